// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "image.h"

#include <xxhash.h>

#include <algorithm>
#include <cstring>

namespace pillnuts::search {

namespace {

constexpr std::uint32_t formatVersion = 3; ///< to be raised whenever keys, parts or ranks change
constexpr std::uint32_t byteOrder = 0x01020304;
constexpr std::size_t alignment = 64;
constexpr std::uint32_t mostParts = 1024;

struct Head {
    std::array<char, 8> magic{'P', 'N', 'L', 'E', 'N', 'S', '\n', '\0'};
    std::uint32_t byteOrder = search::byteOrder;
    std::uint32_t version = formatVersion;
    std::uint64_t edition = 0;
    std::uint64_t size = 0; ///< of the whole image
    std::uint64_t checksum = 0; ///< XXH3 of everything behind the head
    std::uint32_t parts = 0;
    std::uint32_t reserved = 0;
};

struct Entry {
    std::uint32_t part = 0;
    std::uint32_t itemSize = 0;
    std::uint64_t offset = 0;
    std::uint64_t size = 0;
};

std::size_t aligned(std::size_t size)
{
    return (size + alignment - 1) / alignment * alignment;
}

Head headOf(std::span<const std::byte> bytes)
{
    Head head;
    std::memcpy(&head, bytes.data(), sizeof head);
    return head;
}

Entry entryOf(std::span<const std::byte> bytes, std::size_t index)
{
    Entry entry;
    std::memcpy(&entry, bytes.data() + sizeof(Head) + index * sizeof entry, sizeof entry);
    return entry;
}

bool isInside(const Entry &entry, std::size_t size)
{
    return entry.itemSize > 0 && entry.offset % alignment == 0 && entry.offset <= size
        && entry.size <= size - entry.offset && entry.size % entry.itemSize == 0;
}

} // namespace

void ImageWriter::add(std::uint32_t part, std::size_t itemSize, std::span<const std::byte> bytes)
{
    m_arrays.push_back({part, static_cast<std::uint32_t>(itemSize), {bytes.begin(), bytes.end()}});
}

std::vector<std::byte> ImageWriter::finish(std::uint64_t edition) const
{
    std::size_t size = aligned(sizeof(Head) + m_arrays.size() * sizeof(Entry));
    std::vector<Entry> entries;
    for (const Array &array : m_arrays) {
        entries.push_back({array.part, array.itemSize, size, array.bytes.size()});
        size = aligned(size + array.bytes.size());
    }
    std::vector<std::byte> image(size);
    std::memcpy(image.data() + sizeof(Head), entries.data(), entries.size() * sizeof(Entry));
    for (std::size_t i = 0; i < m_arrays.size(); ++i)
        std::copy(m_arrays[i].bytes.begin(),
            m_arrays[i].bytes.end(),
            image.begin() + static_cast<std::ptrdiff_t>(entries[i].offset));
    Head head;
    head.edition = edition;
    head.size = size;
    head.parts = static_cast<std::uint32_t>(entries.size());
    head.checksum = XXH3_64bits(image.data() + sizeof(Head), size - sizeof(Head));
    std::memcpy(image.data(), &head, sizeof head);
    return image;
}

std::optional<Image> Image::read(ImageBytes bytes, std::uint64_t edition)
{
    const std::span<const std::byte> all = bytes.bytes;
    if (all.size() < sizeof(Head))
        return std::nullopt;
    const Head head = headOf(all);
    const Head wanted;
    const bool known = head.magic == wanted.magic && head.byteOrder == byteOrder
        && head.version == formatVersion && head.edition == edition && head.size == all.size();
    if (!known || head.parts > mostParts || sizeof(Head) + head.parts * sizeof(Entry) > all.size())
        return std::nullopt;
    for (std::uint32_t i = 0; i < head.parts; ++i) {
        if (!isInside(entryOf(all, i), all.size()))
            return std::nullopt;
    }
    if (XXH3_64bits(all.data() + sizeof(Head), all.size() - sizeof(Head)) != head.checksum)
        return std::nullopt;
    return Image(std::move(bytes));
}

std::span<const std::byte> Image::find(std::uint32_t part, std::size_t itemSize) const
{
    const Head head = headOf(m_bytes.bytes);
    for (std::uint32_t i = 0; i < head.parts; ++i) {
        const Entry entry = entryOf(m_bytes.bytes, i);
        if (entry.part == part && entry.itemSize == itemSize)
            return m_bytes.bytes.subspan(entry.offset, entry.size);
    }
    return {};
}

bool areBegins(std::span<const std::uint32_t> places, std::size_t size)
{
    return !places.empty() && places.front() == 0 && places.back() == size
        && std::is_sorted(places.begin(), places.end());
}

} // namespace pillnuts::search
