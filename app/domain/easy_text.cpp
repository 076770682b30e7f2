// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "easy_text.h"

#include "label/html_entities.h"

#include <QRegularExpression>
#include <QStringList>
#include <QVector>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pillnuts {

namespace {

/// More than this of a bracket is not looked at.
constexpr qsizetype longestBracketStart = 80;

/// A quantity that is only named in order to be compared, and its particle.
const QString &quantityPattern()
{
    static const QString pattern
        = u"(?:청소율|여과율|CrCl|CLcr|ClCr|Ccr|eGFR|GFR|\\bpH)(?:이|가|은|는)?+"_s;
    return pattern;
}

/// Positions of the opening brackets that nothing closes.
QVector<qsizetype> openBrackets(const QString &paragraph)
{
    QVector<qsizetype> open;
    for (qsizetype i = 0; i < paragraph.size(); ++i) {
        if (paragraph.at(i) == u'(')
            open.append(i);
        else if (paragraph.at(i) == u')' && !open.isEmpty())
            open.removeLast();
    }
    return open;
}

/// "(크레아티닌 청소율이이 약을 복용하기 전에": the bracket names a quantity, compares it with
/// nothing and is never closed.
bool losesComparison(const QString &paragraph, qsizetype bracket)
{
    static const QRegularExpression cut(u"^\\([^()]{0,20}?"_s + quantityPattern()
        + u"\\s*+(?![<>≤≥=＜＞]|\\d[\\d.,]*\\s*(?:mL|ml|㎖|%|～|~|-|미만|이하|이상|초과|보다))"_s);
    return cut.match(paragraph.mid(bracket, longestBracketStart)).hasMatch();
}

bool isCut(const QString &paragraph)
{
    static const QRegularExpression endsInQuantity(quantityPattern() + u"$"_s);
    if (endsInQuantity.match(paragraph).hasMatch())
        return true;
    return std::ranges::any_of(openBrackets(paragraph),
        [&](qsizetype bracket) { return losesComparison(paragraph, bracket); });
}

} // namespace

QString readEasyText(const QString &raw)
{
    QString text = decodeEntities(raw);
    while (text.endsWith(u'\n') || text.endsWith(u'\r'))
        text.chop(1);
    return text;
}

bool looksCutAtSource(const QString &text)
{
    const QStringList paragraphs = text.split(u'\n');
    return std::ranges::any_of(
        paragraphs, [](const QString &paragraph) { return isCut(paragraph.trimmed()); });
}

} // namespace pillnuts
