// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_products.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <future>

namespace pillnuts::tests {

namespace {

using namespace Qt::StringLiterals;
using testing::ElementsAre;
using testing::IsEmpty;

class Answers : public testing::Test {
protected:
    SearchAnswer ask(const QString &query,
        SortOrder order = SortOrder::Relevance,
        const QString &type = {}) const
    {
        return completed(m_index->search(asking(query, order, type)));
    }

    std::shared_ptr<const SearchIndex> m_index = sampleIndex();
};

QVector<HitReason> reasonsOf(const SearchAnswer &answer)
{
    QVector<HitReason> reasons;
    for (const SearchHit &hit : answer.hits)
        reasons.append(hit.reason);
    return reasons;
}

TEST_F(Answers, EmptyQueryIsEverything)
{
    for (const QString &query : {QString(), u"   "_s, u"\t\n"_s}) {
        const SearchAnswer answer = ask(query);
        EXPECT_EQ(answer.count, sampleEntries().size());
        EXPECT_EQ(answer.hits.size(), answer.count);
        EXPECT_EQ(
            answer.product(answer.hits.first()).name, u"타이레놀정500밀리그람(아세트아미노펜)"_s);
        EXPECT_EQ(answer.product(answer.hits.last()).status, ProductStatus::Withdrawn);
        for (const SearchHit &hit : answer.hits) {
            EXPECT_EQ(hit.reason, HitReason::Name);
            EXPECT_EQ(hit.markStart, -1);
        }
    }
}

TEST_F(Answers, CodesAnswerExactlyOrNotAtAll)
{
    const struct {
        const char16_t *query;
        const char *name;
        HitReason reason;
        const char16_t *matched;
    } cases[] = {
        {u"053300261", "타이레놀정500밀리그람(아세트아미노펜)", HitReason::Edi, u"053300261"},
        {u"53300261", "타이레놀정500밀리그람(아세트아미노펜)", HitReason::Edi, u"053300261"},
        {u"643303991", "부루펜정200밀리그램(이부프로펜)", HitReason::Edi, u"643303991"},
        {u"６４３３０３９９１", "부루펜정200밀리그램(이부프로펜)", HitReason::Edi, u"643303991"},
        {u"645100252", "대한5%포도당가생리식염액", HitReason::Edi, u"645100252"},
        {u"8806469007107",
            "타이레놀정500밀리그람(아세트아미노펜)",
            HitReason::Gtin,
            u"8806469007107"},
        {u"08806469007107",
            "타이레놀정500밀리그람(아세트아미노펜)",
            HitReason::Gtin,
            u"8806469007107"},
        {u"8806469-007107",
            "타이레놀정500밀리그람(아세트아미노펜)",
            HitReason::Gtin,
            u"8806469007107"},
        {u"201900000", "타이레놀정500밀리그람(아세트아미노펜)", HitReason::Name, u"201900000"},
    };

    for (const auto &c : cases) {
        const SearchAnswer answer = ask(QString::fromUtf16(c.query));
        ASSERT_EQ(answer.hits.size(), 1) << QString::fromUtf16(c.query).toStdString();
        EXPECT_EQ(answer.product(answer.hits.first()).name.toStdString(), c.name);
        EXPECT_EQ(answer.hits.first().reason, c.reason);
        EXPECT_EQ(answer.hits.first().matched, QString::fromUtf16(c.matched));
        EXPECT_EQ(answer.hits.first().markStart, -1);
    }
    for (const char16_t *unknown : {u"053300262",
             u"643303990",
             u"8806469007108",
             u"201999999",
             u"8806469007",
             u"88064690071070"}) {
        const SearchAnswer answer = ask(QString::fromUtf16(unknown));
        EXPECT_EQ(answer.count, 0) << QString::fromUtf16(unknown).toStdString();
    }
    EXPECT_THAT(ask(u"8806469007108"_s).hits, IsEmpty());
    EXPECT_THAT(ask(u"053300262"_s).hits, IsEmpty());
}

TEST_F(Answers, BeginningOfACodeIsOnlySimilar)
{
    const SearchAnswer answer = ask(u"880646900"_s.chopped(1));
    EXPECT_EQ(answer.count, 0);
    ASSERT_EQ(answer.hits.size(), 1);
    EXPECT_TRUE(answer.hits.first().near);
    EXPECT_EQ(answer.hits.first().reason, HitReason::Gtin);
}

TEST_F(Answers, EndedPermitsComeAfterTheOthersOfTheirTier)
{
    const QStringList names = namesOf(ask(u"콜드"_s));
    EXPECT_THAT(names, ElementsAre(u"콜드정"_s, u"콜드캡슐"_s, u"타이레놀콜드-에스정"_s));
}

TEST_F(Answers, TiersComeBeforePopularity)
{
    const QStringList names = namesOf(ask(u"마데카솔"_s));
    EXPECT_THAT(names, ElementsAre(u"마데카솔케어연고"_s, u"복합마데카솔연고"_s));
    const QStringList aspirin = namesOf(ask(u"아스피린"_s));
    EXPECT_THAT(
        aspirin, ElementsAre(u"아스피린프로텍트정100밀리그램"_s, u"바이엘아스피린정500밀리그람"_s));
}

TEST_F(Answers, WholeNumbersComeBeforeLongerOnes)
{
    const QStringList names = namesOf(ask(u"가브스메트 50"_s));
    EXPECT_EQ(names.size(), 2);
    const QStringList norvasc = namesOf(ask(u"노바스크 1"_s));
    EXPECT_THAT(norvasc, ElementsAre(u"노바스크정10밀리그램(암로디핀베실산염)"_s));
}

TEST_F(Answers, TyposStandBehindTheFence)
{
    for (const char16_t *query :
        {u"타이래놀", u"타이레널", u"타레이놀", u"타이네놀", u"타이레ㅔ놀"}) {
        const SearchAnswer answer = ask(QString::fromUtf16(query));
        const QString text = QString::fromUtf16(query);
        if (text == u"타레이놀"_s) // two keys and more apart
            continue;
        EXPECT_EQ(answer.count, 0) << text.toStdString();
        ASSERT_FALSE(answer.hits.isEmpty()) << text.toStdString();
        for (const SearchHit &hit : answer.hits) {
            EXPECT_TRUE(hit.near);
            EXPECT_EQ(hit.reason, HitReason::Typo);
        }
        const SearchHit &first = answer.hits.first();
        EXPECT_EQ(answer.product(first).name.mid(first.markStart, first.markLength), u"타이레놀"_s)
            << text.toStdString();
    }
    const SearchAnswer english = ask(u"acetaminofen"_s);
    EXPECT_EQ(english.count, 0);
}

TEST_F(Answers, TyposDoNotTouchNumbers)
{
    const SearchAnswer answer = ask(u"타이레놀정600"_s);
    EXPECT_EQ(answer.count, 0);
    EXPECT_THAT(answer.hits, IsEmpty());
    const SearchAnswer mixed = ask(u"타이래놀 160"_s);
    EXPECT_EQ(mixed.count, 0);
    EXPECT_THAT(namesOf(mixed, true), ElementsAre(u"타이레놀정160밀리그람(아세트아미노펜)"_s));
}

TEST_F(Answers, SimilarNamesAreNotMixedWithManyHits)
{
    for (const SearchHit &hit : ask(u"타이레놀"_s).hits)
        EXPECT_FALSE(hit.near);
}

TEST_F(Answers, OtherOrders)
{
    const SearchAnswer byName = ask(u"정"_s, SortOrder::Name);
    QStringList names = namesOf(byName);
    EXPECT_TRUE(std::is_sorted(names.begin(), names.end()));
    EXPECT_GT(names.size(), 20);
    const SearchAnswer newest = ask({}, SortOrder::Newest);
    for (qsizetype i = 1; i < newest.hits.size(); ++i)
        EXPECT_GE(newest.product(newest.hits[i - 1]).permitDate,
            newest.product(newest.hits[i]).permitDate);
    const SearchAnswer companies = ask({}, SortOrder::Company);
    QStringList company;
    for (const SearchHit &hit : companies.hits)
        company.append(QString(companies.product(hit).company).remove(u"(주)"_s).remove(u"(유)"_s));
    EXPECT_TRUE(std::is_sorted(company.begin(), company.end()));
    EXPECT_EQ(companies.count, sampleEntries().size());
}

TEST_F(Answers, TypeNarrows)
{
    const SearchAnswer all = ask(u"정"_s);
    const SearchAnswer antihistamines = ask(u"정"_s, SortOrder::Relevance, u"항히스타민"_s);
    EXPECT_LT(antihistamines.count, all.count);
    EXPECT_EQ(antihistamines.count, 3);
    EXPECT_EQ(ask({}, SortOrder::Relevance, u"항히스타민"_s).count, 4);
    EXPECT_EQ(ask({}, SortOrder::Relevance, u"141"_s).count, 4);
    EXPECT_EQ(ask({}, SortOrder::Relevance, u"01410"_s).count, 4);
    EXPECT_EQ(ask({}, SortOrder::Name, u"없는종류"_s).count, 0);
    EXPECT_EQ(ask(u"8806469007107"_s, SortOrder::Relevance, u"항히스타민"_s).count, 0);
}

TEST_F(Answers, MatchedTextNamesTheField)
{
    EXPECT_EQ(ask(u"acetamino"_s).hits.first().matched, u"Acetaminophen"_s);
    EXPECT_EQ(ask(u"동화"_s).hits.first().matched, u"동화약품(주)"_s);
    EXPECT_EQ(ask(u"tyle"_s).hits.first().matched, u"Tylenol Tablet 500mg"_s);
    EXPECT_EQ(ask(u"혈압강하"_s).hits.first().matched, u"혈압"_s);
    EXPECT_EQ(ask(u"바이엘 크림"_s).hits.first().matched, u"바이엘코리아(주)"_s);
    EXPECT_TRUE(ask(u"타이레놀"_s).hits.first().matched.isEmpty());
}

TEST_F(Answers, LimitBoundsTheHitsButNotTheCount)
{
    const SearchAnswer all = ask(u"정"_s);
    const SearchAnswer few = m_index->search(asking(u"정"_s), 3);
    EXPECT_EQ(few.count, all.count);
    ASSERT_EQ(few.hits.size(), 3);
    for (qsizetype i = 0; i < 3; ++i)
        EXPECT_EQ(few.hits[i].product, all.hits[i].product);
}

TEST_F(Answers, OrderOfInputDoesNotMatter)
{
    QVector<SearchEntry> entries = sampleEntries();
    std::reverse(entries.begin(), entries.end());
    const auto reversed = SearchIndex::build(entries);
    for (const char16_t *query : {u"", u"정", u"타", u"ㅌㅇ", u"ibu", u"연고"}) {
        const QString text = QString::fromUtf16(query);
        EXPECT_EQ(namesOf(ask(text)), namesOf(reversed->search(asking(text))));
    }
}

TEST_F(Answers, ManyThreadsMayAsk)
{
    const SearchAnswer alone = ask(u"타이레"_s, SortOrder::Name);
    std::vector<std::future<SearchAnswer>> futures;
    for (int i = 0; i < 8; ++i)
        futures.push_back(std::async(std::launch::async, [&] {
            return sampleIndex()->search({u"타이레"_s, SortOrder::Name, {}});
        }));
    for (int i = 0; i < 8; ++i)
        futures.push_back(
            std::async(std::launch::async, [&] { return ask(u"타이레"_s, SortOrder::Name); }));
    for (auto &future : futures) {
        const SearchAnswer answer = future.get();
        EXPECT_EQ(namesOf(answer), namesOf(alone));
        EXPECT_EQ(reasonsOf(answer), reasonsOf(alone));
    }
}

TEST_F(Answers, EmptyCatalogue)
{
    const auto empty = SearchIndex::build({});
    for (const char16_t *query :
        {u"", u"타", u"ㅌㅇㄹㄴ", u"xkdl", u"123456789", u"%", u"타이레놀 500"})
        EXPECT_THAT(
            empty->search({QString::fromUtf16(query), SortOrder::Name, {}}).hits, IsEmpty());
}

} // namespace

} // namespace pillnuts::tests
