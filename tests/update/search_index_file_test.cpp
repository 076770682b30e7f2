// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search_index_file.h"
#include "starter_install.h"
#include "sync_bench.h"

#include <QDir>
#include <QFile>

namespace pillnuts {
namespace {

using namespace Qt::StringLiterals;

class SearchIndexFileTest : public SyncBench {
protected:
    void installStarterData()
    {
        ASSERT_TRUE(installStarter(path(), {m_cancelled, [](const UpdateProgress &) {}}));
    }

    QStringList indexFiles() const
    {
        return QFileInfo(path()).dir().entryList({u"*.index"_s}, QDir::Files);
    }

    QString indexFile() const { return QFileInfo(path()).dir().filePath(indexFiles().value(0)); }

    int found(const QString &query) const
    {
        const auto index = openSearchIndex(path());
        return index ? (*index)->search({query, SortOrder::Relevance, {}}).count : -1;
    }
};

TEST_F(SearchIndexFileTest, IsPutBesideTheCatalogueOnceAndReadFromThere)
{
    installStarterData();
    EXPECT_TRUE(indexFiles().isEmpty());
    const int count = found(u"타이레놀"_s);
    EXPECT_GT(count, 0);
    ASSERT_EQ(indexFiles().size(), 1);
    QFile file(indexFile());
    const auto written = file.fileTime(QFileDevice::FileModificationTime);
    EXPECT_EQ(found(u"타이레놀"_s), count);
    EXPECT_EQ(file.fileTime(QFileDevice::FileModificationTime), written);
}

TEST_F(SearchIndexFileTest, IsMadeAnewWhenDamaged)
{
    installStarterData();
    const int count = found(u"타이레놀"_s);
    {
        QFile file(indexFile());
        ASSERT_TRUE(file.open(QIODevice::ReadWrite));
        file.seek(file.size() / 2);
        file.write("damaged");
    }
    EXPECT_EQ(found(u"타이레놀"_s), count);
    {
        QFile file(indexFile());
        ASSERT_TRUE(file.resize(file.size() / 3));
    }
    EXPECT_EQ(found(u"타이레놀"_s), count);
    ASSERT_EQ(indexFiles().size(), 1);
    EXPECT_GT(QFileInfo(indexFile()).size(), 100'000);
}

TEST_F(SearchIndexFileTest, FollowsTheEditionOfTheCatalogue)
{
    installStarterData();
    EXPECT_GT(found(u"타이레놀"_s), 0);
    const QString before = indexFile();
    ASSERT_TRUE(sync()); // the ministry's data take the place of the starter's
    const auto index = openSearchIndex(path());
    ASSERT_TRUE(index);
    EXPECT_EQ((*index)->products()->size(), productCount);
    ASSERT_EQ(indexFiles().size(), 1) << "the old one is cleared away";
    EXPECT_NE(indexFile(), before);
}

TEST_F(SearchIndexFileTest, StaysWhenAnUpdateChangesNothing)
{
    ASSERT_TRUE(sync());
    EXPECT_GT(found({}), 0);
    const QString before = indexFile();
    ASSERT_TRUE(sync());
    EXPECT_GT(found({}), 0);
    EXPECT_EQ(indexFile(), before);
}

TEST_F(SearchIndexFileTest, AnOldIndexGoesOnAnsweringWhenItsFileIsGone)
{
    installStarterData();
    const auto index = openSearchIndex(path());
    ASSERT_TRUE(index);
    const int count = (*index)->search({u"정"_s, SortOrder::Relevance, {}}).count;
    ASSERT_TRUE(QFile::remove(indexFile()));
    EXPECT_EQ((*index)->search({u"정"_s, SortOrder::Relevance, {}}).count, count);
    const auto answer = (*index)->search({u"타이레놀"_s, SortOrder::Relevance, {}});
    EXPECT_FALSE(answer.product(answer.hits.first()).name.isEmpty());
}

TEST_F(SearchIndexFileTest, AnswersFromMemoryWhereNoFileCanBeWritten)
{
    installStarterData();
    auto store = CatalogueStore::open(path());
    ASSERT_TRUE(store);
    const auto edition = catalogueEdition(*store, path());
    ASSERT_TRUE(edition);
    // A folder in the place of the file refuses it, whoever asks.
    ASSERT_TRUE(QDir().mkpath(searchIndexPath(path(), *edition)));
    EXPECT_GT(found(u"타이레놀"_s), 0);
}

TEST_F(SearchIndexFileTest, WithoutACatalogueSaysSo)
{
    const auto index = openSearchIndex(path());
    ASSERT_FALSE(index);
    EXPECT_EQ(index.error().kind, ErrorKind::Storage);
}

} // namespace
} // namespace pillnuts
