// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "event_loop.h"
#include "json_opening_log.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace pillnuts {
namespace {

using namespace Qt::StringLiterals;
using namespace test;

Opening opening(int product, const QString &query = {})
{
    return {ProductId(QString::number(product)), query};
}

class JsonOpeningLogTest : public testing::Test {
protected:
    void put(const QByteArray &content) const
    {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

    QByteArray content(const QString &file) const
    {
        QFile opened(file);
        return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
    }

    QTemporaryDir folder;
    QString path = folder.filePath(u"sub/최근.json"_s);
    JsonOpeningLog log{path};
};

TEST_F(JsonOpeningLogTest, IsEmptyWithoutAFileAndMakesItsFolder)
{
    EXPECT_TRUE(resultOf(log.load())->isEmpty());
    EXPECT_EQ(resultOf(log.add(opening(1, u"타이레"_s)))->size(), 1);
    EXPECT_EQ(*resultOf(JsonOpeningLog(path).load()), Openings{opening(1, u"타이레"_s)});
}

TEST_F(JsonOpeningLogTest, ClearsAndPutsBackBehindWhatCameSince)
{
    resultOf(log.add(opening(1)));
    const auto before = *resultOf(log.add(opening(2, u"가"_s)));
    EXPECT_TRUE(resultOf(log.clear())->isEmpty());
    EXPECT_TRUE(resultOf(log.load())->isEmpty());
    resultOf(log.add(opening(3)));
    resultOf(log.restore(before));
    EXPECT_EQ(*resultOf(log.load()), (Openings{opening(3), opening(2, u"가"_s), opening(1)}));
}

TEST_F(JsonOpeningLogTest, ADamagedFileIsKeptAsideAndTheLogGoesOn)
{
    for (const QByteArray &damaged : {QByteArray("{\"format\":1,\"openi"),
             QByteArray("\xFF\xFE\0\0", 4),
             QByteArray(),
             QByteArray("[]"),
             QByteArray("{\"format\":2,\"openings\":[]}"),
             QByteArray("{\"format\":1,\"openings\":7}"),
             QByteArray(600 * 1024, '[')}) {
        QDir().mkpath(folder.filePath(u"sub"_s));
        put(damaged);
        EXPECT_TRUE(resultOf(log.load())->isEmpty()) << damaged.left(40).toStdString();
        EXPECT_EQ(content(path + u".damaged"_s), damaged);
        EXPECT_EQ(resultOf(log.add(opening(1)))->size(), 1);
    }
}

TEST_F(JsonOpeningLogTest, EntriesOfNoSenseAreLeftOut)
{
    QDir().mkpath(folder.filePath(u"sub"_s));
    put("{\"format\":1,\"openings\":[{\"product\":\"1\"},7,{},{\"product\":9},"
        "{\"product\":\"123456789012345678901\"},{\"product\":\"2\",\"query\":\""
        + QByteArray(201, 'q') + "\"},{\"product\":\"3\",\"query\":[1]}]}");
    EXPECT_EQ(*resultOf(log.load()), (Openings{opening(1), opening(3)}));
}

TEST_F(JsonOpeningLogTest, IsBounded)
{
    QDir().mkpath(folder.filePath(u"sub"_s));
    QByteArray entries;
    for (int i = 0; i < 2 * kOpeningsKept; ++i)
        entries += (i > 0 ? ",{\"product\":\"" : "{\"product\":\"") + QByteArray::number(i) + "\"}";
    put("{\"format\":1,\"openings\":[" + entries + "]}");
    EXPECT_EQ(resultOf(log.load())->size(), kOpeningsKept);
    EXPECT_EQ(resultOf(log.add(opening(7777)))->size(), kOpeningsKept);
    EXPECT_EQ(resultOf(log.load())->first(), opening(7777));
}

TEST_F(JsonOpeningLogTest, TwoWindowsLoseNothingOfEachOther)
{
    JsonOpeningLog other(path); // a thread of its own, as another program has
    QVector<QFuture<Result<Openings>>> written;
    for (int i = 0; i < 40; ++i) {
        written.append(log.add(opening(2 * i)));
        written.append(other.add(opening(2 * i + 1)));
    }
    for (const auto &one : written)
        ASSERT_TRUE(resultOf(one).has_value());
    EXPECT_EQ(resultOf(log.load())->size(), 80);
    EXPECT_EQ(*resultOf(log.load()), *resultOf(other.load()));
}

TEST_F(JsonOpeningLogTest, WhatWasAddedLastIsWrittenBeforeItEnds)
{
    {
        JsonOpeningLog ending(path);
        for (int i = 0; i < 20; ++i)
            ending.add(opening(i));
    }
    EXPECT_EQ(resultOf(log.load())->size(), 20);
}

TEST_F(JsonOpeningLogTest, AFolderThatCannotBeMadeIsAnError)
{
    QFile file(folder.filePath(u"plain"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    JsonOpeningLog blocked(folder.filePath(u"plain/log.json"_s));
    const auto answer = resultOf(blocked.add(opening(1)));
    ASSERT_FALSE(answer.has_value());
    EXPECT_EQ(answer.error().kind, ErrorKind::Storage);
    EXPECT_FALSE(answer.error().message.isEmpty());
}

} // namespace
} // namespace pillnuts
