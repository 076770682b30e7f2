// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fake_ports.h"
#include "usecases/similar_session.h"

#include <QCoreApplication>
#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace pillnuts {

namespace {

const ProductId one(u"1"_s);
const ProductId two(u"2"_s);

class SimilarSessionTest : public testing::Test {
protected:
    SimilarSessionTest()
    {
        finder.answers[one].names = {{two, u"나래정"_s, u"나래"_s, {u"베타"_s}}};
        finder.answers[one].stem = u"나라"_s;
    }

    static void settle()
    {
        for (int i = 0; i < 10; ++i)
            QCoreApplication::processEvents();
    }

    fake::Similar finder;
    SimilarSession session{finder};
};

TEST_F(SimilarSessionTest, TellsWhatWasFound)
{
    const QSignalSpy changed(&session, &SimilarSession::changed);
    session.ask(one);
    settle();
    ASSERT_EQ(session.answer().names.size(), 1);
    EXPECT_EQ(session.answer().stem, u"나라"_s);
    EXPECT_EQ(changed.count(), 2);
}

TEST_F(SimilarSessionTest, AnotherProductForgetsAtOnceAndLateAnswersAreDropped)
{
    session.ask(one);
    settle();
    finder.manual = true;
    session.ask(two);
    EXPECT_TRUE(session.answer().names.isEmpty());
    session.ask(one);
    session.ask(two);
    finder.answerOldest(); // to two
    finder.answerOldest(); // to one, which has been left
    settle();
    EXPECT_TRUE(session.answer().names.isEmpty());
    finder.answerOldest();
    settle();
    EXPECT_TRUE(session.answer().names.isEmpty());
}

TEST_F(SimilarSessionTest, TheSameProductKeepsItsAnswerUntilTheNextIsThere)
{
    session.ask(one);
    settle();
    finder.manual = true;
    session.ask(one); // another catalogue was installed
    EXPECT_EQ(session.answer().names.size(), 1);
    finder.answers.clear();
    finder.answerOldest();
    settle();
    EXPECT_TRUE(session.answer().names.isEmpty());
}

TEST_F(SimilarSessionTest, AFailureIsNoAnswer)
{
    finder.broken = true;
    session.ask(one);
    settle();
    EXPECT_TRUE(session.answer().names.isEmpty());
    session.ask({});
    EXPECT_EQ(finder.asked.size(), 1); // nothing is on the desk
}

} // namespace

} // namespace pillnuts
