// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client_fixture.h"

#include <QElapsedTimer>

#include <thread>

using namespace pillnuts;
using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

TEST_F(ClientTest, ReadsAListPageByPage)
{
    QStringList keys;
    for (int pageNo = 1; pageNo <= 3; ++pageNo) {
        const auto page = detailPage(pageNo);
        ASSERT_TRUE(page.has_value()) << page.error().message.toStdString();
        EXPECT_EQ(page->totalCount, products);
        EXPECT_EQ(page->numOfRows, 5);
        for (const PageRow &row : page->rows)
            keys.append(row.key());
    }
    ASSERT_EQ(keys.size(), products);
    EXPECT_EQ(keys.constFirst(), samples::itemSeq(1));
    EXPECT_EQ(keys.constLast(), samples::itemSeq(products));
    const auto beyond = detailPage(4);
    ASSERT_TRUE(beyond.has_value());
    EXPECT_TRUE(beyond->rows.isEmpty());
    EXPECT_EQ(beyond->totalCount, products);
}

TEST_F(ClientTest, ReadsEveryList)
{
    QVector<const Operation *> lists{&operations::permitList(),
        &operations::permitDetail(),
        &operations::components(),
        &operations::easy(),
        &operations::pill(),
        &operations::split(),
        &operations::recalls()};
    for (const DurList list : {DurList::Interaction,
             DurList::Age,
             DurList::Pregnancy,
             DurList::Dose,
             DurList::Duration,
             DurList::Elderly,
             DurList::Class})
        lists.append(&operations::dur(list));
    for (const Operation *operation : lists) {
        const auto page = m_client.page(*operation, 1, 100);
        ASSERT_TRUE(page.has_value()) << operation->id.toStdString();
        EXPECT_FALSE(page->rows.isEmpty());
        EXPECT_FALSE(page->rows.constFirst().key().isEmpty());
    }
}

TEST_F(ClientTest, BothFormsOfTheKeyAreAccepted)
{
    for (const QString &key : {u"TEST-KEY+/="_s, u"TEST-KEY%2B%2F%3D"_s}) {
        MfdsClient client(m_fetcher, m_ministry.baseUrl(), key, hasty());
        EXPECT_TRUE(client.page(operations::easy(), 1, 10).has_value());
        EXPECT_TRUE(
            m_ministry.log().constLast().rawQuery.startsWith("serviceKey=TEST-KEY%2B%2F%3D&"));
    }
}

TEST_F(ClientTest, AWrongKeyIsToldAtOnce)
{
    for (const auto gateway : {FakeMinistry::Gateway::Classic, FakeMinistry::Gateway::Modern}) {
        m_ministry.setGateway(gateway);
        m_ministry.clearLog();
        MfdsClient client(m_fetcher, m_ministry.baseUrl(), u"OTHER+KEY"_s, hasty());
        const auto page = client.page(operations::easy(), 1, 10);
        ASSERT_FALSE(page.has_value());
        EXPECT_EQ(page.error().kind, ErrorKind::ServiceKey);
        EXPECT_TRUE(page.error().message.contains(u"code 30"_s));
        EXPECT_FALSE(page.error().message.contains(u"OTHER"_s));
        EXPECT_FALSE(page.error().detail.contains(u"OTHER"_s));
        EXPECT_EQ(m_ministry.requests(), 1);
    }
}

TEST_F(ClientTest, ReadsEveryFormOfItems)
{
    using Items = FakeMinistry::Items;
    for (const auto form :
        {Items::Usual, Items::Flat, Items::Nested, Items::OneObject, Items::SingleObject})
        for (const int rows : {1, 3}) {
            m_ministry.setItems(form);
            m_ministry.setResponseWrapper(rows == 1);
            m_ministry.setNumbersAsText(rows == 3);
            const auto page = detailPage(1, rows);
            ASSERT_TRUE(page.has_value());
            EXPECT_EQ(page->rows.size(), rows);
            EXPECT_EQ(page->totalCount, products);
        }
}

TEST_F(ClientTest, FallsBackToTheNewestVersionThereIs)
{
    // Only 07 exists: service 08 is unknown (code 12).
    m_ministry.close(samples::permitListPath);
    m_ministry.close(samples::permitDetailPath);
    m_ministry.close(samples::componentPath);
    const QString list07 = u"DrugPrdtPrmsnInfoService07/getDrugPrdtPrmsnInq07"_s;
    const QString detail07 = u"DrugPrdtPrmsnInfoService07/getDrugPrdtPrmsnDtlInq06"_s;
    m_ministry.setRows(list07, {samples::permitList(1)});
    m_ministry.setRows(detail07, {samples::permitDetail(1)});
    for (const auto gateway : {FakeMinistry::Gateway::Classic, FakeMinistry::Gateway::Modern}) {
        m_ministry.setGateway(gateway);
        MfdsClient client(m_fetcher, m_ministry.baseUrl(), FakeMinistry::serviceKey(), hasty());
        ASSERT_TRUE(client.page(operations::permitList(), 1, 10).has_value());
        EXPECT_EQ(client.path(operations::permitList()), list07);
        m_ministry.clearLog();
        // What is known about the list holds for its sister, and is not asked again.
        ASSERT_TRUE(client.page(operations::permitDetail(), 1, 10).has_value());
        ASSERT_TRUE(client.page(operations::permitDetail(), 1, 10).has_value());
        EXPECT_EQ(m_ministry.requests(), 2);
        EXPECT_EQ(m_ministry.requests(detail07), 2);
    }
}

TEST_F(ClientTest, FallsBackWhereOneOperationIsMissing)
{
    m_ministry.close(samples::permitDetailPath); // 404 "API not found": 08 has its sisters
    m_ministry.setRows(
        u"DrugPrdtPrmsnInfoService06/getDrugPrdtPrmsnDtlInq05"_s, {samples::permitDetail(1)});
    ASSERT_TRUE(detailPage().has_value());
    EXPECT_EQ(m_client.path(operations::permitDetail()),
        u"DrugPrdtPrmsnInfoService06/getDrugPrdtPrmsnDtlInq05");
}

TEST_F(ClientTest, FallsBackFromAServiceWithUnexpectedErrors)
{
    m_ministry.setFixedAnswer(
        samples::permitDetailPath, {500, "text/plain", "Unexpected errors", {}});
    m_ministry.setRows(
        u"DrugPrdtPrmsnInfoService07/getDrugPrdtPrmsnDtlInq06"_s, {samples::permitDetail(1)});
    EXPECT_TRUE(detailPage().has_value());
}

TEST_F(ClientTest, UnexpectedErrorsOfTheOnlyVersionAreWaitedOut)
{
    MinistryFault fault;
    fault.kind = MinistryFault::Kind::Flap;
    fault.number = 500;
    fault.count = 7;
    m_ministry.setFault(fault);
    EXPECT_TRUE(m_client.page(operations::easy(), 1, 10).has_value());
}

TEST_F(ClientTest, TwoUnexpectedErrorsDoNotLeadToAnOlderVersion)
{
    m_ministry.setRows(
        u"DrugPrdtPrmsnInfoService07/getDrugPrdtPrmsnDtlInq06"_s, {samples::permitDetail(1)});
    MinistryFault fault;
    fault.kind = MinistryFault::Kind::Flap;
    fault.number = 500;
    fault.count = 2;
    m_ministry.setFault(fault);
    ASSERT_TRUE(detailPage().has_value());
    EXPECT_EQ(m_client.path(operations::permitDetail()), samples::permitDetailPath);
}

TEST_F(ClientTest, SaysWhenNoVersionIsLeft)
{
    m_ministry.close(samples::pillPath);
    const auto page = m_client.page(operations::pill(), 1, 10);
    ASSERT_FALSE(page.has_value());
    EXPECT_EQ(page.error().kind, ErrorKind::Transport);
    EXPECT_TRUE(page.error().message.contains(u"의약품 낱알식별 정보"_s));
    EXPECT_EQ(m_ministry.requests(), 3);
    m_ministry.setRows(samples::pillPath, {samples::pill(1)});
    EXPECT_TRUE(m_client.page(operations::pill(), 1, 10).has_value());
}

TEST_F(ClientTest, AProvenVersionIsNotLeftForABadMoment)
{
    ASSERT_TRUE(detailPage().has_value());
    m_ministry.setRows(
        u"DrugPrdtPrmsnInfoService07/getDrugPrdtPrmsnDtlInq06"_s, {samples::permitDetail(1)});
    MinistryFault fault;
    fault.kind = MinistryFault::Kind::Code;
    fault.number = 12;
    fault.count = 2;
    m_ministry.setFault(fault);
    const auto page = detailPage(2);
    ASSERT_TRUE(page.has_value());
    EXPECT_EQ(page->totalCount, products);
    EXPECT_EQ(m_client.path(operations::permitDetail()), samples::permitDetailPath);
}

TEST_F(ClientTest, LearnsTheRowLimitFromTheRefusal)
{
    EXPECT_EQ(m_client.rowsPerPage(operations::permitDetail()), 500);
    m_ministry.setRowLimit(5);
    const auto page = m_client.page(
        operations::permitDetail(), 1, m_client.rowsPerPage(operations::permitDetail()));
    ASSERT_TRUE(page.has_value());
    EXPECT_EQ(page->numOfRows, 5);
    EXPECT_EQ(page->rows.size(), 5);
    EXPECT_EQ(m_client.rowsPerPage(operations::permitDetail()), 5);
    EXPECT_EQ(m_client.rowsPerPage(operations::easy()), 500);
}

TEST_F(ClientTest, NeverMixesPagesOfTwoSizes)
{
    ASSERT_TRUE(detailPage(1, 6).has_value());
    m_ministry.setRowLimit(5);
    const auto page = detailPage(2, 6);
    ASSERT_FALSE(page.has_value());
    EXPECT_TRUE(page.error().message.contains(u"first page"_s));
    EXPECT_EQ(m_client.rowsPerPage(operations::permitDetail()), 5);
}

TEST_F(ClientTest, NoticesAServiceThatGivesFewerRowsSilently)
{
    m_ministry.setFixedAnswer(samples::easyPath,
        {200,
            "application/json",
            R"({"header":{"resultCode":"00"},"body":{"totalCount":9,"numOfRows":2,"items":[{"itemSeq":"1"},{"itemSeq":"2"}]}})",
            {}});
    const auto page = m_client.page(operations::easy(), 1, 500);
    ASSERT_TRUE(page.has_value());
    EXPECT_EQ(page->numOfRows, 2);
    EXPECT_EQ(m_client.rowsPerPage(operations::easy()), 2);
}

TEST_F(ClientTest, PassesFiltersOn)
{
    const auto page = m_client.page(
        operations::permitDetail(), 1, 100, {{u"start_change_date"_s, u"20260101"_s}});
    ASSERT_TRUE(page.has_value());
    EXPECT_EQ(page->totalCount, products - 1); // product 7 has no date
    const auto misspelt
        = m_client.page(operations::permitDetail(), 1, 100, {{u"itemSeq"_s, u"1"_s}});
    ASSERT_TRUE(misspelt.has_value());
    EXPECT_EQ(misspelt->totalCount, products);
}

TEST_F(ClientTest, AsksForOneProduct)
{
    const ProductId third(samples::itemSeq(3));
    for (const Operation *operation : {&operations::permitList(),
             &operations::permitDetail(),
             &operations::components(),
             &operations::easy(),
             &operations::pill()}) {
        const auto row = m_client.one(*operation, third);
        ASSERT_TRUE(row.has_value()) << operation->id.toStdString();
        EXPECT_EQ(row->itemSeq(), third.toString());
    }
    const auto none = m_client.one(operations::easy(), ProductId(u"199900001"_s));
    ASSERT_FALSE(none.has_value());
    EXPECT_EQ(none.error().kind, ErrorKind::NotFound);
    const auto impossible = m_client.one(operations::dur(DurList::Age), third);
    ASSERT_FALSE(impossible.has_value());
    EXPECT_EQ(impossible.error().kind, ErrorKind::Usage);
}

TEST_F(ClientTest, RefusesAnAnswerAboutAnotherProduct)
{
    m_ministry.setFault(MinistryFault::Kind::WrongItem);
    const auto row = m_client.one(operations::permitDetail(), ProductId(samples::itemSeq(3)));
    ASSERT_FALSE(row.has_value());
    EXPECT_EQ(row.error().kind, ErrorKind::Refused);
    EXPECT_TRUE(row.error().message.contains(samples::itemSeq(3)));
    EXPECT_TRUE(row.error().message.contains(samples::itemSeq(4)));
}

TEST_F(ClientTest, RefusesTheWholeTableForOneProduct)
{
    // A version that does not know the filter ignores it.
    m_ministry.close(samples::componentPath);
    m_ministry.setRows(u"DrugPrdtPrmsnInfoService07/getDrugPrdtMcpnDtlInq07"_s,
        {samples::component(1), samples::component(2)});
    const auto row = m_client.one(operations::components(), ProductId(samples::itemSeq(1)));
    ASSERT_FALSE(row.has_value());
    EXPECT_EQ(row.error().kind, ErrorKind::Refused);
}

TEST_F(ClientTest, APrefetchedPageIsAskedForOnce)
{
    ASSERT_TRUE(detailPage(1).has_value());
    m_ministry.clearLog();
    m_client.prefetch(operations::permitDetail(), 2, 5);
    QElapsedTimer passed;
    passed.start();
    while (m_ministry.requests() == 0 && passed.elapsed() < 5'000)
        std::this_thread::yield();
    const auto page = detailPage(2);
    ASSERT_TRUE(page.has_value());
    EXPECT_EQ(page->rows.constFirst().key(), samples::itemSeq(6));
    EXPECT_EQ(m_ministry.requests(), 1);
    // Another page than the one that was set out for.
    m_client.prefetch(operations::permitDetail(), 3, 5);
    const auto other = detailPage(1);
    ASSERT_TRUE(other.has_value());
    EXPECT_EQ(other->rows.constFirst().key(), samples::itemSeq(1));
}

TEST_F(ClientTest, AFailedPrefetchIsTriedAgain)
{
    MinistryFault fault;
    fault.kind = MinistryFault::Kind::Reset;
    fault.count = 1;
    m_ministry.setFault(fault);
    m_client.prefetch(operations::permitDetail(), 1, 5);
    EXPECT_TRUE(detailPage(1).has_value());
}

TEST_F(ClientTest, StopsWithinASecondWhileItWaitsForAnotherTry)
{
    m_ministry.setFault(MinistryFault::Kind::Code, 5);
    RetryPolicy patient;
    patient.firstPause = patient.longestPause = std::chrono::minutes(1);
    MfdsClient client(m_fetcher, m_ministry.baseUrl(), FakeMinistry::serviceKey(), patient);
    QElapsedTimer passed;
    passed.start();
    std::thread user([this] {
        std::this_thread::sleep_for(milliseconds(100));
        m_cancelled = true;
    });
    const auto page = client.page(operations::easy(), 1, 10);
    user.join();
    ASSERT_FALSE(page.has_value());
    EXPECT_EQ(page.error().kind, ErrorKind::Cancelled);
    EXPECT_LT(passed.elapsed(), 1'000);
}

TEST(RetryPolicy, WaitsStayFarBelowFortySeconds)
{
    const RetryPolicy policy;
    milliseconds sum{0};
    for (int attempt = 1; attempt < policy.tries; ++attempt)
        sum += std::min(policy.firstPause * (1 << (attempt - 1)), policy.longestPause);
    EXPECT_EQ(policy.tries, 8);
    EXPECT_LE(sum * 5 / 4, std::chrono::seconds(20));
}
