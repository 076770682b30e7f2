// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "database.h"
#include "document_codec.h"
#include "durable_file.h"
#include "migrator.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace pillnuts {
namespace {

using namespace Qt::StringLiterals;

class DatabaseTest : public ::testing::Test {
protected:
    QString path(const QString &name = u"a.db"_s) const { return m_folder.filePath(name); }

    Database open(Database::Mode mode = Database::Mode::ReadWrite) const
    {
        auto database = Database::open(path(), mode);
        EXPECT_TRUE(database.has_value());
        return std::move(*database);
    }

private:
    QTemporaryDir m_folder;
};

TEST_F(DatabaseTest, AnAbsentTextIsAnEmptyTextAndOnlyAnEmptyVariantIsNull)
{
    auto database = open();
    ASSERT_TRUE(database.execute(u"CREATE TABLE t (a TEXT, b TEXT)"_s));
    ASSERT_TRUE(database.execute(u"INSERT INTO t VALUES (?, ?)"_s, {QString(), QVariant()}));
    EXPECT_EQ(*database.scalar(u"SELECT typeof(a) || typeof(b) FROM t"_s), u"textnull"_s);
}

TEST_F(DatabaseTest, ATransactionThatIsNotCommittedLeavesNothing)
{
    auto database = open();
    ASSERT_TRUE(database.execute(u"CREATE TABLE t (a)"_s));
    {
        Transaction transaction(database);
        ASSERT_TRUE(transaction.begin());
        ASSERT_TRUE(database.execute(u"INSERT INTO t VALUES (1)"_s));
    }
    EXPECT_EQ(*database.scalar(u"SELECT count(*) FROM t"_s), u"0"_s);
    Transaction transaction(database);
    ASSERT_TRUE(transaction.begin());
    ASSERT_TRUE(database.execute(u"INSERT INTO t VALUES (1)"_s));
    ASSERT_TRUE(transaction.commit());
    EXPECT_EQ(*database.scalar(u"SELECT count(*) FROM t"_s), u"1"_s);
}

TEST_F(DatabaseTest, WhatIsNoDatabaseIsAnErrorThatNamesTheFile)
{
    QFile file(path());
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(4096, 'x'));
    file.close();
    auto database = Database::open(path(), Database::Mode::ReadOnly);
    const auto read = database
        ? database->scalar(u"SELECT count(*) FROM sqlite_master"_s).map([](auto) {})
        : tl::make_unexpected(database.error());
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().kind, ErrorKind::Storage);
    EXPECT_TRUE(read.error().message.contains(u"a.db"_s));
}

TEST_F(DatabaseTest, AReadOnlyDatabaseIsNotMadeAndNotWritten)
{
    EXPECT_FALSE(Database::open(path(), Database::Mode::ReadOnly));
    EXPECT_FALSE(QFile::exists(path()));
    open();
    auto database = open(Database::Mode::ReadOnly);
    EXPECT_FALSE(database.execute(u"CREATE TABLE t (a)"_s));
}

TEST_F(DatabaseTest, AFullDiskIsAStorageErrorAndTheDatabaseStaysWhole)
{
    auto database = open();
    ASSERT_TRUE(database.execute(u"CREATE TABLE t (a BLOB)"_s));
    ASSERT_TRUE(database.execute(u"PRAGMA max_page_count=8"_s));
    const auto done = database.execute(u"INSERT INTO t VALUES (zeroblob(1000000))"_s);
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().kind, ErrorKind::Storage);
    EXPECT_TRUE(done.error().detail.contains(u"full"_s)) << done.error().detail.toStdString();
    EXPECT_EQ(*database.scalar(u"PRAGMA integrity_check"_s), u"ok"_s);
}

TEST_F(DatabaseTest, TheSchemaIsReachedOnceAndANewerOneIsRefused)
{
    auto database = open();
    ASSERT_TRUE(migrate(database, u"catalogue"_s));
    EXPECT_EQ(*schemaOf(database), newestSchema(u"catalogue"_s));
    ASSERT_TRUE(migrate(database, u"catalogue"_s));
    ASSERT_TRUE(database.execute(u"PRAGMA user_version=9999"_s));
    const auto done = migrate(database, u"catalogue"_s);
    ASSERT_FALSE(done);
    EXPECT_TRUE(done.error().message.contains(u"newer"_s));
}

QVector<QByteArray> labels(int count)
{
    QVector<QByteArray> texts;
    for (int i = 0; i < count; ++i)
        texts.append(
            u"<DOC title=\"용법용량\"><PARAGRAPH>성인 1회 %1정, 1일 %2회 식후에 복용한다. 크레아티닌 청소율 < %3 mL/min</PARAGRAPH></DOC>"_s
                .arg(i % 7 + 1)
                .arg(i % 3 + 1)
                .arg(i)
                .toUtf8());
    return texts;
}

TEST(DocumentCodec, GivesBackEveryByteWithAndWithoutADictionary)
{
    const auto texts = labels(500);
    const auto dictionary = DocumentCodec::train(texts);
    ASSERT_FALSE(dictionary.isEmpty());
    for (const auto &with : {dictionary, QByteArray()}) {
        const DocumentCodec codec(with);
        for (const auto &text : texts)
            ASSERT_EQ(*codec.decompress(codec.compress(text), text.size()), text);
    }
}

TEST(DocumentCodec, ADictionaryMakesLabelsSmaller)
{
    const auto texts = labels(500);
    const auto text = texts.first();
    EXPECT_LT(DocumentCodec(DocumentCodec::train(texts)).compress(text).size() * 2,
        DocumentCodec({}).compress(text).size());
}

TEST(DocumentCodec, RefusesWhatIsDamagedOrOfAnotherLength)
{
    const DocumentCodec codec({});
    const auto text = labels(1).first();
    auto frame = codec.compress(text);
    EXPECT_FALSE(codec.decompress(frame, text.size() - 1));
    EXPECT_FALSE(codec.decompress(frame, text.size() + 1));
    EXPECT_FALSE(codec.decompress(frame, -1));
    EXPECT_FALSE(codec.decompress(frame, qsizetype{1} << 40));
    frame.truncate(frame.size() / 2);
    EXPECT_FALSE(codec.decompress(frame, text.size()));
}

TEST_F(DatabaseTest, ReplacingTakesTheNewFileAndReadersKeepTheOld)
{
    const auto put = [](const QString &name, const QByteArray &content) {
        QFile file(name);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
    };
    put(path(u"old"_s), "old");
    put(path(u"new"_s), "new");
    QFile reader(path(u"old"_s));
    ASSERT_TRUE(reader.open(QIODevice::ReadOnly));
    ASSERT_TRUE(replaceDurably(path(u"new"_s), path(u"old"_s)));
    EXPECT_EQ(reader.readAll(), "old");
    EXPECT_FALSE(QFile::exists(path(u"new"_s)));
    QFile again(path(u"old"_s));
    ASSERT_TRUE(again.open(QIODevice::ReadOnly));
    EXPECT_EQ(again.readAll(), "new");
    EXPECT_FALSE(replaceDurably(path(u"absent"_s), path(u"old"_s)));
}

} // namespace
} // namespace pillnuts
