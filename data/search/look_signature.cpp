// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "look_signature.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace pillnuts::search {

namespace {

constexpr qsizetype leastImprint = 2; ///< letters and digits on both sides together
constexpr qsizetype leastWithMark = 4; ///< beside a logo, whose look is not registered
constexpr float sizeStep = 1.001F; ///< mm: one, as far as a float can tell

const QString markWord = QStringLiteral("마크");

QChar alikeSign(QChar sign)
{
    switch (sign.unicode()) {
    case u'q':
    case u'0':
        return u'o';
    case u'1':
    case u'i':
        return u'l';
    case u'2':
        return u'z';
    case u'5':
        return u's';
    case u'6':
        return u'g';
    case u'8':
        return u'b';
    default:
        return sign;
    }
}

QString alikeImprint(const QString &registered)
{
    static const QRegularExpression lines(QStringLiteral("십자분할선|분할선|마크"));
    QString plain = registered.normalized(QString::NormalizationForm_KC).toLower();
    plain.remove(lines);
    QString signs;
    for (const QChar sign : std::as_const(plain)) {
        if (sign.isLetterOrNumber())
            signs += alikeSign(sign);
    }
    return signs;
}

QStringList coloursOf(const PillLook &look)
{
    static const QRegularExpression gap(QStringLiteral("[,|/\\s]+"));
    const QString both = look.colourFront + u',' + look.colourBack;
    auto colours = both.split(gap, Qt::SkipEmptyParts);
    colours.sort();
    colours.removeDuplicates();
    return colours;
}

float lengthOf(const QString &printed)
{
    bool known = false;
    const float length = printed.toFloat(&known);
    return known && length >= 0 ? length : -1;
}

bool similarLength(float a, float b)
{
    return a < 0 || b < 0 || std::abs(a - b) <= sizeStep;
}

} // namespace

QString lookSignature(const PillLook &look)
{
    QStringList sides{alikeImprint(look.imprintFront), alikeImprint(look.imprintBack)};
    sides.sort(); // whichever side lies up
    const int marks = (look.imprintFront.contains(markWord) ? 1 : 0)
        + (look.imprintBack.contains(markWord) ? 1 : 0);
    const auto signs = sides.at(0).size() + sides.at(1).size();
    const auto colours = coloursOf(look);
    const bool tells = signs >= (marks > 0 ? leastWithMark : leastImprint);
    if (!tells || look.shape.isEmpty() || colours.isEmpty())
        return {};
    return look.shape + u'|' + colours.join(u',') + u'|' + sides.join(u'/') + u'|'
        + QString::number(marks);
}

LookSize sizeOf(const PillLook &look)
{
    return {lengthOf(look.lengthLong), lengthOf(look.lengthShort)};
}

bool similarSize(const LookSize &a, const LookSize &b)
{
    return similarLength(a.longSide, b.longSide) && similarLength(a.shortSide, b.shortSide);
}

} // namespace pillnuts::search
