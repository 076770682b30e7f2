// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_SEARCH_PRODUCT_ROWS_H
#define PILLNUTS_SEARCH_PRODUCT_ROWS_H

#include "product_table.h"
#include "text_pool.h"

namespace pillnuts::search {

/// A product as it lies in an image.
struct ProductRow {
    static constexpr std::int32_t noDate = INT32_MIN;
    static constexpr std::uint32_t noLook = UINT32_MAX;

    TextRef id;
    TextRef name;
    TextRef englishName;
    TextRef company;
    TextRef className;
    TextRef form;
    TextRef narcotic;
    std::int32_t permitDay = noDate; ///< Julian day
    std::uint32_t look = noLook; ///< index of its look

    std::uint8_t kind = 0;
    std::uint8_t status = 0;
    std::uint16_t reserved = 0;
};

/// The texts of a PillLook, in the order of its members.
struct LookRow {
    std::array<TextRef, 10> texts;
};

/// The products of an image.
class ProductRows final : public ProductTable {
public:
    explicit ProductRows(Image image);

    bool isSound() const;

    int size() const override { return static_cast<int>(m_rows.size()); }

    ProductSummary at(int row) const override;
    ProductId id(int row) const override;

    const ProductRow &row(std::uint32_t index) const { return m_rows[index]; }

    const TextPool &texts() const { return m_texts; }

    QString text(TextRef text) const { return m_texts.copy(text); }

    /// The class of a product, as an index into the numbers.
    std::uint16_t drugClass(std::uint32_t product) const { return m_classes[product]; }

    /// The numbers of the classes that occur, ascending.
    const QStringList &classNumbers() const { return m_classNumbers; }

private:
    Image m_image; ///< keeps what the rest points into
    TextPool m_texts;
    std::span<const ProductRow> m_rows;
    std::span<const LookRow> m_looks;
    std::span<const std::uint16_t> m_classes; ///< apart, for counting
    QStringList m_classNumbers;
};

/// Makes the rows of an image.
class ProductRowsBuilder {
public:
    explicit ProductRowsBuilder(TextPoolBuilder &texts)
        : m_texts(texts)
    {
    }

    void append(const ProductSummary &product);
    void write(ImageWriter &image);

private:
    std::uint32_t addLook(const PillLook &look);

    TextPoolBuilder &m_texts;
    std::vector<ProductRow> m_rows;
    std::vector<LookRow> m_looks;
    QStringList m_classOfRow;
};

} // namespace pillnuts::search

#endif
