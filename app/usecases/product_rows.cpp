// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/product_rows.h"

namespace pillnuts {

void ProductRows::setTable(const ProductList &table)
{
    if (table == m_table)
        return;
    m_table = table;
    m_rows.clear();
}

QVector<int> ProductRows::rowsOf(const QVector<ProductId> &products)
{
    lookFor(products);
    QVector<int> found;
    for (const ProductId &product : products) {
        if (const int row = m_rows.value(product, -1); row >= 0)
            found.append(row);
    }
    return found;
}

void ProductRows::lookFor(const QVector<ProductId> &products)
{
    qsizetype missing = 0;
    for (const ProductId &product : products) {
        if (m_rows.contains(product))
            continue;
        m_rows.insert(product, -1);
        ++missing;
    }
    const int size = m_table ? m_table->size() : 0;
    for (int row = 0; row < size && missing > 0; ++row) {
        const auto at = m_rows.find(m_table->id(row));
        if (at == m_rows.end() || *at >= 0)
            continue;
        *at = row;
        --missing;
    }
}

} // namespace pillnuts
