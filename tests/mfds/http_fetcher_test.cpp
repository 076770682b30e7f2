// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client_fixture.h"

#include <QElapsedTimer>
#include <QTcpServer>
#include <QTcpSocket>

#include <thread>

using namespace pillnuts;
using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

const QString fixedPath = u"Service01/getFixed01"_s;

class FetcherTest : public ::testing::Test {
protected:
    QUrl url() const { return QUrl(m_ministry.baseUrl() + u"/1471000/"_s + fixedPath); }

    void answerWith(const QByteArray &body, int status = 200, const QByteArray &headers = {})
    {
        m_ministry.setFixedAnswer(fixedPath, {status, "text/plain", body, headers});
    }

    /// A URL of a real row, for the faults of the line.
    QUrl pageUrl() const
    {
        return requestUrl(m_ministry.baseUrl(),
            encodedServiceKey(FakeMinistry::serviceKey()),
            operations::easy().versions.constFirst(),
            {1, 10, {}});
    }

    std::atomic_bool m_cancelled = false;
    FakeMinistry m_ministry;
};

/// Accepts connections and never answers.
class SilentServer {
public:
    SilentServer() { m_server.listen(QHostAddress::LocalHost); }

    QUrl url() const { return QUrl(u"http://127.0.0.1:%1/"_s.arg(m_server.serverPort())); }

private:
    QTcpServer m_server;
};

} // namespace

TEST_F(FetcherTest, DeliversStatusTypeAndBody)
{
    answerWith("hello", 418, "Retry-After: 7\r\n");
    HttpFetcher fetcher(m_cancelled);
    const auto answer = fetcher.get(url());
    ASSERT_TRUE(answer.has_value());
    EXPECT_EQ(answer->status, 418);
    EXPECT_EQ(answer->contentType, QByteArray("text/plain"));
    EXPECT_EQ(answer->retryAfter, 7);
    EXPECT_EQ(answer->body, QByteArray("hello"));
}

TEST_F(FetcherTest, NamesItself)
{
    answerWith("x");
    HttpFetcher fetcher(m_cancelled);
    ASSERT_TRUE(fetcher.get(url()).has_value());
    EXPECT_TRUE(m_ministry.log().constLast().userAgent.startsWith("Pillnuts/"));
}

TEST_F(FetcherTest, DoesNotFollowRedirections)
{
    answerWith({}, 302, "Location: http://127.0.0.1:1/elsewhere\r\n");
    HttpFetcher fetcher(m_cancelled);
    const auto answer = fetcher.get(url());
    ASSERT_TRUE(answer.has_value());
    EXPECT_EQ(answer->status, 302);
}

TEST_F(FetcherTest, UnpacksWhatPacksVeryWell)
{
    samples::openAll(m_ministry, 1);
    m_ministry.setFault(MinistryFault::Kind::HugeField, 30 * 1024);
    HttpFetcher fetcher(m_cancelled);
    const auto answer = fetcher.get(pageUrl());
    ASSERT_TRUE(answer.has_value());
    EXPECT_GT(answer->body.size(), 30 * 1024 * 1024);
}

TEST_F(FetcherTest, RefusesABodyWithoutBounds)
{
    samples::openAll(m_ministry, 1);
    m_ministry.setFault(MinistryFault::Kind::HugeField, 2 * 1024);
    HttpLimits limits;
    limits.bodyBytes = 1024 * 1024;
    HttpFetcher fetcher(m_cancelled, limits);
    const auto answer = fetcher.get(pageUrl());
    ASSERT_FALSE(answer.has_value());
    EXPECT_EQ(answer.error().kind, ErrorKind::Refused);
}

TEST_F(FetcherTest, NoticesCutAndResetConnections)
{
    samples::openAll(m_ministry, 10);
    m_ministry.setZipped(false);
    for (const auto kind : {MinistryFault::Kind::Truncate, MinistryFault::Kind::Reset}) {
        m_ministry.clearFaults();
        m_ministry.setFault(kind);
        HttpFetcher fetcher(m_cancelled);
        const auto answer = fetcher.get(pageUrl());
        ASSERT_FALSE(answer.has_value()) << static_cast<int>(kind);
        EXPECT_EQ(answer.error().kind, ErrorKind::Transport);
        EXPECT_FALSE(answer.error().detail.contains(u"TEST-KEY"_s));
    }
}

TEST_F(FetcherTest, ACutPackedBodyIsNoticedAtTheLatestByItsReader)
{
    samples::openAll(m_ministry, 10);
    m_ministry.setFault(MinistryFault::Kind::Truncate);
    HttpFetcher fetcher(m_cancelled);
    const auto answer = fetcher.get(pageUrl());
    if (!answer) { // Qt takes an incomplete gzip stream for complete, mostly
        EXPECT_EQ(answer.error().kind, ErrorKind::Transport);
        return;
    }
    BodyParser parser;
    const auto page = judgeAnswer(*answer, operations::easy(), parser);
    ASSERT_FALSE(page.has_value());
    EXPECT_EQ(page.error().patience, Patience::Long);
}

TEST_F(FetcherTest, ReportsAClosedPort)
{
    HttpFetcher fetcher(m_cancelled);
    const auto answer = fetcher.get(QUrl(u"http://127.0.0.1:1/"_s));
    ASSERT_FALSE(answer.has_value());
    EXPECT_EQ(answer.error().kind, ErrorKind::Transport);
}

TEST_F(FetcherTest, GivesUpOnSilence)
{
    const SilentServer server;
    HttpLimits limits;
    limits.silence = milliseconds(150);
    HttpFetcher fetcher(m_cancelled, limits);
    QElapsedTimer passed;
    passed.start();
    const auto answer = fetcher.get(server.url());
    ASSERT_FALSE(answer.has_value());
    EXPECT_EQ(answer.error().kind, ErrorKind::Transport);
    EXPECT_LT(passed.elapsed(), 5'000);
}

TEST_F(FetcherTest, GivesUpOnATrickle)
{
    samples::openAll(m_ministry, 10);
    m_ministry.setZipped(false);
    m_ministry.setFault(MinistryFault::Kind::Slow, 100);
    HttpLimits limits;
    limits.whole = milliseconds(300);
    HttpFetcher fetcher(m_cancelled, limits);
    const auto answer = fetcher.get(pageUrl());
    ASSERT_FALSE(answer.has_value());
    EXPECT_EQ(answer.error().kind, ErrorKind::Transport);
}

TEST_F(FetcherTest, StopsWithinASecond)
{
    const SilentServer server;
    HttpFetcher fetcher(m_cancelled);
    QElapsedTimer passed;
    passed.start();
    std::thread user([this] {
        std::this_thread::sleep_for(milliseconds(100));
        m_cancelled = true;
    });
    const auto answer = fetcher.get(server.url());
    user.join();
    ASSERT_FALSE(answer.has_value());
    EXPECT_EQ(answer.error().kind, ErrorKind::Cancelled);
    EXPECT_LT(passed.elapsed(), 1'000);
    EXPECT_FALSE(fetcher.pause(milliseconds(60'000)));
    EXPECT_LT(passed.elapsed(), 1'000);
}

TEST_F(FetcherTest, AStartedTransferNeedsNoEventLoop)
{
    answerWith("on its way");
    HttpFetcher fetcher(m_cancelled);
    auto transfer = fetcher.start(url());
    QElapsedTimer passed;
    passed.start();
    while (m_ministry.requests() == 0 && passed.elapsed() < 5'000)
        std::this_thread::yield();
    EXPECT_EQ(m_ministry.requests(), 1);
    const auto answer = fetcher.finish(std::move(transfer));
    ASSERT_TRUE(answer.has_value());
    EXPECT_EQ(answer->body, QByteArray("on its way"));
}
