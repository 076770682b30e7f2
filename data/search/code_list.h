// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_SEARCH_CODE_LIST_H
#define PILLNUTS_SEARCH_CODE_LIST_H

#include "image.h"

#include <QString>

#include <cstdint>
#include <tuple>
#include <vector>

namespace pillnuts::search {

enum class CodeKind : std::uint32_t { Item, Edi, Gtin };

constexpr int ediDigits = 9; ///< insurance code; as many as ITEM_SEQ has
constexpr int gtinDigits = 13;

struct Code {
    std::uint64_t number = 0;
    std::uint32_t product = 0;
    CodeKind kind = CodeKind::Item;

    QString text() const; ///< with its leading zeros

    friend bool operator==(const Code &a, const Code &b) { return a.key() == b.key(); }

    friend bool operator<(const Code &a, const Code &b) { return a.key() < b.key(); }

private:
    std::tuple<CodeKind, std::uint64_t, std::uint32_t> key() const
    {
        return {kind, number, product};
    }
};

/// Product, insurance and bar codes as sorted numbers.
class CodeList {
public:
    explicit CodeList(const Image &image)
        : m_codes(image.get<Code>(Codes))
    {
    }

    bool isSound(std::size_t productCount) const;

    /// The products of exactly the code typed, which may have lost leading zeros of an insurance
    /// code. In order of product.
    std::vector<Code> exact(const QString &digits) const;
    /// Codes that begin with the digits typed, at most `limit`.
    std::vector<Code> beginning(const QString &digits, int limit) const;

    /// True for as many digits as a complete code has: then nothing but that code may answer.
    static bool isWholeCode(const QString &digits);

private:
    void collect(
        CodeKind kind, std::uint64_t first, std::uint64_t last, std::vector<Code> &into) const;

    std::span<const Code> m_codes;
};

class CodeListBuilder {
public:
    /// Anything but digits, or a wrong number of them, is no code and left out.
    void add(CodeKind kind, QStringView text, std::uint32_t product);
    void write(ImageWriter &image);

private:
    std::vector<Code> m_codes;
};

} // namespace pillnuts::search

#endif
