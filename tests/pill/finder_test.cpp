// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pill_finder.h"
#include "reference_finder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using testing::ElementsAre;

namespace pillnuts {

namespace {

ProductSummary pill(const QString &code, const QString &front, const QString &back = {})
{
    ProductSummary product;
    product.id = ProductId(code);
    product.name = code + u"정"_s;
    product.status = ProductStatus::Normal;
    PillLook look;
    look.imprintFront = front;
    look.imprintBack = back;
    look.shape = u"원형"_s;
    look.colourFront = u"하양"_s;
    look.lengthLong = u"8.0"_s;
    look.lengthShort = u"8.0"_s;
    product.look = look;
    return product;
}

std::vector<std::string> codes(const PillAnswer &answer, bool near = false)
{
    std::vector<std::string> found;
    for (const auto &hit : answer.found.hits) {
        if (hit.near == near)
            found.push_back(answer.found.product(hit).id.toString().toStdString());
    }
    return found;
}

PillAnswer find(const QVector<ProductSummary> &products, const PillQuery &query)
{
    return PillFinder(productList(products)).find(query);
}

PillQuery imprinted(const QString &imprint, const QString &other = {})
{
    PillQuery query;
    query.imprint = imprint;
    query.otherImprint = other;
    return query;
}

TEST(PillFinder, PutsTheSameImprintBeforeItsBeginningsAndParts)
{
    const QVector<ProductSummary> products{pill(u"1"_s, u"ABYL"_s),
        pill(u"2"_s, u"YLE"_s),
        pill(u"3"_s, u"95"_s, u"YL"_s),
        pill(u"4"_s, u"YL"_s),
        pill(u"5"_s, u"KK"_s)};
    const auto answer = find(products, imprinted(u"yl"_s));
    EXPECT_THAT(codes(answer), ElementsAre("4", "3", "2", "1"));
    EXPECT_EQ(answer.found.count, 4);
    EXPECT_EQ(answer.found.hits.first().reason, HitReason::Imprint);
    EXPECT_EQ(answer.found.hits.at(1).matched, u"95 · YL"_s);
}

TEST(PillFinder, DoesNotCareWhichSideIsTheFront)
{
    const QVector<ProductSummary> products{pill(u"1"_s, u"YL"_s, u"95"_s),
        pill(u"2"_s, u"95"_s, u"YL"_s),
        pill(u"3"_s, u"YL분할선95"_s),
        pill(u"4"_s, u"YL"_s, u"96"_s)};
    EXPECT_THAT(codes(find(products, imprinted(u"YL"_s, u"95"_s))), ElementsAre("1", "2", "3"));
    EXPECT_THAT(codes(find(products, imprinted(u"95"_s, u"YL"_s))), ElementsAre("1", "2", "3"));
    EXPECT_THAT(codes(find(products, imprinted(u"YL 95"_s))), ElementsAre("1", "2", "3"));
    EXPECT_THAT(codes(find(products, imprinted({}, u"96"_s))), ElementsAre("4"));
}

TEST(PillFinder, KeepsLookAlikesBehindTheFence)
{
    const QVector<ProductSummary> products{
        pill(u"1"_s, u"SO1"_s), pill(u"2"_s, u"501"_s), pill(u"3"_s, u"7.5"_s)};
    const auto answer = find(products, imprinted(u"SO1"_s));
    EXPECT_THAT(codes(answer), ElementsAre("1"));
    EXPECT_THAT(codes(answer, true), ElementsAre("2"));
    EXPECT_EQ(answer.found.count, 1);
    const auto noPoint = find(products, imprinted(u"75"_s));
    EXPECT_EQ(noPoint.found.count, 0);
    EXPECT_THAT(codes(noPoint, true), ElementsAre("3"));
}

TEST(PillFinder, BoundsTheLookAlikesButNotWhatAgrees)
{
    QVector<ProductSummary> products;
    for (int i = 0; i < 300; ++i)
        products.append(pill(QString::number(100 + i), i % 2 == 0 ? u"S0"_s : u"SO"_s));
    const auto answer = find(products, imprinted(u"SO"_s));
    EXPECT_EQ(answer.found.count, 150);
    EXPECT_EQ(codes(answer, true).size(), static_cast<size_t>(PillFinder::maxNear));
}

TEST(PillFinder, TakesALogoForLettersOnlyBehindTheFence)
{
    const QVector<ProductSummary> products{
        pill(u"1"_s, u"마크"_s, u"10"_s), pill(u"2"_s, u"DP"_s, u"10"_s), pill(u"3"_s, u"XX"_s)};
    const auto answer = find(products, imprinted(u"DP"_s, u"10"_s));
    EXPECT_THAT(codes(answer), ElementsAre("2"));
    EXPECT_THAT(codes(answer, true), ElementsAre("1"));
    EXPECT_THAT(codes(find(products, imprinted(u"마크"_s))), ElementsAre("1"));
}

TEST(PillFinder, AScoreLineIsNoLogo)
{
    const QVector<ProductSummary> products{pill(u"1"_s, u"분할선"_s, u"10"_s)};
    EXPECT_TRUE(find(products, imprinted(u"DP"_s, u"10"_s)).found.hits.isEmpty());
}

TEST(PillFinder, ReadsLettersTypedOnTheHangulKeyboard)
{
    const QVector<ProductSummary> products{pill(u"1"_s, u"YL"_s, u"95"_s),
        pill(u"2"_s, u"TYLENOL"_s),
        pill(u"3"_s, u"이가탄"_s),
        pill(u"4"_s, u"95"_s)};
    EXPECT_THAT(codes(find(products, imprinted(u"ㅛㅣ"_s, u"95"_s))), ElementsAre("1"));
    EXPECT_THAT(codes(find(products, imprinted(u"ㅛㅣ 95"_s))), ElementsAre("1"));
    EXPECT_THAT(codes(find(products, imprinted(u"쇼ㅣ두"_s))), ElementsAre("2")); // tylen
    EXPECT_THAT(codes(find(products, imprinted(u"이가"_s))), ElementsAre("3"));
}

TEST(PillFinder, MatchesEitherColourAndPrefersBoth)
{
    QVector<ProductSummary> products{
        pill(u"1"_s, u"A"_s), pill(u"2"_s, u"A"_s), pill(u"3"_s, u"A"_s), pill(u"4"_s, u"A"_s)};
    products[1].look->colourFront = u"파랑, 투명"_s;
    products[2].look->colourFront = u"파랑"_s;
    products[2].look->colourBack = u"하양"_s;
    products[3].look->colourFront = u"빨강"_s;
    PillQuery query;
    query.colours = {PillColour::White, PillColour::Blue};
    EXPECT_THAT(codes(find(products, query)), ElementsAre("3", "1", "2"));
    query.colours = {PillColour::Clear};
    EXPECT_THAT(codes(find(products, query)), ElementsAre("2"));
}

TEST(PillFinder, CountsWhatItCannotCompareAndShowsItOnDemand)
{
    QVector<ProductSummary> products{pill(u"1"_s, u"A"_s),
        pill(u"2"_s, {}),
        pill(u"3"_s, u"A"_s),
        pill(u"4"_s, {}),
        ProductSummary()};
    products[2].look->lengthLong = u"4호"_s;
    products[3].look->shape = u"타원형"_s; // differs: not even possible
    PillQuery query = imprinted(u"A"_s);
    query.shapes = {PillShape::Round};
    query.lengthLong = 8.4;
    auto answer = find(products, query);
    EXPECT_THAT(codes(answer), ElementsAre("1"));
    EXPECT_EQ(answer.found.hits.size(), 1);
    EXPECT_EQ(answer.gapCount, 2);
    ASSERT_EQ(answer.gaps.size(), 2);
    EXPECT_EQ(answer.gaps.at(0).fact, PillFact::Imprint);
    EXPECT_EQ(answer.gaps.at(1).fact, PillFact::Size);
    EXPECT_EQ(answer.withoutLook, 1);
    query.withGaps = true;
    answer = find(products, query);
    EXPECT_EQ(answer.found.count, 1);
    EXPECT_THAT(codes(answer, true), testing::UnorderedElementsAre("2", "3"));
}

TEST(PillFinder, ReadsLengthsAsTheyAreWrittenNowAndThen)
{
    const QStringList printed{u"8.0"_s,
        u"8"_s,
        u"8.0±0.1mm"_s,
        u"7.90-8.10"_s,
        u"8.2."_s,
        u"802.0"_s,
        u"9..5"_s,
        u"4호"_s};
    QVector<ProductSummary> products;
    for (const auto &length : printed) {
        products.append(pill(QString::number(products.size() + 1), u"A"_s));
        products.last().look->lengthLong = length;
        products.last().look->lengthShort.clear();
    }
    PillQuery query;
    query.lengthLong = 9.0;
    const auto answer = find(products, query);
    EXPECT_THAT(codes(answer), ElementsAre("1", "2", "3", "5")); // 7.90 is 1.1 away
    EXPECT_EQ(answer.gapCount, 3);
    query.lengthLong = 8.5;
    EXPECT_THAT(codes(find(products, query)), ElementsAre("1", "2", "3", "4", "5"));
}

TEST(PillFinder, FindsEveryLookOfAProductOnce)
{
    const QVector<ProductSummary> products{pill(u"1"_s, u"SY"_s, u"25"_s), pill(u"2"_s, u"KK"_s)};
    const auto further = [](const QString &front, const QString &back) {
        return FurtherLook{ProductId(u"1"_s), *pill({}, front, back).look};
    };
    const PillFinder finder(productList(products),
        {further(u"SY"_s, u"25"_s),
            further(u"SY"_s, u"20"_s),
            further(u"S7"_s, {}),
            {ProductId(u"9"_s), {}}});
    const auto one = finder.find(imprinted(u"S7"_s));
    ASSERT_THAT(codes(one), ElementsAre("1"));
    EXPECT_EQ(one.found.product(one.found.hits.first()).look->imprintFront, u"S7"_s);
    EXPECT_EQ(one.found.hits.first().matched, u"S7"_s);
    const auto several = finder.find(imprinted(u"SY"_s));
    EXPECT_EQ(several.found.count, 1);
    EXPECT_EQ(several.found.hits.size(), 1);
}

TEST(PillFinder, PutsProductsInForceFirst)
{
    QVector<ProductSummary> products{pill(u"1"_s, u"A"_s), pill(u"2"_s, u"A"_s)};
    products[0].status = ProductStatus::Cancelled;
    EXPECT_THAT(codes(find(products, imprinted(u"A"_s))), ElementsAre("2", "1"));
}

TEST(PillFinder, NarrowsByNameButNamesAloneIdentifyNothing)
{
    QVector<ProductSummary> products{pill(u"1"_s, u"A"_s), pill(u"2"_s, u"A"_s)};
    products[0].name = u"가온정 500밀리그램"_s;
    products[1].company = u"나래제약(주)"_s;
    PillQuery query;
    query.name = u"가온 500"_s;
    EXPECT_TRUE(find(products, query).found.hits.isEmpty());
    query.imprint = u"A"_s;
    EXPECT_THAT(codes(find(products, query)), ElementsAre("1"));
    query.name = u"나래"_s;
    EXPECT_THAT(codes(find(products, query)), ElementsAre("2"));
}

TEST(PillFinder, SurvivesHostileImprints)
{
    const auto products = generatedPills(500);
    const PillFinder finder(productList(products));
    const QString million(1'000'000, u'A');
    const QStringList hostileImprints{million,
        u"YL "_s + million,
        QString(1'000'000, u' ') + u"zzzzz"_s,
        QString(1'000'000, u'+'),
        QString(300, QChar(0xD800)),
        u".*"_s,
        u"[A-Z"_s,
        u"(?:"_s,
        u"\\"_s,
        u"%"_s,
        u"'; DROP TABLE pill"_s};
    for (const auto &hostile : hostileImprints) {
        const auto answer = finder.find(imprinted(hostile, hostile));
        EXPECT_EQ(answer.found.count, 0) << hostile.left(20).toStdString();
    }
    // Blanks do not count, however many.
    const auto spaced = finder.find(imprinted(QString(1'000'000, u' ') + u"A"_s));
    EXPECT_EQ(spaced.found.count, finder.find(imprinted(u"A"_s)).found.count);
}

TEST(PillFinder, AgreesWithAPlainFilter)
{
    const auto products = generatedPills(3000);
    const PillFinder finder(productList(products));
    QVector<PillQuery> queries;
    for (const auto &one : {u""_s, u"A"_s, u"AB"_s, u"K5"_s, u"0"_s, u"BKA"_s}) {
        for (const auto &other : {u""_s, u"O"_s, u"5A"_s}) {
            PillQuery query = imprinted(one, other);
            queries.append(query);
            query.shapes = {PillShape::Round, PillShape::Oval};
            queries.append(query);
            query.colours = {PillColour::White, PillColour::Clear};
            queries.append(query);
            query.line = PillLine::Straight;
            queries.append(query);
            query.line = PillLine::Unscored;
            query.lengthLong = 9.0;
            queries.append(query);
        }
    }
    qsizetype total = 0;
    for (const auto &query : std::as_const(queries)) {
        if (!query.asksLook())
            continue;
        const auto answer = finder.find(query);
        QStringList found;
        for (const auto &hit : answer.found.hits) {
            if (!hit.near)
                found.append(answer.found.product(hit).id.toString());
        }
        std::sort(found.begin(), found.end());
        EXPECT_EQ(found, plainlyFound(products, query))
            << query.imprint.toStdString() << " / " << query.otherImprint.toStdString();
        EXPECT_EQ(answer.found.count, found.size());
        total += found.size();
    }
    EXPECT_GT(total, 1000);
}

} // namespace

} // namespace pillnuts
