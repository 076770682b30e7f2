// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue_meta.h"
#include "search_entries.h"
#include "search_index.h"
#include "starter_install.h"
#include "starter_reader.h"
#include "sync_bench.h"

namespace pillnuts {
namespace {

using namespace Qt::StringLiterals;

class StarterInstallTest : public SyncBench {
protected:
    Result<UpdateReport> install()
    {
        return installStarter(path(), {m_cancelled, [](const UpdateProgress &) {}});
    }
};

TEST_F(StarterInstallTest, MakesAWholeCatalogueThatSaysWhatItIs)
{
    const auto report = install();
    ASSERT_TRUE(report) << report.error().message.toStdString()
                        << report.error().detail.toStdString();
    EXPECT_GE(report->products, 200);
    EXPECT_TRUE(isWhole());
    auto store = CatalogueStore::open(path());
    ASSERT_TRUE(store);
    EXPECT_EQ(store->info()->origin, CatalogueInfo::Origin::Starter);
    auto entries = loadSearchEntries(store->database());
    ASSERT_TRUE(entries);
    const auto answer = SearchIndex::build(std::move(*entries))
                            ->search({u"타이레놀"_s, SortOrder::Relevance, {}});
    ASSERT_GT(answer.count, 0);
    const auto product = store->product(answer.product(answer.hits.first()).id);
    ASSERT_TRUE(product);
    EXPECT_TRUE(product->source.isStarter);
    EXPECT_FALSE(product->variants.isEmpty());
    const auto sections = store->sections(product->summary.id);
    ASSERT_TRUE(sections);
    ASSERT_FALSE(sections->isEmpty());
    for (const auto &section : *sections)
        EXPECT_GE(section.kind, SectionKind::StarterEfficacy) << "only summaries, never label text";
}

TEST_F(StarterInstallTest, KeepsEveryDurRowOfTheTables)
{
    const auto records = readStarter();
    ASSERT_TRUE(records);
    const auto rules = std::count_if(records->begin(), records->end(), [](const Record &record) {
        return std::holds_alternative<DurRecord>(record);
    });
    ASSERT_TRUE(install());
    auto store = CatalogueStore::open(path());
    ASSERT_TRUE(store);
    EXPECT_EQ(store->database().scalar(u"SELECT count(*) FROM dur_rule"_s)->toLongLong(), rules);
}

TEST_F(StarterInstallTest, GivesWayToTheMinistry)
{
    ASSERT_TRUE(install());
    const auto report = sync();
    ASSERT_TRUE(report) << report.error().message.toStdString();
    EXPECT_EQ(report->products, productCount);
    auto store = CatalogueStore::open(path());
    EXPECT_EQ(store->info()->origin, CatalogueInfo::Origin::Ministry);
    EXPECT_EQ(*store->database().scalar(u"SELECT count(*) FROM starter_summary"_s), u"0"_s);
}

} // namespace
} // namespace pillnuts
