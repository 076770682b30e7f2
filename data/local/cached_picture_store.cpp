// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cached_picture_store.h"

#include "picture_address.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QNetworkReply>
#include <QTimer>

#include <algorithm>

namespace pillnuts {

namespace {

constexpr int mostRedirects = 3;
constexpr const char *abortReason = "abortReason";

QString cacheKey(const QUrl &url)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(url.toEncoded(), QCryptographicHash::Sha256).toHex());
}

QNetworkRequest requestFor(const QUrl &url)
{
    QNetworkRequest request(url);
    request.setAttribute(
        QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::NoLessSafeRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setMaximumRedirectsAllowed(mostRedirects);
    // The ministry's servers answer 403 to requests without one.
    request.setHeader(QNetworkRequest::UserAgentHeader,
        QString(QStringLiteral("Pillnuts/") + QCoreApplication::applicationVersion()));
    request.setRawHeader("Accept", "image/*");
    request.setRawHeader(
        "Accept-Encoding", "identity"); // the size limit is one of bytes on the wire
    return request;
}

void abortBecause(QNetworkReply *reply, const QString &reason)
{
    reply->setProperty(abortReason, reason);
    reply->abort();
}

QString tooLarge()
{
    return QCoreApplication::translate("CachedPictureStore", "The picture is too large.");
}

} // namespace

CachedPictureStore::CachedPictureStore(const QString &folder, const PictureLimits &limits)
    : m_limits(limits)
    , m_cache(folder, limits.cacheBytes)
{
    m_files.setMaxThreadCount(1);
}

CachedPictureStore::~CachedPictureStore()
{
    for (QNetworkReply *reply : m_network.findChildren<QNetworkReply *>())
        reply->disconnect(this);
    m_files.waitForDone(); // what has been fetched is still kept
}

QFuture<Result<QByteArray>> CachedPictureStore::picture(const QString &url)
{
    QPromise<Answer> promise;
    promise.start();
    QFuture<Answer> future = promise.future();
    const Result<QUrl> address = readPictureAddress(url);
    if (!address) {
        promise.addResult(tl::make_unexpected(address.error()));
        promise.finish();
        return future;
    }
    const QString key = cacheKey(*address);
    Request &request = m_requests[key];
    request.waiting.push_back(std::move(promise));
    if (request.waiting.size() == 1) {
        request.url = *address;
        askCache(key);
    }
    return future;
}

void CachedPictureStore::askCache(const QString &key)
{
    m_files.start([this, key] {
        QMetaObject::invokeMethod(
            this,
            [this, key, found = m_cache.read(key)] { takeCacheAnswer(key, found); },
            Qt::QueuedConnection);
    });
}

void CachedPictureStore::takeCacheAnswer(
    const QString &key, const std::optional<QByteArray> &picture)
{
    if (picture) {
        answer(key, *picture);
        return;
    }
    m_queue.push_back(key);
    startDownloads();
}

void CachedPictureStore::startDownloads()
{
    while (m_running < m_limits.downloads && !m_queue.empty()) {
        const QString key = m_queue.front();
        m_queue.pop_front();
        if (isStillWanted(key))
            download(key, m_requests.at(key).url);
        else
            m_requests.erase(key);
    }
}

void CachedPictureStore::download(const QString &key, const QUrl &url)
{
    ++m_running;
    QNetworkReply *reply = m_network.get(requestFor(url));
    guard(reply);
    connect(reply, &QNetworkReply::finished, this, [this, key, reply] { takeReply(key, reply); });
}

/// Ends a download that takes too long or brings too much.
void CachedPictureStore::guard(QNetworkReply *reply)
{
    QTimer::singleShot(m_limits.time, reply, [reply] {
        abortBecause(reply,
            QCoreApplication::translate("CachedPictureStore", "The picture did not come in time."));
    });
    const auto checkSize = [this, reply] {
        const qint64 announced = reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
        if (reply->isRunning()
            && std::max(announced, reply->bytesAvailable()) > m_limits.pictureBytes)
            abortBecause(reply, tooLarge());
    };
    connect(reply, &QNetworkReply::metaDataChanged, this, checkSize);
    connect(reply, &QNetworkReply::readyRead, this, checkSize);
}

void CachedPictureStore::takeReply(const QString &key, QNetworkReply *reply)
{
    reply->deleteLater();
    --m_running;
    const Answer read = readReply(reply);
    if (read)
        m_files.start([this, key, picture = *read] { m_cache.write(key, picture); });
    answer(key, read);
    startDownloads();
}

CachedPictureStore::Answer CachedPictureStore::readReply(QNetworkReply *reply) const
{
    const QString aborted = reply->property(abortReason).toString();
    if (!aborted.isEmpty())
        return failure(aborted == tooLarge() ? ErrorKind::Refused : ErrorKind::Transport,
            aborted,
            reply->url().toString());
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == 404 || status == 410)
        return failure(ErrorKind::NotFound,
            QCoreApplication::translate("CachedPictureStore", "There is no such picture."),
            reply->url().toString());
    if (reply->error() != QNetworkReply::NoError)
        return failure(ErrorKind::Transport,
            QCoreApplication::translate("CachedPictureStore", "The picture could not be fetched."),
            reply->errorString());
    const QByteArray bytes = reply->readAll();
    if (bytes.size() > m_limits.pictureBytes)
        return failure(ErrorKind::Refused, tooLarge(), reply->url().toString());
    if (!looksLikePicture(bytes))
        return failure(ErrorKind::Refused,
            QCoreApplication::translate("CachedPictureStore", "What came is not a picture."),
            reply->url().toString());
    return bytes;
}

void CachedPictureStore::answer(const QString &key, const Answer &answer)
{
    // Out of the map first: whoever gets the answer may ask again.
    auto request = m_requests.extract(key);
    for (QPromise<Answer> &promise : request.mapped().waiting) {
        promise.addResult(answer);
        promise.finish();
    }
}

bool CachedPictureStore::isStillWanted(const QString &key) const
{
    const auto &waiting = m_requests.at(key).waiting;
    return std::any_of(waiting.begin(), waiting.end(), [](const QPromise<Answer> &promise) {
        return !promise.isCanceled();
    });
}

} // namespace pillnuts
