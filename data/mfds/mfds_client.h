// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_MFDS_MFDS_CLIENT_H
#define PILLNUTS_MFDS_MFDS_CLIENT_H

#include "answer_judge.h"
#include "identifiers.h"
#include "request_url.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace pillnuts {

/// When a failed request is tried again. The waits of the defaults add up to some 14 seconds.
struct RetryPolicy {
    int tries = 8;
    std::chrono::milliseconds firstPause{200}; ///< doubled by every try, ± a quarter at random
    std::chrono::milliseconds longestPause{4'000};
    std::chrono::milliseconds longestRetryAfter{10'000}; ///< a server that asks for more gets this
    std::chrono::milliseconds budget{150'000}; ///< no further try when one request took this long
};

/// Reads the ministry's lists page by page: versions, page limits, retries and the many kinds of
/// error are its business. For one thread; it blocks it, and ends within 0.1 s when the fetcher is
/// cancelled.
class MfdsClient final {
public:
    /// `baseUrl` is scheme, host and port; `serviceKey` as data.go.kr shows it, in either form.
    MfdsClient(
        HttpFetcher &fetcher, QString baseUrl, const QString &serviceKey, RetryPolicy policy = {});
    ~MfdsClient();
    Q_DISABLE_COPY_MOVE(MfdsClient)

    /// One page, counted from 1. On page 1 the service may allow fewer rows: `Page::numOfRows` is
    /// what further pages must ask for. `filters` are spelt as the operation wants them; a filter
    /// that it does not know is ignored by the service. Errors: ServiceKey, Quota, Refused,
    /// Transport, Cancelled.
    Result<Page> page(const Operation &operation,
        int pageNo,
        int numOfRows,
        const QMap<QString, QString> &filters = {});

    /// Sets out for a page that page() will be asked for next with the same arguments. One at a
    /// time.
    void prefetch(const Operation &operation,
        int pageNo,
        int numOfRows,
        const QMap<QString, QString> &filters = {});

    /// The first row about one product. NotFound when the service has none; Refused when it answers
    /// about another product; Usage for a list that cannot be asked for one.
    Result<PageRow> one(const Operation &operation, const ProductId &product);

    /// Rows a page may have as far as is known: 500 until the service said less.
    int rowsPerPage(const Operation &operation) const;
    /// "DrugPrdtPrmsnInfoService08/getDrugPrdtPrmsnInq08": the version that is asked at present.
    QString path(const Operation &operation) const;

private:
    struct Prefetched {
        QUrl url;
        std::unique_ptr<HttpFetcher::Transfer> transfer;
    };

    QUrl url(const Operation &operation, const PageQuery &query) const;
    int versionIndex(const Operation &operation) const;
    tl::expected<Page, ServiceProblem> request(const Operation &operation, const PageQuery &query);
    std::unique_ptr<HttpFetcher::Transfer> transferFor(const QUrl &url);
    int triesFor(Patience patience) const;
    std::chrono::milliseconds pauseAfter(int attempt, const ServiceProblem &problem) const;
    bool adapt(ServiceProblem &problem, const Operation &operation, PageQuery &query);
    bool fallBack(const Operation &operation);
    void weigh(ServiceProblem &problem, const Operation &operation) const;
    tl::unexpected<Error> giveUp(const ServiceProblem &problem, const Operation &operation);
    Page accept(Page page, const Operation &operation, const PageQuery &query);

    HttpFetcher &m_fetcher;
    QString m_baseUrl;
    QByteArray m_encodedKey;
    RetryPolicy m_policy;
    BodyParser m_parser;
    std::optional<Prefetched> m_prefetched;
    QHash<QString, int> m_versions; ///< by operation: index of the version that is asked
    QHash<QString, int> m_familyVersions; ///< by family: where a further operation of it begins
    QSet<QString> m_proven; ///< operations whose version has answered
    QHash<QString, int> m_rowLimits; ///< by path
};

} // namespace pillnuts

#endif
