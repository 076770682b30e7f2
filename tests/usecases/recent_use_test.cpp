// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fake_ports.h"
#include "usecases/product_rows.h"
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

/// Counts how often it is read.
class CountingTable final : public ProductTable {
public:
    int size() const override { return 3; }

    ProductSummary at(int row) const override
    {
        ProductSummary summary;
        summary.id = id(row);
        return summary;
    }

    ProductId id(int row) const override
    {
        ++reads;
        return row == 0 ? one : (row == 2 ? two : ProductId(u"9"_s));
    }

    mutable int reads = 0;
};

TEST(ProductRows, KeepsTheOrderAndLeavesOutWhatIsGone)
{
    ProductRows rows;
    EXPECT_TRUE(rows.rowsOf({one}).isEmpty()); // no table yet
    rows.setTable(std::make_shared<CountingTable>());
    EXPECT_EQ(rows.rowsOf({two, ProductId(u"7"_s), one, two}), (QVector<int>{2, 0, 2}));
    EXPECT_TRUE(rows.rowsOf({}).isEmpty());
}

TEST(ProductRows, ReadsTheTableOnlyForWhatIsNew)
{
    const auto table = std::make_shared<CountingTable>();
    ProductRows rows;
    rows.setTable(table);
    rows.rowsOf({one, ProductId(u"7"_s)});
    const int reads = table->reads;
    EXPECT_EQ(rows.rowsOf({ProductId(u"7"_s), one}), QVector<int>{0});
    EXPECT_EQ(table->reads, reads);
    EXPECT_EQ(rows.rowsOf({two}), QVector<int>{2});
    EXPECT_GT(table->reads, reads);
}

} // namespace

} // namespace pillnuts
