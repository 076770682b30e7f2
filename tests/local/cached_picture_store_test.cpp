// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cached_picture_store.h"
#include "event_loop.h"
#include "http_server.h"

#include <QDateTime>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace pillnuts {
namespace {

using namespace Qt::StringLiterals;
using namespace test;

QByteArray png(const QByteArray &tail = "picture")
{
    return QByteArray::fromHex("89504E470D0A1A0A") + tail;
}

HttpServer::Handler always(const QByteArray &answer)
{
    return [answer](const HttpServer::Request &) { return answer; };
}

QStringList filesIn(const QTemporaryDir &folder)
{
    return QDir(folder.path()).entryList(QDir::Files);
}

ErrorKind errorOf(const Result<QByteArray> &result)
{
    EXPECT_FALSE(result.has_value());
    EXPECT_FALSE(result || result.error().message.isEmpty());
    return result ? ErrorKind::Usage : result.error().kind;
}

TEST(CachedPictureStore, FetchesOnceAndAnswersFromDiskAfterwards)
{
    const QTemporaryDir folder;
    HttpServer server(always(httpAnswer(png())));
    {
        CachedPictureStore store(folder.path());
        EXPECT_EQ(resultOf(store.picture(server.url(u"/a"_s))).value(), png());
    }
    const QStringList files = filesIn(folder);
    ASSERT_EQ(files.size(), 1);
    EXPECT_EQ(files.first().size(), 64); // SHA-256 in hexadecimal
    const QString url = server.url(u"/a"_s);
    server.close();
    CachedPictureStore again(folder.path());
    EXPECT_EQ(resultOf(again.picture(url)).value(), png());
    EXPECT_EQ(server.requests().size(), 1);
    EXPECT_TRUE(server.requests().first().head.contains("User-Agent: Pillnuts/"));
}

TEST(CachedPictureStore, SharesOneDownload)
{
    const QTemporaryDir folder;
    HttpServer server(always({}));
    CachedPictureStore store(folder.path());
    QFuture<Result<QByteArray>> first = store.picture(server.url(u"/a"_s));
    const auto second = store.picture(server.url(u"/a#part"_s));
    first.cancel(); // one who no longer cares does not stop the other
    ASSERT_TRUE(runUntil([&server] { return server.requests().size() == 1; }));
    server.release(httpAnswer(png()));
    EXPECT_EQ(resultOf(second).value(), png());
    EXPECT_EQ(resultOf(store.picture(server.url(u"/a"_s))).value(), png());
    EXPECT_EQ(server.requests().size(), 1);
}

TEST(CachedPictureStore, DownloadsFourAtATime)
{
    const QTemporaryDir folder;
    HttpServer server(always({}));
    CachedPictureStore store(folder.path());
    QVector<QFuture<Result<QByteArray>>> futures;
    for (int i = 0; i < 10; ++i)
        futures.append(store.picture(server.url(u"/%1"_s.arg(i))));
    const auto allFinished = [&futures] {
        return std::all_of(
            futures.begin(), futures.end(), [](const auto &future) { return future.isFinished(); });
    };
    while (!allFinished()) {
        ASSERT_TRUE(runUntil([&] {
            return server.openConnections()
                == std::min(
                    4, 10 - int(std::count_if(futures.begin(), futures.end(), [](const auto &f) {
                        return f.isFinished();
                    })));
        }));
        server.release(httpAnswer(png()));
        const auto before = server.requests().size();
        ASSERT_TRUE(runUntil([&] { return allFinished() || server.requests().size() > before; }));
    }
    EXPECT_EQ(server.requests().size(), 10);
    EXPECT_EQ(server.mostOpenConnections(), 4);
}

TEST(CachedPictureStore, SkipsPicturesNobodyWaitsForAnyMore)
{
    const QTemporaryDir folder;
    HttpServer server(always({}));
    PictureLimits limits;
    limits.downloads = 1;
    CachedPictureStore store(folder.path(), limits);
    const auto first = store.picture(server.url(u"/1"_s));
    auto scrolledAway = store.picture(server.url(u"/2"_s));
    const auto last = store.picture(server.url(u"/3"_s));
    ASSERT_TRUE(runUntil([&server] { return server.requests().size() == 1; }));
    scrolledAway.cancel();
    server.release(httpAnswer(png()));
    ASSERT_TRUE(runUntil([&server] { return server.requests().size() == 2; }));
    server.release(httpAnswer(png()));
    EXPECT_TRUE(resultOf(last).has_value());
    EXPECT_EQ(server.requests().last().path, u"/3");
}

TEST(CachedPictureStore, TellsFailuresApart)
{
    const QByteArray long_ = png(QByteArray(2000, 'x'));
    const QVector<std::pair<QByteArray, ErrorKind>> cases{
        {httpAnswer("<html>no</html>"), ErrorKind::Refused},
        {httpAnswer({}), ErrorKind::Refused},
        {httpAnswer("gone", "404 Not Found"), ErrorKind::NotFound},
        {httpAnswer("Forbidden", "403 Forbidden"), ErrorKind::Transport},
        {httpAnswer(png(), "500 Internal Server Error"), ErrorKind::Transport},
        {httpAnswer(long_), ErrorKind::Refused}, // announced
        {"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n" + long_,
            ErrorKind::Refused}, // not announced
        {httpAnswer(png("0123456789")).chopped(5), ErrorKind::Transport}, // cut off
        {"garbage\r\n\r\n", ErrorKind::Transport},
    };
    PictureLimits limits;
    limits.pictureBytes = 1000;
    for (const auto &[answer, kind] : cases) {
        const QTemporaryDir folder;
        HttpServer server(always(answer));
        CachedPictureStore store(folder.path(), limits);
        EXPECT_EQ(errorOf(resultOf(store.picture(server.url(u"/a"_s)))), kind)
            << answer.left(60).toStdString();
        EXPECT_TRUE(filesIn(folder).isEmpty());
    }
}

TEST(CachedPictureStore, TriesAgainAfterAFailure)
{
    const QTemporaryDir folder;
    int calls = 0;
    HttpServer server([&calls](const HttpServer::Request &) {
        return ++calls == 1 ? httpAnswer("x", "503 Busy") : httpAnswer(png());
    });
    CachedPictureStore store(folder.path());
    EXPECT_EQ(errorOf(resultOf(store.picture(server.url(u"/a"_s)))), ErrorKind::Transport);
    EXPECT_TRUE(resultOf(store.picture(server.url(u"/a"_s))).has_value());
}

TEST(CachedPictureStore, GivesUpWhenTheTimeIsOver)
{
    const QTemporaryDir folder;
    HttpServer server(always({}));
    PictureLimits limits;
    limits.time = std::chrono::milliseconds(200);
    CachedPictureStore store(folder.path(), limits);
    QElapsedTimer clock;
    clock.start();
    EXPECT_EQ(errorOf(resultOf(store.picture(server.url(u"/a"_s)))), ErrorKind::Transport);
    EXPECT_GE(clock.elapsed(), 190);
    EXPECT_LE(clock.elapsed(), 3000);
}

TEST(CachedPictureStore, FollowsAFewRedirectsOnTheWebOnly)
{
    const QTemporaryDir folder;
    HttpServer server([](const HttpServer::Request &request) {
        if (request.path == u"/once")
            return httpAnswer({}, "302 Found", "Location: /here\r\n");
        if (request.path == u"/round")
            return httpAnswer({}, "302 Found", "Location: /round\r\n");
        if (request.path == u"/file")
            return httpAnswer({}, "302 Found", "Location: file:///etc/hostname\r\n");
        return httpAnswer(png());
    });
    CachedPictureStore store(folder.path());
    EXPECT_EQ(resultOf(store.picture(server.url(u"/once"_s))).value(), png());
    EXPECT_EQ(errorOf(resultOf(store.picture(server.url(u"/round"_s)))), ErrorKind::Transport);
    EXPECT_EQ(errorOf(resultOf(store.picture(server.url(u"/file"_s)))), ErrorKind::Transport);
    EXPECT_LE(server.requests().size(), 8);
}

TEST(CachedPictureStore, RefusesWhatIsNoWebAddress)
{
    const QTemporaryDir folder;
    CachedPictureStore store(folder.path());
    for (const QString &url : {u""_s,
             u"file:///etc/passwd"_s,
             u"ftp://example.invalid/a"_s,
             u"data:image/png;base64,AA=="_s,
             u"/a/b"_s,
             u"http://"_s,
             u"http://me:pw@example.invalid/"_s})
        EXPECT_EQ(errorOf(resultOf(store.picture(url))), ErrorKind::Usage) << url.toStdString();
}

TEST(CachedPictureStore, ReadsAddressesInCapitals)
{
    const QTemporaryDir folder;
    HttpServer server(always(httpAnswer(png())));
    CachedPictureStore store(folder.path());
    const QString capitals
        = server.url(u"/PBP/CMN/ITEMIMAGEDOWNLOAD/1NaB-_9"_s).replace(u"http"_s, u"HTTP"_s);
    EXPECT_TRUE(resultOf(store.picture(capitals)).has_value());
    EXPECT_TRUE(
        resultOf(store.picture(server.url(u"/pbp/cmn/itemImageDownload/1NaB-_9"_s))).has_value());
    ASSERT_EQ(server.requests().size(), 1); // one picture, whatever form its address has
    EXPECT_EQ(server.requests().first().path, u"/pbp/cmn/itemImageDownload/1NaB-_9");
}

TEST(CachedPictureStore, FetchesADamagedPictureAgain)
{
    const QTemporaryDir folder;
    HttpServer server(always(httpAnswer(png())));
    {
        CachedPictureStore store(folder.path());
        ASSERT_TRUE(resultOf(store.picture(server.url(u"/a"_s))).has_value());
    }
    QFile file(folder.filePath(filesIn(folder).value(0)));
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    ASSERT_TRUE(file.seek(file.size() - 1));
    ASSERT_TRUE(file.putChar('#'));
    file.close();
    {
        CachedPictureStore store(folder.path());
        EXPECT_EQ(resultOf(store.picture(server.url(u"/a"_s))).value(), png());
        EXPECT_EQ(server.requests().size(), 2);
    }
    CachedPictureStore store(folder.path());
    EXPECT_EQ(resultOf(store.picture(server.url(u"/a"_s))).value(), png());
    EXPECT_EQ(server.requests().size(), 2);
}

TEST(CachedPictureStore, CancelsWhatIsOpenWhenItGoes)
{
    const QTemporaryDir folder;
    HttpServer server(always({}));
    QFuture<Result<QByteArray>> running;
    QFuture<Result<QByteArray>> fresh;
    {
        CachedPictureStore store(folder.path());
        running = store.picture(server.url(u"/a"_s));
        ASSERT_TRUE(runUntil([&server] { return server.requests().size() == 1; }));
        fresh = store.picture(server.url(u"/b"_s));
    }
    EXPECT_TRUE(running.isFinished() && running.isCanceled());
    EXPECT_TRUE(fresh.isFinished() && fresh.isCanceled());
}

TEST(PictureCache, LetsTheOldestGoFirst)
{
    const QTemporaryDir folder;
    const auto key = [](char letter) { return QString(64, QLatin1Char(letter)); };
    const auto use = [&](char letter, int hoursAgo) {
        QFile file(folder.filePath(key(letter)));
        ASSERT_TRUE(file.open(QIODevice::ReadWrite));
        ASSERT_TRUE(file.setFileTime(QDateTime::currentDateTimeUtc().addSecs(-3600 * hoursAgo),
            QFileDevice::FileModificationTime));
    };
    QFile foreign(folder.filePath(u"notes.txt"_s));
    ASSERT_TRUE(foreign.open(QIODevice::WriteOnly));
    foreign.write(QByteArray(5000, 'n'));
    foreign.close();

    PictureCache cache(folder.path(), 1000);
    for (const char letter : {'a', 'b', 'c'})
        cache.write(key(letter), png(QByteArray(260, letter))); // 300 bytes each with the digest
    use('a', 3);
    use('b', 2);
    use('c', 1);
    EXPECT_TRUE(cache.read(key('a')).has_value()); // used just now: b is the oldest
    cache.write(key('d'), png(QByteArray(260, 'd')));
    EXPECT_TRUE(cache.read(key('a')).has_value());
    EXPECT_FALSE(cache.read(key('b')).has_value());
    EXPECT_TRUE(cache.read(key('c')).has_value());
    EXPECT_EQ(cache.read(key('d')), png(QByteArray(260, 'd')));
    EXPECT_TRUE(foreign.exists());
    cache.write(key('e'), png(QByteArray(2000, 'e'))); // larger than the cache
    EXPECT_FALSE(cache.read(key('e')).has_value());
    EXPECT_TRUE(cache.read(key('d')).has_value());
}

TEST(PictureCache, KnowsPicturesByTheirFirstBytes)
{
    for (const QByteArray &picture : {png(),
             QByteArray("\xFF\xD8\xFF\xE0"),
             QByteArray("GIF89a.."),
             QByteArray("GIF87a.."),
             QByteArray("BM1234"),
             QByteArray("RIFF\1\2\3\4WEBPVP8 ")})
        EXPECT_TRUE(looksLikePicture(picture));
    for (const QByteArray &other : {QByteArray(),
             QByteArray("<svg/>"),
             QByteArray("RIFF1234WAVE"),
             QByteArray("%PDF-1.4"),
             QByteArray("\x89PNG")})
        EXPECT_FALSE(looksLikePicture(other));
}

} // namespace
} // namespace pillnuts
