// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_TESTS_FAKE_PORTS_H
#define PILLNUTS_TESTS_FAKE_PORTS_H

#include "ports/catalogue_reader.h"
#include "ports/catalogue_updater.h"
#include "ports/opening_log.h"
#include "ports/picture_store.h"
#include "ports/preferences.h"
#include "ports/product_search.h"
#include "ports/secret_store.h"
#include "ports/similar_product_finder.h"

#include <QHash>
#include <QPromise>

#include <deque>
#include <functional>
#include <memory>

namespace pillnuts::fake {

/// A catalogue in memory.
class Catalogue final : public CatalogueReader {
    Q_OBJECT
public:
    QFuture<Result<CatalogueInfo>> info() override;
    QFuture<Result<Product>> product(const ProductId &id) override;
    QFuture<Result<QVector<LabelSection>>> sections(const ProductId &id) override;
    QFuture<Result<SubstanceNote>> substance(const SubstanceCode &code) override;
    QFuture<Result<QVector<TextHit>>> searchText(const TextQuery &query) override;
    /// manual: another batch of the search under way.
    void giveText(const Result<QVector<TextHit>> &batch);
    void endText(); ///< manual

    QVector<TextHit> textHits; ///< what searchText answers
    bool manualText = false; ///< answers come when the test gives them
    QVector<TextQuery> textQueries; ///< what it was asked

    void add(const Product &product, const QVector<LabelSection> &sections = {});
    void install(const CatalogueInfo &info); ///< another catalogue

    CatalogueInfo current;

private:
    std::shared_ptr<QPromise<Result<QVector<TextHit>>>> m_text;
    QHash<ProductId, Product> m_products;
    QHash<ProductId, QVector<LabelSection>> m_sections;
};

/// Finds names that hold the query. With `manual` every answer waits until the test gives it.
class Search final : public ProductSearch {
public:
    QFuture<Result<SearchAnswer>> search(const SearchRequest &request) override;

    /// What search() would answer.
    SearchAnswer find(const SearchRequest &request) const;
    void answerOldest(); ///< manual: with what it finds
    void failOldest(const Error &error);

    size_t waiting() const { return m_waiting.size(); }

    ProductList products = productList({});
    std::function<SearchAnswer(const SearchRequest &)> finder; ///< in the place of find()
    /// What whole codes find; names hold no digits in a row that long.
    QHash<QString, QVector<SearchHit>> codes;
    void addCode(const QString &code, int product, HitReason reason = HitReason::Gtin);
    QVector<SearchHit> nearMisses; ///< joined to every answer to a query
    bool manual = false;
    QVector<SearchRequest> asked;

private:
    struct Waiting {
        SearchRequest request;
        std::shared_ptr<QPromise<Result<SearchAnswer>>> promise;
    };

    void give(const Result<SearchAnswer> &answer);

    std::deque<Waiting> m_waiting;
};

/// Records what it is asked; the test plays the task by emitting the signals.
class Updater final : public CatalogueUpdater {
    Q_OBJECT
public:
    bool isRunning() const override { return running; }

    void sync(const SyncRequest &request) override;
    void importFiles(const QStringList &files) override;

    void installStarter() override;

    void cancel() override { ++cancels; }

    void progress(const QString &step, qint64 done, qint64 total, int index, int count);
    void finish(const UpdateReport &report);
    void fail(const Error &error);

    bool running = false;
    QVector<SyncRequest> syncs;
    QVector<QStringList> imports;
    int starters = 0;
    int cancels = 0;
};

class Secrets final : public SecretStore {
public:
    QFuture<Result<QString>> read(const QString &name) override;
    QFuture<Result<bool>> write(const QString &name, const QString &secret) override;
    QFuture<Outcome> remove(const QString &name) override;

    QHash<QString, QString> kept;
    bool hasKeychain = true;
};

class Pictures final : public PictureStore {
public:
    QFuture<Result<QByteArray>> picture(const QString &url) override;

    QHash<QString, QByteArray> images;
    int asked = 0;
};

/// In memory; with `broken` it fails as a full disk does.
class Log final : public OpeningLog {
public:
    QFuture<Result<Openings>> load() override { return answer(openings); }

    QFuture<Result<Openings>> add(const Opening &opening) override
    {
        return answer(withOpening(openings, opening));
    }

    QFuture<Result<Openings>> clear() override { return answer({}); }

    QFuture<Result<Openings>> restore(const Openings &older) override
    {
        return answer(joined(openings, older));
    }

    Openings openings;
    bool broken = false;

private:
    QFuture<Result<Openings>> answer(const Openings &changed);
};

/// Answers what the test put there; with `manual` when the test says so.
class Similar final : public SimilarProductFinder {
public:
    QFuture<Result<SimilarAnswer>> similarTo(const ProductId &product) override;
    void answerOldest();

    QHash<ProductId, SimilarAnswer> answers; ///< none = nothing found
    QVector<ProductId> asked;
    bool manual = false;
    bool broken = false;

private:
    struct Waiting {
        ProductId product;
        std::shared_ptr<QPromise<Result<SimilarAnswer>>> promise;
    };

    Result<SimilarAnswer> answer(const ProductId &product) const;

    std::deque<Waiting> m_waiting;
};

class PreferenceBox final : public PreferenceStore {
public:
    Preferences load() const override { return value; }

    void save(const Preferences &preferences) override { value = preferences; }

    Preferences value;
};

} // namespace pillnuts::fake

#endif
