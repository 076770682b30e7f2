// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/visit_history.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace pillnuts {

namespace {

Visit at(const QString &query, const QString &product = {}, int scroll = 0)
{
    Visit visit;
    visit.request.query = query;
    visit.opened = ProductId(product);
    visit.scroll = scroll;
    return visit;
}

TEST(VisitHistory, BackAndForwardKeepEverything)
{
    VisitHistory history;
    history.visit(at(u"타"_s, {}, 40));
    history.visit(at(u"타"_s, u"1"_s, 80));
    EXPECT_EQ(history.back(), at(u"타"_s, {}, 40));
    EXPECT_TRUE(history.canGoForward());
    EXPECT_EQ(history.forward(), at(u"타"_s, u"1"_s, 80));
    EXPECT_FALSE(history.canGoForward());
}

TEST(VisitHistory, EndsHold)
{
    VisitHistory history;
    EXPECT_FALSE(history.canGoBack());
    EXPECT_EQ(history.back(), Visit());
    EXPECT_EQ(history.forward(), Visit());
}

TEST(VisitHistory, ANewPlaceForgetsWhatWasAhead)
{
    VisitHistory history;
    history.visit(at(u"a"_s));
    history.visit(at(u"b"_s));
    history.back();
    history.visit(at(u"c"_s));
    EXPECT_FALSE(history.canGoForward());
    EXPECT_EQ(history.back().request.query, u"a"_s);
}

TEST(VisitHistory, TheSamePlaceOnlyAmends)
{
    VisitHistory history;
    history.visit(at(u"a"_s, u"1"_s, 0));
    history.visit(at(u"a"_s, u"1"_s, 90));
    EXPECT_EQ(history.current().scroll, 90);
    EXPECT_TRUE(history.back().request.query.isEmpty());
}

TEST(VisitHistory, ForgetsTheOldestBeyondItsCapacity)
{
    VisitHistory history;
    for (int i = 0; i < 2 * VisitHistory::kCapacity; ++i)
        history.visit(at(QString::number(i)));
    int steps = 0;
    while (history.canGoBack()) {
        history.back();
        ++steps;
    }
    EXPECT_EQ(steps, VisitHistory::kCapacity - 1);
}

} // namespace

} // namespace pillnuts
