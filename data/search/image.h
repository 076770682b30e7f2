// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_SEARCH_IMAGE_H
#define PILLNUTS_SEARCH_IMAGE_H

#include <QByteArray>
#include <QByteArrayView>

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace pillnuts::search {

/// The arrays of an index. Fields have several each, numbered from the first on: FirstOfNames + 2.
enum PartId : std::uint32_t {
    Products = 1,
    Looks,
    Characters,
    ClassNumbers,
    ClassesOfProducts,
    Stems,
    Codes,
    FirstOfNames = 0x10,
    FirstOfInitials = 0x20,
    FirstOfEnglish = 0x30,
    FirstOfIngredients = 0x40,
    FirstOfCompanies = 0x60,
    FirstOfTypes = 0x80,
    FirstOfImprints = 0xA0,
    FirstOfLooks = 0xC0,
};

/// Bytes that stay where they are for as long as `owner` lives: of a mapped file or of the heap.
struct ImageBytes {
    std::span<const std::byte> bytes;
    std::shared_ptr<const void> owner;
};

/// Puts arrays of plain values into one piece of memory that can be kept in a file and read in
/// place.
class ImageWriter {
public:
    template <typename T>
    void add(std::uint32_t part, const std::vector<T> &values)
    {
        static_assert(std::is_trivially_copyable_v<T>);
        add(part, sizeof(T), std::as_bytes(std::span(values)));
    }

    /// `edition` names the catalogue that the image was made of.
    std::vector<std::byte> finish(std::uint64_t edition) const;

private:
    struct Array {
        std::uint32_t part;
        std::uint32_t itemSize;
        std::vector<std::byte> bytes;
    };

    void add(std::uint32_t part, std::size_t itemSize, std::span<const std::byte> bytes);

    std::vector<Array> m_arrays;
};

/// The arrays of an image, read in place.
class Image {
public:
    /// Nothing for an image that is cut, damaged, of another version, another machine's byte order
    /// or another edition.
    static std::optional<Image> read(ImageBytes bytes, std::uint64_t edition);

    /// Empty where there is no such array or one of other items.
    template <typename T>
    std::span<const T> get(std::uint32_t part) const
    {
        const std::span<const std::byte> bytes = find(part, sizeof(T));
        return {reinterpret_cast<const T *>(bytes.data()), bytes.size() / sizeof(T)};
    }

    std::size_t byteCount() const { return m_bytes.bytes.size(); }

private:
    explicit Image(ImageBytes bytes)
        : m_bytes(std::move(bytes))
    {
    }

    std::span<const std::byte> find(std::uint32_t part, std::size_t itemSize) const;

    ImageBytes m_bytes;
};

/// True for the places where the pieces of a list of `size` items begin, and its end.
bool areBegins(std::span<const std::uint32_t> places, std::size_t size);

} // namespace pillnuts::search

#endif
