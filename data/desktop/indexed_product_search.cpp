// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexed_product_search.h"

#include "search_index_file.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace pillnuts {

IndexedProductSearch::IndexedProductSearch(QString cataloguePath)
    : m_path(std::move(cataloguePath))
    , m_index(std::shared_ptr<const SearchIndex>())
{
}

IndexedProductSearch::Index IndexedProductSearch::open()
{
    // One after the other: what is opened last is the catalogue that came last.
    const std::scoped_lock opening(m_openMutex);
    Index opened = QFileInfo::exists(m_path)
        ? openSearchIndex(m_path)
        : Index(failure(ErrorKind::NotFound,
            QCoreApplication::translate("Catalogue", "There is no data yet.")));
    const std::scoped_lock lock(m_mutex);
    m_index = opened;
    return opened;
}

IndexedProductSearch::Index IndexedProductSearch::current()
{
    {
        const std::scoped_lock lock(m_mutex);
        if (!m_index || *m_index != nullptr)
            return m_index;
    }
    return open();
}

QFuture<Outcome> IndexedProductSearch::reload()
{
    return m_opening.run([this]() -> Outcome { return open().map([](const auto &) {}); });
}

QFuture<Result<ProductList>> IndexedProductSearch::products()
{
    return m_answering.run([this]() -> Result<ProductList> {
        return current().map([](const auto &index) { return index->products(); });
    });
}

QFuture<Result<SearchAnswer>> IndexedProductSearch::search(const SearchRequest &request)
{
    return m_answering.run([this, request]() -> Result<SearchAnswer> {
        return current().map([&request](const auto &index) { return index->search(request); });
    });
}

} // namespace pillnuts
