// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xlsx_text.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>
#include <cmath>

namespace pillnuts {

namespace {

constexpr int significantDigits = 15; // what a spreadsheet keeps of a number
constexpr double firstLossyNumber = 1e15;
constexpr int lastColumn = 16383;

bool isReadingAid(QStringView name)
{
    return name == u"rPh" || name == u"rPr" || name == u"phoneticPr";
}

QString withoutTrailingZeros(QString number)
{
    if (!number.contains(QLatin1Char('.')))
        return number;
    while (number.endsWith(QLatin1Char('0')))
        number.chop(1);
    if (number.endsWith(QLatin1Char('.')))
        number.chop(1);
    return number;
}

qsizetype letterCount(QStringView reference)
{
    const auto end = std::find_if_not(reference.begin(), reference.end(), [](QChar c) {
        return c >= QLatin1Char('A') && c <= QLatin1Char('Z');
    });
    return end - reference.begin();
}

} // namespace

QString decodeEscapes(const QString &text)
{
    if (!text.contains(QLatin1String("_x")))
        return text;
    static const QRegularExpression escape(QStringLiteral("_x([0-9A-Fa-f]{4})_"));
    QString decoded;
    qsizetype from = 0;
    for (auto it = escape.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        decoded += QStringView(text).mid(from, match.capturedStart() - from);
        decoded += QChar(match.capturedView(1).toUShort(nullptr, 16));
        from = match.capturedEnd();
    }
    decoded += QStringView(text).mid(from);
    return decoded;
}

QString readRichText(QXmlStreamReader &xml)
{
    QString text;
    for (int depth = 1; depth > 0 && !xml.atEnd();) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::EndElement)
            --depth;
        if (token != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"t")
            text += decodeEscapes(xml.readElementText());
        else if (isReadingAid(xml.name()))
            xml.skipCurrentElement();
        else
            ++depth;
    }
    return text;
}

std::optional<QString> plainNumber(const QString &stored)
{
    static const QRegularExpression plain(QStringLiteral("^-?[0-9]{1,15}(\\.0*)?$"));
    if (plain.match(stored).hasMatch())
        return withoutTrailingZeros(stored);
    bool ok = false;
    const double number = stored.toDouble(&ok);
    if (!ok || !std::isfinite(number) || std::abs(number) >= firstLossyNumber)
        return std::nullopt;
    if (number == 0.0)
        return QStringLiteral("0");
    const int magnitude = int(std::floor(std::log10(std::abs(number))));
    const int decimals = std::clamp(significantDigits - 1 - magnitude, 0, 30);
    return withoutTrailingZeros(QString::number(number, 'f', decimals));
}

std::optional<int> columnOf(QStringView reference)
{
    const qsizetype letters = letterCount(reference);
    if (letters < 1 || letters > 3)
        return std::nullopt;
    int column = 0;
    for (const QChar letter : reference.first(letters))
        column = column * 26 + (letter.unicode() - u'A' + 1);
    return column - 1 <= lastColumn ? std::optional(column - 1) : std::nullopt;
}

std::optional<int> rowOf(QStringView reference)
{
    bool ok = false;
    const int row = reference.mid(letterCount(reference)).toInt(&ok);
    return ok && row > 0 ? std::optional(row) : std::nullopt;
}

} // namespace pillnuts
