// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "file_import.h"
#include "sync_bench.h"

#include <QDir>
#include <QFileInfo>

namespace pillnuts {
namespace {

using namespace Qt::StringLiterals;

/// A DUR list as nedrug publishes it: 27 columns and an empty one, quotes unescaped, blanks gone,
/// ',' as '|'.
QByteArray durFile(const QStringList &rows)
{
    return (u"DUR일련번호,DUR유형,단일복합구분코드,DUR성분코드,DUR성분명영문,DUR성분명,복합제,"
            u"관계성분,약효분류코드,효능군,고시일자,금기내용,제형,연령기준,"
            u"최대투여기간,1일최대용량,등급,병용금기단일복합구분코드,병용금기DUR성분코드,"
            u"병용금기DUR성분영문명,병용금기DUR성분명,병용금기복합제,"
            u"병용금기관계성분,병용금기약효분류,비고,상태,계열명,\n"_s
        + rows.join(u'\n') + u'\n')
        .toUtf8();
}

QString pregnancyRow(int serial, const QString &state)
{
    return u"%1,임부금기,단일,D990001,Fictitine,가상성분,-,[M990001]가상성분,-,-,20240131,\"가상의금기|내용,-,-,-,-,2등급,-,-,-,-,-,-,-,-,%2,-,"_s
        .arg(serial)
        .arg(state);
}

class FileImportTest : public SyncBench {
protected:
    QString put(const QString &name, const QByteArray &content)
    {
        QFile file(m_folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
        return file.fileName();
    }

    Result<UpdateReport> import(const QStringList &files)
    {
        return importFiles(path(), files, {m_cancelled, [](const UpdateProgress &) {}});
    }

    int rules() const
    {
        auto database = Database::open(path(), Database::Mode::ReadOnly);
        return database->scalar(u"SELECT count(*) FROM dur_rule WHERE list = 2"_s)->toInt();
    }
};

TEST_F(FileImportTest, AFileReplacesItsListAndDeletedRowsStayOut)
{
    const auto first = put(u"OpenData_PotOpenDurIngr_CC20260312.csv"_s,
        durFile(
            {pregnancyRow(1, u"정상"_s), pregnancyRow(2, u"정상"_s), pregnancyRow(3, u"삭제"_s)}));
    const auto report = import({first});
    ASSERT_TRUE(report) << report.error().message.toStdString()
                        << report.error().detail.toStdString();
    EXPECT_EQ(rules(), 2);
    EXPECT_EQ(report->dataDate, QDate(2026, 3, 12));
    const auto second
        = put(u"OpenData_PotOpenDurIngr_CC20260412.csv"_s, durFile({pregnancyRow(2, u"정상"_s)}));
    ASSERT_TRUE(import({second}));
    EXPECT_EQ(rules(), 1);
    EXPECT_TRUE(isWhole());
}

TEST_F(FileImportTest, ABrokenFileChangesNothingAndSaysWhatIsWrong)
{
    ASSERT_TRUE(import(
        {put(u"OpenData_PotOpenDurIngr_CC20260312.csv"_s, durFile({pregnancyRow(1, u"정상"_s)}))}));
    const auto good
        = put(u"OpenData_PotOpenDurIngr_CC20260412.csv"_s, durFile({pregnancyRow(7, u"정상"_s)}));
    const auto bad = put(u"broken.csv"_s, durFile({pregnancyRow(8, u"정상"_s).chopped(9)}));
    const auto report = import({good, bad});
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().kind, ErrorKind::Refused);
    EXPECT_EQ(rules(), 1);
    EXPECT_TRUE(isWhole());
}

TEST_F(FileImportTest, ImportedListsAreKeptWhenTheMinistryIsRead)
{
    ASSERT_TRUE(sync());
    ASSERT_TRUE(import(
        {put(u"OpenData_PotOpenDurIngr_CC20260312.csv"_s, durFile({pregnancyRow(1, u"정상"_s)}))}));
    EXPECT_EQ(nameOf(1).isEmpty(), false);
    EXPECT_TRUE(isWhole());
}

TEST_F(FileImportTest, ThePublishedFilesAreTakenWholeWhereTheyAreAtHand)
{
    const QDir folder(qEnvironmentVariable("PILLNUTS_TEST_SOURCE") + u"/../shared/mfds/bulk"_s);
    if (!folder.exists())
        GTEST_SKIP() << "the published files are not at hand";
    QStringList files;
    for (const auto &file : folder.entryInfoList(QDir::Files))
        files.append(file.absoluteFilePath());
    const auto report = import(files);
    ASSERT_TRUE(report) << report.error().message.toStdString();
    EXPECT_GT(report->products, 25'000);
    EXPECT_TRUE(isWhole());
}

} // namespace
} // namespace pillnuts
