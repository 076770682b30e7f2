// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mfds_client.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QRandomGenerator>

#include <algorithm>

namespace pillnuts {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

constexpr int usualRowLimit = 500; ///< the largest page measured on the current services

ServiceProblem problemOf(Error error)
{
    ServiceProblem problem;
    problem.patience = error.kind == ErrorKind::Transport ? Patience::Long : Patience::None;
    problem.error = std::move(error);
    return problem;
}

/// The service gives fewer rows a page than it was asked for, without a word: more rows exist, yet
/// the page is full.
bool isCapped(const Page &page, const PageQuery &query)
{
    return query.pageNo == 1 && page.numOfRows > 0 && page.numOfRows < query.numOfRows
        && page.rows.size() == page.numOfRows && page.totalCount > page.numOfRows;
}

Error otherProductError(const ProductId &asked, const QString &answered)
{
    return {ErrorKind::Refused,
        QCoreApplication::translate(
            "Mfds", "The service was asked about product %1 and answered about %2.")
            .arg(asked.toString(), answered),
        {}};
}

Error rowLimitError(int limit)
{
    return {ErrorKind::Transport,
        QCoreApplication::translate("Mfds",
            "The service now gives at most %1 rows a page. The list must be read again from its "
            "first page.")
            .arg(limit),
        {}};
}

} // namespace

MfdsClient::MfdsClient(
    HttpFetcher &fetcher, QString baseUrl, const QString &serviceKey, RetryPolicy policy)
    : m_fetcher(fetcher)
    , m_baseUrl(std::move(baseUrl))
    , m_encodedKey(encodedServiceKey(serviceKey))
    , m_policy(policy)
{
}

MfdsClient::~MfdsClient() = default;

Result<Page> MfdsClient::page(
    const Operation &operation, int pageNo, int numOfRows, const QMap<QString, QString> &filters)
{
    PageQuery query{pageNo, numOfRows, filters};
    QElapsedTimer passed;
    passed.start();
    int doubts = 0; // answers in a row that may mean that this version does not exist
    for (int attempt = 1;; ++attempt) {
        auto page = request(operation, query);
        if (page)
            return accept(std::move(*page), operation, query);
        ServiceProblem &problem = page.error();
        weigh(problem, operation);
        doubts = problem.unknownOperation ? doubts + 1 : 0;
        const int tried = problem.unknownOperation ? doubts : attempt;
        if (tried < triesFor(problem.patience)
            && milliseconds(passed.elapsed()) < m_policy.budget) {
            if (!m_fetcher.pause(pauseAfter(attempt, problem)))
                return failure(
                    ErrorKind::Cancelled, QCoreApplication::translate("Mfds", "It was stopped."));
        } else if (adapt(problem, operation, query)) {
            attempt = doubts = 0;
        } else {
            return giveUp(problem, operation);
        }
    }
}

void MfdsClient::prefetch(
    const Operation &operation, int pageNo, int numOfRows, const QMap<QString, QString> &filters)
{
    const QUrl wanted = url(operation, {pageNo, numOfRows, filters});
    m_prefetched.reset();
    m_prefetched = Prefetched{wanted, m_fetcher.start(wanted)};
}

Result<PageRow> MfdsClient::one(const Operation &operation, const ProductId &product)
{
    if (operation.itemFilter.isEmpty())
        return failure(ErrorKind::Usage,
            QCoreApplication::translate("Mfds", "This list cannot be asked for a single product."),
            operation.id);
    Error error;
    for (int attempt = 0; attempt < 2; ++attempt) {
        const auto answer = page(operation, 1, 10, {{operation.itemFilter, product.toString()}});
        if (!answer)
            return tl::make_unexpected(answer.error());
        if (answer->rows.isEmpty())
            return failure(ErrorKind::NotFound,
                QCoreApplication::translate("Mfds", "The service has no data about product %1.")
                    .arg(product.toString()));
        const auto other = std::find_if(answer->rows.begin(),
            answer->rows.end(),
            [&](const PageRow &row) { return row.itemSeq() != product.toString(); });
        if (other == answer->rows.end())
            return answer->rows.constFirst();
        error = otherProductError(product, other->itemSeq());
    }
    error.detail = path(operation);
    return tl::make_unexpected(error);
}

int MfdsClient::rowsPerPage(const Operation &operation) const
{
    return m_rowLimits.value(path(operation), usualRowLimit);
}

QString MfdsClient::path(const Operation &operation) const
{
    return operation.versions.at(versionIndex(operation)).path();
}

QUrl MfdsClient::url(const Operation &operation, const PageQuery &query) const
{
    return requestUrl(
        m_baseUrl, m_encodedKey, operation.versions.at(versionIndex(operation)), query);
}

int MfdsClient::versionIndex(const Operation &operation) const
{
    const int familyIndex = m_familyVersions.value(operation.family(), 0);
    const int last = static_cast<int>(operation.versions.size()) - 1;
    return std::min(m_versions.value(operation.id, familyIndex), last);
}

tl::expected<Page, ServiceProblem> MfdsClient::request(
    const Operation &operation, const PageQuery &query)
{
    auto answer = m_fetcher.finish(transferFor(url(operation, query)));
    auto page = answer ? judgeAnswer(std::move(*answer), operation, m_parser)
                       : tl::make_unexpected(problemOf(std::move(answer.error())));
    if (!page) {
        QString &detail = page.error().error.detail;
        detail = detail.isEmpty() ? path(operation) : path(operation) + u": "_s + detail;
    }
    return page;
}

std::unique_ptr<HttpFetcher::Transfer> MfdsClient::transferFor(const QUrl &url)
{
    auto prefetched = std::exchange(m_prefetched, std::nullopt);
    if (prefetched && prefetched->url == url)
        return std::move(prefetched->transfer);
    return m_fetcher.start(url);
}

int MfdsClient::triesFor(Patience patience) const
{
    switch (patience) {
    case Patience::None:
        return 1;
    case Patience::Once:
        return std::min(2, m_policy.tries);
    case Patience::Few:
        return std::min(3, m_policy.tries);
    case Patience::Long:
        break;
    }
    return m_policy.tries;
}

milliseconds MfdsClient::pauseAfter(int attempt, const ServiceProblem &problem) const
{
    const milliseconds doubled = m_policy.firstPause * (1LL << std::min(attempt - 1, 20));
    const milliseconds pause = std::min(doubled, m_policy.longestPause);
    const double jitter = 0.75 + 0.5 * QRandomGenerator::global()->generateDouble();
    const milliseconds varied(static_cast<qint64>(static_cast<double>(pause.count()) * jitter));
    if (problem.retryAfter < 0)
        return varied;
    const milliseconds asked = std::chrono::seconds(problem.retryAfter);
    return std::max(varied, std::min(asked, m_policy.longestRetryAfter));
}

/// Takes back the suspicion that the operation is unknown where it is unlikely or leads nowhere.
void MfdsClient::weigh(ServiceProblem &problem, const Operation &operation) const
{
    const bool hasAnswered = m_proven.contains(operation.id);
    const bool isSure = problem.patience == Patience::None;
    const bool hasOlder = versionIndex(operation) + 1 < operation.versions.size();
    if (!problem.unknownOperation || (!hasAnswered && (isSure || hasOlder)))
        return;
    problem.unknownOperation = false;
    problem.patience = Patience::Long;
}

/// Changes what is asked for, where the problem says what else would do; false when there is no
/// other way.
bool MfdsClient::adapt(ServiceProblem &problem, const Operation &operation, PageQuery &query)
{
    if (problem.unknownOperation)
        return fallBack(operation);
    if (problem.rowLimit <= 0 || problem.rowLimit >= query.numOfRows)
        return false;
    m_rowLimits.insert(path(operation), problem.rowLimit);
    if (query.pageNo != 1) {
        // Page n of another size holds other rows.
        problem.error = rowLimitError(problem.rowLimit);
        return false;
    }
    query.numOfRows = problem.rowLimit;
    return true;
}

bool MfdsClient::fallBack(const Operation &operation)
{
    const int older = versionIndex(operation) + 1;
    if (older >= operation.versions.size())
        return false;
    m_versions.insert(operation.id, older);
    return true;
}

tl::unexpected<Error> MfdsClient::giveUp(const ServiceProblem &problem, const Operation &operation)
{
    // The next request begins with the newest version again: it may have been a bad day for all.
    if (!m_proven.contains(operation.id))
        m_versions.remove(operation.id);
    return tl::make_unexpected(problem.error);
}

Page MfdsClient::accept(Page page, const Operation &operation, const PageQuery &query)
{
    const int version = versionIndex(operation);
    m_proven.insert(operation.id);
    m_versions.insert(operation.id, version);
    if (!m_familyVersions.contains(operation.family()))
        m_familyVersions.insert(operation.family(), version);
    if (isCapped(page, query))
        m_rowLimits.insert(path(operation), page.numOfRows);
    else
        page.numOfRows = query.numOfRows;
    return page;
}

} // namespace pillnuts
