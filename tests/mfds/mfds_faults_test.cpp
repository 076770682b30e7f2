// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client_fixture.h"
#include "row_decoder.h"

#include <QElapsedTimer>

using namespace pillnuts;
using namespace Qt::StringLiterals;
using Kind = MinistryFault::Kind;

namespace {

struct FaultCase {
    const char *name;
    Kind fault;
    int number;
    ErrorKind error;
    int tries; ///< requests until it is given up
};

class LastingFault : public ClientTest, public ::testing::WithParamInterface<FaultCase> { };

struct PassingCase {
    const char *name;
    Kind fault;
    int number;
    int count;
};

class PassingFault : public ClientTest, public ::testing::WithParamInterface<PassingCase> { };

} // namespace

TEST_P(LastingFault, EndsWithItsKindOfError)
{
    m_ministry.setFault(GetParam().fault, GetParam().number);
    const Error error = detailError();
    EXPECT_EQ(error.kind, GetParam().error) << error.message.toStdString();
    // Qt itself repeats some requests whose connection broke off.
    EXPECT_GE(m_ministry.requests(), GetParam().tries);
    EXPECT_LE(m_ministry.requests(), GetParam().tries == 1 ? 1 : 2 * GetParam().tries);
    EXPECT_FALSE(error.message.isEmpty());
    EXPECT_TRUE(error.detail.startsWith(samples::permitDetailPath)) << error.detail.toStdString();
    EXPECT_FALSE(error.detail.contains(u"TEST-KEY"_s));
}

INSTANTIATE_TEST_SUITE_P(All,
    LastingFault,
    ::testing::Values(FaultCase{"Truncate", Kind::Truncate, -1, ErrorKind::Transport, 8},
        FaultCase{"TruncateToNothing", Kind::Truncate, 0, ErrorKind::Transport, 8},
        FaultCase{"TruncateUnnoticed", Kind::TruncateUnnoticed, -1, ErrorKind::Transport, 8},
        FaultCase{"TruncateHeader", Kind::TruncateUnnoticed, 30, ErrorKind::Transport, 8},
        FaultCase{"Reset", Kind::Reset, -1, ErrorKind::Transport, 8},
        FaultCase{"ResetAtOnce", Kind::Reset, 0, ErrorKind::Transport, 8},
        FaultCase{"Html", Kind::Html, -1, ErrorKind::Refused, 2},
        FaultCase{"XmlError", Kind::XmlError, -1, ErrorKind::Transport, 8},
        FaultCase{"Code05", Kind::Code, 5, ErrorKind::Transport, 8},
        FaultCase{"Code20", Kind::Code, 20, ErrorKind::ServiceKey, 1},
        FaultCase{"Code22", Kind::Code, 22, ErrorKind::Quota, 1},
        FaultCase{"Code23", Kind::Code, 23, ErrorKind::Transport, 8},
        FaultCase{"Code30", Kind::Code, 30, ErrorKind::ServiceKey, 1},
        FaultCase{"Code31", Kind::Code, 31, ErrorKind::ServiceKey, 1},
        FaultCase{"Code32", Kind::Code, 32, ErrorKind::ServiceKey, 1},
        FaultCase{"Garbage", Kind::Garbage, -1, ErrorKind::Refused, 2},
        FaultCase{"Status503", Kind::Flap, 503, ErrorKind::Transport, 8},
        FaultCase{"Status429", Kind::Flap, 429, ErrorKind::Transport, 8}),
    [](const auto &each) { return std::string(each.param.name); });

TEST_P(PassingFault, IsOvercome)
{
    MinistryFault fault;
    fault.kind = GetParam().fault;
    fault.number = GetParam().number;
    fault.count = GetParam().count;
    m_ministry.setFault(fault);
    const auto page = detailPage();
    ASSERT_TRUE(page.has_value()) << page.error().message.toStdString();
    EXPECT_EQ(page->rows.size(), 5);
    EXPECT_GE(m_ministry.requests(), GetParam().count + 1);
    EXPECT_LE(m_ministry.requests(), 2 * GetParam().count + 1);
}

INSTANTIATE_TEST_SUITE_P(All,
    PassingFault,
    ::testing::Values(PassingCase{"Truncate", Kind::Truncate, -1, 7},
        PassingCase{"TruncateUnnoticed", Kind::TruncateUnnoticed, 100, 7},
        PassingCase{"Reset", Kind::Reset, -1, 7},
        PassingCase{"Html", Kind::Html, -1, 1},
        PassingCase{"Garbage", Kind::Garbage, -1, 1},
        PassingCase{"XmlError", Kind::XmlError, -1, 5},
        PassingCase{"Code05", Kind::Code, 5, 7},
        PassingCase{"Code23", Kind::Code, 23, 7},
        PassingCase{"Flap", Kind::Flap, 502, 7}),
    [](const auto &each) { return std::string(each.param.name); });

TEST_F(ClientTest, ErrorsOfTheModernGatewayMeanTheSame)
{
    m_ministry.setGateway(FakeMinistry::Gateway::Modern);
    const std::pair<int, ErrorKind> cases[] = {{22, ErrorKind::Quota},
        {20, ErrorKind::ServiceKey},
        {30, ErrorKind::ServiceKey},
        {5, ErrorKind::Transport}};
    for (const auto &[code, kind] : cases) {
        m_ministry.clearFaults();
        m_ministry.setFault(Kind::Code, code);
        EXPECT_EQ(detailError().kind, kind) << code;
    }
}

TEST_F(ClientTest, CodeComesAfterSomeCalls)
{
    MinistryFault fault;
    fault.kind = Kind::Code;
    fault.number = 22;
    fault.after = 2;
    m_ministry.setFault(fault);
    EXPECT_TRUE(detailPage(1).has_value());
    EXPECT_TRUE(detailPage(2).has_value());
    const auto third = detailPage(3);
    ASSERT_FALSE(third.has_value());
    EXPECT_EQ(third.error().kind, ErrorKind::Quota);
}

TEST_F(ClientTest, HonoursRetryAfter)
{
    m_ministry.setFixedAnswer(
        samples::easyPath, {429, "text/plain", "slow down", "Retry-After: 3600\r\n"});
    RetryPolicy policy = hasty();
    policy.tries = 3;
    policy.longestRetryAfter = std::chrono::milliseconds(150);
    MfdsClient client(m_fetcher, m_ministry.baseUrl(), FakeMinistry::serviceKey(), policy);
    QElapsedTimer passed;
    passed.start();
    EXPECT_FALSE(client.page(operations::easy(), 1, 10).has_value());
    EXPECT_GE(passed.elapsed(), 290);
    EXPECT_LT(passed.elapsed(), 5'000);
}

TEST_F(ClientTest, ASlowLineIsOnlySlow)
{
    m_ministry.setZipped(false);
    m_ministry.setFault(Kind::Slow, 40'000);
    const auto page = detailPage();
    ASSERT_TRUE(page.has_value()) << page.error().message.toStdString();
    EXPECT_EQ(m_ministry.requests(), 1);
}

TEST_F(ClientTest, AHugeRowIsNamedAndTheOthersStayReadable)
{
    m_ministry.setFault(Kind::HugeField, 20 * 1024);
    const auto page = detailPage();
    ASSERT_TRUE(page.has_value()) << page.error().message.toStdString();
    ASSERT_EQ(page->rows.size(), 5);
    EXPECT_TRUE(page->rows.at(0).tooLarge());
    EXPECT_EQ(page->rows.at(0).key(), samples::itemSeq(1));
    EXPECT_FALSE(page->rows.at(1).tooLarge());
    RowDecoder decoder;
    const auto huge = decoder.permitDetail(page->rows.at(0));
    ASSERT_FALSE(huge.has_value());
    EXPECT_EQ(huge.error().kind, ErrorKind::Refused);
    EXPECT_TRUE(decoder.permitDetail(page->rows.at(1)).has_value());
}

TEST_F(ClientTest, TheFakeRepeatsShrinksAndGrowsAsTheRealServiceMay)
{
    m_ministry.setFault(Kind::Duplicate, 2);
    auto page = detailPage(2);
    ASSERT_TRUE(page.has_value());
    EXPECT_EQ(page->rows.constFirst().key(), samples::itemSeq(4));
    m_ministry.clearFaults();

    m_ministry.setFault(Kind::Shrink, 50);
    page = detailPage(1, 100);
    ASSERT_TRUE(page.has_value());
    EXPECT_EQ(page->totalCount, products / 2);
    m_ministry.clearFaults();

    m_ministry.setFault(Kind::GrowWhilePaging, 1);
    const auto before = detailPage(1, 100);
    const auto after = detailPage(1, 100);
    ASSERT_TRUE(before && after);
    EXPECT_EQ(after->totalCount, before->totalCount + 1);
    EXPECT_NE(after->rows.constFirst().key(), before->rows.constFirst().key());
}
