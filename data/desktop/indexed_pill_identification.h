// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_DATA_DESKTOP_INDEXED_PILL_IDENTIFICATION_H
#define PILLNUTS_DATA_DESKTOP_INDEXED_PILL_IDENTIFICATION_H

#include "ports/pill_identification.h"

#include <QThreadPool>

#include <functional>
#include <memory>

namespace pillnuts {

class PillFinder;

/// PillIdentification over the products that the search has loaded, in a thread of its own. The
/// finder is made with the first question, and anew when the products are others.
class IndexedPillIdentification final : public PillIdentification {
public:
    using Products = std::function<QFuture<Result<ProductList>>()>;

    /// `products` hands out the loaded products; it is called with every question, in the thread
    /// that asks.
    IndexedPillIdentification(QString cataloguePath, Products products);
    ~IndexedPillIdentification() override;
    Q_DISABLE_COPY_MOVE(IndexedPillIdentification)

    QFuture<Result<PillAnswer>> identify(const PillQuery &query) override;

private:
    using Finder = std::shared_ptr<const PillFinder>;

    Result<Finder> finderOver(const ProductList &products);

    QString m_path;
    Products m_products;
    ProductList m_known; ///< touched by the thread only
    Finder m_finder; ///< of m_known; touched by the thread only
    QThreadPool m_pool; ///< of the one thread
};

} // namespace pillnuts

#endif
