// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "look_signature.h"

#include "pill/imprint.h"
#include "pill/pill_words.h"

#include <QStringList>

#include <algorithm>
#include <cmath>

namespace pillnuts::search {

namespace {

constexpr qsizetype leastImprint = 2; ///< letters and digits on both sides together
constexpr qsizetype leastWithMark = 4; ///< beside a logo, whose look is not registered
constexpr float sizeStep = 1.001F; ///< mm: one, as far as a float can tell

const QString markWord = QStringLiteral("마크");

QString alikeImprint(const QString &registered)
{
    return lookAlikeKey(imprintKey(registered));
}

/// The colours of both sides, in one order.
QString coloursIn(const PillLook &look)
{
    QStringList words;
    for (const PillColour colour : coloursOf(look))
        words.append(ministryWord(colour));
    words.sort();
    return words.join(u',');
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
    const QString colours = coloursIn(look);
    const bool tells = signs >= (marks > 0 ? leastWithMark : leastImprint);
    if (!tells || look.shape.isEmpty() || colours.isEmpty())
        return {};
    return look.shape + u'|' + colours + u'|' + sides.join(u'/') + u'|' + QString::number(marks);
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
