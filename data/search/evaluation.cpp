// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluation.h"

#include <algorithm>
#include <numeric>

namespace pillnuts::search {

namespace {

/// Asking one product costs about as much as this many places of a list.
constexpr std::size_t effortOfProduct = 12;

/// The words, the one that is found least often first.
std::vector<std::size_t> rarestFirst(
    const std::vector<std::size_t> &efforts, std::vector<std::size_t> order)
{
    std::iota(order.begin(), order.end(), 0U);
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return efforts[a] < efforts[b];
    });
    return order;
}

void restrictTo(const Fields &fields, const Term &word, std::size_t effort, TierTable &found)
{
    if (effort > found.items().size() * effortOfProduct) {
        found.restrict([&](std::uint32_t product) { return rankIn(fields, word, product); });
        return;
    }
    const TablePool::Table others = fields.tables.take();
    matchTerm(fields, word, *others);
    found.restrict([&](std::uint32_t product) { return (*others)[product]; });
}

void matchWords(const Fields &fields, const std::vector<Term> &words, TierTable &table)
{
    std::vector<std::size_t> efforts;
    efforts.reserve(words.size());
    for (const Term &word : words)
        efforts.push_back(effortOf(fields, word));
    const TablePool::Table found = fields.tables.take();
    bool first = true;
    for (const std::size_t word : rarestFirst(efforts, std::vector<std::size_t>(words.size()))) {
        if (first)
            matchTerm(fields, words[word], *found);
        else
            restrictTo(fields, words[word], efforts[word], *found);
        first = false;
    }
    for (const std::uint32_t product : found->items())
        table.improve(product, (*found)[product]);
}

/// The best word, of equal ones the first in the name, gives the reason and the mark; the others
/// what it has not.
SearchHit explainWords(const Fields &fields, const std::vector<Term> &words, std::uint32_t product)
{
    std::vector<SearchHit> hits;
    std::size_t best = 0;
    const auto goodness = [&](std::size_t word) {
        return std::pair(rankIn(fields, words[word], product),
            static_cast<unsigned>(hits[word].markStart)); // no mark comes last
    };
    for (std::size_t i = 0; i < words.size(); ++i) {
        hits.push_back(explainTerm(fields, words[i], product));
        best = goodness(i) < goodness(best) ? i : best;
    }
    SearchHit hit = hits[best];
    for (const SearchHit &other : hits) {
        if (hit.markStart < 0) {
            hit.markStart = other.markStart;
            hit.markLength = other.markLength;
        }
        if (hit.matched.isEmpty())
            hit.matched = other.matched;
    }
    return hit;
}

} // namespace

void evaluate(const Fields &fields, const Reading &reading, TierTable &table)
{
    matchTerm(fields, reading.phrase, table);
    if (!reading.words.empty())
        matchWords(fields, reading.words, table);
}

bool reaches(const TierTable &table, Tier tier)
{
    return std::any_of(table.items().begin(), table.items().end(), [&](std::uint32_t item) {
        return table[item] <= static_cast<std::uint8_t>(tier);
    });
}

bool holdsOtherWords(
    const Fields &fields, const Reading &reading, std::size_t word, std::uint32_t product)
{
    for (std::size_t i = 0; i < reading.words.size(); ++i) {
        if (i != word && rankIn(fields, reading.words[i], product) == TierTable::none)
            return false;
    }
    return true;
}

SearchHit explain(const Fields &fields, const Reading &reading, std::uint32_t product)
{
    std::uint8_t byWords = reading.words.empty() ? TierTable::none : 0;
    for (const Term &word : reading.words)
        byWords = std::max(byWords, rankIn(fields, word, product));
    return rankIn(fields, reading.phrase, product) <= byWords
        ? explainTerm(fields, reading.phrase, product)
        : explainWords(fields, reading.words, product);
}

} // namespace pillnuts::search
