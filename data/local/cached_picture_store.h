// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_LOCAL_CACHED_PICTURE_STORE_H
#define PILLNUTS_LOCAL_CACHED_PICTURE_STORE_H

#include "picture_cache.h"
#include "ports/picture_store.h"

#include <QNetworkAccessManager>
#include <QPromise>
#include <QThreadPool>
#include <QUrl>

#include <chrono>
#include <deque>
#include <map>
#include <vector>

class QNetworkReply;

namespace pillnuts {

struct PictureLimits {
    qint64 cacheBytes = 200'000'000;
    qint64 pictureBytes = 5'000'000;
    int downloads = 4; ///< at the same time
    std::chrono::milliseconds time{15000}; ///< for one download, redirects included
};

/// Pictures from a cache folder, else from the network. Files are read and written in a thread of
/// its own; futures end in the thread it lives in, which needs an event loop. Those that are open
/// when it is destroyed are cancelled. Errors: Usage for what is no web address, NotFound, Refused
/// for what is no picture or too large, Transport.
class CachedPictureStore final : public QObject, public PictureStore {
    Q_OBJECT
public:
    explicit CachedPictureStore(const QString &folder, const PictureLimits &limits = {});
    ~CachedPictureStore() override;
    Q_DISABLE_COPY_MOVE(CachedPictureStore)

    QFuture<Result<QByteArray>> picture(const QString &url) override;

private:
    using Answer = Result<QByteArray>;

    struct Request {
        QUrl url;
        std::vector<QPromise<Answer>> waiting;
    };

    void askCache(const QString &key);
    void takeCacheAnswer(const QString &key, const std::optional<QByteArray> &picture);
    void startDownloads();
    void download(const QString &key, const QUrl &url);
    void guard(QNetworkReply *reply);
    void takeReply(const QString &key, QNetworkReply *reply);
    Answer readReply(QNetworkReply *reply) const;
    void answer(const QString &key, const Answer &answer);
    bool isStillWanted(const QString &key) const;

    PictureLimits m_limits;
    PictureCache m_cache; ///< only touched in m_files
    QThreadPool m_files; ///< one thread: the cache is used in order
    QNetworkAccessManager m_network;
    std::map<QString, Request> m_requests; ///< by cache key
    std::deque<QString> m_queue; ///< keys that wait for a download
    int m_running = 0;
};

} // namespace pillnuts

#endif
