// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Compares the tables with the ministry's published data where it lies beside the checkout; says so
// and skips where not. The facts must agree; the words must not.
#include "starter_catalogue.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>

#include <gtest/gtest.h>

#include <functional>

using namespace Qt::StringLiterals;
using namespace pillnuts;

namespace {

QString corpusFile(const QString &name)
{
    return QDir(sourceFolder()).absoluteFilePath(u"../shared/mfds/corpus/"_s + name);
}

/// Calls `use` with every row of a gzipped JSON Lines file; false where the file or gzip is
/// missing.
bool forEachRow(const QString &path, const std::function<void(const QJsonObject &)> &use)
{
    if (!QFile::exists(path))
        return false;
    QProcess gzip;
    gzip.start(u"gzip"_s, {u"-dc"_s, path});
    if (!gzip.waitForStarted() || !gzip.waitForFinished(120'000))
        return false;
    for (const QByteArray &line : gzip.readAllStandardOutput().split('\n')) {
        if (!line.isEmpty())
            use(QJsonDocument::fromJson(line).object());
    }
    return gzip.exitCode() == 0;
}

QString withoutBlanks(QString text)
{
    static const QRegularExpression blanks(u"\\s+"_s);
    return text.remove(blanks);
}

QString dateDigits(const QDate &date)
{
    return date.toString(u"yyyyMMdd"_s);
}

/// Sentences of the summaries that are long enough to be somebody's words.
QStringList summarySentences()
{
    static const QRegularExpression end(u"\\.\\s+"_s);
    QStringList sentences;
    for (const auto &row : bundledRows(u"summaries.tsv"_s)) {
        for (const QString &column : {u"use"_s, u"dose"_s, u"caution"_s}) {
            for (const QString &sentence : row.value(column).split(end)) {
                if (sentence.size() >= 25)
                    sentences.append(withoutBlanks(sentence).remove(u'.'));
            }
        }
    }
    return sentences;
}

} // namespace

TEST(PublishedData, ProductsAreThoseOfThePermitList)
{
    QHash<QString, QJsonObject> published;
    const bool there
        = forEachRow(corpusFile(u"permit_list.jsonl.gz"_s), [&published](const QJsonObject &row) {
              published.insert(row.value(u"ITEM_SEQ"_s).toString(), row);
          });
    if (!there)
        GTEST_SKIP() << "the published data is not beside the checkout";
    for (const auto &row : bundledCatalogue().list) {
        ASSERT_TRUE(published.contains(row.itemSeq)) << qPrintable(row.itemSeq);
        const QJsonObject source = published.value(row.itemSeq);
        EXPECT_EQ(withoutBlanks(source.value(u"ITEM_NAME"_s).toString()), withoutBlanks(row.name));
        EXPECT_EQ(source.value(u"ENTP_NAME"_s).toString().trimmed(), row.company);
        EXPECT_EQ(source.value(u"SPCLTY_PBLC"_s).toString(), row.kindText);
        EXPECT_EQ(source.value(u"CANCEL_NAME"_s).toString(), row.cancelName);
        EXPECT_EQ(source.value(u"ITEM_PERMIT_DATE"_s).toString(), dateDigits(row.permitDate));
        if (const QString type = source.value(u"PRDUCT_TYPE"_s).toString(); !type.isEmpty()) {
            EXPECT_EQ(withoutBlanks(type), withoutBlanks(row.classText)) << qPrintable(row.name);
        }
    }
}

TEST(PublishedData, SummariesAreInOurOwnWords)
{
    const QStringList sentences = summarySentences();
    ASSERT_GE(sentences.size(), 500);
    QString published;
    const auto collect = [&published](const QJsonObject &row) {
        for (const auto &value : row)
            published += withoutBlanks(value.toString());
        published += u'\n';
    };
    if (!forEachRow(corpusFile(u"easy.jsonl.gz"_s), collect))
        GTEST_SKIP() << "the published data is not beside the checkout";
    const QDir recorded(corpusFile(u"../recorded/permit-detail"_s));
    for (const QString &name : recorded.entryList({u"*.json"_s})) {
        QFile file(recorded.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        published += withoutBlanks(QString::fromUtf8(file.readAll()));
    }
    for (const QString &sentence : sentences)
        EXPECT_FALSE(published.contains(sentence)) << qPrintable(sentence);
}
