// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_SEARCH_JAMO_H
#define PILLNUTS_SEARCH_JAMO_H

#include "keys.h"

#include <array>
#include <string_view>

namespace pillnuts::search {

/// The jamo of the keys, in their order.
constexpr std::u16string_view keyJamo
    = u"ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎㅏㅐㅑㅒㅓㅔㅕㅖㅗㅛㅜㅠㅡㅣ";

constexpr Key keyOf(char16_t jamo)
{
    return static_cast<Key>(FirstConsonant + keyJamo.find(jamo));
}

/// The one or two keys a jamo is typed with; none for the absent final.
struct JamoKeys {
    std::array<Key, 2> keys{};
    int count = 0;
};

/// Reads a list of jamo, each as its keys, parted by commas.
template <std::size_t N>
constexpr std::array<JamoKeys, N> spelled(std::u16string_view list)
{
    std::array<JamoKeys, N> table{};
    std::size_t entry = 0;
    for (const char16_t c : list) {
        if (c == u',') {
            ++entry;
            continue;
        }
        JamoKeys &jamo = table[entry];
        jamo.keys[static_cast<std::size_t>(jamo.count++)] = keyOf(c);
    }
    return table;
}

/// Vowels and finals in the order of the Hangul syllables, consonants in that of the compatibility
/// jamo.
constexpr auto vowelKeys
    = spelled<21>(u"ㅏ,ㅐ,ㅑ,ㅒ,ㅓ,ㅔ,ㅕ,ㅖ,ㅗ,ㅗㅏ,ㅗㅐ,ㅗㅣ,ㅛ,ㅜ,ㅜㅓ,ㅜㅔ,ㅜㅣ,ㅠ,ㅡ,ㅡㅣ,ㅣ");
constexpr auto finalKeys = spelled<28>(u",ㄱ,ㄲ,ㄱㅅ,ㄴ,ㄴㅈ,ㄴㅎ,ㄷ,ㄹ,ㄹㄱ,ㄹㅁ,ㄹㅂ,ㄹㅅ,ㄹㅌ,"
                                       u"ㄹㅍ,ㄹㅎ,ㅁ,ㅂ,ㅂㅅ,ㅅ,ㅆ,ㅇ,ㅈ,ㅊ,ㅋ,ㅌ,ㅍ,ㅎ");
constexpr auto consonantKeys
    = spelled<30>(u"ㄱ,ㄲ,ㄱㅅ,ㄴ,ㄴㅈ,ㄴㅎ,ㄷ,ㄸ,ㄹ,ㄹㄱ,ㄹㅁ,ㄹㅂ,ㄹㅅ,ㄹㅌ,ㄹㅍ,ㄹㅎ,ㅁ,ㅂ,ㅃ,"
                  u"ㅂㅅ,ㅅ,ㅆ,ㅇ,ㅈ,ㅉ,ㅊ,ㅋ,ㅌ,ㅍ,ㅎ");

constexpr char16_t firstSyllable = 0xAC00;
constexpr char16_t lastSyllable = 0xD7A3;
constexpr int finalsPerVowel = 28;
constexpr int formsPerInitial = 21 * finalsPerVowel;

constexpr bool isSyllable(char16_t c)
{
    return c >= firstSyllable && c <= lastSyllable;
}

/// ㄱ to ㅣ. The old letters behind them do not count: ㆍ is written for a middle dot in names.
constexpr bool isCompatibilityJamo(char16_t c)
{
    return c >= 0x3131 && c <= 0x3163;
}

constexpr bool isConjoiningJamo(char16_t c)
{
    return (c >= 0x1100 && c <= 0x1112) || (c >= 0x1161 && c <= 0x1175)
        || (c >= 0x11A8 && c <= 0x11C2);
}

} // namespace pillnuts::search

#endif
