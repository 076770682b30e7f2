// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexed_product_search.h"

#include "catalogue_store.h"
#include "search_entries.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace pillnuts {

namespace {

Result<std::shared_ptr<const SearchIndex>> indexOf(const QString &path)
{
    if (!QFileInfo::exists(path))
        return failure(
            ErrorKind::NotFound, QCoreApplication::translate("Catalogue", "There is no data yet."));
    auto store = CatalogueStore::open(path);
    if (!store)
        return tl::make_unexpected(store.error());
    auto entries = loadSearchEntries(store->database());
    if (!entries)
        return tl::make_unexpected(entries.error());
    return SearchIndex::build(std::move(*entries));
}

} // namespace

IndexedProductSearch::IndexedProductSearch(QString cataloguePath)
    : m_path(std::move(cataloguePath))
    , m_index(std::shared_ptr<const SearchIndex>())
{
}

QFuture<void> IndexedProductSearch::reload()
{
    return m_worker.run([this] { load(); });
}

void IndexedProductSearch::load()
{
    m_index = indexOf(m_path);
}

QFuture<Result<SearchAnswer>> IndexedProductSearch::search(const SearchRequest &request)
{
    return m_worker.run([this, request]() -> Result<SearchAnswer> {
        if (m_index && *m_index == nullptr)
            load();
        return m_index.map([&request](const auto &index) { return index->search(request); });
    });
}

} // namespace pillnuts
