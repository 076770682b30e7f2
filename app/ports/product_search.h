// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_PORTS_PRODUCT_SEARCH_H
#define PILLNUTS_PORTS_PRODUCT_SEARCH_H

#include "result.h"
#include "search_answer.h"

#include <QFuture>

namespace pillnuts {

/// Finds products in the installed catalogue. Answers come from a worker; the caller drops stale
/// ones.
class ProductSearch {
public:
    ProductSearch() = default;
    Q_DISABLE_COPY_MOVE(ProductSearch)
    virtual ~ProductSearch() = default;

    virtual QFuture<Result<SearchAnswer>> search(const SearchRequest &request) = 0;
};

} // namespace pillnuts

#endif
