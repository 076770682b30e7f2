// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fake_ports.h"

using namespace Qt::StringLiterals;

namespace pillnuts::fake {

namespace {

template <typename T>
QFuture<Result<T>> ready(Result<T> value)
{
    return QtFuture::makeReadyFuture(std::move(value));
}

Error missing()
{
    return {ErrorKind::NotFound, u"not in the fake"_s, {}};
}

} // namespace

QFuture<Result<CatalogueInfo>> Catalogue::info()
{
    return ready<CatalogueInfo>(current);
}

QFuture<Result<Product>> Catalogue::product(const ProductId &id)
{
    const auto it = m_products.constFind(id);
    return it == m_products.constEnd() ? ready<Product>(tl::make_unexpected(missing()))
                                       : ready<Product>(*it);
}

QFuture<Result<QVector<LabelSection>>> Catalogue::sections(const ProductId &id)
{
    return ready<QVector<LabelSection>>(m_sections.value(id));
}

QFuture<Result<SubstanceNote>> Catalogue::substance(const SubstanceCode &code)
{
    SubstanceNote note;
    note.code = code;
    return ready<SubstanceNote>(note);
}

QFuture<Result<QVector<TextHit>>> Catalogue::searchText(const TextQuery &query)
{
    textQueries.append(query);
    if (!manualText)
        return ready<QVector<TextHit>>(textHits);
    m_text = std::make_shared<QPromise<Result<QVector<TextHit>>>>();
    m_text->start();
    return m_text->future();
}

void Catalogue::giveText(const Result<QVector<TextHit>> &batch)
{
    m_text->addResult(batch);
}

void Catalogue::endText()
{
    m_text->finish();
}

void Catalogue::add(const Product &product, const QVector<LabelSection> &sections)
{
    m_products.insert(product.summary.id, product);
    m_sections.insert(product.summary.id, sections);
}

void Catalogue::install(const CatalogueInfo &info)
{
    current = info;
    Q_EMIT catalogueChanged();
}

QFuture<Result<SearchAnswer>> Search::search(const SearchRequest &request)
{
    asked.append(request);
    if (!manual)
        return ready<SearchAnswer>(find(request));
    auto promise = std::make_shared<QPromise<Result<SearchAnswer>>>();
    promise->start();
    m_waiting.push_back({request, promise});
    return promise->future();
}

void Search::addCode(const QString &code, int product, HitReason reason)
{
    SearchHit hit;
    hit.product = product;
    hit.reason = reason;
    hit.matched = code;
    codes[code].append(hit);
}

SearchAnswer Search::find(const SearchRequest &request) const
{
    if (finder)
        return finder(request);
    SearchAnswer answer;
    answer.query = request.query;
    answer.products = products;
    for (int i = 0; i < products->size(); ++i) {
        const auto at = products->at(i).name.indexOf(request.query);
        if (at < 0)
            continue;
        SearchHit hit;
        hit.product = i;
        hit.reason = at == 0 ? HitReason::Prefix : HitReason::Infix;
        hit.markStart = request.query.isEmpty() ? -1 : static_cast<int>(at);
        hit.markLength = static_cast<int>(request.query.size());
        if (request.query.isEmpty())
            hit.reason = HitReason::Name;
        answer.hits.append(hit);
    }
    answer.hits += codes.value(request.query);
    answer.count = static_cast<int>(answer.hits.size());
    QMap<QString, int> classes;
    for (const SearchHit &hit : std::as_const(answer.hits))
        ++classes[answer.product(hit).drugClass.number];
    for (auto at = classes.cbegin(); at != classes.cend(); ++at)
        answer.classes.append({at.key(), at.value()});
    if (!request.query.isEmpty())
        answer.hits += nearMisses;
    return answer;
}

void Search::give(const Result<SearchAnswer> &answer)
{
    const auto waiting = m_waiting.front();
    m_waiting.pop_front();
    waiting.promise->addResult(answer);
    waiting.promise->finish();
}

void Search::answerOldest()
{
    give(find(m_waiting.front().request));
}

void Search::failOldest(const Error &error)
{
    give(tl::make_unexpected(error));
}

void Updater::sync(const SyncRequest &request)
{
    syncs.append(request);
    running = true;
    Q_EMIT started();
}

void Updater::importFiles(const QStringList &files)
{
    imports.append(files);
    running = true;
    Q_EMIT started();
}

void Updater::installStarter()
{
    ++starters;
    running = true;
    Q_EMIT started();
}

void Updater::progress(const QString &step, qint64 done, qint64 total, int index, int count)
{
    Q_EMIT progressed({step, done, total, index, count});
}

void Updater::finish(const UpdateReport &report)
{
    running = false;
    Q_EMIT finished(report);
}

void Updater::fail(const Error &error)
{
    running = false;
    Q_EMIT failed(error);
}

QFuture<Result<QString>> Secrets::read(const QString &name)
{
    return ready<QString>(kept.value(name));
}

QFuture<Result<bool>> Secrets::write(const QString &name, const QString &secret)
{
    kept.insert(name, secret);
    return ready<bool>(hasKeychain);
}

QFuture<Outcome> Secrets::remove(const QString &name)
{
    kept.remove(name);
    return QtFuture::makeReadyFuture(Outcome());
}

QFuture<Result<QByteArray>> Pictures::picture(const QString &url)
{
    ++asked;
    const auto it = images.constFind(url);
    return it == images.constEnd() ? ready<QByteArray>(tl::make_unexpected(missing()))
                                   : ready<QByteArray>(*it);
}

QFuture<Result<Openings>> Log::answer(const Openings &changed)
{
    if (broken)
        return ready<Openings>(failure(ErrorKind::Storage, u"disk full"_s));
    openings = changed;
    return ready<Openings>(openings);
}

Result<SimilarAnswer> Similar::answer(const ProductId &product) const
{
    if (broken)
        return failure(ErrorKind::Storage, u"disk"_s);
    return answers.value(product);
}

QFuture<Result<SimilarAnswer>> Similar::similarTo(const ProductId &product)
{
    asked.append(product);
    if (!manual)
        return ready<SimilarAnswer>(answer(product));
    auto promise = std::make_shared<QPromise<Result<SimilarAnswer>>>();
    promise->start();
    m_waiting.push_back({product, promise});
    return promise->future();
}

void Similar::answerOldest()
{
    const auto waiting = m_waiting.front();
    m_waiting.pop_front();
    waiting.promise->addResult(answer(waiting.product));
    waiting.promise->finish();
}

} // namespace pillnuts::fake
