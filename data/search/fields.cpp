// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fields.h"

#include "unit_words.h"

namespace pillnuts::search {

namespace {

/// Takes the summaries out of entries that are sorted by rank.
ProductList takeProducts(QVector<SearchEntry> &entries)
{
    auto products = std::make_shared<QVector<ProductSummary>>();
    products->reserve(entries.size());
    for (SearchEntry &entry : entries)
        products->append(std::move(entry.summary));
    return products;
}

QVector<SearchEntry> ranked(QVector<SearchEntry> entries)
{
    sortByRank(entries);
    return entries;
}

} // namespace

Fields::Fields(QVector<SearchEntry> given)
    : order(nullptr)
{
}

} // namespace pillnuts::search
