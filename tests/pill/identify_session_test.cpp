// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fake_identification.h"
#include "fake_ports.h"
#include "usecases/identify_session.h"

#include <QCoreApplication>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace pillnuts {

namespace {

using State = IdentifySession::State;

class IdentifySessionTest : public testing::Test {
protected:
    IdentifySessionTest()
    {
        pills.manual = true;
        pills.find = [](const PillQuery &query) {
            PillAnswer answer;
            answer.found.count = static_cast<int>(query.imprint.size());
            return answer;
        };
    }

    static PillQuery imprinted(const QString &imprint)
    {
        PillQuery query;
        query.imprint = imprint;
        return query;
    }

    static void settle()
    {
        for (int i = 0; i < 5; ++i)
            QCoreApplication::processEvents();
    }

    fake::Identification pills;
    fake::Catalogue catalogue;
    IdentifySession session{pills, catalogue};
};

TEST_F(IdentifySessionTest, OneQuestionRunsAndOnlyTheNewestWaits)
{
    session.ask(imprinted(u"Y"_s));
    session.ask(imprinted(u"YL"_s));
    session.ask(imprinted(u"YL9"_s));
    EXPECT_EQ(pills.waiting.size(), 1U);
    pills.answerOldest();
    settle();
    EXPECT_EQ(session.state(), State::Waiting); // the answer was to "Y"
    ASSERT_EQ(pills.asked.size(), 2);
    EXPECT_EQ(pills.asked.at(1).imprint, u"YL9"_s);
    pills.answerOldest();
    settle();
    EXPECT_EQ(session.state(), State::Answered);
    EXPECT_EQ(session.answer().query.imprint, u"YL9"_s);
    EXPECT_EQ(session.answer().found.count, 3);
}

TEST_F(IdentifySessionTest, IsIdleWithoutAQuestionAndDropsTheAnswerUnderWay)
{
    session.ask(imprinted(u"YL"_s));
    session.ask({});
    EXPECT_EQ(session.state(), State::Idle);
    pills.answerOldest();
    settle();
    EXPECT_EQ(session.state(), State::Idle);
    EXPECT_EQ(session.answer().found.count, 0);
    session.ask(imprinted(u"A"_s));
    pills.answerOldest();
    settle();
    EXPECT_EQ(session.state(), State::Answered);
}

TEST_F(IdentifySessionTest, AskedAgainWhileAnOldAnswerIsUnderWay)
{
    session.ask(imprinted(u"YL"_s));
    session.ask({});
    session.ask(imprinted(u"KK5"_s));
    pills.answerOldest();
    settle();
    EXPECT_EQ(session.state(), State::Waiting);
    pills.answerOldest();
    settle();
    EXPECT_EQ(session.answer().found.count, 3);
}

TEST_F(IdentifySessionTest, TellsWhyItFailedAndAsksAgain)
{
    session.ask(imprinted(u"YL"_s));
    pills.failOldest({ErrorKind::Storage, u"kaputt"_s, {}});
    settle();
    EXPECT_EQ(session.state(), State::Failed);
    ASSERT_TRUE(session.error());
    session.repeat();
    pills.answerOldest();
    settle();
    EXPECT_EQ(session.state(), State::Answered);
    EXPECT_FALSE(session.error());
}

TEST_F(IdentifySessionTest, AsksAgainWhenAnotherCatalogueIsInstalled)
{
    catalogue.install({});
    settle();
    EXPECT_TRUE(pills.asked.isEmpty());
    session.ask(imprinted(u"YL"_s));
    pills.answerOldest();
    settle();
    catalogue.install({});
    settle();
    EXPECT_EQ(pills.asked.size(), 2);
    EXPECT_EQ(session.state(), State::Waiting);
}

} // namespace

} // namespace pillnuts
