// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "threaded_catalogue_reader.h"

#include "label_search.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPromise>

namespace pillnuts {

namespace {

SubstanceNote noteOf(const SubstanceCode &code, const SubstanceFacts &facts)
{
    return {code, facts.name, facts.englishName, facts.products, facts.durNotes};
}

Result<QVector<TextHit>> searchTexts(
    const QString &path, const TextQuery &query, const std::function<bool()> &isCancelled)
{
    auto store = CatalogueStore::open(path);
    if (!store)
        return tl::make_unexpected(store.error());
    const auto matches
        = searchLabels(*store, {query.words, query.section, query.limit}, isCancelled);
    if (!matches)
        return tl::make_unexpected(matches.error());
    QVector<TextHit> hits;
    for (const auto &match : *matches)
        hits.append({match.product, match.name, match.section, match.snippet});
    return hits;
}

} // namespace

ThreadedCatalogueReader::ThreadedCatalogueReader(QString cataloguePath, QObject *parent)
    : CatalogueReader(parent)
    , m_path(std::move(cataloguePath))
{
}

ThreadedCatalogueReader::~ThreadedCatalogueReader()
{
    m_reading.endWith([this] { m_store.reset(); });
}

Result<CatalogueStore *> ThreadedCatalogueReader::store()
{
    if (m_store == nullptr) {
        if (!QFileInfo::exists(m_path))
            return failure(ErrorKind::NotFound,
                QCoreApplication::translate("Catalogue", "There is no data yet."));
        auto opened = CatalogueStore::open(m_path);
        if (!opened)
            return tl::make_unexpected(opened.error());
        m_store = std::make_unique<CatalogueStore>(std::move(*opened));
    }
    return m_store.get();
}

template <typename Read>
auto ThreadedCatalogueReader::read(Read read)
{
    using Answer = std::invoke_result_t<Read, CatalogueStore &>;
    return m_reading.run([this, read = std::move(read)]() -> Answer {
        const auto opened = store();
        if (!opened)
            return tl::make_unexpected(opened.error());
        return read(**opened);
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
    return m_searching.run([path = m_path, query](QPromise<Result<QVector<TextHit>>> &promise) {
        promise.addResult(searchTexts(path, query, [&promise] { return promise.isCanceled(); }));
    });
}

void ThreadedCatalogueReader::reopen()
{
    m_reading.run([this] { m_store.reset(); });
    Q_EMIT catalogueChanged();
}

} // namespace pillnuts
