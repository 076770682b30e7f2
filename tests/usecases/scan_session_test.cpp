// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fake_ports.h"
#include "usecases/scan_session.h"

#include <QCoreApplication>
#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace pillnuts {

namespace {

using State = ScanReport::State;
using Basis = ScanReport::Basis;

const QString code = u"8806411123459"_s;
const QString representativeOfCode = u"8806411123404"_s;
const QString insuranceOfCode = u"641112345"_s;

class ScanSessionTest : public testing::Test {
protected:
    ScanSessionTest()
    {
        QVector<ProductSummary> list(3);
        list[0].id = ProductId(u"200000000"_s);
        list[0].name = u"가나정"_s;
        list[1].id = ProductId(u"200000001"_s);
        list[1].name = u"가다정"_s;
        list[2].id = ProductId(u"200000002"_s);
        list[2].name = u"나다정"_s;
        search.products = productList(list);
        QObject::connect(&session, &ScanSession::productFound, &session, [this](const auto &id) {
            opened += id.toString();
        });
    }

    const ScanReport &scan(const QString &typed)
    {
        session.scan(typed);
        settle();
        return session.report();
    }

    static void settle()
    {
        for (int i = 0; i < 20; ++i)
            QCoreApplication::processEvents();
    }

    Validity validity(const QString &typed) { return scan(typed).validity(); }

    fake::Search search;
    QDate today{2026, 11, 22};
    ScanSession session{search, Clock{[this] { return today; }, {}}};
    QStringList opened;
};

TEST_F(ScanSessionTest, TheExactCodeOpensItsProduct)
{
    search.addCode(code, 1);
    const auto &report = scan(u"]d201"_s + u"0" + code + u"17271231" + u"10Q12345");
    EXPECT_EQ(report.state, State::Found);
    EXPECT_EQ(report.basis, Basis::ScannedCode);
    EXPECT_EQ(report.reading()->lot, u"Q12345"_s);
    EXPECT_EQ(opened, QStringList{u"200000001"_s});
    ASSERT_EQ(search.asked.size(), 1);
    EXPECT_EQ(search.asked.first().query, code);
}

TEST_F(ScanSessionTest, NamesAndNearMissesAreNotTheCode)
{
    SearchHit near;
    near.product = 0;
    near.reason = HitReason::Gtin;
    near.matched = code;
    near.near = true;
    SearchHit neighbour;
    neighbour.product = 2;
    neighbour.reason = HitReason::Gtin;
    neighbour.matched = u"8806411123466"_s;
    SearchHit item; // the number of a product, not an insurance code
    item.product = 1;
    item.reason = HitReason::Name;
    item.matched = insuranceOfCode;
    search.codes = {{code, {neighbour}}, {insuranceOfCode, {item}}};
    search.nearMisses = {near};
    EXPECT_EQ(scan(code).state, State::NotFound);
    EXPECT_TRUE(opened.isEmpty());
    EXPECT_EQ(search.asked.size(), 3); // the code, the representative, the insurance code
}

TEST_F(ScanSessionTest, OneCodeOfTwoPermitsIsAChoice)
{
    search.addCode(code, 0);
    search.addCode(code, 2);
    const auto &report = scan(code);
    EXPECT_EQ(report.state, State::Several);
    EXPECT_EQ(report.products.size(), 2);
    EXPECT_TRUE(opened.isEmpty());
    session.chooseProduct(ProductId(u"299999999"_s)); // none of them
    EXPECT_EQ(session.report().state, State::Several);
    session.chooseProduct(ProductId(u"200000002"_s));
    EXPECT_EQ(session.report().state, State::Found);
    EXPECT_EQ(opened, QStringList{u"200000002"_s});
}

TEST_F(ScanSessionTest, ThePackageNobodyKnowsIsFoundByTheRepresentativeAndSaysSo)
{
    search.addCode(representativeOfCode, 0);
    search.addCode(insuranceOfCode, 2, HitReason::Edi);
    const auto &report = scan(code);
    EXPECT_EQ(report.state, State::Found);
    EXPECT_EQ(report.basis, Basis::Representative);
    EXPECT_EQ(report.foundBy, representativeOfCode);
    EXPECT_EQ(opened, QStringList{u"200000000"_s});
}

TEST_F(ScanSessionTest, TheInsuranceCodeIsTheLastResortAndSaysSo)
{
    search.addCode(insuranceOfCode, 2, HitReason::Edi);
    const auto &report = scan(code);
    EXPECT_EQ(report.state, State::Found);
    EXPECT_EQ(report.basis, Basis::InsuranceCode);
    EXPECT_EQ(report.foundBy, insuranceOfCode);
}

TEST_F(ScanSessionTest, ForeignCodesHaveNoRepresentative)
{
    EXPECT_EQ(scan(u"0036000291452"_s).state, State::NotFound);
    EXPECT_EQ(search.asked.size(), 1);
}

TEST_F(ScanSessionTest, ACasePackLooksForTheUnitInside)
{
    search.addCode(code, 1);
    const auto &report = scan(u"18806411123456"_s);
    EXPECT_EQ(report.state, State::Found);
    EXPECT_EQ(report.reading()->packageLevel, 1);
    EXPECT_EQ(report.reading()->printed, u"18806411123456"_s);
}

TEST_F(ScanSessionTest, AWrongCheckDigitIsSaidAndNothingIsAsked)
{
    search.addCode(code, 1);
    const auto &report = scan(u"8806411123458"_s);
    EXPECT_EQ(report.state, State::Unreadable);
    EXPECT_EQ(report.problem->kind, ScanProblem::Kind::CheckDigit);
    EXPECT_EQ(report.problem->subject, u"8806411123458"_s);
    EXPECT_TRUE(search.asked.isEmpty());
}

TEST_F(ScanSessionTest, AnUnclearLotDoesNotKeepTheProductBack)
{
    search.addCode(code, 1);
    const auto &report = scan(u"010880641112345917271231"_s + u"10AB21CD");
    EXPECT_EQ(report.state, State::Found);
    EXPECT_TRUE(report.hasChoice());
    session.choose(7); // there is no such reading
    EXPECT_TRUE(session.report().hasChoice());
    session.choose(1);
    EXPECT_FALSE(session.report().hasChoice());
    EXPECT_EQ(session.report().reading()->lot, u"AB21CD"_s);
    EXPECT_EQ(opened.size(), 1); // not opened again
}

TEST_F(ScanSessionTest, AnUnclearProductWaitsForAChoice)
{
    search.addCode(code, 1);
    const auto &report
        = scan(u"10"_s + u"X0108806424000228" + u"21Y0108806411123459"); // which 01 is the lot's?
    EXPECT_EQ(report.state, State::Undecided);
    EXPECT_TRUE(search.asked.isEmpty());
    ASSERT_GT(report.scan.readings.size(), 1);
    for (int i = 0; i < report.scan.readings.size(); ++i)
        if (report.scan.readings.at(i).gtin13.toString() == code)
            session.choose(i);
    settle();
    EXPECT_EQ(session.report().state, State::Found);
}

TEST_F(ScanSessionTest, AFailureCanBeTriedAgain)
{
    search.addCode(code, 1);
    search.manual = true;
    session.scan(code);
    search.failOldest({ErrorKind::Storage, u"no"_s, {}});
    settle();
    EXPECT_EQ(session.report().state, State::Failed);
    session.retry();
    search.answerOldest();
    settle();
    EXPECT_EQ(session.report().state, State::Found);
}

TEST_F(ScanSessionTest, AnOlderScanNeverAnswersForANewerOne)
{
    search.addCode(code, 1);
    search.addCode(u"8806424000228"_s, 2);
    search.manual = true;
    session.scan(code);
    session.scan(u"8806424000228"_s);
    search.answerOldest();
    settle();
    EXPECT_EQ(session.report().state, State::Looking);
    EXPECT_TRUE(opened.isEmpty());
    search.answerOldest();
    settle();
    EXPECT_EQ(opened, QStringList{u"200000002"_s});
    session.scan(code);
    session.close();
    search.answerOldest();
    settle();
    EXPECT_EQ(session.report().state, State::None);
    EXPECT_EQ(opened.size(), 1);
}

TEST_F(ScanSessionTest, TheLastDayIsStillGood)
{
    const auto kind
        = [this](const QString &day) { return validity(u"010"_s + code + u"17" + day).kind; };
    EXPECT_EQ(kind(u"261121"_s), Validity::Kind::Expired);
    EXPECT_EQ(kind(u"261122"_s), Validity::Kind::Soon);
    EXPECT_EQ(kind(u"261222"_s), Validity::Kind::Soon);
    EXPECT_EQ(kind(u"261223"_s), Validity::Kind::Good);
    EXPECT_EQ(kind(u"261100"_s), Validity::Kind::Soon);
    EXPECT_EQ(kind(u"261000"_s), Validity::Kind::Expired);
    EXPECT_EQ(validity(code).kind, Validity::Kind::NotStated);
    EXPECT_EQ(validity(u"010"_s + code + u"17240331").days, -966);
}

TEST_F(ScanSessionTest, AnExpiryThatOneReadingOnlyHasIsNotSwept)
{
    EXPECT_EQ(validity(u"010"_s + code + u"10LX17990131").kind, Validity::Kind::PerhapsExpired);
    session.choose(1); // all of it is the lot
    EXPECT_EQ(session.report().validity().kind, Validity::Kind::NotStated);
    EXPECT_EQ(validity(u"010"_s + code + u"10LX17300131").kind, Validity::Kind::Unclear);
}

TEST_F(ScanSessionTest, ACutScanIsNoCode)
{
    session.cutOff(u"880641112"_s);
    EXPECT_EQ(session.report().state, State::CutOff);
    EXPECT_EQ(session.report().reading(), nullptr);
    EXPECT_TRUE(search.asked.isEmpty());
}

} // namespace

} // namespace pillnuts
