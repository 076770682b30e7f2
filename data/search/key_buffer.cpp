// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "key_buffer.h"

#include "suffix_array.h"

#include <cstring>

namespace pillnuts::search {

namespace {

constexpr std::size_t blockSize = 64;

/// The keys that occur, numbered in their order; the end of a record is one of them.
constexpr auto keyNumbers = [] {
    std::array<std::uint8_t, 256> numbers{};
    std::uint8_t next = 0;
    for (std::size_t key = 0; key < numbers.size(); ++key) {
        const auto k = static_cast<Key>(key);
        const bool occurs = k == '%' || k == '.' || k == '/' || isDigit(k) || isLatin(k)
            || isHangul(k) || k >= FirstOther;
        if (occurs)
            ++next;
        numbers[key] = occurs ? next : 0;
    }
    return numbers;
}();
constexpr std::size_t keyKinds = keyNumbers.back() + 1U;
constexpr std::size_t pairKinds = keyKinds * keyKinds;

constexpr std::size_t pairNumber(Key first, Key second)
{
    return keyNumbers[first] * keyKinds + keyNumbers[second];
}

enum Part : std::uint32_t {
    KeysPart,
    OffsetsPart,
    WordStartsPart,
    UnitStartsPart,
    MatchStartsPart,
    BlocksPart,
    SuffixesPart, ///< positions, abouts, begins
    WordsPart = SuffixesPart + 3
};

static_assert(WordsPart + 3 == KeyBuffer::partCount);

} // namespace

KeyBuffer::KeyBuffer(const Image &image, std::uint32_t firstPart)
    : m_keys(image.get<Key>(firstPart + KeysPart))
    , m_offsets(image.get<std::uint32_t>(firstPart + OffsetsPart))
    , m_wordStarts(image.get<std::uint64_t>(firstPart + WordStartsPart))
    , m_unitStarts(image.get<std::uint64_t>(firstPart + UnitStartsPart))
    , m_matchStarts(image.get<std::uint64_t>(firstPart + MatchStartsPart))
    , m_recordOfBlock(image.get<std::uint32_t>(firstPart + BlocksPart))
{
    const auto numbers
        = [&](std::uint32_t part) { return image.get<std::uint32_t>(firstPart + part); };
    m_all = {numbers(SuffixesPart), numbers(SuffixesPart + 1), numbers(SuffixesPart + 2)};
    m_words = {numbers(WordsPart), numbers(WordsPart + 1), numbers(WordsPart + 2)};
}

bool KeyBuffer::Suffixes::isSound(std::size_t keyCount, std::size_t recordCount) const
{
    return abouts.size() == positions.size() && beginsOfPair.size() == pairKinds + 1
        && areBegins(beginsOfPair, positions.size())
        && std::all_of(positions.begin(),
            positions.end(),
            [&](std::uint32_t position) { return position < keyCount; })
        && std::all_of(abouts.begin(), abouts.end(), [&](std::uint32_t about) {
               return about >> aboutBits < recordCount;
           });
}

/// Each has an end of its own, and each block begins in the record it names.
bool KeyBuffer::recordsAreSound() const
{
    for (std::size_t record = 1; record < m_offsets.size(); ++record) {
        if (m_offsets[record] == m_offsets[record - 1] || m_keys[m_offsets[record] - 1] != 0)
            return false;
    }
    for (std::size_t block = 0; block < m_recordOfBlock.size(); ++block) {
        const std::uint32_t record = m_recordOfBlock[block];
        if (record >= recordCount() || m_offsets[record] > block * blockSize)
            return false;
    }
    return true;
}

bool KeyBuffer::isSound() const
{
    const std::size_t words = m_keys.size() / 64 + 1;
    return areBegins(m_offsets, m_keys.size()) && m_wordStarts.size() == words
        && m_unitStarts.size() == words && m_matchStarts.size() == words
        && m_recordOfBlock.size() == (m_keys.size() + blockSize - 1) / blockSize
        && recordsAreSound() && m_all.isSound(m_keys.size(), recordCount())
        && m_words.isSound(m_keys.size(), recordCount())
        && m_all.positions.size() == m_keys.size() - recordCount();
}

/// Never reads past the record of the position: its zero differs from every key looked for.
int KeyBuffer::compare(std::uint32_t position, KeyView keys) const
{
    if (position >= m_keys.size())
        return -1;
    const Key *at = m_keys.data() + position;
    for (std::size_t i = 0; i < keys.size(); ++i) {
        if (at[i] != keys[i])
            return at[i] < keys[i] ? -1 : 1;
    }
    return 0;
}

Positions KeyBuffer::narrowed(Positions all, KeyView keys, std::size_t depth) const
{
    const auto there = [&](std::uint32_t position) {
        return compare(position + static_cast<std::uint32_t>(depth), keys);
    };
    const auto begin = std::partition_point(
        all.begin(), all.end(), [&](std::uint32_t position) { return there(position) < 0; });
    const auto end = std::partition_point(
        begin, all.end(), [&](std::uint32_t position) { return there(position) == 0; });
    return {begin, end};
}

Positions KeyBuffer::firstGroup(Positions all, std::size_t depth) const
{
    const Key key = m_keys[all.front() + depth];
    const auto end = std::partition_point(all.begin(), all.end(), [&](std::uint32_t position) {
        return m_keys[position + depth] == key;
    });
    return {all.begin(), end};
}

KeyBuffer::Suffixes KeyBuffer::neighbours(const Suffixes &all, KeyView keys) const
{
    const bool isPair = keys.size() > 1;
    const std::size_t pair = pairNumber(keys.front(), isPair ? keys[1] : Key(0));
    const std::uint32_t begin = all.beginsOfPair[pair];
    const std::uint32_t end = all.beginsOfPair[pair + (isPair ? 1 : keyKinds)];
    Positions found = all.positions.subspan(begin, end - begin);
    if (keys.size() > 2)
        found = narrowed(found, keys.subspan(2), 2);
    const auto first = static_cast<std::size_t>(found.data() - all.positions.data());
    return {found, all.abouts.subspan(found.empty() ? 0 : first, found.size()), {}};
}

Positions KeyBuffer::positions(KeyView keys) const
{
    return neighbours(m_all, keys).positions;
}

KeyBuffer::Suffixes KeyBuffer::candidates(const Needle &needle) const
{
    if (needle.keys.empty())
        return {};
    return neighbours(needle.keys.size() > 1 ? m_all : m_words, needle.keys);
}

std::uint32_t KeyBuffer::recordAt(std::uint32_t position) const
{
    std::uint32_t record = m_recordOfBlock[position / blockSize];
    while (m_offsets[record + 1] <= position)
        ++record;
    return record;
}

/// What cannot be told of a place without the needle.
bool KeyBuffer::fits(const Needle &needle, std::uint32_t position) const
{
    if (isDigit(needle.keys.front()) && position > 0 && isNumeric(m_keys[position - 1]))
        return false;
    if (!needle.closed)
        return true;
    const auto end = static_cast<std::uint32_t>(position + needle.keys.size());
    const Key after = keyAfter(end);
    const bool cutsNumber = isDigit(needle.keys.back()) && isNumeric(after);
    return !cutsNumber && (after == 0 || isUnitStart(end));
}

Fit KeyBuffer::fitAt(const Needle &needle, std::uint32_t position, std::uint32_t record) const
{
    const auto end = static_cast<std::uint32_t>(position + needle.keys.size());
    const bool allNumber = isDigit(needle.keys.front())
        && std::all_of(needle.keys.begin(), needle.keys.end(), isNumeric);
    if (allNumber && isNumeric(keyAfter(end)))
        return Fit::Inside; // "50" is only the beginning of "500"
    if (position == m_offsets[record])
        return keyAfter(end) == 0 ? Fit::Whole : Fit::Start;
    return isWordStart(position) ? Fit::WordStart : Fit::Inside;
}

std::optional<Place> KeyBuffer::placeIn(
    std::uint32_t record, std::uint32_t offset, const Needle &needle) const
{
    const std::uint32_t position = m_offsets[record] + offset;
    const bool there = m_keys[position] == needle.keys.front()
        && (needle.keys.size() > 1 || isWordStart(position)) && compare(position, needle.keys) == 0
        && bit(m_matchStarts, position) && fits(needle, position);
    if (!there)
        return std::nullopt;
    return Place{record, offset, fitAt(needle, position, record)};
}

std::optional<Place> KeyBuffer::findIn(std::uint32_t record, const Needle &needle) const
{
    const std::size_t size = this->record(record).size();
    if (needle.keys.empty() || size < needle.keys.size())
        return std::nullopt;
    std::optional<Place> best;
    for (std::uint32_t offset = 0; offset <= size - needle.keys.size(); ++offset) {
        const auto place = placeIn(record, offset, needle);
        if (place && (!best || place->fit < best->fit))
            best = place;
    }
    return best;
}

void KeyBufferBuilder::growBits()
{
    for (Bits *bits : {&m_wordStarts, &m_unitStarts, &m_matchStarts})
        bits->resize(m_keys.size() / 64 + 1);
}

void KeyBufferBuilder::append(const KeyText &text)
{
    const auto begin = m_keys.size();
    m_keys.insert(m_keys.end(), text.keys.begin(), text.keys.end());
    m_keys.push_back(0);
    growBits();
    for (std::size_t i = 0; i < text.flags.size(); ++i) {
        const std::size_t at = begin + i;
        const std::uint64_t bit = std::uint64_t(1) << (at % 64);
        const bool unit = (text.flags[i] & KeyText::UnitStart) != 0;
        m_wordStarts[at / 64] |= (text.flags[i] & KeyText::WordStart) != 0 ? bit : 0;
        m_unitStarts[at / 64] |= unit ? bit : 0;
        m_matchStarts[at / 64] |= unit && (text.flags[i] & KeyText::InMeasure) == 0 ? bit : 0;
    }
    m_offsets.push_back(static_cast<std::uint32_t>(m_keys.size()));
}

std::vector<std::uint32_t> KeyBufferBuilder::recordsOfBlocks() const
{
    std::vector<std::uint32_t> records;
    std::uint32_t record = 0;
    for (std::size_t at = 0; at < m_keys.size(); at += blockSize) {
        while (m_offsets[record + 1] <= at)
            ++record;
        records.push_back(record);
    }
    return records;
}

/// Where the positions of each first two keys begin among those given, which are in their order.
std::vector<std::uint32_t> KeyBufferBuilder::begins(
    const std::vector<std::uint32_t> &positions) const
{
    std::vector<std::uint32_t> begins(pairKinds + 1, 0);
    for (const std::uint32_t position : positions)
        ++begins[pairNumber(m_keys[position], m_keys[position + 1]) + 1];
    for (std::size_t i = 1; i < begins.size(); ++i)
        begins[i] += begins[i - 1];
    return begins;
}

std::vector<std::uint32_t> KeyBufferBuilder::abouts(
    const std::vector<std::uint32_t> &positions) const
{
    std::vector<std::uint32_t> recordOf(m_keys.size());
    for (std::uint32_t record = 0; record + 1 < m_offsets.size(); ++record)
        std::fill(
            recordOf.begin() + m_offsets[record], recordOf.begin() + m_offsets[record + 1], record);
    std::vector<std::uint32_t> abouts;
    abouts.reserve(positions.size());
    for (const std::uint32_t position : positions) {
        const std::uint32_t record = recordOf[position];
        std::uint32_t about = record << KeyBuffer::aboutBits;
        about |= bit(m_wordStarts, position) ? KeyBuffer::WordStartsHere : KeyBuffer::About{};
        about |= m_offsets[record] == position ? KeyBuffer::RecordStartsHere : KeyBuffer::About{};
        about |= bit(m_matchStarts, position) ? KeyBuffer::MatchesHere : KeyBuffer::About{};
        abouts.push_back(about);
    }
    return abouts;
}

void KeyBufferBuilder::writeSuffixes(
    ImageWriter &image, std::uint32_t firstPart, const std::vector<std::uint32_t> &positions) const
{
    image.add(firstPart, positions);
    image.add(firstPart + 1, abouts(positions));
    image.add(firstPart + 2, begins(positions));
}

void KeyBufferBuilder::write(ImageWriter &image, std::uint32_t firstPart)
{
    growBits();
    const std::vector<std::uint32_t> suffixes = suffixArray(m_keys);
    std::vector<std::uint32_t> words;
    std::copy_if(suffixes.begin(),
        suffixes.end(),
        std::back_inserter(words),
        [this](std::uint32_t position) { return bit(m_wordStarts, position); });
    image.add(firstPart + KeysPart, m_keys);
    image.add(firstPart + OffsetsPart, m_offsets);
    image.add(firstPart + WordStartsPart, m_wordStarts);
    image.add(firstPart + UnitStartsPart, m_unitStarts);
    image.add(firstPart + MatchStartsPart, m_matchStarts);
    image.add(firstPart + BlocksPart, recordsOfBlocks());
    writeSuffixes(image, firstPart + SuffixesPart, suffixes);
    writeSuffixes(image, firstPart + WordsPart, words);
}

} // namespace pillnuts::search
