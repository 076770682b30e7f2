// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/keep_all.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace pillnuts {

namespace {

/// Pieces that stay together; a piece ends with the spaces that follow it.
QStringList piecesOf(const QString &text)
{
    QStringList pieces;
    qsizetype start = 0;
    for (qsizetype i = 1; i < text.size(); ++i) {
        const bool afterSpace = text.at(i - 1) == u' ' && text.at(i) != u' ';
        const bool beforeBracket = text.at(i) == u'(';
        if (!afterSpace && !beforeBracket)
            continue;
        pieces += text.mid(start, i - start);
        start = i;
    }
    if (start < text.size())
        pieces += text.mid(start);
    return pieces;
}

/// The longest start of `text` that fits, at least one grapheme.
qsizetype fittingLength(const QString &text, const QFontMetricsF &metrics, qreal width)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    qsizetype fitting = 0;
    for (qsizetype end = finder.toNextBoundary(); end > 0; end = finder.toNextBoundary()) {
        if (fitting > 0 && metrics.horizontalAdvance(text.left(end)) > width)
            break;
        fitting = end;
    }
    return std::max<qsizetype>(fitting, 1);
}

QString withoutTrailingSpaces(QString text)
{
    while (text.endsWith(u' '))
        text.chop(1);
    return text;
}

} // namespace

QStringList wrapKeepAll(const QString &text, const QFontMetricsF &metrics, qreal width)
{
    QStringList lines;
    QString line;
    const auto fits = [&](const QString &candidate) {
        return metrics.horizontalAdvance(withoutTrailingSpaces(candidate)) <= width;
    };
    for (QString piece : piecesOf(text)) {
        if (fits(line + piece)) {
            line += piece;
            continue;
        }
        if (!line.isEmpty())
            lines += withoutTrailingSpaces(line);
        while (!fits(piece) && piece.size() > 1) {
            const qsizetype length = fittingLength(piece, metrics, width);
            lines += piece.left(length);
            piece.remove(0, length);
        }
        line = piece;
    }
    if (!line.isEmpty())
        lines += withoutTrailingSpaces(line);
    return lines;
}

} // namespace pillnuts
