// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "look_table.h"

#include <QHash>

namespace pillnuts::search {

QVector<LookTable::Further> placed(const ProductList &products, const QVector<FurtherLook> &further)
{
    if (further.isEmpty())
        return {};
    QHash<ProductId, int> rows;
    for (int row = 0; row < products->size(); ++row)
        rows.insert(products->id(row), row);
    QVector<LookTable::Further> found;
    for (const auto &[product, look] : further) {
        if (const auto at = rows.constFind(product); at != rows.cend())
            found.append({*at, look});
    }
    return found;
}

} // namespace pillnuts::search
