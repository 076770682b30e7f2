// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_SEARCH_KEY_BUFFER_H
#define PILLNUTS_SEARCH_KEY_BUFFER_H

#include "image.h"
#include "keys.h"

#include <algorithm>

namespace pillnuts::search {

using KeyView = std::span<const Key>;

/// How well a run of keys fits into a record, best first.
enum class Fit : std::uint8_t { Whole, Start, WordStart, Inside };

/// What to look for in a buffer.
struct Needle {
    KeyString keys;
    bool closed = false; ///< a finished word: it ends where a syllable, and a number, ends
};

/// Where a needle was found.
struct Place {
    std::uint32_t record = 0;
    std::uint32_t offset = 0; ///< keys from the start of the record
    Fit fit = Fit::Inside;
};

/// Positions of a buffer, in the order of what stands there.
using Positions = std::span<const std::uint32_t>;

/// The keys of many texts (records), each ended by a zero, with their suffix array: where any keys
/// stand is found by bisection.
class KeyBuffer {
public:
    /// The number of parts that a buffer takes in an image.
    static constexpr std::uint32_t partCount = 12;

    /// What is worth knowing of a position without going there: its record and these.
    enum About : std::uint32_t { WordStartsHere = 1, RecordStartsHere = 2, MatchesHere = 4 };

    static constexpr unsigned aboutBits = 3;

    KeyBuffer(const Image &image, std::uint32_t firstPart);

    /// False for an image whose parts do not belong together; then nothing else may be asked. What
    /// is sound may find nonsense in nonsense, but never leaves its parts.
    bool isSound() const;

    std::uint32_t recordCount() const { return static_cast<std::uint32_t>(m_offsets.size()) - 1; }

    KeyView record(std::uint32_t index) const
    {
        return m_keys.subspan(m_offsets[index], m_offsets[index + 1] - m_offsets[index] - 1);
    }

    std::uint32_t startOf(std::uint32_t record) const { return m_offsets[record]; }

    bool isWordStart(std::uint32_t position) const { return bit(m_wordStarts, position); }

    bool isUnitStart(std::uint32_t position) const { return bit(m_unitStarts, position); }

    /// True where a needle may begin: a syllable does, and it is not the unit of a number.
    bool isMatchStart(std::uint32_t position) const { return bit(m_matchStarts, position); }

    /// All keys with their ends: for measuring what a plain read of them costs.
    KeyView bytes() const { return m_keys; }

    /// Every position where `keys` stand, which are not empty.
    Positions positions(KeyView keys) const;

    /// The starts of all words, or of those that begin with `keys`.
    Positions words() const { return m_words.positions; }

    Positions words(KeyView keys) const { return neighbours(m_words, keys).positions; }

    /// Those of `all`, which have the same keys before `depth`, that have `keys` from there on.
    Positions narrowed(Positions all, KeyView keys, std::size_t depth) const;
    /// The first of `all`, which are not empty, with those that have the same key at `depth`.
    Positions firstGroup(Positions all, std::size_t depth) const;
    std::uint32_t recordAt(std::uint32_t position) const;

    Key keyAt(std::uint32_t position) const { return m_keys[position]; }

    /// How many places find() looks at.
    std::size_t effort(const Needle &needle) const { return candidates(needle).positions.size(); }

    /// Calls `visit(record, fit)` for every place of the needle that makes sense to a reader: at
    /// the start of a syllable, numbers from their first digit, a single key only at the start of
    /// a word. A record that holds it several times is visited as often.
    template <typename Visit>
    void find(const Needle &needle, Visit visit) const
    {
        const Suffixes found = candidates(needle);
        const bool plain
            = !needle.closed && !found.positions.empty() && !isDigit(needle.keys.front());
        for (std::size_t i = 0; i < found.positions.size(); ++i) {
            const std::uint32_t about = found.abouts[i];
            if ((about & MatchesHere) == 0 || (!plain && !fits(needle, found.positions[i])))
                continue;
            const std::uint32_t record = about >> aboutBits;
            const bool isInside = plain && (about & RecordStartsHere) == 0;
            if (isInside)
                visit(record, (about & WordStartsHere) != 0 ? Fit::WordStart : Fit::Inside);
            else
                visit(record, fitAt(needle, found.positions[i], record));
        }
    }

    /// The place of the needle at one offset of a record, if find() would visit it.
    std::optional<Place> placeIn(
        std::uint32_t record, std::uint32_t offset, const Needle &needle) const;
    /// The best place of the needle in one record, the first among equals.
    std::optional<Place> findIn(std::uint32_t record, const Needle &needle) const;

private:
    using Bits = std::span<const std::uint64_t>;

    static bool bit(Bits bits, std::uint32_t position)
    {
        return (bits[position / 64] >> (position % 64) & 1U) != 0;
    }

    /// Positions, and what is to be known about each.
    struct Suffixes {
        Positions positions;
        std::span<const std::uint32_t> abouts;
        std::span<const std::uint32_t> beginsOfPair; ///< where those of each first two keys begin

        bool isSound(std::size_t keyCount, std::size_t recordCount) const;
    };

    bool recordsAreSound() const;

    Suffixes neighbours(const Suffixes &all, KeyView keys) const;
    Suffixes candidates(const Needle &needle) const;
    bool fits(const Needle &needle, std::uint32_t position) const;
    Fit fitAt(const Needle &needle, std::uint32_t position, std::uint32_t record) const;
    int compare(std::uint32_t position, KeyView keys) const;

    /// What stands behind keys that are found by their first two alone.
    Key keyAfter(std::uint32_t end) const { return end < m_keys.size() ? m_keys[end] : Key(0); }

    KeyView m_keys;
    std::span<const std::uint32_t> m_offsets;
    Bits m_wordStarts;
    Bits m_unitStarts;
    Bits m_matchStarts; ///< unit starts outside the units of numbers
    std::span<const std::uint32_t> m_recordOfBlock; ///< of the first key of every block of 64
    Suffixes m_all;
    Suffixes m_words; ///< the starts of words
};

/// Makes the parts of a KeyBuffer.
class KeyBufferBuilder {
public:
    void append(const KeyText &text);
    void write(ImageWriter &image, std::uint32_t firstPart);

private:
    using Bits = std::vector<std::uint64_t>;

    static bool bit(const Bits &bits, std::uint32_t position)
    {
        return (bits[position / 64] >> (position % 64) & 1U) != 0;
    }

    void growBits();
    void writeSuffixes(ImageWriter &image,
        std::uint32_t firstPart,
        const std::vector<std::uint32_t> &positions) const;
    std::vector<std::uint32_t> recordsOfBlocks() const;
    std::vector<std::uint32_t> begins(const std::vector<std::uint32_t> &positions) const;
    std::vector<std::uint32_t> abouts(const std::vector<std::uint32_t> &positions) const;

    KeyString m_keys;
    std::vector<std::uint32_t> m_offsets{0};
    Bits m_wordStarts;
    Bits m_unitStarts;
    Bits m_matchStarts;
};

} // namespace pillnuts::search

#endif
