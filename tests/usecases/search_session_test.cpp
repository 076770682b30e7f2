// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fake_ports.h"
#include "usecases/search_session.h"

#include <QCoreApplication>
#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace pillnuts {

namespace {

class SearchSessionTest : public testing::Test {
protected:
    SearchSessionTest()
    {
        QVector<ProductSummary> list(3);
        list[0].name = u"가나정"_s;
        list[1].name = u"가다정"_s;
        list[2].name = u"나다정"_s;
        search.products = productList(list);
        search.manual = true;
    }

    static SearchRequest request(const QString &query)
    {
        SearchRequest made;
        made.query = query;
        return made;
    }

    void settle()
    {
        for (int i = 0; i < 5; ++i)
            QCoreApplication::processEvents();
    }

    fake::Search search;
    fake::Catalogue catalogue;
    SearchSession session{search, catalogue};
};

TEST_F(SearchSessionTest, OneQueryRunsAndOnlyTheNewestWaits)
{
    session.ask(request(u"ㄱ"_s));
    session.ask(request(u"가"_s));
    session.ask(request(u"가나"_s));
    EXPECT_EQ(search.waiting(), 1U);
    search.answerOldest();
    settle();
    ASSERT_EQ(search.asked.size(), 2);
    EXPECT_EQ(search.asked.at(1).query, u"가나"_s); // "가" was never asked
}

TEST_F(SearchSessionTest, DropsAnswersOfOlderKeystrokes)
{
    const QSignalSpy answered(&session, &SearchSession::answered);
    session.ask(request(u"가"_s));
    const int newest = session.ask(request(u"나다"_s));
    search.answerOldest();
    settle();
    EXPECT_EQ(answered.size(), 0);
    EXPECT_TRUE(session.isWaiting());
    search.answerOldest();
    settle();
    ASSERT_EQ(answered.size(), 1);
    EXPECT_EQ(session.answerNumber(), newest);
    EXPECT_EQ(session.answer().query, u"나다"_s);
    EXPECT_FALSE(session.isWaiting());
}

TEST_F(SearchSessionTest, AFailureKeepsTheLastAnswer)
{
    session.ask(request(u"가"_s));
    search.answerOldest();
    settle();
    const QSignalSpy failed(&session, &SearchSession::failed);
    session.ask(request(u"나"_s));
    search.failOldest({ErrorKind::Storage, u"broken"_s, {}});
    settle();
    EXPECT_EQ(failed.size(), 1);
    ASSERT_TRUE(session.error());
    EXPECT_EQ(session.error()->message, u"broken"_s);
    EXPECT_EQ(session.answer().query, u"가"_s);
    session.repeat();
    search.answerOldest();
    settle();
    EXPECT_FALSE(session.error());
    EXPECT_EQ(session.answer().query, u"나"_s);
}

TEST_F(SearchSessionTest, AsksAgainWhenTheCatalogueChanges)
{
    catalogue.install({});
    EXPECT_EQ(search.waiting(), 0U); // nothing was asked yet
    session.ask(request(u"가"_s));
    search.answerOldest();
    settle();
    catalogue.install({});
    ASSERT_EQ(search.waiting(), 1U);
    EXPECT_EQ(search.asked.last().query, u"가"_s);
}

TEST_F(SearchSessionTest, MayDieWhileAQueryRuns)
{
    auto dying = std::make_unique<SearchSession>(search, catalogue);
    dying->ask(request(u"가"_s));
    dying.reset();
    search.answerOldest();
    settle();
}

} // namespace

} // namespace pillnuts
