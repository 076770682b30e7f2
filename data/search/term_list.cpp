// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "term_list.h"

#include "unit_words.h"

#include <algorithm>

namespace pillnuts::search {

std::uint32_t TermList::termOf(const QString &text)
{
    const auto next = static_cast<std::uint32_t>(m_texts.size());
    const auto known = m_known.constFind(text);
    if (known != m_known.constEnd())
        return *known;
    m_known.insert(text, next);
    m_texts.append(text);
    return next;
}

void TermList::add(std::uint32_t product, const QString &text)
{
    if (!text.isEmpty())
        add(product, termOf(text));
}

void TermList::finish()
{
    m_begin.assign(static_cast<size_t>(m_texts.size()) + 1, 0);
    for (const auto &[term, product] : m_pairs)
        ++m_begin[term + 1];
    for (size_t i = 1; i < m_begin.size(); ++i)
        m_begin[i] += m_begin[i - 1];
    std::vector<std::uint32_t> next(m_begin);
    m_products.resize(m_pairs.size());
    for (const auto &[term, product] : m_pairs)
        m_products[next[term]++] = product;
    m_known = {};
    m_pairs = {};
    KeyText text;
    for (const QString &term : std::as_const(m_texts)) {
        encodeUnified(term, text);
        m_keys.append(text);
    }
    m_keys.finish();
}

std::span<const std::uint32_t> TermList::products(std::uint32_t term) const
{
    return std::span(m_products).subspan(m_begin[term], m_begin[term + 1] - m_begin[term]);
}

std::size_t TermList::byteCount() const
{
    std::size_t texts = 0;
    for (const QString &text : m_texts)
        texts += 2 * static_cast<std::size_t>(text.capacity());
    return texts + m_keys.byteCount() + 4 * (m_begin.capacity() + m_products.capacity());
}

void TermList::match(const Needle &needle, const FieldTiers &tiers, MatchTable &table) const
{
    // A term may hold the needle several times; its best place counts, and its products are visited
    // once.
    std::vector<std::pair<std::uint32_t, Tier>> found;
    m_keys.find(needle, [&](const Place &place) {
        const Tier tier = place.fit == Fit::Whole ? tiers.whole
            : place.fit == Fit::Inside            ? tiers.inside
                                                  : tiers.start;
        if (place.fit == Fit::Inside && !tiers.searchInside)
            return;
        if (!found.empty() && found.back().first == place.record)
            found.back().second = std::min(found.back().second, tier);
        else
            found.emplace_back(place.record, tier);
    });
    for (const auto &[term, tier] : found) {
        for (const std::uint32_t product : products(term))
            improve(table, product, search::match(tier, term));
    }
}

int TermList::termSpelled(KeyView keys) const
{
    for (std::uint32_t term = 0; term < static_cast<std::uint32_t>(count()); ++term) {
        const KeyView record = m_keys.record(term);
        if (record.size() == keys.size() && std::equal(record.begin(), record.end(), keys.begin()))
            return static_cast<int>(term);
    }
    return -1;
}

} // namespace pillnuts::search
