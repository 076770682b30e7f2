// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexed_pill_identification.h"

#include "catalogue_store.h"
#include "further_looks.h"
#include "pill_finder.h"

namespace pillnuts {

IndexedPillIdentification::IndexedPillIdentification(QString cataloguePath, Products products)
    : m_path(std::move(cataloguePath))
    , m_products(std::move(products))
{
    m_pool.setMaxThreadCount(1);
}

IndexedPillIdentification::~IndexedPillIdentification()
{
    m_pool.clear();
    m_pool.waitForDone();
}

Result<IndexedPillIdentification::Finder> IndexedPillIdentification::finderOver(
    const ProductList &products)
{
    if (m_finder && m_known == products)
        return m_finder;
    auto store = CatalogueStore::open(m_path);
    if (!store)
        return tl::make_unexpected(store.error());
    const auto further = loadFurtherLooks(store->database());
    if (!further)
        return tl::make_unexpected(further.error());
    m_finder = std::make_shared<const PillFinder>(products, *further);
    m_known = products;
    return m_finder;
}

QFuture<Result<PillAnswer>> IndexedPillIdentification::identify(const PillQuery &query)
{
    return m_products().then(
        &m_pool, [this, query](const Result<ProductList> &products) -> Result<PillAnswer> {
            if (!products)
                return tl::make_unexpected(products.error());
            const auto finder = finderOver(*products);
            if (!finder)
                return tl::make_unexpected(finder.error());
            return (*finder)->find(query);
        });
}

} // namespace pillnuts
