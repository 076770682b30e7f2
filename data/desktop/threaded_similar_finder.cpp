// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "threaded_similar_finder.h"

#include "similar_entries.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace pillnuts {

namespace {

QStringList ingredientsOf(const Product &product)
{
    QStringList names;
    for (const Variant &variant : product.variants) {
        for (const Ingredient &ingredient : variant.ingredients) {
            if (!names.contains(ingredient.name))
                names.append(ingredient.name);
        }
    }
    return names;
}

Result<std::shared_ptr<const search::SimilarProducts>> similarProductsOf(const QString &path)
{
    auto store = CatalogueStore::open(path);
    if (!store)
        return tl::make_unexpected(store.error());
    return loadSimilarEntries(store->database()).map(&search::SimilarProducts::build);
}

int more(qsizetype found)
{
    return static_cast<int>(std::max<qsizetype>(found - kSimilarShown, 0));
}

} // namespace

ThreadedSimilarFinder::ThreadedSimilarFinder(QString cataloguePath)
    : m_path(std::move(cataloguePath))
{
}

ThreadedSimilarFinder::~ThreadedSimilarFinder()
{
    m_worker.endWith([this] { m_store.reset(); });
}

QFuture<Result<SimilarAnswer>> ThreadedSimilarFinder::similarTo(const ProductId &product)
{
    return m_worker.run([this, product] { return answer(product); });
}

void ThreadedSimilarFinder::reload()
{
    m_worker.run([this] {
        m_similar.reset();
        m_store.reset();
    });
}

Outcome ThreadedSimilarFinder::open()
{
    if (m_similar != nullptr)
        return {};
    if (!QFileInfo::exists(m_path))
        return failure(
            ErrorKind::NotFound, QCoreApplication::translate("Catalogue", "There is no data yet."));
    const auto similar = similarProductsOf(m_path);
    if (!similar)
        return tl::make_unexpected(similar.error());
    // Another connection: the one that has read it all holds much of the file in memory.
    auto store = CatalogueStore::open(m_path);
    if (!store)
        return tl::make_unexpected(store.error());
    m_similar = *similar;
    m_store = std::make_unique<CatalogueStore>(std::move(*store));
    return {};
}

Result<SimilarAnswer> ThreadedSimilarFinder::answer(const ProductId &product)
{
    if (const auto opened = open(); !opened)
        return tl::make_unexpected(opened.error());
    const auto found = m_similar->find(product);
    const auto names = described(found.names);
    if (!names)
        return tl::make_unexpected(names.error());
    const auto looks = described(found.looks);
    if (!looks)
        return tl::make_unexpected(looks.error());
    return SimilarAnswer{
        found.stem, *names, more(found.names.size()), *looks, more(found.looks.size())};
}

/// All of them or none: one that cannot be read must not be missing in silence.
Result<QVector<SimilarProduct>> ThreadedSimilarFinder::described(
    const QVector<search::SimilarProducts::Likeness> &found)
{
    QVector<SimilarProduct> list;
    for (const auto &likeness : found.mid(0, kSimilarShown)) {
        const auto product = m_store->product(likeness.product);
        if (!product)
            return tl::make_unexpected(product.error());
        list.append(
            {likeness.product, product->summary.name, likeness.stem, ingredientsOf(*product)});
    }
    return list;
}

} // namespace pillnuts
