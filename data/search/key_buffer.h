// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_SEARCH_KEY_BUFFER_H
#define PILLNUTS_SEARCH_KEY_BUFFER_H

#include "keys.h"

#include <array>
#include <cstddef>
#include <span>

namespace pillnuts::search {

using KeyView = std::span<const Key>;

/// How well a run of keys fits into a record.
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

/// The keys of many texts (records) in one piece of memory, each ended by a zero.
///
/// positions() is the seam: it alone looks through the keys, everything else asks it. Here it
/// scans; another engine may answer from an index as long as it names the same positions.
class KeyBuffer {
public:
    enum class From : std::uint8_t { Any, Unit, Word };

    void append(const KeyText &text);
    /// To be called after the last record and before any question.
    void finish();

    int recordCount() const { return static_cast<int>(m_offsets.size()) - 1; }

    KeyView record(std::uint32_t index) const;

    std::uint32_t startOf(std::uint32_t record) const { return m_offsets[record]; }

    bool isWordStart(std::uint32_t position) const { return bit(m_wordStarts, position); }

    bool isUnitStart(std::uint32_t position) const { return bit(m_unitStarts, position); }

    std::size_t byteCount() const;

    /// All keys with their ends: for measuring what a plain read of them costs.
    KeyView bytes() const { return m_keys; }

    /// Every position, counted from the start of the buffer and in ascending order, where `needle`
    /// stands and, if asked, a syllable or a word begins. Replaces what `out` held.
    void positions(KeyView needle, From from, std::vector<std::uint32_t> &out) const;
    std::uint32_t recordAt(std::uint32_t position) const;

    /// Calls `visit(Place)` for every place of the needle that makes sense to a reader: numbers
    /// match from their first digit, a single key only at the start of a word. Places come in
    /// ascending order.
    template <typename Visit>
    void find(const Needle &needle, Visit visit) const
    {
        std::vector<std::uint32_t> found;
        positions(needle.keys, needle.keys.size() < 2 ? From::Word : From::Unit, found);
        for (const std::uint32_t position : found) {
            if (const auto place = placeAt(needle, position); place.record != noRecord)
                visit(place);
        }
    }

    static constexpr std::uint32_t noRecord = UINT32_MAX;

private:
    using Bits = std::vector<std::uint64_t>;

    static bool bit(const Bits &bits, std::uint32_t position)
    {
        return (bits[position / 64] >> (position % 64) & 1U) != 0;
    }

    Place placeAt(const Needle &needle, std::uint32_t position) const;
    Fit fitAt(const Needle &needle, std::uint32_t position, std::uint32_t record) const;
    std::size_t rarestKey(KeyView needle, std::size_t except) const;

    KeyString m_keys;
    std::vector<std::uint32_t> m_offsets{0};
    Bits m_wordStarts;
    Bits m_unitStarts;
    Bits m_matchStarts; ///< unit starts outside the units of numbers
    std::vector<std::uint32_t> m_recordOfBlock; ///< record of the first key of every block of 64
    std::array<std::uint32_t, 256> m_frequency{};
};

} // namespace pillnuts::search

#endif
