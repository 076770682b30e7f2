// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_USECASES_PRODUCT_ROWS_H
#define PILLNUTS_USECASES_PRODUCT_ROWS_H

#include "product_table.h"

#include <QHash>

namespace pillnuts {

/// Finds a few products again in a table of tens of thousands, which is read through only for those
/// that have not been looked for yet.
class ProductRows final {
public:
    const ProductList &table() const { return m_table; }

    void setTable(const ProductList &table);

    /// Where `products` stand, in their order; those that are not there are left out.
    QVector<int> rowsOf(const QVector<ProductId> &products);

private:
    void lookFor(const QVector<ProductId> &products);

    ProductList m_table;
    QHash<ProductId, int> m_rows; ///< -1 = not there
};

} // namespace pillnuts

#endif
