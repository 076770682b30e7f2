// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "table_files.h"

#include <QDir>
#include <QFile>
#include <QSet>

#include <gtest/gtest.h>

namespace pillnuts {
namespace {

using namespace Qt::StringLiterals;
using namespace test;

/// Files as nedrug published them; they are not part of this repository.
QString publishedFile(const QString &name)
{
    const QString path
        = QString::fromUtf16(PILLNUTS_SOURCE_FOLDER) + u"/../shared/mfds/bulk/"_s + name;
    return QFile::exists(path) ? path : QString();
}

qint64 peakMemoryKilobytes()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toLongLong();
    }
    return 0;
}

struct Published {
    QString name;
    BulkKind kind = BulkKind::Pill;
    int rows = 0;
    QDate date;
};

TEST(PublishedFiles, AreReadToTheLastRow)
{
    const QVector<Published> files{
        {u"OpenData_PotOpenTabletIdntfc20230319.xls"_s, BulkKind::Pill, 25040, {2023, 3, 19}},
        {u"e약은요정보검색_202407.xlsx"_s, BulkKind::Easy, 4712, {2024, 7, 1}},
        {u"OpenData_PotOpenDurIngr_AC20260312.csv"_s,
            BulkKind::DurIngredients,
            1742,
            {2026, 3, 12}},
        {u"OpenData_PotOpenDurIngr_BC20260312.csv"_s, BulkKind::DurIngredients, 227, {2026, 3, 12}},
        {u"OpenData_PotOpenDurIngr_CC20260312.csv"_s,
            BulkKind::DurIngredients,
            1407,
            {2026, 3, 12}},
        {u"OpenData_PotOpenDurIngr_DC20260312.csv"_s, BulkKind::DurIngredients, 651, {2026, 3, 12}},
        {u"OpenData_PotOpenDurIngr_EC20260312.csv"_s, BulkKind::DurIngredients, 95, {2026, 3, 12}},
        {u"OpenData_PotOpenDurIngr_FC20260312.csv"_s, BulkKind::DurIngredients, 107, {2026, 3, 12}},
        {u"OpenData_PotOpenDurIngr_GC20260312.csv"_s, BulkKind::DurIngredients, 375, {2026, 3, 12}},
    };
    int found = 0;
    for (const Published &file : files) {
        const QString path = publishedFile(file.name);
        if (path.isEmpty())
            continue;
        ++found;
        const auto probed = probeBulkFile(path);
        ASSERT_TRUE(probed.has_value()) << probed.error().message.toStdString();
        EXPECT_EQ(probed->kind, file.kind) << file.name.toStdString();
        EXPECT_EQ(probed->rows, file.rows) << file.name.toStdString();
        EXPECT_EQ(probed->dataDate, file.date) << file.name.toStdString();
    }
    if (found == 0)
        GTEST_SKIP() << "the published files are not here";
}

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool measuresMemory = false; // a sanitizer multiplies it
#else
constexpr bool measuresMemory = true;
#endif

TEST(PublishedPills, NeedLittleMemory)
{
    if (!measuresMemory)
        GTEST_SKIP() << "memory is not measured under a sanitizer";
    const QString path = publishedFile(u"OpenData_PotOpenTabletIdntfc20230319.xls"_s);
    if (path.isEmpty())
        GTEST_SKIP() << "the published file is not here";
    ASSERT_TRUE(probeBulkFile(path).has_value());
    EXPECT_LE(peakMemoryKilobytes(), 150 * 1024);
    RecordProperty("peakKilobytes", int(peakMemoryKilobytes()));
}

TEST(PublishedPills, KeepTheirFields)
{
    const QString path = publishedFile(u"OpenData_PotOpenTabletIdntfc20230319.xls"_s);
    if (path.isEmpty())
        GTEST_SKIP() << "the published file is not here";
    const ReadFile read = readAll(path);
    ASSERT_EQ(read.records.size(), 25040);
    QSet<QString> codes;
    QSet<QString> imageTails;
    for (const Record &record : read.records) {
        const auto &pill = std::get<PillRecord>(record);
        codes.insert(pill.itemSeq);
        EXPECT_FALSE(pill.name.isEmpty()) << pill.itemSeq.toStdString();
        EXPECT_TRUE(pill.permitDate.isValid()) << pill.itemSeq.toStdString();
        if (pill.imageUrl.contains(u"_x"))
            imageTails.insert(pill.imageUrl.section(u'/', -1));
    }
    EXPECT_EQ(codes.size(), 25025); // 15 products have two rows
    EXPECT_TRUE(imageTails.contains(u"1N_xmK9Ifh-"_s)); // no escape, though it starts like one
}

} // namespace
} // namespace pillnuts
