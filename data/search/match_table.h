// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_SEARCH_MATCH_TABLE_H
#define PILLNUTS_SEARCH_MATCH_TABLE_H

#include <cstdint>
#include <vector>

namespace pillnuts::search {

/// How good a match is, best first. Readings through the other keyboard layout follow in the same
/// order behind these.
enum class Tier : std::uint8_t {
    NameWhole,
    NameStart,
    NameWordStart,
    EnglishStart,
    IngredientWhole,
    IngredientStart,
    Type,
    Company,
    NameInside,
    EnglishInside,
    IngredientInside,
    CompanyInside,
    InitialsStart,
    InitialsWordStart,
    InitialsInside,
    Count,
};

constexpr bool isInside(Tier tier)
{
    return (tier >= Tier::NameInside && tier <= Tier::CompanyInside)
        || tier == Tier::InitialsInside;
}

/// A match in one number: the smaller, the better. The lower 24 bits say where, in the terms of the
/// tier.
using Match = std::uint32_t;
constexpr Match noMatch = UINT32_MAX;
constexpr unsigned whereBits = 24;
constexpr std::uint32_t whereMask = (1U << whereBits) - 1;

constexpr Match match(Tier tier, std::uint32_t where)
{
    return static_cast<std::uint32_t>(tier) << whereBits | (where < whereMask ? where : whereMask);
}

constexpr Tier tierOf(Match match)
{
    return static_cast<Tier>(match >> whereBits);
}

constexpr std::uint32_t whereOf(Match match)
{
    return match & whereMask;
}

/// Where in a name: how many keys (or syllables) from its start, and which spelling of the needle.
constexpr std::uint32_t place(std::uint32_t offset, std::size_t spelling)
{
    return offset << 2U | static_cast<std::uint32_t>(spelling & 3U);
}

constexpr std::uint32_t offsetOf(std::uint32_t where)
{
    return where >> 2U;
}

constexpr std::size_t spellingOf(std::uint32_t where)
{
    return where & 3U;
}

/// The best match of every product.
using MatchTable = std::vector<Match>;

inline void improve(MatchTable &table, std::uint32_t product, Match match)
{
    if (match < table[product])
        table[product] = match;
}

} // namespace pillnuts::search

#endif
