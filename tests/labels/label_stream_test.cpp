// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "event_loop.h"
#include "label_catalogue.h"
#include "threaded_catalogue_reader.h"
#include "usecases/text_session.h"

namespace pillnuts {
namespace {

using namespace Qt::StringLiterals;
using test::runUntil;

constexpr int products = 600;

/// Many products with a label of their own that holds the same word.
class LabelStreamTest : public LabelCatalogue {
protected:
    LabelStreamTest()
    {
        QVector<Record> records;
        for (int n = 1; n <= products; ++n) {
            auto permit = madeUpPermit(n);
            permit.efficacyXml = labelXml({u"졸음 %1"_s.arg(n)});
            records.append(permit);
        }
        put(records);
    }

    static TextQuery query(const QString &words, int limit = products)
    {
        TextQuery made;
        made.words = words;
        made.limit = limit;
        return made;
    }
};

TEST_F(LabelStreamTest, FindsComeInBatchesInTheOrderOfTheSearch)
{
    ThreadedCatalogueReader reader(path());
    const auto future = reader.searchText(query(u"졸음"_s));
    ASSERT_TRUE(runUntil([&] { return future.isFinished(); }));
    EXPECT_GT(future.resultCount(), 2);
    QStringList names;
    for (const auto &batch : future.results()) {
        ASSERT_TRUE(batch);
        EXPECT_FALSE(batch->isEmpty());
        for (const auto &hit : *batch)
            names.append(hit.name);
    }
    EXPECT_EQ(names.size(), products);
    EXPECT_TRUE(std::ranges::is_sorted(names));
    EXPECT_LE(future.resultAt(0)->size(), 20);
}

TEST_F(LabelStreamTest, ASessionShowsThemAsTheyComeAndEndsDone)
{
    ThreadedCatalogueReader reader(path());
    TextSession session(reader);
    QVector<qsizetype> counts;
    QObject::connect(
        &session, &TextSession::changed, [&] { counts.append(session.hits().size()); });
    session.ask(query(u"졸음"_s));
    EXPECT_EQ(session.state(), TextSession::State::Running);
    ASSERT_TRUE(runUntil([&] { return session.state() != TextSession::State::Running; }));
    EXPECT_EQ(session.state(), TextSession::State::Done);
    EXPECT_EQ(session.hits().size(), products);
    EXPECT_TRUE(std::ranges::is_sorted(counts));
    EXPECT_GT(QSet<qsizetype>(counts.begin(), counts.end()).size(), 2);
}

TEST_F(LabelStreamTest, ANewQuestionIsAnsweredAloneWhateverRanBefore)
{
    ThreadedCatalogueReader reader(path());
    TextSession session(reader);
    for (int i = 0; i < 50; ++i)
        session.ask(query(u"졸음"_s));
    session.ask(query(u"음 599"_s));
    ASSERT_TRUE(runUntil([&] { return session.state() != TextSession::State::Running; }));
    ASSERT_EQ(session.hits().size(), 1);
    EXPECT_EQ(session.hits().first().product.toString(), madeUpItem(599));
}

TEST_F(LabelStreamTest, StoppingKeepsWhatWasFoundAndAddsNothing)
{
    ThreadedCatalogueReader reader(path());
    TextSession session(reader);
    session.ask(query(u"졸음"_s));
    session.stop();
    EXPECT_EQ(session.state(), TextSession::State::Stopped);
    const auto found = session.hits().size();
    const auto after = reader.info();
    ASSERT_TRUE(runUntil([&] { return after.isFinished(); }));
    QCoreApplication::processEvents();
    EXPECT_EQ(session.hits().size(), found);
    session.clear();
    EXPECT_EQ(session.state(), TextSession::State::Idle);
    EXPECT_TRUE(session.hits().isEmpty());
}

TEST_F(LabelStreamTest, ACancelledSearchEndsAndTheReaderMayGoAtAnyMoment)
{
    for (int round = 0; round < 20; ++round) {
        ThreadedCatalogueReader reader(path());
        auto future = reader.searchText(query(u"."_s));
        if (round % 2 == 0)
            future.cancel();
        TextSession session(reader);
        session.ask(query(u"졸음"_s));
    }
}

TEST_F(LabelStreamTest, AFailureIsSaidAndAnotherCatalogueIsTaken)
{
    ThreadedCatalogueReader reader(path());
    TextSession session(reader);
    session.ask(query(u"\""_s));
    ASSERT_TRUE(runUntil([&] { return session.state() != TextSession::State::Running; }));
    EXPECT_EQ(session.state(), TextSession::State::Failed);
    EXPECT_FALSE(session.error().message.isEmpty());
    auto permit = madeUpPermit(1);
    permit.efficacyXml = labelXml({u"새말"_s});
    put({permit});
    reader.reopen();
    session.ask(query(u"새말"_s));
    ASSERT_TRUE(runUntil([&] { return session.state() != TextSession::State::Running; }));
    EXPECT_EQ(session.hits().size(), 1);
}

} // namespace
} // namespace pillnuts
