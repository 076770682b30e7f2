// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_DATA_DESKTOP_INDEXED_PRODUCT_SEARCH_H
#define PILLNUTS_DATA_DESKTOP_INDEXED_PRODUCT_SEARCH_H

#include "ports/product_search.h"
#include "search_index.h"
#include "worker.h"

#include <mutex>

namespace pillnuts {

/// ProductSearch over the index beside the catalogue. The first question opens it; another
/// catalogue's index is opened, or made, beside the one that answers.
class IndexedProductSearch final : public ProductSearch {
public:
    explicit IndexedProductSearch(QString cataloguePath);

    QFuture<Result<SearchAnswer>> search(const SearchRequest &request) override;
    /// Changes to the index of the catalogue in place; finished when that answers.
    QFuture<Outcome> reload();

    /// The products of the catalogue in place.
    QFuture<Result<ProductList>> products();

private:
    using Index = Result<std::shared_ptr<const SearchIndex>>;

    Index current();
    Index open();

    QString m_path;
    std::mutex m_openMutex; ///< held while an index is opened, or made
    std::mutex m_mutex; ///< of m_index
    Index m_index;
    Worker m_answering;
    Worker m_opening;
};

} // namespace pillnuts

#endif
