// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "near_match.h"

#include <algorithm>
#include <array>

namespace pillnuts::search {

namespace {

constexpr std::size_t fewestKeys
    = 5; ///< shorter words have too many neighbours to mean one of them

bool startsWith(KeyView text, KeyView part)
{
    return text.size() >= part.size() && std::equal(part.begin(), part.end(), text.begin());
}

bool isNumberKey(KeyView keys, std::size_t at)
{
    return at < keys.size() && (isNumeric(keys[at]) || keys[at] == '/' || keys[at] == '%');
}

/// Keys at the start of `text` that spell `needle` with one mistake; 0 where they do not.
std::size_t lengthWithOneMistake(KeyView text, KeyView needle)
{
    std::size_t i = 0;
    while (i < needle.size() && i < text.size() && needle[i] == text[i])
        ++i;
    if (i == needle.size() || isNumberKey(needle, i) || isNumberKey(text, i)
        || isNumberKey(needle, i + 1))
        return 0;
    const KeyView wanted = needle.subspan(i);
    const KeyView there = text.subspan(i);
    const bool transposed
        = wanted.size() > 1 && there.size() > 1 && wanted[0] == there[1] && wanted[1] == there[0];
    if (transposed && startsWith(there.subspan(2), wanted.subspan(2)))
        return needle.size();
    if (!there.empty() && startsWith(there.subspan(1), wanted.subspan(1)))
        return needle.size();
    if (!there.empty() && startsWith(there.subspan(1), wanted))
        return needle.size() + 1;
    return startsWith(there, wanted.subspan(1)) ? needle.size() - 1 : 0;
}

/// Calls `visit(record, offset, length)` for the words that spell the needle with one mistake. A
/// mistake touches two neighbouring keys at most, so one half of the needle stands there unharmed.
template <typename Visit>
void forEachNear(const KeyBuffer &buffer, KeyView needle, Visit visit)
{
    const std::size_t half = needle.size() / 2;
    std::vector<std::uint32_t> found;
    const auto tryStart = [&](std::uint32_t position) {
        if (!buffer.isWordStart(position))
            return;
        const std::uint32_t record = buffer.recordAt(position);
        const std::uint32_t offset = position - buffer.startOf(record);
        if (const std::size_t length
            = lengthWithOneMistake(buffer.record(record).subspan(offset), needle);
            length > 0)
            visit(record, offset, length);
    };
    buffer.positions(needle.first(half), KeyBuffer::From::Word, found);
    std::for_each(found.begin(), found.end(), tryStart);
    buffer.positions(needle.subspan(half + 1), KeyBuffer::From::Any, found);
    for (const std::uint32_t position : found) {
        for (std::size_t before = half; before <= half + 2; ++before) {
            if (position >= before)
                tryStart(static_cast<std::uint32_t>(position - before));
        }
    }
}

/// A near miss of one product: in which field, and the keys of the name or the term.
struct Near {
    int field = -1; ///< 0 name, 1 English name, 2 ingredient; -1 for none
    std::uint32_t where = 0;
    std::size_t length = 0;
};

class NearSearch {
public:
    NearSearch(const Fields &fields, const Evaluation &evaluation)
        : m_fields(fields)
        , m_evaluation(evaluation)
        , m_found(static_cast<size_t>(fields.count()))
    {
    }

    void look(const Term &term, std::size_t word)
    {
        const KeyString &keys = term.spellings.front().keys;
        const auto letters
            = std::count_if(keys.begin(), keys.end(), [](Key key) { return !isNumeric(key); });
        if (static_cast<std::size_t>(letters) < fewestKeys)
            return;
        forEachNear(m_fields.names.keys(),
            keys,
            [&](std::uint32_t product, std::uint32_t offset, std::size_t length) {
            note(word, product, {0, offset, length});
        });
        forEachNear(m_fields.english,
            keys,
            [&](std::uint32_t product, std::uint32_t offset, std::size_t length) {
            note(word, product, {1, offset, length});
        });
        forEachNear(m_fields.ingredients.keys(),
            keys,
            [&](std::uint32_t ingredient, std::uint32_t, std::size_t length) {
            for (const std::uint32_t product : m_fields.ingredients.products(ingredient))
                note(word, product, {2, ingredient, length});
        });
    }

    std::vector<SearchHit> hits() const
    {
        std::vector<SearchHit> hits;
        for (int field = 0; field < 3; ++field) {
            for (std::uint32_t product = 0; product < m_found.size(); ++product) {
                if (m_found[product].field == field)
                    hits.push_back(hit(product, m_found[product]));
            }
        }
        return hits;
    }

private:
    void note(std::size_t word, std::uint32_t product, const Near &near)
    {
        Near &known = m_found[product];
        const bool better = known.field < 0 || near.field < known.field;
        if (better && m_evaluation.of(product) == noMatch
            && m_evaluation.matchesOthers(word, product))
            known = near;
    }

    SearchHit hit(std::uint32_t product, const Near &near) const
    {
        const ProductSummary summary = m_fields.products->at(static_cast<int>(product));
        SearchHit hit;
        hit.product = static_cast<int>(product);
        hit.reason = HitReason::Typo;
        hit.near = true;
        if (near.field == 0) {
            const Mark mark = m_fields.names.mark(product, summary.name, near.where, near.length);
            hit.markStart = mark.start;
            hit.markLength = mark.length;
        } else {
            hit.matched
                = near.field == 1 ? summary.englishName : m_fields.ingredients.text(near.where);
        }
        return hit;
    }

    const Fields &m_fields;
    const Evaluation &m_evaluation;
    std::vector<Near> m_found;
};

} // namespace

std::vector<SearchHit> findNear(const Fields &fields, const Evaluation &evaluation)
{
    const Reading &reading = evaluation.reading();
    if (reading.phrase.spellings.empty())
        return {};
    NearSearch search(fields, evaluation);
    if (reading.words.empty())
        search.look(reading.phrase, 0);
    for (std::size_t word = 0; word < reading.words.size(); ++word)
        search.look(reading.words[word], word);
    return search.hits();
}

} // namespace pillnuts::search
