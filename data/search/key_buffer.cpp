// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "key_buffer.h"

#include <algorithm>
#include <bit>
#include <cstring>

namespace pillnuts::search {

namespace {

constexpr std::size_t blockSize = 64;

/// Bit i is set where `first[i]` and `second[i]` are the keys looked for. Written so that compilers
/// vectorise it.
std::uint64_t candidates(const Key *first, const Key *second, Key firstKey, Key secondKey)
{
    alignas(blockSize) std::array<std::uint8_t, blockSize> hit{};
    for (std::size_t i = 0; i < blockSize; ++i)
        hit[i] = static_cast<std::uint8_t>((first[i] == firstKey) & (second[i] == secondKey));
    std::array<std::uint64_t, blockSize / 8> words{};
    std::memcpy(words.data(), hit.data(), blockSize);
    std::uint64_t any = 0;
    for (const std::uint64_t word : words)
        any |= word;
    if (any == 0)
        return 0;
    std::uint64_t mask = 0;
    for (std::size_t i = 0; i < words.size(); ++i)
        mask |= (words[i] * 0x0102040810204080ULL >> 56U) << (8 * i);
    return mask;
}

} // namespace

void KeyBuffer::append(const KeyText &text)
{
    const auto begin = m_keys.size();
    m_keys.insert(m_keys.end(), text.keys.begin(), text.keys.end());
    m_keys.push_back(0);
    m_wordStarts.resize(m_keys.size() / 64 + 1);
    m_unitStarts.resize(m_keys.size() / 64 + 1);
    m_matchStarts.resize(m_keys.size() / 64 + 1);
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

void KeyBuffer::finish()
{
    for (const Key key : m_keys)
        ++m_frequency[key];
    const std::size_t used = m_keys.size();
    m_keys.resize(used + 2 * blockSize, 0); // the scan reads whole blocks
    m_keys.shrink_to_fit();
    m_wordStarts.resize(m_keys.size() / 64 + 1);
    m_unitStarts.resize(m_keys.size() / 64 + 1);
    m_matchStarts.resize(m_keys.size() / 64 + 1);
    m_offsets.shrink_to_fit();
    std::uint32_t record = 0;
    for (std::size_t at = 0; at < used; at += blockSize) {
        while (m_offsets[record + 1] <= at)
            ++record;
        m_recordOfBlock.push_back(record);
    }
}

KeyView KeyBuffer::record(std::uint32_t index) const
{
    return KeyView(m_keys).subspan(m_offsets[index], m_offsets[index + 1] - m_offsets[index] - 1);
}

std::size_t KeyBuffer::byteCount() const
{
    return m_keys.capacity() + 4 * m_offsets.capacity()
        + 8 * (m_wordStarts.capacity() + m_unitStarts.capacity() + m_matchStarts.capacity())
        + 4 * m_recordOfBlock.capacity();
}

std::size_t KeyBuffer::rarestKey(KeyView needle, std::size_t except) const
{
    std::size_t best = except == 0 && needle.size() > 1 ? 1 : 0;
    for (std::size_t i = 0; i < needle.size(); ++i) {
        if (i != except && m_frequency[needle[i]] < m_frequency[needle[best]])
            best = i;
    }
    return best;
}

void KeyBuffer::positions(KeyView needle, From from, std::vector<std::uint32_t> &out) const
{
    out.clear();
    const std::size_t used = m_offsets.back();
    if (needle.empty() || needle.size() > used)
        return;
    const std::size_t first = rarestKey(needle, needle.size());
    const std::size_t second = rarestKey(needle, first);
    const Bits &starts = from == From::Word ? m_wordStarts : m_matchStarts;
    const std::size_t end = used - needle.size(); // the last key is the zero of the last record
    for (std::size_t block = 0; block < end; block += blockSize) {
        const Key *at = m_keys.data() + block;
        std::uint64_t mask = candidates(at + first, at + second, needle[first], needle[second]);
        if (from != From::Any)
            mask &= starts[block / blockSize];
        for (; mask != 0; mask &= mask - 1) {
            const auto i = static_cast<std::size_t>(std::countr_zero(mask));
            if (std::memcmp(at + i, needle.data(), needle.size()) == 0)
                out.push_back(static_cast<std::uint32_t>(block + i));
        }
    }
}

std::uint32_t KeyBuffer::recordAt(std::uint32_t position) const
{
    std::uint32_t record = m_recordOfBlock[position / blockSize];
    while (m_offsets[record + 1] <= position)
        ++record;
    return record;
}

Place KeyBuffer::placeAt(const Needle &needle, std::uint32_t position) const
{
    const Key after = m_keys[position + needle.keys.size()];
    const bool numberStart = isDigit(needle.keys.front());
    if (numberStart && position > 0 && isNumeric(m_keys[position - 1]))
        return {noRecord};
    if (needle.closed) {
        const auto end = static_cast<std::uint32_t>(position + needle.keys.size());
        const bool cutsNumber = isDigit(needle.keys.back()) && isNumeric(after);
        if (cutsNumber || (after != 0 && !isUnitStart(end)))
            return {noRecord};
    }
    const std::uint32_t record = recordAt(position);
    return {record, position - m_offsets[record], fitAt(needle, position, record)};
}

Fit KeyBuffer::fitAt(const Needle &needle, std::uint32_t position, std::uint32_t record) const
{
    const auto end = static_cast<std::uint32_t>(position + needle.keys.size());
    const bool allNumber = isDigit(needle.keys.front())
        && std::all_of(needle.keys.begin(), needle.keys.end(), isNumeric);
    if (allNumber && isNumeric(m_keys[end]))
        return Fit::Inside; // "50" is only the beginning of "500"
    if (position == m_offsets[record])
        return m_keys[end] == 0 ? Fit::Whole : Fit::Start;
    return isWordStart(position) ? Fit::WordStart : Fit::Inside;
}

} // namespace pillnuts::search
