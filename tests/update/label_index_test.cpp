// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "label_index.h"
#include "label_search.h"
#include "staged_catalogue.h"
#include "sync_bench.h"

#include <QProcess>

namespace pillnuts {
namespace {

using namespace Qt::StringLiterals;

/// What an update leaves in the full-text index.
class LabelIndexTest : public SyncBench {
protected:
    static constexpr int everything = 1'000'000;

    QStringList itemsWith(const QString &words) const
    {
        auto store = CatalogueStore::open(path());
        EXPECT_TRUE(store);
        LabelQuery query;
        query.words = words;
        query.limit = everything;
        QStringList items;
        const auto done = searchLabels(*store, query, [&items](const auto &matches) {
            for (const auto &match : matches)
                items.append(match.product.toString());
            return true;
        });
        EXPECT_TRUE(done) << done.error().detail.toStdString();
        items.removeDuplicates();
        items.sort();
        return items;
    }

    /// Every product by reading its sections.
    QStringList itemsByReading(const QString &word) const
    {
        auto store = CatalogueStore::open(path());
        QStringList items;
        for (int n = 1; n <= productCount + 1; ++n) {
            const auto sections = store->sections(ProductId(samples::itemSeq(n)));
            const bool holds = sections
                && std::ranges::any_of(*sections,
                    [&](const LabelSection &section) { return section.text.contains(word); });
            if (holds)
                items.append(samples::itemSeq(n));
        }
        return items;
    }

    void expectWholeIndex() const
    {
        for (const auto &word :
            {u"가상"_s, u"의"_s, u"통증"_s, u"통증 1"_s, u"CrCl < 30"_s, u"주의1"_s, u"정"_s})
            EXPECT_EQ(itemsWith(u'"' + word + u'"').join(u' ').toStdString(),
                itemsByReading(word).join(u' ').toStdString())
                << word.toStdString();
        EXPECT_FALSE(itemsWith(u"통증"_s).isEmpty());
    }

    qint64 count(const QString &sql) const
    {
        auto database = Database::open(path(), Database::Mode::ReadOnly);
        return database->scalar(sql)->toLongLong();
    }

    static QString label(const QString &text)
    {
        return u"<DOC title=\"\"><SECTION title=\"\"><ARTICLE title=\"\"><PARAGRAPH tagName=\"p\"><![CDATA[%1]]></PARAGRAPH></ARTICLE></SECTION></DOC>"_s
            .arg(text);
    }
};

TEST_F(LabelIndexTest, EveryTextOfTheMinistryIsFound)
{
    ASSERT_TRUE(sync());
    expectWholeIndex();
    EXPECT_EQ(itemsWith(u"\"가상의 통증 7\""_s), QStringList{samples::itemSeq(7)});
}

TEST_F(LabelIndexTest, EqualTextsAreIndexedOnce)
{
    ASSERT_TRUE(sync());
    EXPECT_EQ(count(u"SELECT count(*) FROM label_text WHERE source = 0"_s),
        count(u"SELECT count(*) FROM document"_s));
    EXPECT_EQ(itemsWith(u"CrCl"_s).size(), productCount);
}

TEST_F(LabelIndexTest, AChangedTextIsFoundByItsNewWordsOnly)
{
    ASSERT_TRUE(sync());
    edit(samples::permitDetailPath, 7, u"EE_DOC_DATA"_s, label(u"새로운 두드러기"_s));
    edit(samples::permitDetailPath, 7, u"CHANGE_DATE"_s, u"20980101"_s);
    edit(samples::easyPath, 9, u"efcyQesitm"_s, u"바뀐 쉬운글"_s);
    ASSERT_TRUE(sync());
    EXPECT_EQ(itemsWith(u"두드러기"_s), QStringList{samples::itemSeq(7)});
    EXPECT_EQ(itemsWith(u"쉬운글"_s), QStringList{samples::itemSeq(9)});
    EXPECT_TRUE(itemsWith(u"\"가상의 통증 7\""_s).isEmpty());
    expectWholeIndex();
    EXPECT_TRUE(isWhole());
}

TEST_F(LabelIndexTest, RemovedProductsAndTextsAreNotFound)
{
    ASSERT_TRUE(sync());
    for (const auto &list : {samples::permitListPath,
             samples::permitDetailPath,
             samples::componentPath,
             samples::easyPath,
             samples::pillPath}) {
        auto rows = m_ministry.rows(list);
        rows.removeLast();
        m_ministry.setRows(list, rows);
    }
    edit(samples::permitDetailPath, 3, u"NB_DOC_DATA"_s, QJsonValue::Null);
    ASSERT_TRUE(sync(true));
    EXPECT_FALSE(itemsWith(u"가상"_s).contains(samples::itemSeq(productCount)));
    EXPECT_TRUE(itemsWith(u"\"가상의 통증 60\""_s).isEmpty());
    expectWholeIndex();
}

TEST_F(LabelIndexTest, ADocumentNumberThatIsUsedAgainStandsForItsNewText)
{
    ASSERT_TRUE(sync());
    for (int round = 0; round < 5; ++round) {
        edit(samples::permitDetailPath,
            productCount,
            u"EE_DOC_DATA"_s,
            label(u"차례%1째"_s.arg(round)));
        ASSERT_TRUE(sync(true));
        EXPECT_EQ(itemsWith(u"차례%1째"_s.arg(round)), QStringList{samples::itemSeq(productCount)});
        EXPECT_EQ(itemsWith(u"차례"_s).size(), 1);
    }
}

TEST_F(LabelIndexTest, AnUpdateWithoutChangesLeavesTheIndexAlone)
{
    ASSERT_TRUE(sync());
    const auto newest = u"SELECT max(id) + count(*) FROM label_text"_s;
    const auto before = count(newest);
    ASSERT_TRUE(sync(true));
    EXPECT_EQ(count(newest), before);
    edit(samples::permitListPath, 5, u"ITEM_ENG_NAME"_s, u"Other"_s);
    ASSERT_TRUE(sync(true));
    EXPECT_EQ(count(newest), before);
}

TEST_F(LabelIndexTest, APermitThatEndsOrComesBackKeepsItsTexts)
{
    edit(samples::permitListPath, 5, u"CANCEL_NAME"_s, u"취하"_s);
    ASSERT_TRUE(sync());
    EXPECT_EQ(itemsWith(u"\"가상의 통증 5\""_s).first(), samples::itemSeq(5));
    EXPECT_EQ(count(u"SELECT count(*) FROM label_text WHERE id > %1"_s.arg(firstEndedText)), 2);
    edit(samples::permitListPath, 5, u"CANCEL_NAME"_s, u"정상"_s);
    ASSERT_TRUE(sync(true));
    expectWholeIndex();
    EXPECT_EQ(count(u"SELECT count(*) FROM label_text WHERE id > %1"_s.arg(firstEndedText)), 0);
}

TEST_F(LabelIndexTest, AnIndexFullOfLeftoversIsMadeAnew)
{
    ASSERT_TRUE(sync());
    {
        auto database = Database::open(path(), Database::Mode::ReadWrite);
        ASSERT_TRUE(database->execute(
            u"UPDATE meta SET value = '5000' WHERE key = 'labelIndex.inForce'"_s));
    }
    edit(samples::permitListPath, 5, u"ITEM_ENG_NAME"_s, u"Other"_s);
    ASSERT_TRUE(sync(true));
    EXPECT_EQ(
        count(u"SELECT max(id) FROM label_text"_s), count(u"SELECT count(*) FROM label_text"_s));
    expectWholeIndex();
}

/// As the version before this index wrote it.
TEST_F(LabelIndexTest, ACatalogueOfTheVersionBeforeIsReadAndIndexedByTheNextUpdate)
{
    ASSERT_TRUE(sync());
    {
        auto database = Database::open(path(), Database::Mode::ReadWrite);
        for (const auto &sql : {u"DROP TABLE label_index"_s,
                 u"DROP TABLE label_text"_s,
                 u"DROP TRIGGER document_removed"_s,
                 u"DROP TRIGGER easy_changed"_s,
                 u"DROP TRIGGER easy_removed"_s,
                 u"DROP TRIGGER starter_changed"_s,
                 u"DROP TRIGGER starter_removed"_s,
                 u"DROP INDEX permit_detail_efficacy"_s,
                 u"DROP INDEX permit_detail_dosage"_s,
                 u"DROP INDEX permit_detail_precaution"_s,
                 u"DROP INDEX permit_detail_professional"_s,
                 u"DELETE FROM meta WHERE key LIKE 'labelIndex.%'"_s,
                 u"PRAGMA user_version = 1"_s})
            ASSERT_TRUE(database->execute(sql)) << sql.toStdString();
    }
    {
        auto store = CatalogueStore::open(path());
        ASSERT_TRUE(store);
        EXPECT_TRUE(store->product(ProductId(samples::itemSeq(1))));
        LabelQuery query;
        query.words = u"통증"_s;
        const auto done = searchLabels(*store, query, [](const auto &) { return true; });
        ASSERT_FALSE(done);
        EXPECT_EQ(done.error().kind, ErrorKind::NotFound);
    }
    const auto report = sync();
    ASSERT_TRUE(report);
    EXPECT_EQ(report->unchanged, productCount);
    expectWholeIndex();
    EXPECT_TRUE(isWhole());
}

TEST_F(LabelIndexTest, StoppedInTheMiddleItGoesOnWhereItWas)
{
    ASSERT_TRUE(sync());
    edit(samples::permitDetailPath, 7, u"EE_DOC_DATA"_s, label(u"새로운 두드러기"_s));
    const auto report = syncFromMinistry(
        path(), request(true), {m_cancelled, [this](const UpdateProgress &progress) {
                                    m_cancelled = progress.stepIndex + 2 == progress.stepCount;
                                }});
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().kind, ErrorKind::Cancelled);
    expectWholeIndex();
    m_cancelled = false;
    ASSERT_TRUE(sync(true));
    EXPECT_EQ(itemsWith(u"두드러기"_s), QStringList{samples::itemSeq(7)});
    expectWholeIndex();
}

TEST_F(LabelIndexTest, KilledAtAnyMomentTheIndexSpeaksOfTheCatalogueItIsIn)
{
    ASSERT_TRUE(sync());
    for (int round = 0; round < 12; ++round) {
        edit(samples::permitDetailPath,
            round + 1,
            u"EE_DOC_DATA"_s,
            label(u"두드러기 %1"_s.arg(round)));
        QProcess program;
        program.start(QStringLiteral(PILLNUTS_CLI),
            {u"--catalogue"_s,
                path(),
                u"sync"_s,
                u"--full"_s,
                u"--from"_s,
                m_ministry.baseUrl(),
                u"--key"_s,
                FakeMinistry::serviceKey()});
        ASSERT_TRUE(program.waitForStarted());
        program.waitForFinished(20 * (round + 1));
        program.kill();
        program.waitForFinished();
        EXPECT_EQ(itemsWith(u"두드러기"_s), itemsByReading(u"두드러기"_s)) << "round " << round;
    }
    ASSERT_TRUE(sync(true));
    EXPECT_EQ(itemsWith(u"두드러기"_s).size(), 12);
    expectWholeIndex();
}

} // namespace
} // namespace pillnuts
