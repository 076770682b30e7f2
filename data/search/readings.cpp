// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readings.h"

#include "near_match.h"

#include <algorithm>

namespace pillnuts::search {

namespace {

/// Fewer keys on the other layout are within many words; then only the beginnings of words count.
constexpr std::size_t fewestKeysInside = 4;

} // namespace

Readings::Readings(const Fields &fields, QStringView text, int maxWords)
    : m_fields(fields)
{
    Reading direct = readQuery(text, maxWords);
    if (direct.phrase.spellings.empty())
        return;
    m_direct.emplace(fields, std::move(direct));
    Reading other = m_direct->hasStart() ? Reading() : readOnOtherLayout(text, maxWords);
    if (other.phrase.spellings.empty())
        return;
    m_otherIsLong = other.phrase.spellings.front().keys.size() >= fewestKeysInside;
    m_other.emplace(fields, std::move(other));
}

Match Readings::onOther(std::uint32_t product) const
{
    const Match match = m_other ? m_other->of(product) : noMatch;
    return match != noMatch && (m_otherIsLong || !isInside(tierOf(match))) ? match : noMatch;
}

std::uint8_t Readings::tier(std::uint32_t product) const
{
    if (const Match match = m_direct->of(product); match != noMatch)
        return static_cast<std::uint8_t>(tierOf(match));
    if (const Match match = onOther(product); match != noMatch)
        return static_cast<std::uint8_t>(tierCount / 2 + static_cast<std::size_t>(tierOf(match)));
    return unfound;
}

SearchHit Readings::explain(std::uint32_t product) const
{
    if (m_direct->of(product) != noMatch)
        return m_direct->explain(product);
    SearchHit hit = m_other->explain(product);
    hit.reason = HitReason::Keyboard;
    return hit;
}

std::vector<SearchHit> Readings::findNear() const
{
    std::vector<SearchHit> hits = search::findNear(m_fields, *m_direct);
    std::erase_if(hits, [&](const SearchHit &hit) {
        return onOther(static_cast<std::uint32_t>(hit.product)) != noMatch;
    });
    return hits;
}

} // namespace pillnuts::search
