// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "term_list.h"

#include "unit_words.h"

#include <algorithm>

namespace pillnuts::search {

namespace {

enum Part : std::uint32_t {
    TextsPart = KeyBuffer::partCount,
    BeginsPart,
    ProductsPart,
    TermBeginsPart,
    TermsPart
};

using Numbers = std::vector<std::uint32_t>;

/// Where the values of each key begin when the pairs are ordered by key.
template <typename Key>
Numbers beginsBy(
    const std::vector<std::pair<std::uint32_t, std::uint32_t>> &pairs, std::size_t keys, Key key)
{
    Numbers begins(keys + 1, 0);
    for (const auto &pair : pairs)
        ++begins[key(pair) + 1U];
    for (std::size_t i = 1; i < begins.size(); ++i)
        begins[i] += begins[i - 1];
    return begins;
}

} // namespace

TermList::TermList(const Image &image, std::uint32_t firstPart, const FieldTiers &tiers)
    : m_texts(image.get<TextRef>(firstPart + TextsPart))
    , m_keys(image, firstPart)
    , m_begins(image.get<std::uint32_t>(firstPart + BeginsPart))
    , m_products(image.get<std::uint32_t>(firstPart + ProductsPart))
    , m_termBegins(image.get<std::uint32_t>(firstPart + TermBeginsPart))
    , m_terms(image.get<std::uint32_t>(firstPart + TermsPart))
    , m_tiers(tiers)
{
}

bool TermList::isSound(std::size_t productCount) const
{
    const auto areBelow = [](std::span<const std::uint32_t> numbers, std::size_t end) {
        return std::all_of(
            numbers.begin(), numbers.end(), [end](std::uint32_t number) { return number < end; });
    };
    return m_keys.isSound() && m_texts.size() == count() && m_begins.size() == count() + 1U
        && areBegins(m_begins, m_products.size()) && m_termBegins.size() == productCount + 1
        && areBegins(m_termBegins, m_terms.size()) && m_terms.size() == m_products.size()
        && areBelow(m_products, productCount) && areBelow(m_terms, count());
}

void TermList::match(const Needle &needle, TierTable &table) const
{
    m_keys.find(needle, [&](std::uint32_t term, Fit fit) {
        const Tier tier = m_tiers.of(fit);
        if (tier == Tier::Count)
            return;
        for (const std::uint32_t product : products(term))
            table.improve(product, tier);
    });
}

std::optional<TermPlace> TermList::findIn(std::uint32_t product, const Needle &needle) const
{
    std::optional<TermPlace> best;
    for (const std::uint32_t term : terms(product)) {
        const auto place = m_keys.findIn(term, needle);
        const Tier tier = place ? m_tiers.of(place->fit) : Tier::Count;
        if (tier != Tier::Count && (!best || tier < best->tier))
            best = TermPlace{tier, term};
    }
    return best;
}

std::optional<std::uint32_t> TermList::termSpelled(KeyView keys) const
{
    if (keys.empty())
        return std::nullopt;
    for (const std::uint32_t position : m_keys.positions(keys)) {
        const std::uint32_t term = m_keys.recordAt(position);
        if (position == m_keys.startOf(term) && m_keys.record(term).size() == keys.size())
            return term;
    }
    return std::nullopt;
}

std::uint32_t TermListBuilder::termOf(const QString &text)
{
    const auto next = static_cast<std::uint32_t>(m_texts.size());
    const auto known = m_known.constFind(text);
    if (known != m_known.constEnd())
        return *known;
    m_known.insert(text, next);
    m_texts.append(text);
    return next;
}

void TermListBuilder::add(std::uint32_t product, const QString &text)
{
    if (!text.isEmpty())
        add(product, termOf(text));
}

void TermListBuilder::write(
    ImageWriter &image, std::uint32_t firstPart, std::size_t productCount, TextPoolBuilder &texts)
{
    std::sort(m_pairs.begin(), m_pairs.end());
    m_pairs.erase(std::unique(m_pairs.begin(), m_pairs.end()), m_pairs.end());
    const auto termCount = static_cast<std::size_t>(m_texts.size());
    const Numbers begins = beginsBy(m_pairs, termCount, [](const auto &p) { return p.second; });
    Numbers next(begins);
    Numbers products(m_pairs.size());
    Numbers terms;
    for (const auto &[product, term] : m_pairs) {
        products[next[term]++] = product;
        terms.push_back(term);
    }
    KeyBufferBuilder keys;
    KeyText text;
    std::vector<TextRef> refs;
    for (const QString &term : std::as_const(m_texts)) {
        encodeUnified(term, text);
        keys.append(text);
        refs.push_back(texts.add(term));
    }
    keys.write(image, firstPart);
    image.add(firstPart + TextsPart, refs);
    image.add(firstPart + BeginsPart, begins);
    image.add(firstPart + ProductsPart, products);
    image.add(firstPart + TermBeginsPart,
        beginsBy(m_pairs, productCount, [](const auto &p) { return p.first; }));
    image.add(firstPart + TermsPart, terms);
}

} // namespace pillnuts::search
