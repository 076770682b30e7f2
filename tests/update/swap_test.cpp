// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexed_product_search.h"
#include "starter_install.h"
#include "sync_bench.h"

#include <QSet>

namespace pillnuts {
namespace {

using namespace Qt::StringLiterals;

/// Questions while another catalogue takes the place of the one that answers.
class SwapTest : public SyncBench {
protected:
    static SearchAnswer answerTo(IndexedProductSearch &search, const QString &query)
    {
        auto future = search.search({query, SortOrder::Relevance, {}});
        future.waitForFinished();
        EXPECT_TRUE(future.result());
        return future.result().value_or(SearchAnswer());
    }
};

TEST_F(SwapTest, EveryAnswerIsOfOneWholeCatalogue)
{
    ASSERT_TRUE(installStarter(path(), {m_cancelled, [](const UpdateProgress &) {}}));
    IndexedProductSearch search(path());
    const int starters = answerTo(search, {}).count;
    ASSERT_GE(starters, 200);
    const SearchAnswer before = answerTo(search, u"타이레놀"_s);
    ASSERT_GT(before.count, 0);
    const QString firstName = before.product(before.hits.first()).name;

    ASSERT_TRUE(sync());
    auto reloaded = search.reload();
    QSet<int> sizes;
    for (int round = 0; round < 400 && !sizes.contains(productCount); ++round) {
        const SearchAnswer answer = answerTo(search, round % 2 == 0 ? QString() : u"정"_s);
        sizes.insert(answer.products->size());
        for (qsizetype hit = 0; hit < answer.hits.size(); hit += 17)
            ASSERT_FALSE(answer.product(answer.hit(hit)).name.isEmpty());
    }
    reloaded.waitForFinished();
    EXPECT_TRUE(reloaded.result());
    sizes.insert(answerTo(search, {}).products->size());
    EXPECT_TRUE(sizes.contains(productCount));
    for (const int size : sizes)
        EXPECT_TRUE(size == starters || size == productCount) << size;
    // What was answered before still reads, though its index is gone from the disk.
    EXPECT_EQ(before.product(before.hits.first()).name, firstName);
    EXPECT_EQ(before.hit(0).markStart, 0);
}

TEST_F(SwapTest, WithoutACatalogueTheAnswerSaysSoUntilThereIsOne)
{
    IndexedProductSearch search(path());
    auto first = search.search({u"타이레놀"_s, SortOrder::Relevance, {}});
    first.waitForFinished();
    ASSERT_FALSE(first.result());
    EXPECT_EQ(first.result().error().kind, ErrorKind::NotFound);
    ASSERT_TRUE(installStarter(path(), {m_cancelled, [](const UpdateProgress &) {}}));
    search.reload().waitForFinished();
    EXPECT_GT(answerTo(search, u"타이레놀"_s).count, 0);
}

} // namespace
} // namespace pillnuts
