// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "threaded_catalogue_reader.h"

#include "label_search.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QPromise>

namespace pillnuts {

namespace {

SubstanceNote noteOf(const SubstanceCode &code, const SubstanceFacts &facts)
{
    return {code, facts.name, facts.englishName, facts.products, facts.durNotes};
}

/// Hands on what was found as often as someone can look at it.
class HitBatches final {
public:
    explicit HitBatches(QPromise<Result<QVector<TextHit>>> &promise)
        : m_promise(promise)
    {
        m_sinceBatch.start();
    }

    bool take(const QVector<LabelMatch> &matches)
    {
        for (const auto &match : matches)
            m_hits.append({match.product, match.name, match.section, match.snippet});
        const bool isDue = m_isFirst ? m_hits.size() >= firstHits : m_hits.size() >= mostHits;
        if (isDue || m_sinceBatch.elapsed() >= longestWaitMs)
            flush();
        return !m_promise.isCanceled();
    }

    void flush()
    {
        m_sinceBatch.restart();
        if (m_hits.isEmpty())
            return;
        m_promise.addResult(std::exchange(m_hits, {}));
        m_isFirst = false;
    }

private:
    static constexpr qsizetype firstHits = 20; ///< about what a window shows
    static constexpr qsizetype mostHits = 200;
    static constexpr qint64 longestWaitMs = 50;

    QPromise<Result<QVector<TextHit>>> &m_promise;
    QVector<TextHit> m_hits;
    QElapsedTimer m_sinceBatch;
    bool m_isFirst = true;
};

} // namespace

ThreadedCatalogueReader::ThreadedCatalogueReader(QString cataloguePath, QObject *parent)
    : CatalogueReader(parent)
    , m_path(std::move(cataloguePath))
{
}

ThreadedCatalogueReader::~ThreadedCatalogueReader()
{
    m_reading.endWith([this] { m_store.reset(); });
    m_searching.endWith([this] { m_searched.reset(); });
}

Result<CatalogueStore *> ThreadedCatalogueReader::opened(Store &store) const
{
    if (store == nullptr) {
        if (!QFileInfo::exists(m_path))
            return failure(ErrorKind::NotFound,
                QCoreApplication::translate("Catalogue", "There is no data yet."));
        auto made = CatalogueStore::open(m_path);
        if (!made)
            return tl::make_unexpected(made.error());
        store = std::make_unique<CatalogueStore>(std::move(*made));
    }
    return store.get();
}

template <typename Read>
auto ThreadedCatalogueReader::read(Read read)
{
    using Answer = std::invoke_result_t<Read, CatalogueStore &>;
    return m_reading.run([this, read = std::move(read)]() -> Answer {
        const auto store = opened(m_store);
        if (!store)
            return tl::make_unexpected(store.error());
        return read(**store);
    });
}

QFuture<Result<CatalogueInfo>> ThreadedCatalogueReader::info()
{
    return read([](CatalogueStore &store) { return store.info(); });
}

QFuture<Result<Product>> ThreadedCatalogueReader::product(const ProductId &id)
{
    return read([id](CatalogueStore &store) { return store.product(id); });
}

QFuture<Result<QVector<LabelSection>>> ThreadedCatalogueReader::sections(const ProductId &id)
{
    return read([id](CatalogueStore &store) { return store.sections(id); });
}

QFuture<Result<SubstanceNote>> ThreadedCatalogueReader::substance(const SubstanceCode &code)
{
    return read([code](CatalogueStore &store) {
        return store.substance(code).map(
            [&code](const SubstanceFacts &facts) { return noteOf(code, facts); });
    });
}

QFuture<Result<QVector<TextHit>>> ThreadedCatalogueReader::searchText(const TextQuery &query)
{
    return m_searching.run([this, query](QPromise<Result<QVector<TextHit>>> &promise) {
        HitBatches batches(promise);
        const auto store = opened(m_searched);
        const auto done = store ? searchLabels(**store,
                              {query.words, query.sections, query.kind, query.type, query.limit},
                              [&](const auto &matches) { return batches.take(matches); })
                                : tl::make_unexpected(store.error());
        batches.flush();
        if (!done)
            promise.addResult(tl::make_unexpected(done.error()));
    });
}

void ThreadedCatalogueReader::reopen()
{
    m_reading.run([this] { m_store.reset(); });
    m_searching.run([this] { m_searched.reset(); });
    Q_EMIT catalogueChanged();
}

} // namespace pillnuts
