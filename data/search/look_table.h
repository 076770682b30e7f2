// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_SEARCH_LOOK_TABLE_H
#define PILLNUTS_SEARCH_LOOK_TABLE_H

#include "pill/pill_query.h"

namespace pillnuts::search {

/// The products, and behind them once more those that have further looks, with these.
class LookTable final : public ProductTable {
public:
    struct Further {
        int row = 0; ///< of the product
        PillLook look;
    };

    LookTable(ProductList products, QVector<Further> further)
        : m_products(std::move(products))
        , m_further(std::move(further))
    {
    }

    int size() const override { return m_products->size() + static_cast<int>(m_further.size()); }

    ProductSummary at(int row) const override
    {
        if (row < m_products->size())
            return m_products->at(row);
        const auto &further = m_further.at(row - m_products->size());
        ProductSummary product = m_products->at(further.row);
        product.look = further.look;
        return product;
    }

    ProductId id(int row) const override
    {
        return m_products->id(
            row < m_products->size() ? row : m_further.at(row - m_products->size()).row);
    }

private:
    ProductList m_products;
    QVector<Further> m_further;
};

/// With the rows of their products; those of products that are not there are left out.
QVector<LookTable::Further> placed(
    const ProductList &products, const QVector<FurtherLook> &further);

} // namespace pillnuts::search

#endif
