// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_DATA_DESKTOP_THREADED_CATALOGUE_READER_H
#define PILLNUTS_DATA_DESKTOP_THREADED_CATALOGUE_READER_H

#include "catalogue_store.h"
#include "ports/catalogue_reader.h"
#include "worker.h"

#include <memory>

namespace pillnuts {

/// CatalogueReader over the SQLite catalogue: one thread for products, another for
/// searching in the labels.
class ThreadedCatalogueReader final : public CatalogueReader {
    Q_OBJECT
public:
    explicit ThreadedCatalogueReader(QString cataloguePath, QObject *parent = nullptr);
    ~ThreadedCatalogueReader() override;
    Q_DISABLE_COPY_MOVE(ThreadedCatalogueReader)

    QFuture<Result<CatalogueInfo>> info() override;
    QFuture<Result<Product>> product(const ProductId &id) override;
    QFuture<Result<QVector<LabelSection>>> sections(const ProductId &id) override;
    QFuture<Result<SubstanceNote>> substance(const SubstanceCode &code) override;
    QFuture<Result<QVector<TextHit>>> searchText(const TextQuery &query) override;

    /// Another catalogue has been put in place: the next answers come from it.
    void reopen();

private:
    using Store = std::unique_ptr<CatalogueStore>;
    /// The store of a thread; opened at the first use there.
    Result<CatalogueStore *> opened(Store &store) const;

    template <typename Read>
    auto read(Read read);

    QString m_path;
    Store m_store; ///< lives in the thread of m_reading
    Store m_searched; ///< lives in the thread of m_searching
    Worker m_searching;
    Worker m_reading;
};

} // namespace pillnuts

#endif
