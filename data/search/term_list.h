// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_SEARCH_TERM_LIST_H
#define PILLNUTS_SEARCH_TERM_LIST_H

#include "key_buffer.h"
#include "text_pool.h"
#include "tier_table.h"

namespace pillnuts::search {

/// The tiers of a field by how well a term of it fits; Count for a fit that does not count.
struct FieldTiers {
    Tier whole = Tier::Count;
    Tier start = Tier::Count;
    Tier inside = Tier::Count;

    Tier of(Fit fit) const
    {
        if (fit == Fit::Whole)
            return whole;
        return fit == Fit::Inside ? inside : start;
    }
};

/// A term that fits.
struct TermPlace {
    Tier tier = Tier::Count;
    std::uint32_t term = 0;
};

/// Distinct texts that many products share (ingredients, companies, types), each with the products
/// that have it.
class TermList {
public:
    TermList(const Image &image, std::uint32_t firstPart, const FieldTiers &tiers);

    bool isSound(std::size_t productCount) const;

    std::uint32_t count() const { return m_keys.recordCount(); }

    TextRef text(std::uint32_t term) const { return m_texts[term]; }

    const KeyBuffer &keys() const { return m_keys; }

    /// In ascending order.
    std::span<const std::uint32_t> products(std::uint32_t term) const
    {
        return m_products.subspan(m_begins[term], m_begins[term + 1] - m_begins[term]);
    }

    std::span<const std::uint32_t> terms(std::uint32_t product) const
    {
        return m_terms.subspan(
            m_termBegins[product], m_termBegins[product + 1] - m_termBegins[product]);
    }

    /// Improves the ranks of all products that have a term with `needle` in it.
    void match(const Needle &needle, TierTable &table) const;
    std::optional<TermPlace> findIn(std::uint32_t product, const Needle &needle) const;

    /// The term that is spelled with exactly these keys.
    std::optional<std::uint32_t> termSpelled(KeyView keys) const;

private:
    std::span<const TextRef> m_texts;
    KeyBuffer m_keys;
    std::span<const std::uint32_t> m_begins; ///< where the products of each term begin
    std::span<const std::uint32_t> m_products;
    std::span<const std::uint32_t> m_termBegins; ///< where the terms of each product begin
    std::span<const std::uint32_t> m_terms;
    FieldTiers m_tiers;
};

/// Makes the parts of a TermList.
class TermListBuilder {
public:
    /// The number of a term, which is new if its text is.
    std::uint32_t termOf(const QString &text);

    /// Says that a product has a term. Products come in ascending order.
    void add(std::uint32_t product, std::uint32_t term) { m_pairs.emplace_back(product, term); }

    /// The same by text; an empty one is no term.
    void add(std::uint32_t product, const QString &text);
    void write(ImageWriter &image,
        std::uint32_t firstPart,
        std::size_t productCount,
        TextPoolBuilder &texts);

private:
    QStringList m_texts;
    QHash<QString, std::uint32_t> m_known;
    std::vector<std::pair<std::uint32_t, std::uint32_t>> m_pairs; ///< product and term
};

} // namespace pillnuts::search

#endif
