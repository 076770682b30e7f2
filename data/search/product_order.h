// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_SEARCH_PRODUCT_ORDER_H
#define PILLNUTS_SEARCH_PRODUCT_ORDER_H

#include "search_answer.h"
#include "search_entry.h"

#include <mutex>
#include <vector>

namespace pillnuts::search {

/// Indexes of the entries in order of rank: permits in force, then unknown standing, then ended
/// ones; popular first; short names first; then name and product code, so that the order never
/// depends on that of the input.
std::vector<qsizetype> rankOrder(const QVector<SearchEntry> &entries);

/// The products (given in order of rank) in the other orders, made when first asked for. Equal
/// products keep their rank.
class ProductOrder {
public:
    explicit ProductOrder(ProductList products);

    /// Indexes of all products in `order`, which is not Relevance. By name and company: by code
    /// point of the folded text, which is the order of the Hangul dictionary; companies without
    /// their legal form. Newest: by permit date.
    const std::vector<std::uint32_t> &sorted(SortOrder order) const;

private:
    struct Lazy {
        std::once_flag once;
        std::vector<std::uint32_t> products;
    };

    std::vector<std::uint32_t> make(SortOrder order) const;

    ProductList m_products;
    mutable Lazy m_byName;
    mutable Lazy m_byCompany;
    mutable Lazy m_byDate;
};

} // namespace pillnuts::search

#endif
