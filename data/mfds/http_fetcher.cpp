// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http_fetcher.h"

#include "request_url.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QNetworkReply>
#include <QTimer>

#include <algorithm>

namespace pillnuts {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

constexpr milliseconds cancelCheck{50};

/// A reply whose error only repeats its status is an answer.
bool isAnswer(const QNetworkReply &reply)
{
    const bool hasStatus = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).isValid();
    const auto error = reply.error();
    return hasStatus
        && (error == QNetworkReply::NoError || error >= QNetworkReply::ContentAccessDenied)
        && error != QNetworkReply::ProtocolFailure;
}

int retryAfterOf(const QNetworkReply &reply)
{
    bool isNumber = false;
    const int seconds = reply.rawHeader("Retry-After").trimmed().toInt(&isNumber);
    return isNumber && seconds >= 0 ? seconds : -1;
}

Error connectionError(const QNetworkReply &reply)
{
    const QString host = reply.url().host();
    const QString detail = withoutServiceKey(reply.errorString());
    if (reply.error() == QNetworkReply::HostNotFoundError)
        return {ErrorKind::Transport,
            QCoreApplication::translate(
                "Mfds", "The server %1 cannot be found. Check the internet connection.")
                .arg(host),
            detail};
    if (reply.error() == QNetworkReply::SslHandshakeFailedError)
        return {ErrorKind::Transport,
            QCoreApplication::translate("Mfds",
                "No secure connection to %1 could be made. Check the date of this computer and "
                "the network's proxy.")
                .arg(host),
            detail};
    if (reply.error() == QNetworkReply::ConnectionRefusedError)
        return {ErrorKind::Transport,
            QCoreApplication::translate(
                "Mfds", "The server %1 refuses connections. Check the network or try again later.")
                .arg(host),
            detail};
    return {ErrorKind::Transport,
        QCoreApplication::translate(
            "Mfds", "The connection to %1 broke off. Check the network or try again later.")
            .arg(host),
        detail};
}

} // namespace

HttpFetcher::Transfer::Transfer(QNetworkReply *reply)
    : m_reply(reply)
{
}

HttpFetcher::Transfer::~Transfer() = default;

HttpFetcher::HttpFetcher(const std::atomic_bool &cancelled, HttpLimits limits)
    : m_cancelled(cancelled)
    , m_limits(limits)
{
}

HttpFetcher::~HttpFetcher() = default;

std::unique_ptr<HttpFetcher::Transfer> HttpFetcher::start(const QUrl &url)
{
    QNetworkRequest request(url);
    // The gateway answers 403 to requests without a User-Agent.
    request.setRawHeader("User-Agent", "Pillnuts/" PILLNUTS_VERSION);
    request.setRawHeader("Accept", "application/json, */*;q=0.5");
    request.setAttribute(
        QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    // Label text packs far better than Qt's guess of an archive bomb allows; take() bounds the
    // body.
    request.setDecompressedSafetyCheckThreshold(-1);
    QNetworkReply *reply = m_network.get(request);
    // Qt starts the transfer by a posted call; deliver it now, since the caller may be busy for a
    // while.
    QCoreApplication::sendPostedEvents(reply, QEvent::MetaCall);
    return std::unique_ptr<Transfer>(new Transfer(reply));
}

Result<HttpAnswer> HttpFetcher::finish(std::unique_ptr<Transfer> transfer)
{
    const Stop stop = await(*transfer);
    if (stop != Stop::Done)
        return tl::make_unexpected(failureOf(stop));
    const QNetworkReply &reply = *transfer->m_reply;
    if (!isAnswer(reply))
        return tl::make_unexpected(connectionError(reply));
    HttpAnswer answer;
    answer.status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.contentType = reply.header(QNetworkRequest::ContentTypeHeader).toByteArray();
    answer.retryAfter = retryAfterOf(reply);
    answer.body = std::move(transfer->m_body);
    return answer;
}

bool HttpFetcher::pause(milliseconds time) const
{
    QElapsedTimer passed;
    passed.start();
    QEventLoop loop;
    QTimer tick;
    QObject::connect(&tick, &QTimer::timeout, &loop, [&] {
        if (isCancelled() || passed.elapsed() >= time.count())
            loop.quit();
    });
    tick.start(std::min(cancelCheck, time));
    if (!isCancelled())
        loop.exec();
    return !isCancelled();
}

HttpFetcher::Stop HttpFetcher::await(Transfer &transfer) const
{
    QNetworkReply *reply = transfer.m_reply.get();
    QEventLoop loop;
    QElapsedTimer whole;
    QElapsedTimer silence;
    whole.start();
    silence.start();
    Stop stop = Stop::Done;
    const auto end = [&](Stop why) {
        stop = why;
        loop.quit();
    };
    const auto look = [&] {
        if (isCancelled())
            end(Stop::Cancelled);
        else if (silence.elapsed() > m_limits.silence.count())
            end(Stop::Silent);
        else if (whole.elapsed() > m_limits.whole.count())
            end(Stop::TooLong);
    };
    QTimer tick;
    QObject::connect(&tick, &QTimer::timeout, &loop, look);
    QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    QObject::connect(reply, &QNetworkReply::readyRead, &loop, [&] {
        silence.restart();
        if (!take(transfer))
            end(Stop::TooLarge);
    });
    tick.start(cancelCheck);
    look();
    if (stop == Stop::Done && !reply->isFinished())
        loop.exec();
    if (stop == Stop::Done && !take(transfer))
        stop = Stop::TooLarge;
    return stop;
}

/// False when the body grows over the limit.
bool HttpFetcher::take(Transfer &transfer) const
{
    transfer.m_body += transfer.m_reply->readAll();
    return transfer.m_body.size() <= m_limits.bodyBytes;
}

Error HttpFetcher::failureOf(Stop stop) const
{
    switch (stop) {
    case Stop::Cancelled:
        return {ErrorKind::Cancelled, QCoreApplication::translate("Mfds", "It was stopped."), {}};
    case Stop::TooLarge:
        return {ErrorKind::Refused,
            QCoreApplication::translate(
                "Mfds", "The answer of the service is too large to be one page (over %1 MiB).")
                .arg(m_limits.bodyBytes / 1024 / 1024),
            {}};
    case Stop::Silent:
        return {ErrorKind::Transport,
            QCoreApplication::translate(
                "Mfds", "The service sent nothing for %1 seconds. Try again later.")
                .arg(m_limits.silence.count() / 1000),
            {}};
    case Stop::TooLong:
    case Stop::Done:
        break;
    }
    return {ErrorKind::Transport,
        QCoreApplication::translate(
            "Mfds", "The service is too slow: one page took over %1 minutes. Try again later.")
            .arg(m_limits.whole.count() / 60'000),
        {}};
}

} // namespace pillnuts
