// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ranked_products.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace pillnuts::search {

namespace {

/// Fewer items than this are sorted; more are looked up in the table rank by rank.
constexpr std::size_t fewItems = 2048;

std::vector<std::uint32_t> sorted(const TierTable &table, std::size_t limit)
{
    std::vector<std::uint64_t> order;
    order.reserve(table.items().size());
    for (const std::uint32_t item : table.items())
        order.push_back(std::uint64_t(table[item]) << 32U | item);
    const std::size_t count = std::min(limit, order.size());
    const auto end = order.begin() + static_cast<std::ptrdiff_t>(count);
    if (end != order.end())
        std::nth_element(order.begin(), end, order.end());
    std::sort(order.begin(), end);
    return {order.begin(), end}; // the lower half is the item
}

/// memchr reads tens of ranks at once, as wide as the processor can.
void collect(std::span<const std::uint8_t> ranks,
    std::uint8_t rank,
    std::size_t limit,
    std::vector<std::uint32_t> &items)
{
    const std::uint8_t *at = ranks.data();
    const std::uint8_t *end = at + ranks.size();
    while (items.size() < limit && at != end) {
        at = static_cast<const std::uint8_t *>(
            std::memchr(at, rank, static_cast<std::size_t>(end - at)));
        if (at == nullptr)
            return;
        items.push_back(static_cast<std::uint32_t>(at - ranks.data()));
        ++at;
    }
}

} // namespace

std::vector<std::uint32_t> ranked(const TierTable &table, std::size_t limit)
{
    if (table.items().size() <= fewItems)
        return sorted(table, limit);
    std::array<bool, TierTable::none> occurs{};
    for (const std::uint32_t item : table.items())
        occurs[table[item]] = true;
    std::vector<std::uint32_t> items;
    items.reserve(std::min(limit, table.items().size()));
    for (std::size_t rank = 0; rank < occurs.size(); ++rank) {
        if (occurs[rank])
            collect(table.ranks(), static_cast<std::uint8_t>(rank), limit, items);
    }
    return items;
}

} // namespace pillnuts::search
