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

/// Finds the words that spell a needle with one mistake. A mistake touches two neighbouring keys at
/// most, so one half of the needle stands there unharmed. Where the second half is rare, the places
/// around it are tried; else the words are gone through as a tree, key by key along the needle with
/// every mistake at each key, until few are left.
class NearWords {
public:
    NearWords(const KeyBuffer &buffer, KeyView needle)
        : m_buffer(buffer)
        , m_needle(needle)
        , m_turned(needle.begin(), needle.end())
    {
    }

    /// Calls `visit(record, offset, length)` for each, some of them more than once.
    template <typename Visit>
    void forEach(Visit visit)
    {
        Positions words = m_buffer.words();
        std::size_t depth = 0;
        const std::size_t half = m_needle.size() / 2;
        const Positions rest = m_buffer.positions(m_needle.subspan(half + 1));
        if (rest.size() <= fewPlaces) {
            tryBefore(rest, half, visit);
            words = m_buffer.words(m_needle.first(half));
            depth = half;
        }
        for (; depth < m_needle.size() && words.size() > fewWords; ++depth) {
            tryMistakesAt(depth, words, visit);
            words = m_buffer.narrowed(words, m_needle.subspan(depth, 1), depth);
        }
        if (depth < m_needle.size())
            tryAll(words, visit);
    }

private:
    static constexpr std::size_t fewWords = 200;
    static constexpr std::size_t fewPlaces = 1000;

    template <typename Visit>
    void tryOne(std::uint32_t position, Visit visit) const
    {
        const std::uint32_t record = m_buffer.recordAt(position);
        const std::uint32_t offset = position - m_buffer.startOf(record);
        const std::size_t length
            = lengthWithOneMistake(m_buffer.record(record).subspan(offset), m_needle);
        if (length > 0)
            visit(record, offset, length);
    }

    template <typename Visit>
    void tryAll(Positions words, Visit visit) const
    {
        for (const std::uint32_t position : words)
            tryOne(position, visit);
    }

    /// The words that begin where the second half leaves room for the first.
    template <typename Visit>
    void tryBefore(Positions rest, std::size_t half, Visit visit) const
    {
        for (const std::uint32_t position : rest) {
            for (std::size_t before = half; before <= half + 2; ++before) {
                const auto start = static_cast<std::uint32_t>(position - before);
                if (position >= before && m_buffer.isWordStart(start))
                    tryOne(start, visit);
            }
        }
    }

    template <typename Visit>
    void tryMistakesAt(std::size_t depth, Positions words, Visit visit)
    {
        const KeyView rest = m_needle.subspan(depth);
        tryAll(m_buffer.narrowed(words, rest.subspan(1), depth), visit); // a missing key
        if (rest.size() > 1) {
            std::swap(m_turned[depth], m_turned[depth + 1]);
            tryAll(m_buffer.narrowed(words, KeyView(m_turned).subspan(depth), depth), visit);
            std::swap(m_turned[depth], m_turned[depth + 1]);
        }
        while (!words.empty()) {
            const Key key = m_buffer.keyAt(words.front() + static_cast<std::uint32_t>(depth));
            const Positions same = m_buffer.narrowed(words, {&key, 1}, depth);
            if (key != 0 && key != rest.front()) {
                tryAll(m_buffer.narrowed(same, rest.subspan(1), depth + 1), visit); // a wrong one
                tryAll(m_buffer.narrowed(same, rest, depth + 1), visit); // one too many
            }
            words = words.subspan(std::max<std::size_t>(same.size(), 1));
        }
    }

    const KeyBuffer &m_buffer;
    KeyView m_needle;
    KeyString m_turned; ///< the needle, with two keys turned while that is tried
};

class NearSearch {
public:
    NearSearch(const Fields &fields, const Reading &reading, const TierTable &found)
        : m_fields(fields)
        , m_reading(reading)
        , m_known(found)
        , m_seen(fields.tables.take())
    {
    }

    void look(const Term &term, std::size_t word)
    {
        const KeyString &keys = term.spellings.front().keys;
        const auto letters
            = std::count_if(keys.begin(), keys.end(), [](Key key) { return !isNumeric(key); });
        if (static_cast<std::size_t>(letters) < fewestKeys)
            return;
        NearWords(m_fields.names.keys(), keys)
            .forEach([&](std::uint32_t product, std::uint32_t offset, std::size_t length) {
                note(word, {product, Near::Name, offset, length});
            });
        NearWords(m_fields.english, keys)
            .forEach([&](std::uint32_t product, std::uint32_t offset, std::size_t length) {
                note(word, {product, Near::English, offset, length});
            });
        NearWords(m_fields.ingredients.keys(), keys)
            .forEach([&](std::uint32_t ingredient, std::uint32_t, std::size_t length) {
                for (const std::uint32_t product : m_fields.ingredients.products(ingredient))
                    note(word, {product, Near::Ingredient, ingredient, length});
            });
    }

    std::vector<Near> best()
    {
        std::erase_if(
            m_found, [&](const Near &near) { return (*m_seen)[near.product] != near.field; });
        std::stable_sort(m_found.begin(), m_found.end(), [](const Near &a, const Near &b) {
            return std::pair(a.field, a.product) < std::pair(b.field, b.product);
        });
        return std::move(m_found);
    }

private:
    /// The best field of a product counts, and in it the first place.
    void note(std::size_t word, const Near &near)
    {
        const bool worse = (*m_seen)[near.product] <= near.field;
        if (worse || m_known.has(near.product)
            || !holdsOtherWords(m_fields, m_reading, word, near.product))
            return;
        m_seen->improve(near.product, static_cast<std::uint8_t>(near.field));
        m_found.push_back(near);
    }

    const Fields &m_fields;
    const Reading &m_reading;
    const TierTable &m_known;
    TablePool::Table m_seen; ///< the best field of a product so far
    std::vector<Near> m_found;
};

} // namespace

std::vector<Near> findNear(const Fields &fields, const Reading &reading, const TierTable &found)
{
    if (reading.phrase.spellings.empty())
        return {};
    NearSearch search(fields, reading, found);
    if (reading.words.empty())
        search.look(reading.phrase, 0);
    for (std::size_t word = 0; word < reading.words.size(); ++word)
        search.look(reading.words[word], word);
    return search.best();
}

SearchHit explainNear(const Fields &fields, const Near &near)
{
    SearchHit hit;
    hit.product = static_cast<int>(near.product);
    hit.reason = HitReason::Typo;
    hit.near = true;
    if (near.field == Near::Name) {
        const Mark mark = markIn(fields.name(near.product), near.where, near.length);
        hit.markStart = mark.start;
        hit.markLength = mark.length;
    } else {
        hit.matched = fields.products->text(near.field == Near::English
                ? fields.products->row(near.product).englishName
                : fields.ingredients.text(near.where));
    }
    return hit;
}

} // namespace pillnuts::search
