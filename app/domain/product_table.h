// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_DOMAIN_PRODUCT_TABLE_H
#define PILLNUTS_DOMAIN_PRODUCT_TABLE_H

#include "product.h"

#include <QVector>

#include <memory>

namespace pillnuts {

/// The summaries of one loaded catalogue, read row by row; immutable, for any number of threads.
/// What is read is a copy and outlives the table.
class ProductTable {
public:
    ProductTable() = default;
    Q_DISABLE_COPY_MOVE(ProductTable)
    virtual ~ProductTable() = default;

    virtual int size() const = 0;
    virtual ProductSummary at(int row) const = 0;
    virtual ProductId id(int row) const = 0; ///< cheaper than at(row).id
};

/// Shared by every answer that is made from it.
using ProductList = std::shared_ptr<const ProductTable>;

/// A table of summaries at hand.
class ProductVector final : public ProductTable {
public:
    explicit ProductVector(QVector<ProductSummary> products)
        : m_products(std::move(products))
    {
    }

    int size() const override { return static_cast<int>(m_products.size()); }

    ProductSummary at(int row) const override { return m_products.at(row); }

    ProductId id(int row) const override { return m_products.at(row).id; }

private:
    QVector<ProductSummary> m_products;
};

inline ProductList productList(QVector<ProductSummary> products)
{
    return std::make_shared<ProductVector>(std::move(products));
}

} // namespace pillnuts

#endif
