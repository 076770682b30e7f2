// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexed_product_search.h"
#include "starter_install.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QTemporaryDir>
#include <QThread>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace pillnuts {
namespace {

template <typename T>
Result<T> resultOf(const QFuture<Result<T>> &future)
{
    const QDeadlineTimer limit(60000);
    // Not waitForFinished(), which may do the work in this thread.
    while (!future.isFinished() && !limit.hasExpired())
        QThread::msleep(1);
    return future.isFinished() ? future.result() : failure(ErrorKind::Storage, u"late"_s);
}

class IndexedProductSearchTest : public testing::Test {
protected:
    void install() const
    {
        const std::atomic_bool cancelled{false};
        ASSERT_TRUE(installStarter(path, {cancelled, [](const UpdateProgress &) {}}));
    }

    /// So that the next one that opens the catalogue has to make it.
    void removeIndex() const
    {
        const QDir dir(folder.path());
        for (const auto &file : dir.entryList({u"*.index"_s}, QDir::Files))
            QFile::remove(dir.filePath(file));
    }

    QTemporaryDir folder;
    QString path = folder.filePath(u"catalogue.db"_s);
};

TEST_F(IndexedProductSearchTest, WithoutACatalogueSaysSoUntilOneIsThere)
{
    IndexedProductSearch search(path);
    const auto none = resultOf(search.search({}));
    ASSERT_FALSE(none.has_value());
    EXPECT_EQ(none.error().kind, ErrorKind::NotFound);
    install();
    ASSERT_TRUE(resultOf(search.reload()).has_value());
    const auto all = resultOf(search.search({}));
    ASSERT_TRUE(all.has_value());
    EXPECT_GT(all->count, 0);
}

TEST_F(IndexedProductSearchTest, AnswersFromOneWholeIndexWhileAnotherIsMade)
{
    install();
    IndexedProductSearch search(path);
    const auto all = resultOf(search.search({}));
    ASSERT_TRUE(all.has_value());
    for (int round = 0; round < 5; ++round) {
        removeIndex();
        const auto reloading = search.reload();
        const auto products = search.products();
        for (const auto *query : {u"", u"ㅌ", u"정", u"a"}) {
            const auto answer = resultOf(search.search({QString::fromUtf16(query), {}, {}}));
            ASSERT_TRUE(answer.has_value());
            EXPECT_EQ(answer->products->size(), all->count);
            for (qsizetype i = 0; i < std::min<qsizetype>(answer->hits.size(), 20); ++i)
                EXPECT_FALSE(answer->product(answer->hit(i)).name.isEmpty());
        }
        ASSERT_TRUE(resultOf(products).has_value());
        EXPECT_TRUE(resultOf(reloading).has_value());
    }
}

TEST_F(IndexedProductSearchTest, AnswersOutliveTheSearch)
{
    install();
    Result<SearchAnswer> answer;
    {
        IndexedProductSearch search(path);
        answer = resultOf(search.search({u"정"_s, {}, {}}));
    }
    ASSERT_TRUE(answer.has_value());
    ASSERT_FALSE(answer->hits.isEmpty());
    EXPECT_FALSE(answer->product(answer->hit(0)).name.isEmpty());
}

TEST_F(IndexedProductSearchTest, GoesWhileAnIndexIsMadeAndLeavesItWhole)
{
    install();
    {
        IndexedProductSearch search(path);
        search.reload();
        for (int i = 0; i < 20; ++i)
            search.search({u"정"_s, {}, {}});
    }
    IndexedProductSearch search(path);
    const auto answer = resultOf(search.search({u"정"_s, {}, {}}));
    ASSERT_TRUE(answer.has_value());
    EXPECT_GT(answer->count, 0);
}

} // namespace
} // namespace pillnuts
