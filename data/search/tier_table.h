// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_SEARCH_TIER_TABLE_H
#define PILLNUTS_SEARCH_TIER_TABLE_H

#include <algorithm>
#include <cstdint>
#include <memory>
#include <mutex>
#include <span>
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
    Imprint,
    NameInside,
    EnglishInside,
    IngredientInside,
    CompanyInside,
    ImprintStart,
    Look,
    InitialsStart,
    InitialsWordStart,
    InitialsInside,
    Count,
};

constexpr auto tierCount = static_cast<std::size_t>(Tier::Count);

constexpr bool isInside(Tier tier)
{
    return (tier >= Tier::NameInside && tier <= Tier::Look) || tier == Tier::InitialsInside;
}

/// The best rank of every item, and which items have one. What is asked most, whether an item has a
/// rank, costs a byte; what is done most, emptying the table, costs as much as was put in.
class TierTable {
public:
    static constexpr std::uint8_t none = 0xFF;

    explicit TierTable(std::size_t count)
        : m_ranks(count, none)
    {
    }

    void improve(std::uint32_t item, std::uint8_t rank)
    {
        std::uint8_t &known = m_ranks[item];
        if (known <= rank)
            return;
        if (known == none)
            m_items.push_back(item);
        known = rank;
    }

    void improve(std::uint32_t item, Tier tier) { improve(item, static_cast<std::uint8_t>(tier)); }

    std::uint8_t operator[](std::uint32_t item) const { return m_ranks[item]; }

    bool has(std::uint32_t item) const { return m_ranks[item] != none; }

    /// In no order.
    std::span<const std::uint32_t> items() const { return m_items; }

    std::span<const std::uint8_t> ranks() const { return m_ranks; }

    /// Leaves the items that have a `rankOf(item)` too, with the worse of the two ranks.
    template <typename RankOf>
    void restrict(RankOf rankOf)
    {
        std::erase_if(m_items, [&](std::uint32_t item) {
            const std::uint8_t rank = rankOf(item);
            m_ranks[item] = std::max(m_ranks[item], rank);
            return rank == none;
        });
    }

    void clear()
    {
        if (m_items.size() > m_ranks.size() / 8)
            std::fill(m_ranks.begin(), m_ranks.end(), none);
        else
            for (const std::uint32_t item : m_items)
                m_ranks[item] = none;
        m_items.clear();
    }

private:
    std::vector<std::uint8_t> m_ranks;
    std::vector<std::uint32_t> m_items;
};

/// Empty tables of one size, handed out and taken back, for any number of threads.
class TablePool {
public:
    explicit TablePool(std::size_t count)
        : m_count(count)
    {
    }

    struct GiveBack {
        TablePool *pool = nullptr;

        void operator()(TierTable *table) const { pool->put(table); }
    };

    using Table = std::unique_ptr<TierTable, GiveBack>;

    Table take()
    {
        const std::scoped_lock lock(m_mutex);
        if (m_free.empty())
            return {new TierTable(m_count), GiveBack{this}};
        TierTable *table = m_free.back().release();
        m_free.pop_back();
        return {table, GiveBack{this}};
    }

private:
    void put(TierTable *table)
    {
        std::unique_ptr<TierTable> owned(table);
        owned->clear();
        const std::scoped_lock lock(m_mutex);
        m_free.push_back(std::move(owned));
    }

    std::size_t m_count;
    std::mutex m_mutex;
    std::vector<std::unique_ptr<TierTable>> m_free;
};

} // namespace pillnuts::search

#endif
