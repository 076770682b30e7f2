// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "similar_entries.h"
#include "starter_install.h"
#include "threaded_similar_finder.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QThread>

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace pillnuts {
namespace {

Result<SimilarAnswer> ask(ThreadedSimilarFinder &finder, const ProductId &product)
{
    const auto answer = finder.similarTo(product);
    const QDeadlineTimer limit(30000);
    // Not waitForFinished(), which may do the work in this thread.
    while (!answer.isFinished() && !limit.hasExpired())
        QThread::msleep(1);
    return answer.isFinished() ? answer.result() : failure(ErrorKind::Storage, u"late"_s);
}

class InstalledCatalogue : public testing::Test {
protected:
    void install() const
    {
        const std::atomic_bool cancelled{false};
        ASSERT_TRUE(installStarter(path, {cancelled, [](const UpdateProgress &) {}}));
    }

    Result<QVector<search::SimilarEntry>> entries() const
    {
        auto database = Database::open(path, Database::Mode::ReadOnly);
        if (!database)
            return tl::make_unexpected(database.error());
        return loadSimilarEntries(*database);
    }

    QTemporaryDir folder;
    QString path = folder.filePath(u"catalogue.db"_s);
};

TEST_F(InstalledCatalogue, WithoutOneThereIsAnErrorUntilOneIsPutInPlace)
{
    ThreadedSimilarFinder finder(path);
    const auto none = ask(finder, ProductId(u"1"_s));
    ASSERT_FALSE(none.has_value());
    EXPECT_EQ(none.error().kind, ErrorKind::NotFound);
    install();
    finder.reload();
    EXPECT_TRUE(ask(finder, ProductId(u"1"_s)).has_value());
}

TEST_F(InstalledCatalogue, EntriesAreMedicinesWithTheirSubstances)
{
    install();
    const auto loaded = entries();
    ASSERT_TRUE(loaded.has_value());
    ASSERT_GT(loaded->size(), 100);
    qsizetype described = 0;
    for (const auto &entry : *loaded) {
        described += entry.substances.isEmpty() ? 0 : 1;
        EXPECT_FALSE(entry.name.contains(u"수출용"_s));
        for (const auto &substance : entry.substances)
            EXPECT_FALSE(substance.korean.isEmpty());
    }
    EXPECT_GT(described, loaded->size() / 2);
    for (qsizetype i = 1; i < loaded->size(); ++i)
        EXPECT_LE(loaded->at(i - 1).name.size(), loaded->at(i).name.size());
}

TEST_F(InstalledCatalogue, AnswersNameTheOthersAndWhatTheyHold)
{
    install();
    const auto loaded = entries();
    ASSERT_TRUE(loaded.has_value());
    ThreadedSimilarFinder finder(path);
    int found = 0;
    for (const auto &entry : *loaded) {
        const auto answer = ask(finder, entry.id);
        ASSERT_TRUE(answer.has_value());
        EXPECT_LE(answer->names.size(), kSimilarShown);
        for (const auto &other : answer->names + answer->looks) {
            ++found;
            EXPECT_NE(other.id, entry.id);
            EXPECT_FALSE(other.name.isEmpty());
            EXPECT_FALSE(other.ingredients.isEmpty());
        }
    }
    EXPECT_GT(found, 0);
}

/// A whole catalogue of the ministry where one is at hand: PILLNUTS_TEST_CATALOGUE=FILE.
class WholeCatalogue : public testing::Test {
protected:
    void SetUp() override
    {
        const QString path = qEnvironmentVariable("PILLNUTS_TEST_CATALOGUE");
        if (path.isEmpty())
            GTEST_SKIP() << "PILLNUTS_TEST_CATALOGUE names no catalogue";
        QElapsedTimer clock;
        clock.start();
        auto database = Database::open(path, Database::Mode::ReadOnly);
        ASSERT_TRUE(database.has_value());
        auto loaded = loadSimilarEntries(*database);
        ASSERT_TRUE(loaded.has_value());
        entries = *loaded;
        const auto read = clock.restart();
        similar = search::SimilarProducts::build(entries);
        std::printf("read in %lld ms, built in %lld ms\n",
            static_cast<long long>(read),
            static_cast<long long>(clock.elapsed()));
    }

    void print(const search::SimilarEntry &entry) const
    {
        const auto found = similar->find(entry.id);
        QStringList names;
        for (const auto &other : found.names)
            names.append(other.stem);
        QStringList looks;
        for (const auto &other : found.looks)
            looks.append(other.stem);
        std::printf("%s | %s | %s\n",
            qPrintable(entry.name),
            qPrintable(names.join(u' ')),
            qPrintable(looks.join(u' ')));
    }

    QVector<search::SimilarEntry> entries;
    std::shared_ptr<const search::SimilarProducts> similar;
};

TEST_F(WholeCatalogue, MostProductsHaveFewOrNoneAndLikenessIsMutual)
{
    qsizetype none = 0;
    qsizetype few = 0;
    qsizetype looksMany = 0;
    QVector<qint64> times;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        QElapsedTimer clock;
        clock.start();
        const auto found = similar->find(entries.at(i).id);
        times.append(clock.nsecsElapsed() / 1000);
        none += found.names.isEmpty() ? 1 : 0;
        few += found.names.size() <= 3 ? 1 : 0;
        looksMany += found.looks.size() > 3 ? 1 : 0;
        if (i % 797 == 0 || (!found.looks.isEmpty() && i % 13 == 0))
            print(entries.at(i));
        for (const auto &other : found.looks) {
            const auto back = similar->find(other.product).looks;
            EXPECT_FALSE(back.isEmpty()) << qPrintable(other.product.toString());
        }
    }
    std::sort(times.begin(), times.end());
    std::printf("%lld products, no name %lld, up to three %lld, more than three looks %lld, "
                "p50 %lld us, p99 %lld us\n",
        static_cast<long long>(entries.size()),
        static_cast<long long>(none),
        static_cast<long long>(few),
        static_cast<long long>(looksMany),
        static_cast<long long>(times.at(times.size() / 2)),
        static_cast<long long>(times.at(times.size() * 99 / 100)));
    EXPECT_GT(none * 2, entries.size());
    EXPECT_GT(few * 10, entries.size() * 9);
    EXPECT_LT(looksMany * 50, entries.size());
}

} // namespace
} // namespace pillnuts
