// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue_store.h"
#include "further_looks.h"
#include "indexed_pill_identification.h"
#include "search_entries.h"
#include "starter_install.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QPromise>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace pillnuts {

namespace {

struct Told {
    int code = -1;
    QString text;
    QString said;

    QJsonObject json() const { return QJsonDocument::fromJson(text.toUtf8()).object(); }
};

/// A catalogue of the starter facts in which one tablet has a second look.
class IdentifyVerb : public testing::Test {
protected:
    static void SetUpTestSuite()
    {
        s_folder = std::make_unique<QTemporaryDir>();
        const std::atomic_bool cancelled{false};
        ASSERT_TRUE(installStarter(path(), {cancelled, [](const UpdateProgress &) {}}));
        auto database = Database::open(path(), Database::Mode::ReadWrite);
        ASSERT_TRUE(database);
        ASSERT_TRUE(database->execute(
            u"CREATE TEMP TABLE another AS SELECT * FROM pill WHERE item_seq = '202106092'"_s));
        ASSERT_TRUE(database->execute(u"UPDATE another SET row_key = row_key || 'x', "
                                      "imprint_front = 'QQ7', imprint_back = ''"_s));
        ASSERT_TRUE(database->execute(u"INSERT INTO pill SELECT * FROM another"_s));
    }

    static void TearDownTestSuite() { s_folder.reset(); }

    static QString path() { return s_folder->filePath(u"catalogue.db"_s); }

    static Told identify(const QStringList &options)
    {
        QProcess cli;
        cli.start(QStringLiteral(PILLNUTS_CLI),
            QStringList{u"--catalogue"_s, path(), u"identify"_s} + options);
        EXPECT_TRUE(cli.waitForFinished());
        return {cli.exitCode(),
            QString::fromUtf8(cli.readAllStandardOutput()),
            QString::fromUtf8(cli.readAllStandardError())};
    }

    inline static std::unique_ptr<QTemporaryDir> s_folder;
};

TEST_F(IdentifyVerb, AnswersAsSearchDoes)
{
    const auto outcome = identify({u"--imprint"_s,
        u"tylenol 500"_s,
        u"--shape"_s,
        u"길쭉한"_s,
        u"--colour"_s,
        u"흰,노랑"_s,
        u"--json"_s});
    ASSERT_EQ(outcome.code, 0) << outcome.said.toStdString();
    const auto answer = outcome.json();
    const auto hits = answer[u"hits"_s].toArray();
    ASSERT_FALSE(hits.isEmpty());
    const auto hit = hits.first().toObject();
    EXPECT_EQ(hit[u"itemSeq"_s].toString(), u"202106092"_s);
    EXPECT_EQ(hit[u"why"_s].toString(), u"imprint"_s);
    EXPECT_EQ(hit[u"matched"_s].toString(), u"TYLENOL · 500"_s);
    EXPECT_FALSE(hit[u"near"_s].toBool(true));
    for (const auto &field : {u"name"_s, u"company"_s, u"kind"_s, u"status"_s})
        EXPECT_FALSE(hit[field].toString().isEmpty()) << field.toStdString();
    EXPECT_GE(answer[u"count"_s].toInt(), 1);
    EXPECT_FALSE(answer[u"query"_s].toString().isEmpty());
}

TEST_F(IdentifyVerb, FindsFurtherLooks)
{
    const auto outcome = identify({u"--imprint"_s, u"QQ7"_s});
    EXPECT_EQ(outcome.code, 0);
    EXPECT_TRUE(outcome.text.startsWith(u"202106092\t"_s)) << outcome.text.toStdString();
    EXPECT_TRUE(outcome.text.contains(u"QQ7"_s));
}

TEST_F(IdentifyVerb, SaysNoAndRefusesWhatItDoesNotUnderstand)
{
    EXPECT_EQ(identify({u"--imprint"_s, u"뷁뷁"_s}).code, 1);
    EXPECT_EQ(identify({u"--imprint"_s, u"뷁뷁"_s, u"--json"_s}).json()[u"count"_s].toInt(-1), 0);
    EXPECT_EQ(identify({}).code, 2);
    EXPECT_EQ(identify({u"--shape"_s, u"나선형"_s}).code, 2);
    EXPECT_EQ(identify({u"--colour"_s, u"흰,무지개"_s}).code, 2);
    EXPECT_EQ(identify({u"--line"_s, u"물결"_s}).code, 2);
    EXPECT_EQ(identify({u"--length"_s, u"nan"_s}).code, 2);
    EXPECT_EQ(identify({u"--imprint"_s, u"A"_s, u"--limit"_s, u"many"_s}).code, 2);
}

TEST_F(IdentifyVerb, TakesTheScoreLineAsASign)
{
    const auto scored = identify({u"--line"_s, u"-"_s, u"--json"_s, u"--limit"_s, u"3"_s});
    EXPECT_EQ(scored.code, 0) << scored.said.toStdString();
    EXPECT_EQ(scored.json()[u"hits"_s].toArray().size(), 3);
    EXPECT_GT(scored.json()[u"count"_s].toInt(), 3);
}

TEST_F(IdentifyVerb, TheDesktopAnswersTheSameFromItsWorker)
{
    auto store = CatalogueStore::open(path());
    ASSERT_TRUE(store);
    const auto entries = loadSearchEntries(store->database());
    ASSERT_TRUE(entries);
    QVector<ProductSummary> summaries;
    for (const auto &entry : *entries)
        summaries.append(entry.summary);
    Result<ProductList> products = productList(summaries);
    IndexedPillIdentification pills(path(), [&products] {
        QPromise<Result<ProductList>> promise;
        promise.start();
        promise.addResult(products);
        promise.finish();
        return promise.future();
    });
    PillQuery query;
    query.imprint = u"QQ7"_s;
    const auto answer = pills.identify(query).result();
    ASSERT_TRUE(answer);
    ASSERT_EQ(answer->found.count, 1);
    EXPECT_EQ(answer->found.product(answer->found.hits.first()).id.toString(), u"202106092"_s);
    products = failure(ErrorKind::NotFound, u"no data"_s);
    EXPECT_FALSE(pills.identify(query).result());
    products = productList({});
    EXPECT_EQ(pills.identify(query).result()->found.count, 0);
}

} // namespace

} // namespace pillnuts
