// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "openings.h"
#include "type_counts.h"

#include <gtest/gtest.h>

#include <random>

using namespace Qt::StringLiterals;

namespace pillnuts {

namespace {

Opening opening(int product, const QString &query = {})
{
    return {ProductId(QString::number(product)), query};
}

QVector<ProductId> ids(const QVector<int> &numbers)
{
    QVector<ProductId> products;
    for (const int number : numbers)
        products.append(ProductId(QString::number(number)));
    return products;
}

TEST(RememberedQuery, KeepsWordsAndDropsCodes)
{
    const struct {
        QString typed;
        QString kept;
    } rows[] = {
        {u"  타이  레 "_s, u"타이 레"_s},
        {u"ㅌㅇㄹㄴ"_s, u"ㅌㅇㄹㄴ"_s},
        {u"YL 95"_s, u"YL 95"_s},
        {u"암로디핀 5mg"_s, u"암로디핀 5mg"_s},
        {u"8806469025804"_s, {}},
        {u"010880646902580421ABC"_s, {}},
        {u"500"_s, {}},
        {u" "_s, {}},
        {QString(41, u'가'), {}},
        {QString(40, u'가'), QString(40, u'가')},
    };

    for (const auto &row : rows)
        EXPECT_EQ(rememberedQuery(row.typed), row.kept) << qPrintable(row.typed);
}

TEST(Openings, TheNewestProductOpenedAgainIsOneEntry)
{
    auto openings = withOpening({}, opening(1, u"가"_s));
    openings = withOpening(openings, opening(1));
    ASSERT_EQ(openings.size(), 1);
    EXPECT_EQ(openings.first().query, u"가"_s); // going there without a query loses none
    openings = withOpening(openings, opening(1, u"나"_s));
    EXPECT_EQ(openings, Openings{opening(1, u"나"_s)});
    openings = withOpening(withOpening(openings, opening(2)), opening(1));
    EXPECT_EQ(openings.size(), 3);
}

TEST(Openings, NothingOpenedIsNoEntry)
{
    EXPECT_TRUE(withOpening({}, {}).isEmpty());
}

TEST(Openings, RecentOnesAreDistinctNewestFirst)
{
    const Openings openings{
        opening(3, u"타이레"_s), opening(1), opening(3, u"타이 레"_s), opening(2, u"게보"_s)};
    EXPECT_EQ(recentProducts(openings), ids({3, 1, 2}));
    EXPECT_EQ(recentQueries(openings), (QStringList{u"타이레"_s, u"게보"_s}));
}

TEST(Openings, FrequentOnesCountAndTiesGoToTheNewest)
{
    const Openings openings{
        opening(5), opening(2), opening(1), opening(2), opening(1), opening(2), opening(4)};
    EXPECT_EQ(frequentProducts(openings, 2, 10), ids({2, 1}));
    EXPECT_EQ(frequentProducts(openings, 1, 3), ids({2, 1, 5}));
    EXPECT_TRUE(frequentProducts(openings, 4, 10).isEmpty());
}

TEST(Openings, EveryBoundHoldsWhateverHappens)
{
    std::mt19937 random(7); // NOLINT: the same every time
    Openings openings;
    for (int i = 0; i < 3 * kOpeningsKept; ++i) {
        const int product = static_cast<int>(random() % 60);
        openings = withOpening(openings, opening(product, u"말%1"_s.arg(product)));
        ASSERT_EQ(openings.first().product, opening(product).product);
        ASSERT_LE(openings.size(), kOpeningsKept);
        ASSERT_LE(recentProducts(openings).size(), kRecentKept);
        ASSERT_EQ(recentProducts(openings).first(), openings.first().product);
        ASSERT_LE(recentQueries(openings).size(), kRecentKept);
    }
    EXPECT_EQ(joined(openings, openings).size(), kOpeningsKept);
}

TEST(TypeCounts, AddsUpTheClassesOfAType)
{
    const auto types = typeCounts({{u"01140"_s, 3}, {u"02640"_s, 2}, {{}, 9}});
    ASSERT_EQ(types.size(), 4);
    EXPECT_EQ(types.at(0).count, 5); // 소염, 진통: of both classes
    EXPECT_EQ(types.at(1).count, 5);
    EXPECT_EQ(types.at(2).name, u"해열"_s);
    EXPECT_EQ(types.at(2).count, 3);
}

} // namespace

} // namespace pillnuts
