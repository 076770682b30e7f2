// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fake_ports.h"
#include "product_table.h"
#include "usecases/recent_use.h"

#include <QCoreApplication>
#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace pillnuts {

namespace {

const ProductId one(u"1"_s);
const ProductId two(u"2"_s);

class RecentUseTest : public testing::Test {
protected:
    RecentUseTest()
    {
        use.setRemembering(true);
        settle();
    }

    static void settle()
    {
        for (int i = 0; i < 10; ++i)
            QCoreApplication::processEvents();
    }

    fake::Log log;
    RecentUse use{log};
};

TEST_F(RecentUseTest, RemembersAtOnceAndKeepsItInTheLog)
{
    use.record(one, u"타이레"_s);
    use.record(two, {});
    EXPECT_EQ(use.products(), (QVector{two, one}));
    EXPECT_EQ(use.queries(), QStringList{u"타이레"_s});
    settle();
    EXPECT_EQ(log.openings.size(), 2);
    const RecentUse other(log); // reads nothing before it is allowed to
    EXPECT_TRUE(other.isEmpty());
}

TEST_F(RecentUseTest, OpeningDoesNotMoveWhatIsShown)
{
    const QSignalSpy changed(&use, &RecentUse::changed);
    use.record(one, {});
    settle();
    EXPECT_EQ(changed.count(), 0);
    use.load();
    settle();
    EXPECT_EQ(changed.count(), 1);
}

TEST_F(RecentUseTest, AnOpeningDuringALoadIsShownWithIt)
{
    log.openings = {{two, {}}};
    const QSignalSpy changed(&use, &RecentUse::changed);
    use.load();
    use.record(one, {});
    settle();
    EXPECT_EQ(changed.count(), 1);
    EXPECT_EQ(use.products(), (QVector{one, two}));
}

TEST_F(RecentUseTest, PopularIsWhatIsOpenedAgainAndAgain)
{
    for (int i = 0; i < RecentUse::kHabit - 1; ++i) {
        use.record(one, {});
        use.record(two, {});
    }
    EXPECT_TRUE(use.popular(5).products.isEmpty());
    use.record(one, {});
    EXPECT_EQ(use.popular(5).products, QVector{one});
    EXPECT_EQ(use.popular(5).users, PopularProducts::Users::ThisMachine);
}

TEST_F(RecentUseTest, ClearingCanBeUndoneWithoutLosingWhatCameAfter)
{
    use.record(one, u"가"_s);
    use.clear();
    settle();
    EXPECT_TRUE(use.isEmpty());
    EXPECT_TRUE(log.openings.isEmpty());
    ASSERT_TRUE(use.canUndoClear());
    use.record(two, {});
    use.undoClear();
    settle();
    EXPECT_EQ(use.products(), (QVector{two, one}));
    EXPECT_EQ(log.openings.size(), 2);
    EXPECT_FALSE(use.canUndoClear());
    use.clear();
    use.forgetCleared();
    EXPECT_FALSE(use.canUndoClear());
}

TEST_F(RecentUseTest, SwitchedOffItErasesAndRecordsNothing)
{
    use.record(one, {});
    use.setRemembering(false);
    use.record(two, {});
    use.load();
    settle();
    EXPECT_TRUE(use.isEmpty());
    EXPECT_TRUE(log.openings.isEmpty());
    EXPECT_FALSE(use.canUndoClear());
}

TEST_F(RecentUseTest, AFullDiskIsToldAndMemoryServesOn)
{
    log.broken = true;
    use.record(one, {});
    settle();
    EXPECT_EQ(use.products(), QVector{one});
    ASSERT_TRUE(use.error());
    log.broken = false;
    use.record(two, {});
    settle();
    EXPECT_FALSE(use.error());
}

TEST(RowsOf, KeepsTheOrderAndLeavesOutWhatIsGone)
{
    QVector<ProductSummary> products(3);
    products[0].id = one;
    products[1].id = ProductId(u"9"_s);
    products[2].id = two;
    const auto table = productList(products);
    EXPECT_EQ(rowsOf(*table, {two, ProductId(u"7"_s), one}), (QVector<int>{2, 0}));
    EXPECT_TRUE(rowsOf(*table, {}).isEmpty());
}

} // namespace

} // namespace pillnuts
