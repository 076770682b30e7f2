// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A slip in a table is refused with the file and the line, whatever it is.
#include "starter_reader.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace pillnuts;

namespace {

struct Slip {
    const char *what;
    QString file;
    QString before; ///< first occurrence is replaced
    QString after;
    QString reason; ///< part of the detail
};

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

class TableCopies : public testing::Test {
protected:
    void SetUp() override
    {
        const QDir tables(u":/starter"_s);
        ASSERT_EQ(tables.entryList().size(), 6);
        for (const QString &name : tables.entryList())
            write(m_directory.filePath(name), contents(tables.filePath(name)));
    }

    QTemporaryDir m_directory;
};

class BrokenTables : public TableCopies, public testing::WithParamInterface<Slip> { };

QVector<Slip> productSlips()
{
    const QString tylenol = u"202106092\t타이레놀정500밀리그람(아세트아미노펜)"_s;
    return {
        {"column missing", u"products.tsv"_s, tylenol, u"202106092"_s, u"columns instead of"_s},
        {"column too many",
            u"dur.tsv"_s,
            u"dur-2026-03"_s,
            u"dur-2026-03\t"_s,
            u"columns instead of"_s},
        {"other header",
            u"looks.tsv"_s,
            u"imprint_front"_s,
            u"imprint"_s,
            u"the columns are not"_s},
        {"short code", u"products.tsv"_s, tylenol, tylenol.sliced(1), u"no ITEM_SEQ"_s},
        {"doubled product",
            u"products.tsv"_s,
            u"199402278\t"_s,
            u"202106092\t"_s,
            u"doubled product"_s},
        {"no name", u"products.tsv"_s, tylenol, u"202106092\t"_s, u"column name is empty"_s},
        {"wrong check digit",
            u"products.tsv"_s,
            u"8806469025705"_s,
            u"8806469025706"_s,
            u"no GTIN"_s},
        {"unknown kind", u"products.tsv"_s, u"\t일반의약품\t"_s, u"\t약\t"_s, u"unknown kind"_s},
        {"unknown status", u"products.tsv"_s, u"\t정상\t"_s, u"\t좋음\t"_s, u"unknown status"_s},
        {"no such day", u"products.tsv"_s, u"\t2021-08-23\t"_s, u"\t2021-02-30\t"_s, u"no date"_s},
        {"half a class",
            u"products.tsv"_s,
            u"\t01140\t해열.진통.소염제"_s,
            u"\t01140\t"_s,
            u"no class"_s},
        {"unknown summary",
            u"products.tsv"_s,
            u"\tacetaminophen-500\t"_s,
            u"\tx\t"_s,
            u"no such summary"_s},
        {"doubled summary",
            u"summaries.tsv"_s,
            u"aspirin-100\t"_s,
            u"aspirin-500\t"_s,
            u"doubled key"_s},
        {"empty summary",
            u"summaries.tsv"_s,
            u"\t성인 한 번에 1정, 하루 3회 식후."_s,
            u"\t"_s,
            u"an empty summary"_s},
    };
}

QVector<Slip> otherSlips()
{
    const QString amount = u"202106092\t1정 중\t아세트아미노펜\tM040353\t500\t밀리그램"_s;
    return {
        {"look of nothing",
            u"looks.tsv"_s,
            u"202106092\t"_s,
            u"202106093\t"_s,
            u"no such product"_s},
        {"two looks", u"looks.tsv"_s, u"199400202\t"_s, u"202106092\t"_s, u"a second look"_s},
        {"ingredient of nothing",
            u"ingredients.tsv"_s,
            amount,
            u'1' + amount.sliced(1),
            u"no such product"_s},
        {"unknown unit", u"ingredients.tsv"_s, amount, amount + u"씩"_s, u"unknown unit"_s},
        {"amount without unit",
            u"ingredients.tsv"_s,
            amount,
            amount.chopped(4),
            u"only together"_s},
        {"bad substance code",
            u"ingredients.tsv"_s,
            u"M040353"_s,
            u"M40353"_s,
            u"no substance code"_s},
        {"separator in a cell", u"ingredients.tsv"_s, u"1정 중"_s, u"1정|중"_s, u"a separator"_s},
        {"position skipped",
            u"excipients.tsv"_s,
            u"202106092\t2\t"_s,
            u"202106092\t3\t"_s,
            u"position 2 expected"_s},
        {"blanks around a cell",
            u"excipients.tsv"_s,
            u"202106092\t2"_s,
            u"202106092 \t2"_s,
            u"blanks around"_s},
        {"unknown list",
            u"dur.tsv"_s,
            u"\ninteraction\t"_s,
            u"\ninteractions\t"_s,
            u"no such list"_s},
        {"bad DUR code", u"dur.tsv"_s, u"D000027"_s, u"D00027"_s, u"wrong partner"_s},
    };
}

} // namespace

TEST_P(BrokenTables, AreRefusedByFileAndLine)
{
    const Slip &slip = GetParam();
    const QString path = m_directory.filePath(slip.file);
    QString text = QString::fromUtf8(contents(path));
    const qsizetype at = text.indexOf(slip.before);
    ASSERT_GE(at, 0) << qPrintable(slip.before);
    text.replace(at, slip.before.size(), slip.after);
    write(path, text.toUtf8());

    const auto records = readStarter(m_directory.path());
    ASSERT_FALSE(records);
    EXPECT_EQ(records.error().kind, ErrorKind::Refused);
    EXPECT_TRUE(records.error().message.contains(slip.file)) << qPrintable(records.error().message);
    EXPECT_TRUE(records.error().detail.contains(slip.reason)) << qPrintable(records.error().detail);
    const qsizetype changed = at + (slip.before.startsWith(u'\n') ? 1 : 0);
    const qsizetype line = QStringView(text).first(changed).count(u'\n') + 1;
    const bool isSecond
        = slip.reason.startsWith(u"doubled"_s) || slip.reason.startsWith(u"a second"_s);
    EXPECT_TRUE(isSecond || records.error().message.contains(QString::number(line)))
        << qPrintable(records.error().message) << line;
}

INSTANTIATE_TEST_SUITE_P(
    Slips, BrokenTables, testing::ValuesIn(productSlips() + otherSlips()), [](const auto &slip) {
        return QString::fromLatin1(slip.param.what).replace(u' ', u'_').toStdString();
    });

TEST_F(TableCopies, UntouchedTheyAreRead)
{
    const auto records = readStarter(m_directory.path());
    ASSERT_TRUE(records);
    EXPECT_EQ(records->size(), readStarter()->size());
}

TEST_F(TableCopies, MissingFileAndForeignBytesAreRefused)
{
    write(m_directory.filePath(u"dur.tsv"_s), QByteArray("\xff\xfe broken"));
    auto records = readStarter(m_directory.path());
    ASSERT_FALSE(records);
    EXPECT_TRUE(records.error().message.contains(u"dur.tsv"_s));

    ASSERT_TRUE(QFile::remove(m_directory.filePath(u"dur.tsv"_s)));
    records = readStarter(m_directory.path());
    ASSERT_FALSE(records);
    EXPECT_EQ(records.error().kind, ErrorKind::Storage);
}
