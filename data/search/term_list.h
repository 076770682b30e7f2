// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_SEARCH_TERM_LIST_H
#define PILLNUTS_SEARCH_TERM_LIST_H

#include "key_buffer.h"
#include "match_table.h"

#include <QHash>
#include <QStringList>

namespace pillnuts::search {

/// The tiers of a field by how well a term of it fits.
struct FieldTiers {
    Tier whole = Tier::Count;
    Tier start = Tier::Count;
    Tier inside = Tier::Count;
    bool searchInside = true;
};

/// Distinct texts that many products share (ingredients, companies, types), each with the products
/// that have it.
class TermList {
public:
    /// The number of a term, which is new if its text is.
    std::uint32_t termOf(const QString &text);

    /// Says that a product has a term. Products come in ascending order.
    void add(std::uint32_t product, std::uint32_t term) { m_pairs.emplace_back(term, product); }

    /// The same by text; an empty one is no term.
    void add(std::uint32_t product, const QString &text);
    void finish();

    int count() const { return static_cast<int>(m_texts.size()); }

    const QString &text(std::uint32_t term) const { return m_texts[static_cast<qsizetype>(term)]; }

    const KeyBuffer &keys() const { return m_keys; }

    std::span<const std::uint32_t> products(std::uint32_t term) const;
    std::size_t byteCount() const;

    /// Improves the matches of all products that have a term with `needle` in it.
    void match(const Needle &needle, const FieldTiers &tiers, MatchTable &table) const;
    /// The term that is spelled with exactly these keys; -1 for none.
    int termSpelled(KeyView keys) const;

private:
    QStringList m_texts;
    QHash<QString, std::uint32_t> m_known; ///< only while terms are added
    std::vector<std::pair<std::uint32_t, std::uint32_t>>
        m_pairs; ///< term and product, only while terms are added
    KeyBuffer m_keys;
    std::vector<std::uint32_t> m_begin; ///< where the products of each term begin
    std::vector<std::uint32_t> m_products;
};

} // namespace pillnuts::search

#endif
