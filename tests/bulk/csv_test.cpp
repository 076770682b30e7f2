// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "table_files.h"

#include <QStringEncoder>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace pillnuts {
namespace {

using namespace Qt::StringLiterals;
using namespace test;

QByteArray list(const QVector<QStringList> &rows)
{
    return csv(QVector<QStringList>{durHeader()} + rows);
}

std::string refusal(const ReadFile &read)
{
    if (read.result)
        return "it was read";
    EXPECT_EQ(read.result.error().kind, ErrorKind::Refused);
    return read.result.error().message.toStdString();
}

QVector<DurRecord> rules(const ReadFile &read)
{
    EXPECT_TRUE(read.result.has_value())
        << (read.result ? "" : read.result.error().message.toStdString());
    QVector<DurRecord> found;
    for (const Record &record : read.records)
        found.append(std::get<DurRecord>(record));
    return found;
}

TEST(Csv, ReadsTheSevenLists)
{
    struct Case {
        QString type;
        DurList list;
        int limitColumn;
    };

    const QVector<Case> cases{{u"병용금기"_s, DurList::Interaction, -1},
        {u"특정연령대금기"_s, DurList::Age, 13},
        {u"투여기간주의"_s, DurList::Duration, 14},
        {u"용량주의"_s, DurList::Dose, 15},
        {u"임부금기"_s, DurList::Pregnancy, 16},
        {u"노인주의"_s, DurList::Elderly, -1},
        {u"효능군중복"_s, DurList::Class, -1}};
    const TableFiles files;
    for (const Case &one : cases) {
        QStringList row = durRow(one.type);
        row[13] = u"연령"_s;
        row[14] = u"기간"_s;
        row[15] = u"용량"_s;
        row[16] = u"등급"_s;
        const auto found = rules(readAll(files.write(u"d.csv"_s, list({row}))));
        ASSERT_EQ(found.size(), 1);
        EXPECT_EQ(found.first().list, one.list);
        EXPECT_EQ(found.first().limit, one.limitColumn < 0 ? QString() : row.at(one.limitColumn));
    }
}

TEST(Csv, KeepsQuotesAndRestoresCommas)
{
    QStringList first = durRow(u"병용금기"_s, 1);
    first[11] = u"\"심각한위험(가|나포함)가능성"_s; // a quote that nothing closes
    first[6] = u"[D000003]A(가)"_s;
    first[21] = u"-"_s;
    QStringList second = durRow(u"병용금기"_s, 2);
    second[11] = u"\"모두\"인용"_s;
    const TableFiles files;
    const ReadFile read = readAll(files.write(u"d.csv"_s, list({first, second})));
    const auto found = rules(read);
    ASSERT_EQ(found.size(), 2);
    EXPECT_EQ(read.result->kind, BulkKind::DurIngredients);
    EXPECT_EQ(read.result->rows, 2);
    EXPECT_EQ(found.at(0).content, u"\"심각한위험(가,나포함)가능성");
    EXPECT_EQ(found.at(0).serial, u"1");
    EXPECT_EQ(found.at(0).mix, u"[D000003]A(가)");
    EXPECT_EQ(found.at(0).partnerMix, u"");
    EXPECT_EQ(found.at(0).partnerCode, u"D000002");
    EXPECT_EQ(found.at(1).content, u"\"모두\"인용");
    EXPECT_TRUE(read.rawRows.at(0).contains("가|나")); // the fingerprint is of what the file says
}

TEST(Csv, MarksDeletedRows)
{
    QStringList gone = durRow(u"노인주의"_s);
    gone[25] = u"삭제"_s;
    const TableFiles files;
    const auto found
        = rules(readAll(files.write(u"d.csv"_s, list({gone, durRow(u"노인주의"_s, 2)}))));
    ASSERT_EQ(found.size(), 2);
    EXPECT_TRUE(found.at(0).deleted);
    EXPECT_FALSE(found.at(1).deleted);
}

TEST(Csv, TakesEveryFormOfTheSameText)
{
    const QByteArray plain = list({durRow(u"임부금기"_s)});
    QByteArray windows = plain;
    windows.replace("\n", "\r\n");
    const QByteArray mark = "\xEF\xBB\xBF";
    QByteArray markInHeader = plain;
    markInHeader.replace("DUR일련번호", QByteArray(mark + "DUR일련번호"));
    const TableFiles files;
    const QVector<QByteArray> forms{plain,
        mark + plain,
        mark + mark + plain,
        windows,
        plain.chopped(1),
        plain + "\r\n\n",
        markInHeader};
    for (const QByteArray &content : forms) {
        const auto found = rules(readAll(files.write(u"d.csv"_s, content)));
        ASSERT_EQ(found.size(), 1);
        EXPECT_EQ(found.first().list, DurList::Pregnancy);
        EXPECT_EQ(found.first().code, u"D000001");
    }
}

TEST(Csv, ReadsCp949OrSaysWhatItIs)
{
    QStringList row = durRow(u"임부금기"_s);
    row[5] = u"똠방각하정"_s; // 똠 is in CP949 but not in EUC-KR
    QStringEncoder korean("windows-949");
    const TableFiles files;
    if (!korean.isValid()) {
        const QByteArray words = QByteArray::fromHex("C7B0B8F1B8ED"); // 품목명
        EXPECT_THAT(refusal(readAll(files.write(u"d.csv"_s, words))), testing::HasSubstr("CP949"));
        GTEST_SKIP() << "this Qt has no CP949; only the refusal was tested";
    }
    const auto found
        = rules(readAll(files.write(u"d.csv"_s, korean(QString::fromUtf8(list({row}))))));
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found.first().name, u"똠방각하정");
}

TEST(Csv, RefusesOtherEncodings)
{
    const QString text = QString::fromUtf8(list({durRow(u"임부금기"_s)}));
    QByteArray utf16("\xFF\xFE");
    utf16 += QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    QByteArray garbled = text.toUtf8();
    garbled.insert(garbled.size() / 2, "\xFF\xFF\x00\xFE");
    const TableFiles files;
    EXPECT_THAT(refusal(readAll(files.write(u"d.csv"_s, utf16))), testing::HasSubstr("UTF-16"));
    EXPECT_NE(refusal(readAll(files.write(u"d.csv"_s, garbled))), "it was read");
}

TEST(Csv, RefusesTheFileWhenOneRowDoesNotFit)
{
    const QStringList sound = durRow(u"용량주의"_s);
    QStringList comma = sound;
    comma[11] = u"가,나"_s;
    QStringList short_ = sound;
    short_.removeLast();
    QStringList unknownList = sound;
    unknownList[1] = u"새로운주의"_s;
    QStringList unknownState = sound;
    unknownState[25] = u"보류"_s;
    QStringList noCode = sound;
    noCode[3] = u"-"_s;
    QStringList noPartner = durRow(u"병용금기"_s);
    noPartner[18] = u"-"_s;
    QStringList behind = sound;
    behind[27] = u"x"_s;
    const QVector<std::pair<QStringList, const char *>> cases{
        {comma, "Line 3 has 29 fields where the header has 28"},
        {short_, "Line 3 has 27 fields"},
        {{QString()}, "Line 3 has 1 fields"},
        {unknownList, "Row 3 does not fit: \"새로운주의\""},
        {unknownState, "Row 3 does not fit: \"보류\""},
        {noCode, "Row 3 does not fit"},
        {noPartner, "Row 3 does not fit"},
        {behind, "Row 3 has values behind"},
    };
    const TableFiles files;
    for (const auto &[row, message] : cases)
        EXPECT_THAT(refusal(readAll(files.write(u"d.csv"_s, list({sound, row, sound})))),
            testing::HasSubstr(message));
}

TEST(Csv, RefusesAFileCutInTheMiddleOfALine)
{
    const TableFiles files;
    const QByteArray whole = list(QVector<QStringList>(20, durRow(u"용량주의"_s)));
    EXPECT_THAT(refusal(readAll(files.write(u"d.csv"_s, whole.left(whole.size() - 12)))),
        testing::HasSubstr("Line 21"));
}

TEST(Csv, RefusesSqueezedProductLists)
{
    const TableFiles files;
    const QByteArray content = csv({{u"품목일련번호"_s, u"품목명"_s, u"업체명"_s, u"원료성분"_s},
        {u"200000001"_s, u"가"_s, u"나"_s, u"다"_s}});
    EXPECT_THAT(
        refusal(readAll(files.write(u"d.csv"_s, content))), testing::HasSubstr("Excel form"));
}

TEST(Csv, RefusesAHeaderWithoutRows)
{
    const TableFiles files;
    EXPECT_THAT(refusal(readAll(files.write(u"d.csv"_s, list({})))), testing::HasSubstr("no rows"));
}

TEST(Csv, ReadsTheExcelFormOfTheListsWithoutRestoringCommas)
{
    QStringList row = durRow(u"효능군중복"_s);
    row[9] = u"효능 | 군"_s;
    row[26] = u"계열, 둘"_s;
    const TableFiles files;
    const auto found = rules(readAll(files.writeWorkbook(
        u"OpenData_PotOpenDurIngr_G20260312.xls"_s, {.sheet = inlineRows({durHeader(), row})})));
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found.first().effectGroup, u"효능 | 군");
    EXPECT_EQ(found.first().series, u"계열, 둘");
}

} // namespace
} // namespace pillnuts
