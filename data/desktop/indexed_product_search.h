// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_DATA_DESKTOP_INDEXED_PRODUCT_SEARCH_H
#define PILLNUTS_DATA_DESKTOP_INDEXED_PRODUCT_SEARCH_H

#include "ports/product_search.h"
#include "search_index.h"
#include "worker.h"

namespace pillnuts {

/// ProductSearch over the index in memory. The index is made of the installed catalogue in the
/// thread that searches, so that a question asked before it is ready waits for it and nothing else
/// does.
class IndexedProductSearch final : public ProductSearch {
public:
    explicit IndexedProductSearch(QString cataloguePath);

    QFuture<Result<SearchAnswer>> search(const SearchRequest &request) override;
    /// Makes the index anew from the catalogue in place; finished when it answers.
    QFuture<void> reload();

private:
    void load();

    QString m_path;
    Result<std::shared_ptr<const SearchIndex>> m_index; ///< touched by the worker only
    Worker m_worker;
};

} // namespace pillnuts

#endif
