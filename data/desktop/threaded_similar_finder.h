// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_DATA_DESKTOP_THREADED_SIMILAR_FINDER_H
#define PILLNUTS_DATA_DESKTOP_THREADED_SIMILAR_FINDER_H

#include "catalogue_store.h"
#include "ports/similar_product_finder.h"
#include "similar_products.h"
#include "worker.h"

#include <memory>

namespace pillnuts {

/// SimilarProductFinder over the installed catalogue. What it compares is made at the first
/// question, in the thread that answers.
class ThreadedSimilarFinder final : public SimilarProductFinder {
public:
    explicit ThreadedSimilarFinder(QString cataloguePath);
    ~ThreadedSimilarFinder() override;
    Q_DISABLE_COPY_MOVE(ThreadedSimilarFinder)

    QFuture<Result<SimilarAnswer>> similarTo(const ProductId &product) override;
    /// Another catalogue has been put in place: the next answers come from it.
    void reload();

private:
    Outcome open();
    Result<SimilarAnswer> answer(const ProductId &product);
    Result<QVector<SimilarProduct>> described(
        const QVector<search::SimilarProducts::Likeness> &found);

    QString m_path;
    std::unique_ptr<CatalogueStore> m_store; ///< touched by the worker only
    std::shared_ptr<const search::SimilarProducts> m_similar; ///< touched by the worker only
    Worker m_worker;
};

} // namespace pillnuts

#endif
