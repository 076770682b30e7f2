// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sound_distance.h"

#include "jamo.h"

#include <algorithm>
#include <array>

namespace pillnuts::search {

namespace {

constexpr int step = 2;

/// Jamo that are taken for each other when heard or read in a hurry; 0 = none.
constexpr auto soundGroups = [] {
    std::array<std::uint8_t, 256> groups{};
    constexpr std::array<std::u16string_view, 9> alike{u"ㄱㅋㄲ",
        u"ㄷㅌㄸ",
        u"ㅂㅍㅃ",
        u"ㅈㅊㅉ",
        u"ㅅㅆ",
        u"ㄴㄹㅁ",
        u"ㅐㅔㅒㅖ",
        u"ㅓㅗ",
        u"ㅜㅡ"};
    for (std::size_t group = 0; group < alike.size(); ++group) {
        for (const char16_t jamo : alike.at(group))
            groups.at(keyOf(jamo)) = static_cast<std::uint8_t>(group + 1);
    }
    return groups;
}();

int replacing(Key a, Key b)
{
    if (a == b)
        return 0;
    const auto group = soundGroups.at(a);
    return group != 0 && group == soundGroups.at(b) ? 1 : step;
}

} // namespace

int soundDistance(std::span<const Key> a, std::span<const Key> b, int limit)
{
    if (a.size() > longestSound || b.size() > longestSound)
        return limit + 1;
    std::array<int, longestSound + 1> row{};
    for (std::size_t j = 0; j <= b.size(); ++j)
        row.at(j) = step * static_cast<int>(j);
    for (const Key key : a) {
        int diagonal = row[0];
        row[0] += step;
        int best = row[0];
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const int above = row.at(j);
            row.at(j) = std::min(
                {diagonal + replacing(key, b[j - 1]), above + step, row.at(j - 1) + step});
            diagonal = above;
            best = std::min(best, row.at(j));
        }
        if (best > limit)
            return limit + 1;
    }
    return std::min(row.at(b.size()), limit + 1);
}

} // namespace pillnuts::search
