// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_MFDS_HTTP_FETCHER_H
#define PILLNUTS_MFDS_HTTP_FETCHER_H

#include "result.h"

#include <QByteArray>
#include <QNetworkAccessManager>
#include <QUrl>

#include <atomic>
#include <chrono>
#include <memory>

class QNetworkReply;

namespace pillnuts {

/// What a server answered, whatever its status.
struct HttpAnswer {
    int status = 0;
    QByteArray contentType;
    int retryAfter = -1; ///< seconds the server asks to wait; -1: it says nothing
    QByteArray body; ///< unpacked
};

struct HttpLimits {
    qint64 bodyBytes = 128LL * 1024 * 1024;
    std::chrono::milliseconds silence{60'000}; ///< longest time without a byte
    std::chrono::milliseconds whole{15 * 60'000}; ///< longest time of one transfer
};

/// Fetches one URL at a time for the thread that made it; waits run a local event loop. The network
/// itself works in a thread of Qt, so a started transfer goes on while the caller is busy.
class HttpFetcher final {
public:
    /// A transfer under way; letting it go stops it.
    class Transfer final {
    public:
        ~Transfer();
        Q_DISABLE_COPY_MOVE(Transfer)

    private:
        friend class HttpFetcher;
        explicit Transfer(QNetworkReply *reply);

        std::unique_ptr<QNetworkReply> m_reply;
        QByteArray m_body;
    };

    /// `cancelled` is looked at all the time and must outlive the fetcher; once it is true,
    /// everything ends within 0.1 s as ErrorKind::Cancelled.
    explicit HttpFetcher(const std::atomic_bool &cancelled, HttpLimits limits = {});
    ~HttpFetcher();
    Q_DISABLE_COPY_MOVE(HttpFetcher)

    std::unique_ptr<Transfer> start(const QUrl &url);
    /// Errors: Cancelled; Refused for a body above the limit; Transport for a connection that
    /// failed, stalled or broke off. A status of 4xx or 5xx is an answer.
    Result<HttpAnswer> finish(std::unique_ptr<Transfer> transfer);

    Result<HttpAnswer> get(const QUrl &url) { return finish(start(url)); }

    /// Waits; false when it was cancelled meanwhile.
    bool pause(std::chrono::milliseconds time) const;

    bool isCancelled() const { return m_cancelled.load(std::memory_order_relaxed); }

private:
    enum class Stop { Done, Cancelled, TooLarge, Silent, TooLong };

    Stop await(Transfer &transfer) const;
    bool take(Transfer &transfer) const;
    Error failureOf(Stop stop) const;

    const std::atomic_bool &m_cancelled;
    HttpLimits m_limits;
    QNetworkAccessManager m_network;
};

} // namespace pillnuts

#endif
