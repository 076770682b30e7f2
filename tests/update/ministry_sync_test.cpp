// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "staged_catalogue.h"
#include "sync_bench.h"

#include <QFile>

namespace pillnuts {
namespace {

using namespace Qt::StringLiterals;
using Kind = MinistryFault::Kind;

using MinistrySyncTest = SyncBench;

TEST_F(MinistrySyncTest, TakesEveryProductWithAllThatTheServicesSay)
{
    const auto report = sync();
    ASSERT_TRUE(report) << report.error().message.toStdString();
    EXPECT_EQ(report->added, productCount);
    EXPECT_EQ(report->products, productCount);
    EXPECT_TRUE(report->rejected.isEmpty());
    EXPECT_TRUE(isWhole());
    auto store = CatalogueStore::open(path());
    ASSERT_TRUE(store);
    const auto product = store->product(ProductId(samples::itemSeq(1)));
    ASSERT_TRUE(product);
    EXPECT_FALSE(product->variants.isEmpty());
    EXPECT_FALSE(product->looks.isEmpty());
    EXPECT_FALSE(product->durNotes.isEmpty());
    EXPECT_FALSE(product->recalls.isEmpty());
    EXPECT_EQ(product->source.name, u"식약처 공공데이터"_s);
    const auto sections = store->sections(ProductId(samples::itemSeq(1)));
    ASSERT_TRUE(sections);
    EXPECT_GE(sections->size(), 4);
}

TEST_F(MinistrySyncTest, ProgressNamesEveryStepAndEndsAtItsTotal)
{
    ASSERT_TRUE(sync());
    int highest = -1;
    for (const auto &step : m_steps) {
        EXPECT_LE(step.done, std::max<qint64>(step.total, step.done));
        EXPECT_GE(step.stepIndex, highest);
        EXPECT_FALSE(step.step.isEmpty());
        highest = step.stepIndex;
    }
    EXPECT_EQ(highest + 1, m_steps.last().stepCount);
}

TEST_F(MinistrySyncTest, ASecondReadingChangesNothing)
{
    ASSERT_TRUE(sync());
    for (const bool full : {false, true}) {
        const auto again = sync(full);
        ASSERT_TRUE(again) << again.error().message.toStdString();
        EXPECT_EQ(again->added + again->changed + again->removed, 0);
        EXPECT_EQ(again->unchanged, productCount);
    }
}

TEST_F(MinistrySyncTest, AFullReadingTakesChangesArrivalsAndDepartures)
{
    ASSERT_TRUE(sync());
    edit(samples::permitDetailPath, 7, u"ITEM_NAME"_s, u"가상새이름정7밀리그램"_s);
    for (const auto &list : {samples::permitListPath,
             samples::permitDetailPath,
             samples::componentPath,
             samples::easyPath,
             samples::pillPath}) {
        auto rows = m_ministry.rows(list);
        rows.removeLast();
        m_ministry.setRows(list, rows);
    }
    auto rows = m_ministry.rows(samples::permitListPath);
    rows.append(samples::permitList(productCount + 1));
    m_ministry.setRows(samples::permitListPath, rows);
    const auto report = sync(true);
    ASSERT_TRUE(report) << report.error().message.toStdString();
    EXPECT_EQ(report->changed, 1);
    EXPECT_EQ(report->added, 1);
    EXPECT_EQ(report->removed, 1);
    EXPECT_EQ(nameOf(7), u"가상새이름정7밀리그램"_s);
    EXPECT_TRUE(isWhole());
}

TEST_F(MinistrySyncTest, DatedChangesAreReadByTheirDateAndNewProductsOneByOne)
{
    ASSERT_TRUE(sync());
    edit(samples::permitDetailPath, 3, u"ITEM_NAME"_s, u"가상바뀐정3밀리그램"_s);
    edit(samples::permitDetailPath, 3, u"CHANGE_DATE"_s, u"20980101"_s);
    for (const auto &[list, row] :
        {std::pair(samples::permitListPath, samples::permitList(productCount + 1)),
            std::pair(samples::permitDetailPath, samples::permitDetail(productCount + 1))}) {
        auto rows = m_ministry.rows(list);
        rows.append(row);
        m_ministry.setRows(list, rows);
    }
    m_ministry.clearLog();
    const auto report = sync();
    ASSERT_TRUE(report) << report.error().message.toStdString();
    EXPECT_EQ(report->changed, 1);
    EXPECT_EQ(report->added, 1);
    EXPECT_EQ(nameOf(3), u"가상바뀐정3밀리그램"_s);
    for (const auto &request : m_ministry.log()) {
        if (request.path == samples::permitDetailPath) {
            EXPECT_TRUE(request.parameters.contains(u"start_change_date"_s)
                || request.parameters.contains(u"item_seq"_s));
        }
    }
}

TEST_F(MinistrySyncTest, CancelledProductsStayWithTheirStatus)
{
    ASSERT_TRUE(sync());
    edit(samples::permitListPath, 5, u"CANCEL_NAME"_s, u"취하"_s);
    ASSERT_TRUE(sync(true));
    auto store = CatalogueStore::open(path());
    ASSERT_TRUE(store);
    const auto product = store->product(ProductId(samples::itemSeq(5)));
    ASSERT_TRUE(product);
    EXPECT_EQ(product->summary.status, ProductStatus::Withdrawn);
}

TEST_F(MinistrySyncTest, ADeletedDurRuleIsNotTakenAndLeavesWhenItIsDeletedLater)
{
    const auto list = samples::durPath(u"임부금기"_s);
    ASSERT_TRUE(sync());
    const auto counted = [this] {
        auto database = Database::open(path(), Database::Mode::ReadOnly);
        return database->scalar(u"SELECT count(*) FROM dur_rule WHERE list = 2"_s)->toInt();
    };
    const int before = counted();
    ASSERT_GT(before, 0);
    edit(list, 1, u"DEL_YN"_s, u"삭제"_s);
    ASSERT_TRUE(sync());
    EXPECT_EQ(counted(), before - 1);
}

TEST_F(MinistrySyncTest, ARowWithABadProductCodeIsNamedAndTheRestIsTaken)
{
    edit(samples::permitListPath, 2, u"ITEM_SEQ"_s, u"12AB"_s);
    const auto report = sync();
    ASSERT_TRUE(report) << report.error().message.toStdString();
    ASSERT_EQ(report->rejected.size(), 1);
    EXPECT_EQ(report->rejected.first().itemSeq, u"12AB"_s);
    EXPECT_FALSE(report->rejected.first().why.isEmpty());
    EXPECT_TRUE(isWhole());
}

TEST_F(MinistrySyncTest, OddDatesAreTakenAsFarAsTheyCanBeRead)
{
    edit(samples::permitDetailPath, 1, u"ITEM_PERMIT_DATE"_s, u"1957April26th"_s);
    edit(samples::permitDetailPath, 2, u"ITEM_PERMIT_DATE"_s, u"19570230"_s);
    ASSERT_TRUE(sync());
    auto store = CatalogueStore::open(path());
    EXPECT_EQ(
        store->product(ProductId(samples::itemSeq(1)))->summary.permitDate, QDate(1957, 4, 26));
    EXPECT_TRUE(store->product(ProductId(samples::itemSeq(2))));
}

struct Trouble {
    const char *name;
    MinistryFault fault;
    ErrorKind kind;
};

class SyncFaultTest : public SyncBench, public ::testing::WithParamInterface<Trouble> { };

TEST_P(SyncFaultTest, EndsWithTheRightErrorAndTheOldCatalogueWhole)
{
    ASSERT_TRUE(sync());
    QFile file(path());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const auto before = file.readAll();
    m_ministry.setFault(GetParam().fault);
    const auto report = sync(true);
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().kind, GetParam().kind) << report.error().message.toStdString();
    EXPECT_GT(report.error().message.size(), 20);
    file.seek(0);
    EXPECT_EQ(file.readAll(), before);
    m_ministry.clearFaults();
    const auto next = sync(true);
    ASSERT_TRUE(next) << next.error().message.toStdString();
    EXPECT_EQ(next->unchanged, productCount);
    EXPECT_TRUE(isWhole());
}

MinistryFault fault(Kind kind, int number = -1, int after = 0)
{
    MinistryFault made;
    made.kind = kind;
    made.number = number;
    made.after = after;
    return made;
}

INSTANTIATE_TEST_SUITE_P(Faults,
    SyncFaultTest,
    ::testing::Values(Trouble{"html", fault(Kind::Html), ErrorKind::Refused},
        Trouble{"garbage", fault(Kind::Garbage), ErrorKind::Refused},
        Trouble{"shrink", fault(Kind::Shrink), ErrorKind::Refused},
        Trouble{"quota", fault(Kind::Code, 22, 3), ErrorKind::Quota},
        Trouble{"key", fault(Kind::Code, 30, 3), ErrorKind::ServiceKey}),
    [](const auto &trouble) { return trouble.param.name; });

TEST_F(MinistrySyncTest, RowsThatRepeatOverPageBordersAreStillAllTaken)
{
    m_ministry.setRowLimit(20);
    m_ministry.setFault(Kind::Duplicate);
    const auto report = sync();
    ASSERT_TRUE(report) << report.error().message.toStdString();
    EXPECT_EQ(report->products, productCount);
}

TEST_F(MinistrySyncTest, RowsThatArriveWhilePagingAreNoError)
{
    m_ministry.setRowLimit(20);
    m_ministry.setFault({Kind::GrowWhilePaging, 3, 0, 1000, samples::permitListPath});
    const auto report = sync();
    ASSERT_TRUE(report) << report.error().message.toStdString();
    EXPECT_TRUE(isWhole());
}

TEST_F(MinistrySyncTest, AFlappingServiceIsReadToTheEnd)
{
    m_ministry.setRowLimit(20);
    m_ministry.setFault({Kind::Flap, -1, 2, 3, {}});
    const auto report = sync();
    ASSERT_TRUE(report) << report.error().message.toStdString();
    EXPECT_EQ(report->products, productCount);
}

TEST_F(MinistrySyncTest, AStoppedReadingGoesOnWhereItWas)
{
    m_ministry.setRowLimit(10);
    m_ministry.setFault({Kind::Code, 22, 9, 1, {}});
    ASSERT_FALSE(sync());
    m_ministry.clearFaults();
    m_ministry.clearLog();
    const auto report = sync();
    ASSERT_TRUE(report) << report.error().message.toStdString();
    EXPECT_EQ(report->added, productCount);
    for (const auto &request : m_ministry.log())
        EXPECT_FALSE(request.path == samples::permitListPath
            && request.parameters.value(u"pageNo"_s).toInt() < 6)
            << "read again";
    EXPECT_TRUE(isWhole());
}

TEST_F(MinistrySyncTest, CancellingKeepsTheOldCatalogueAndWhatWasRead)
{
    m_cancelled = true;
    const auto report = sync();
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().kind, ErrorKind::Cancelled);
    EXPECT_FALSE(QFile::exists(path()));
    m_cancelled = false;
    EXPECT_TRUE(sync());
}

TEST_F(MinistrySyncTest, TwoProgramsCannotRenewTheSameCatalogue)
{
    auto staged = StagedCatalogue::open({path(), u"other"_s, false});
    ASSERT_TRUE(staged);
    const auto report = sync();
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().kind, ErrorKind::Storage);
    staged = tl::make_unexpected(Error());
    EXPECT_TRUE(sync());
}

TEST_F(MinistrySyncTest, ADamagedCatalogueIsReplaced)
{
    QFile file(path());
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(8192, 'x'));
    file.close();
    const auto report = sync();
    ASSERT_TRUE(report) << report.error().message.toStdString();
    EXPECT_TRUE(isWhole());
}

} // namespace
} // namespace pillnuts
