// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpus.h"
#include "random.h"
#include "sample_products.h"

#include <gtest/gtest.h>

#include <chrono>

namespace pillnuts::tests {

namespace {

using namespace Qt::StringLiterals;

/// Whatever is asked, the answer holds together.
void expectSound(const SearchAnswer &found)
{
    const SearchAnswer answer = completed(found);
    int real = 0;
    bool behindFence = false;
    std::vector<bool> seen(static_cast<size_t>(answer.products->size()), false);
    for (const SearchHit &hit : answer.hits) {
        ASSERT_GE(hit.product, 0);
        ASSERT_LT(hit.product, answer.products->size());
        ASSERT_FALSE(behindFence && !hit.near) << "a near miss stands before a hit";
        behindFence = hit.near;
        real += hit.near ? 0 : 1;
        ASSERT_FALSE(!hit.near && seen[static_cast<size_t>(hit.product)]) << "found twice";
        seen[static_cast<size_t>(hit.product)] = true;
        if (hit.markStart >= 0) {
            ASSERT_GT(hit.markLength, 0);
            ASSERT_LE(hit.markStart + hit.markLength, answer.product(hit).name.size());
        }
    }
    ASSERT_EQ(real, answer.count);
}

TEST(Hostile, OddTexts)
{
    const auto index = sampleIndex();
    QStringList queries{QString(1 << 20, u'타'),
        QString(1 << 20, u'ㅌ'),
        QString(1 << 20, u' '),
        QString(1 << 20, u'9'),
        QString(1 << 20, u'('),
        u"타 "_s.repeated(10000),
        u"a 1 ㄱ "_s.repeated(10000),
        QString(QChar(0xD800)),
        QString(QChar(0xDC00)) + u"타이레놀"_s,
        u"타"_s + QChar(0xDBFF) + u"이"_s,
        QString(QChar(0)),
        u"타\0이"_s,
        u"\x01\x02\x1f\x7f"_s,
        u"\u200b\ufeff\u202e"_s,
        u"'; DROP TABLE product; --"_s,
        u".*"_s,
        u"[가-힣]+("_s,
        u"%_%"_s,
        u"\\"_s,
        u"\"\""_s,
        u"💊"_s,
        u"ᄀᄀᄀᆨᆨᆨ"_s,
        u"ᆨ"_s,
        u"ㅏㅏㅏ"_s,
        u"1.2.3.4.5"_s,
        u"...."_s,
        u"1,000,000,000"_s,
        u"5"_s.repeated(256),
        u"0.0.0/0/0"_s,
        u"㎎㎎㎎"_s,
        u"500㎎㎖㎍"_s,
        u"mg mg mg"_s,
        u"500 mg mg 5 5 5 5 5 5 5 5 5 5 5 5 5 5"_s,
        u"٣٤٥"_s,
        u"ﷺ"_s,
        u"½ ① Ⅷ"_s,
        u"ｔｙｌｅｎｏｌ　５００"_s};
    for (const QString &query : queries) {
        for (const SortOrder order :
            {SortOrder::Relevance, SortOrder::Name, SortOrder::Company, SortOrder::Newest}) {
            expectSound(index->search(asking(query, order)));
            expectSound(index->search(asking(u"정"_s, order, query)));
        }
    }
}

TEST(Hostile, RandomTexts)
{
    const auto index = SearchIndex::build(bench::makeCorpus(2000, 3));
    bench::Random random(17);
    const QString alphabet
        = u"타이레놀정밀리그램람ㄱㅌㅏㅣ .,/%()-0512mgMLxkdlf\u1110\u1161\u11ab㎎ℓ"_s
        + QChar(0xD83D);
    for (int i = 0; i < 4000; ++i) {
        QString query;
        for (int length = random.below(12); length >= 0; --length)
            query += alphabet[random.below(static_cast<int>(alphabet.size()))];
        expectSound(index->search(asking(query, SortOrder(random.below(4)))));
        if (HasFatalFailure())
            FAIL() << query.toStdString();
    }
}

TEST(Hostile, OddCatalogues)
{
    bench::Random random(23);
    QVector<SearchEntry> entries;
    for (int i = 0; i < 500; ++i) {
        SearchEntry entry;
        for (int length = random.below(400); length > 0; --length)
            entry.summary.name += QChar(static_cast<char16_t>(random.below(0x10000)));
        entry.summary.englishName = entry.summary.name.left(30);
        entry.summary.company = entry.summary.name.right(10);
        entry.ingredients = {entry.summary.name.mid(5, 20), {}, entry.summary.name.mid(5, 20)};
        entry.ediCodes = {u"12345"_s, u"abcdefghi"_s, u"１２３４５６７８９"_s, {}};
        entry.gtins = {u"0000000000000"_s};
        entries.append(entry);
    }
    entries.append(SearchEntry());
    const auto index = SearchIndex::build(entries);
    for (const SearchEntry &entry : entries) {
        expectSound(index->search(asking(entry.summary.name.left(3))));
        expectSound(index->search(asking(entry.summary.name)));
    }
    EXPECT_EQ(index->search(asking({})).count, 501);
}

TEST(Hostile, HugeQueriesAreBounded)
{
    const auto index = SearchIndex::build(bench::makeCorpus(5000, 3));
    const auto start = std::chrono::steady_clock::now();
    for (const QString &query : {QString(1 << 20, u'이'),
             u"타 "_s.repeated(300000),
             QString(1 << 20, u'ㅇ'),
             u"이 정 a 5 "_s.repeated(100000)})
        expectSound(index->search(asking(query)));
    EXPECT_LT(std::chrono::steady_clock::now() - start,
        std::chrono::seconds(5)); // far from it: only a runaway fails
    const QString long256 = u"타이레놀 "_s.repeated(60);
    EXPECT_EQ(index->search(asking(long256)).count,
        index->search(asking(long256.left(SearchIndex::maxQueryLength))).count);
}

TEST(Hostile, WordsBeyondTheTwelfthAreIgnored)
{
    const auto index = sampleIndex();
    const QString twelve = u"타이레놀 "_s.repeated(12);
    EXPECT_GT(index->search(asking(twelve)).count, 0);
    EXPECT_EQ(
        index->search(asking(twelve + u"없는말"_s)).count, index->search(asking(twelve)).count);
    EXPECT_EQ(index->search(asking(u"타이레놀 없는말없는말"_s)).count, 0);
}

} // namespace

} // namespace pillnuts::tests
