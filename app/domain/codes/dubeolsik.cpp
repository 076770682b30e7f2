// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codes/dubeolsik.h"

#include <QStringList>

#include <array>
#include <string_view>

namespace pillnuts {

namespace {

// The keys of each jamo, in the orders of Unicode. Capitals are keys with Shift.
constexpr std::array<std::u16string_view, 19> initials{u"r",
    u"R",
    u"s",
    u"e",
    u"E",
    u"f",
    u"a",
    u"q",
    u"Q",
    u"t",
    u"T",
    u"d",
    u"w",
    u"W",
    u"c",
    u"z",
    u"x",
    u"v",
    u"g"};
constexpr std::array<std::u16string_view, 21> vowels{u"k",
    u"o",
    u"i",
    u"O",
    u"j",
    u"p",
    u"u",
    u"P",
    u"h",
    u"hk",
    u"ho",
    u"hl",
    u"y",
    u"n",
    u"nj",
    u"np",
    u"nl",
    u"b",
    u"m",
    u"ml",
    u"l"};
constexpr std::array<std::u16string_view, 28> finals{u"",
    u"r",
    u"R",
    u"rt",
    u"s",
    u"sw",
    u"sg",
    u"e",
    u"f",
    u"fr",
    u"fa",
    u"fq",
    u"ft",
    u"fx",
    u"fv",
    u"fg",
    u"a",
    u"q",
    u"qt",
    u"t",
    u"T",
    u"d",
    u"w",
    u"c",
    u"z",
    u"x",
    u"v",
    u"g"};
constexpr std::array<std::u16string_view, 30> consonants{u"r",
    u"R",
    u"rt",
    u"s",
    u"sw",
    u"sg",
    u"e",
    u"E",
    u"f",
    u"fr",
    u"fa",
    u"fq",
    u"ft",
    u"fx",
    u"fv",
    u"fg",
    u"a",
    u"q",
    u"Q",
    u"qt",
    u"t",
    u"T",
    u"d",
    u"w",
    u"W",
    u"c",
    u"z",
    u"x",
    u"v",
    u"g"};

// The keys whose jamo differs with Shift: only of these the case is known.
constexpr std::u16string_view keysWithCase = u"qwertop";

constexpr char16_t firstSyllable = 0xAC00;
constexpr char16_t lastSyllable = 0xD7A3;
constexpr char16_t fullWidthOffset = 0xFEE0;

QStringView view(std::u16string_view keys)
{
    return {keys.data(), static_cast<qsizetype>(keys.size())};
}

QString syllableKeys(int index)
{
    const auto at = [](int i) { return static_cast<size_t>(i); };
    const int finalCount = static_cast<int>(finals.size());
    const int perInitial = static_cast<int>(vowels.size()) * finalCount;
    return view(initials.at(at(index / perInitial))).toString()
        + view(vowels.at(at(index % perInitial / finalCount)))
        + view(finals.at(at(index % finalCount)));
}

template <size_t N>
QStringView keysFrom(const std::array<std::u16string_view, N> &table, char16_t unit, char16_t first)
{
    const auto index = static_cast<size_t>(unit - first);
    return unit >= first && index < N ? view(table.at(index)) : QStringView();
}

/// The keys of one letter of Hangul; nothing for any other character.
QString hangulKeys(char16_t unit)
{
    if (unit >= firstSyllable && unit <= lastSyllable)
        return syllableKeys(unit - firstSyllable);
    for (const auto keys : {keysFrom(consonants, unit, 0x3131),
             keysFrom(vowels, unit, 0x314F),
             keysFrom(initials, unit, 0x1100),
             keysFrom(vowels, unit, 0x1161),
             keysFrom(finals, unit, 0x11A7)})
        if (!keys.isEmpty())
            return keys.toString();
    return {};
}

QChar plainForm(QChar c)
{
    const bool isFullWidth = c >= QChar(0xFF01) && c <= QChar(0xFF5E);
    return isFullWidth ? QChar(static_cast<char16_t>(c.unicode() - fullWidthOffset)) : c;
}

bool hasCase(QChar key)
{
    return keysWithCase.find(key.toLower().unicode()) != std::u16string_view::npos;
}

/// Puts the letters of unknown case into that of the known ones.
void settleCase(
    LatinKeys &keys, const QVector<qsizetype> &uncertain, bool hasCapitals, bool hasSmall)
{
    keys.isCaseUncertain = !uncertain.isEmpty();
    if (hasSmall && !hasCapitals)
        return;
    for (const auto at : uncertain)
        keys.text[at] = keys.text.at(at).toUpper();
}

} // namespace

LatinKeys latinKeys(QStringView typed)
{
    LatinKeys keys;
    QVector<qsizetype> uncertain;
    bool hasCapitals = false;
    bool hasSmall = false;
    for (const QChar c : typed) {
        const QString pressed = hangulKeys(c.unicode());
        if (pressed.isEmpty())
            keys.text += plainForm(c);
        for (const QChar key : pressed) {
            if (!hasCase(key))
                uncertain += keys.text.size();
            hasCapitals = hasCapitals || key.isUpper();
            hasSmall = hasSmall || (hasCase(key) && key.isLower());
            keys.text += key;
        }
    }
    settleCase(keys, uncertain, hasCapitals, hasSmall);
    return keys;
}

} // namespace pillnuts
