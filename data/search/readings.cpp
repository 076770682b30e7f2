// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readings.h"

namespace pillnuts::search {

namespace {

/// Fewer keys on the other layout are within many words; then only the beginnings of words count.
constexpr std::size_t fewestKeysInside = 4;

} // namespace

Readings::Readings(const Fields &fields, QStringView text, int maxWords, TierTable &table)
    : m_direct(readQuery(text, maxWords))
{
    if (isEmpty())
        return;
    evaluate(fields, m_direct, table);
    if (reaches(table, Tier::Company)) // by the start of a name or term, not only within
        return;
    m_other = readOnOtherLayout(text, maxWords);
    if (!m_other.phrase.spellings.empty())
        addOther(fields, table);
}

void Readings::addOther(const Fields &fields, TierTable &table) const
{
    const TablePool::Table found = fields.tables.take();
    evaluate(fields, m_other, *found);
    const bool isLong = m_other.phrase.spellings.front().keys.size() >= fewestKeysInside;
    for (const std::uint32_t product : found->items()) {
        const std::uint8_t rank = (*found)[product];
        if (isLong || !isInside(static_cast<Tier>(rank)))
            table.improve(product, static_cast<std::uint8_t>(tierCount + rank));
    }
}

HitReason Readings::reasonOf(std::uint8_t rank)
{
    return rank < tierCount ? search::reasonOf(static_cast<Tier>(rank)) : HitReason::Keyboard;
}

SearchHit Readings::explain(const Fields &fields, std::uint32_t product, std::uint8_t rank) const
{
    if (rank < tierCount)
        return search::explain(fields, m_direct, product);
    SearchHit hit = search::explain(fields, m_other, product);
    hit.reason = HitReason::Keyboard;
    return hit;
}

} // namespace pillnuts::search
