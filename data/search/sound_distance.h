// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_SEARCH_SOUND_DISTANCE_H
#define PILLNUTS_SEARCH_SOUND_DISTANCE_H

#include "keys.h"

#include <span>

namespace pillnuts::search {

/// Longer names are nobody's brand.
inline constexpr int longestSound = 48;

/// How far two names are apart, in half steps: another, one more or one fewer jamo is two, a jamo
/// that sounds or looks like the other (ㄱ ㅋ ㄲ, ㄴ ㄹ ㅁ, ㅐ ㅔ, ㅓ ㅗ …) is one. More than
/// `limit` is told as `limit` + 1. The same both ways.
int soundDistance(std::span<const Key> a, std::span<const Key> b, int limit);

/// How far apart two names may be to be confused, by the keys of the longer one. Chosen on the
/// ministry's catalogue so that most names have none and few have more than three.
constexpr int soundLimit(int keys)
{
    if (keys < 4)
        return -1;
    if (keys == 4)
        return 1;
    if (keys <= 7)
        return 2;
    return keys <= 10 ? 3 : 4;
}

} // namespace pillnuts::search

#endif
