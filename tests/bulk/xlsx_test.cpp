// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "table_files.h"

#include <QFile>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace pillnuts {
namespace {

using namespace Qt::StringLiterals;
using namespace test;

const QStringList pillHeader{u"품목일련번호"_s,
    u"품목명"_s,
    u"업소명"_s,
    u"의약품제형"_s,
    u"표시앞"_s,
    u"색상앞"_s,
    u"분할선앞"_s,
    u"분류번호"_s,
    u"품목허가일자"_s,
    u"보험코드"_s};
const QStringList pillRow{u"200000001"_s,
    u"시험정"_s,
    u"시험제약"_s,
    u"원형"_s,
    u"T1"_s,
    u"하양"_s,
    u"-"_s,
    u"01140"_s,
    u"20080820"_s,
    u"053400010"_s};

WorkbookParts pillSheet(const QVector<QStringList> &rows)
{
    return {.sheet = inlineRows(QVector<QStringList>{pillHeader} + rows)};
}

PillRecord onlyPill(const ReadFile &read)
{
    EXPECT_TRUE(read.result.has_value())
        << (read.result ? "" : read.result.error().message.toStdString());
    EXPECT_EQ(read.records.size(), 1);
    return read.records.isEmpty() ? PillRecord{} : std::get<PillRecord>(read.records.first());
}

std::string refusal(const ReadFile &read)
{
    if (read.result)
        return "it was read";
    EXPECT_EQ(read.result.error().kind, ErrorKind::Refused);
    return read.result.error().message.toStdString();
}

TEST(Xlsx, ReadsAPillWhateverTheFileIsCalled)
{
    const TableFiles files;
    const ReadFile read = readAll(files.writeWorkbook(u"anything.csv"_s, pillSheet({pillRow})));
    const PillRecord pill = onlyPill(read);
    EXPECT_EQ(read.result->kind, BulkKind::Pill);
    EXPECT_EQ(read.result->rows, 1);
    EXPECT_EQ(pill.itemSeq, u"200000001");
    EXPECT_EQ(pill.name, u"시험정");
    EXPECT_EQ(pill.shape, u"원형");
    EXPECT_EQ(pill.lineFront, u"-"); // a score line, not an empty field
    EXPECT_EQ(pill.classNumber, u"01140");
    EXPECT_EQ(pill.permitDate, QDate(2008, 8, 20));
    EXPECT_EQ(pill.ediCodes, u"053400010");
}

TEST(Xlsx, GivesTheBytesOfTheWholeRow)
{
    const TableFiles files;
    QStringList sparse = pillRow;
    sparse[9].clear();
    const ReadFile read = readAll(files.writeWorkbook(u"p.xls"_s, pillSheet({pillRow, sparse})));
    ASSERT_EQ(read.rawRows.size(), 2);
    EXPECT_EQ(read.rawRows.at(0), pillRow.join(QChar(0x1F)).toUtf8());
    EXPECT_EQ(read.rawRows.at(1), sparse.join(QChar(0x1F)).toUtf8());
}

TEST(Xlsx, RestoresWhatNumberCellsHaveLost)
{
    const TableFiles files;
    const auto number = [](const QString &reference, const QString &value) {
        return u"<c r=\"%1\"><v>%2</v></c>"_s.arg(reference, value);
    };
    const QString row = number(u"A2"_s, u"2.00000001E8"_s) + inlineCell(u"B2"_s, u"시험정"_s)
        + number(u"H2"_s, u"1140"_s) + number(u"I2"_s, u"39680"_s) + number(u"J2"_s, u"53400010"_s);
    const QString sheet
        = u"<sheetData>%1<row r=\"2\">%2</row></sheetData>"_s.arg(inlineRow(1, pillHeader), row);
    const PillRecord pill = onlyPill(readAll(files.writeWorkbook(u"p.xlsx"_s, {.sheet = sheet})));
    EXPECT_EQ(pill.itemSeq, u"200000001");
    EXPECT_EQ(pill.classNumber, u"01140");
    EXPECT_EQ(pill.ediCodes, u"053400010");
    EXPECT_EQ(pill.permitDate, QDate(2008, 8, 20));
    EXPECT_EQ(pill.imprintFront, u"");
}

TEST(Xlsx, KnowsTheOtherDayZero)
{
    const TableFiles files;
    const QString row = u"<row r=\"2\">%1<c r=\"I2\"><v>38218</v></c></row>"_s.arg(
        inlineCell(u"A2"_s, u"200000001"_s));
    const PillRecord pill = onlyPill(readAll(files.writeWorkbook(u"p.xlsx"_s,
        {.sheet = u"<sheetData>"_s + inlineRow(1, pillHeader) + row + u"</sheetData>"_s,
            .properties = u"date1904=\"true\""_s})));
    EXPECT_EQ(pill.permitDate, QDate(2008, 8, 20));
}

TEST(Xlsx, ReadsSharedAndRichAndFormulaTexts)
{
    const TableFiles files;
    const QString strings = u"<si><t>200000001</t></si>"
                            "<si><r><rPr><b/></rPr><t>가 </t></r><r><t "
                            "xml:space=\"preserve\">나_x000D_\n다</t></r><rPh sb=\"0\" "
                            "eb=\"1\"><t>읽기</t></rPh></si>"
                            "<si><t xml:space=\"preserve\"> 원형 </t></si>"_s;
    const QString row
        = u"<row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c><c t=\"str\"><f>A1</f><v>시험_x0026_제약</v></c><c t=\"s\"><v>2</v></c></row>"_s;
    const QString sheet = u"<sheetData>"_s + inlineRow(1, pillHeader) + row + u"</sheetData>"_s;
    const PillRecord pill = onlyPill(
        readAll(files.writeWorkbook(u"p.xlsx"_s, {.sheet = sheet, .sharedStrings = strings})));
    EXPECT_EQ(pill.itemSeq, u"200000001");
    EXPECT_EQ(pill.name, u"가 나\n다");
    EXPECT_EQ(pill.company, u"시험&제약");
    EXPECT_EQ(pill.shape, u"원형");
}

TEST(Xlsx, ReadsEasyTextsToTheLastCharacter)
{
    const TableFiles files;
    const QStringList header{u"품목일련번호"_s,
        u"제품명"_s,
        u"업체명"_s,
        u"주성분"_s,
        u"이 약의 효능은 무엇입니까?"_s,
        u"이 약은 어떻게 사용합니까?"_s,
        u"이 약을 사용하기 전에 반드시 알아야 할 내용은 무엇입니가?"_s,
        u"이 약의 사용상 주의사항은 무엇입니까?"_s,
        u"이 약을 사용하는 동안 주의해야 할 약 또는 음식은 무엇입니까?"_s,
        u"이 약은 어떤 이상반응이 나타날 수 있습니까?"_s,
        u"이 약은 어떻게 보관해야 합니까?"_s,
        u"공개일자"_s,
        u"수정일자"_s};
    const QStringList row{u"200000002"_s,
        u"시험액"_s,
        u"시험제약"_s,
        u"가,나"_s,
        u"효능\u00A0< 10 & ≥ 3\n\n둘\n"_s,
        u"1회 5-10정"_s,
        u"경고"_s,
        u"주의"_s,
        u"상호"_s,
        u"이상"_s,
        u"25±5℃"_s,
        u"2021-01-29"_s,
        u"20240116"_s};
    const ReadFile read = readAll(files.writeWorkbook(
        u"e약은요정보검색_202407.xlsx"_s, {.sheet = inlineRows({header, row})}));
    ASSERT_TRUE(read.result.has_value()) << read.result.error().message.toStdString();
    EXPECT_EQ(read.result->kind, BulkKind::Easy);
    EXPECT_EQ(read.result->dataDate, QDate(2024, 7, 1));
    const auto easy = std::get<EasyRecord>(read.records.first());
    EXPECT_EQ(easy.efficacy, u"효능\u00A0< 10 & ≥ 3\n\n둘");
    EXPECT_EQ(easy.dosage, u"1회 5-10정");
    EXPECT_EQ(easy.warning, u"경고");
    EXPECT_EQ(easy.precaution, u"주의");
    EXPECT_EQ(easy.interaction, u"상호");
    EXPECT_EQ(easy.sideEffect, u"이상");
    EXPECT_EQ(easy.storage, u"25±5℃");
    EXPECT_EQ(easy.ingredients, u"가,나");
    EXPECT_EQ(easy.openDate, QDate(2021, 1, 29));
    EXPECT_EQ(easy.updateDate, QDate(2024, 1, 16));
}

TEST(Xlsx, ReadsPermitDetailsAndIgnoresForeignColumns)
{
    const TableFiles files;
    const QStringList header{u"품목명"_s,
        u"품목 영문명"_s,
        u"품목일련번호"_s,
        u"허가/신고구분"_s,
        u"취소상태"_s,
        u"취소일자"_s,
        u"업체명"_s,
        u"허가일자"_s,
        u"전문일반"_s,
        u"성상"_s,
        u"표준코드"_s,
        u"원료성분"_s,
        u"영문성분명"_s,
        u"효능효과"_s,
        u"저장방법"_s,
        u"유효기간"_s,
        u"보험코드"_s,
        u"주성분명"_s,
        u"첨가제명"_s,
        u"ATC코드"_s,
        u"희귀의약품여부"_s,
        u"장래의 열"_s};
    const QStringList row{u"시험주"_s,
        u"Test Inj."_s,
        u"200000003"_s,
        u"허가"_s,
        u"정상"_s,
        u"-"_s,
        u"시험제약"_s,
        u"2008-08-20 00:00:00"_s,
        u"전문의약품"_s,
        u"무색"_s,
        u"8800000000017,8800000000024"_s,
        u"총량 : 1밀리리터|성분명 : 가|분량 : 50|단위 : 그램|규격 : KP|성분정보 : |비고 :"_s,
        u"A"_s,
        u"https://example.invalid/EE"_s,
        u"실온"_s,
        u"36 개월"_s,
        u"645100001"_s,
        u"[M000001]가|[M000002]나"_s,
        u"-"_s,
        u"A01AA01"_s,
        u"Y"_s,
        u"?"_s};
    const ReadFile read = readAll(files.writeWorkbook(
        u"OpenData_ItemPermitDetail20251115.xls"_s, {.sheet = inlineRows({header, row})}));
    ASSERT_TRUE(read.result.has_value()) << read.result.error().message.toStdString();
    EXPECT_EQ(read.result->kind, BulkKind::PermitDetail);
    const auto permit = std::get<PermitDetailRecord>(read.records.first());
    EXPECT_EQ(permit.itemSeq, u"200000003");
    EXPECT_EQ(permit.englishName, u"Test Inj.");
    EXPECT_EQ(permit.permitDate, QDate(2008, 8, 20));
    EXPECT_EQ(permit.barcodes, u"8800000000017,8800000000024");
    EXPECT_TRUE(permit.materialName.startsWith(u"총량 : 1밀리리터|성분명 : 가"));
    EXPECT_EQ(permit.mainIngredients, u"[M000001]가|[M000002]나");
    EXPECT_EQ(permit.excipients, u"");
    EXPECT_EQ(permit.cancelDate, u"");
    EXPECT_EQ(permit.cancelName, u"정상");
    EXPECT_EQ(permit.efficacyXml, u""); // a link to a picture of the text is not the text
    EXPECT_TRUE(permit.rare);
}

TEST(Xlsx, ReadsThePermitList)
{
    const TableFiles files;
    const QStringList header{u"품목기준코드"_s,
        u"품목명"_s,
        u"품목\n영문명"_s,
        u"업체명"_s,
        u"전문일반구분"_s,
        u"주성분"_s,
        u"취소/취하일자"_s,
        u"취소/취하구분"_s,
        u"분류명"_s};
    const QStringList row{u"200000004"_s,
        u"시험정"_s,
        u"Test"_s,
        u"시험제약"_s,
        u"일반의약품"_s,
        u"A/B"_s,
        u"20200101"_s,
        u"취하"_s,
        u"[01140]해열.진통.소염제"_s};
    const ReadFile read
        = readAll(files.writeWorkbook(u"l.xlsx"_s, {.sheet = inlineRows({header, row})}));
    ASSERT_TRUE(read.result.has_value()) << read.result.error().message.toStdString();
    EXPECT_EQ(read.result->kind, BulkKind::PermitList);
    const auto permit = std::get<PermitListRecord>(read.records.first());
    EXPECT_EQ(permit.englishName, u"Test");
    EXPECT_EQ(permit.cancelName, u"취하");
    EXPECT_EQ(permit.ingredientsEnglish, u"A/B");
}

TEST(Xlsx, LeavesOutEmptyRowsAtTheEnd)
{
    const TableFiles files;
    const QString sheet = u"<dimension ref=\"A1:J4\"/><sheetData>"_s + inlineRow(1, pillHeader)
        + inlineRow(2, pillRow)
        + u"<row r=\"3\"/><row r=\"4\"><c r=\"A4\" s=\"1\"/></row></sheetData>"_s;
    EXPECT_EQ(
        onlyPill(readAll(files.writeWorkbook(u"p.xlsx"_s, {.sheet = sheet}))).name, u"시험정");
}

struct SpoiltSheet {
    const char *name;
    QString sheet;
    const char *message;
};

TEST(Xlsx, RefusesSheetsThatHaveLostSomething)
{
    const QString head = u"<sheetData>"_s + inlineRow(1, pillHeader) + inlineRow(2, pillRow);
    const QVector<SpoiltSheet> cases{
        {"a hole in the rows", head + inlineRow(4, pillRow) + u"</sheetData>"_s, "Row 3 is empty"},
        {"an empty row between",
            head + u"<row r=\"3\"/>"_s + inlineRow(4, pillRow) + u"</sheetData>"_s,
            "Row 3 is empty"},
        {"fewer rows than announced",
            u"<dimension ref=\"A1:J9\"/>"_s + head + u"</sheetData>"_s,
            "announces 9 rows"},
        {"rows out of order", head + inlineRow(2, pillRow) + u"</sheetData>"_s, "damaged"},
        {"cells out of order",
            head + u"<row r=\"3\"><c r=\"B3\"/><c r=\"A3\"/></row></sheetData>"_s,
            "damaged"},
        {"an unknown shared text",
            head + u"<row r=\"3\"><c r=\"A3\" t=\"s\"><v>7</v></c></row></sheetData>"_s,
            "damaged"},
        {"a formula that failed",
            head + u"<row r=\"3\"><c r=\"A3\" t=\"e\"><v>#REF!</v></c></row></sheetData>"_s,
            "#REF!"},
        {"a barcode that lost digits",
            head + u"<row r=\"3\"><c r=\"A3\"><v>8.8E+17</v></c></row></sheetData>"_s,
            "lost digits"},
        {"a value behind the header",
            head
                + u"<row r=\"3\">%1%2</row></sheetData>"_s.arg(
                    inlineCell(u"A3"_s, u"200000001"_s), inlineCell(u"Z3"_s, u"x"_s)),
            "Row 3 has values behind"},
        {"a short product code",
            head + inlineRow(3, {u"20000001"_s}) + u"</sheetData>"_s,
            "Row 3 does not fit"},
        {"no product code",
            head + inlineRow(3, {QString(), u"이름"_s}) + u"</sheetData>"_s,
            "Row 3 does not fit"},
        {"broken XML", head + u"<row r=\"3\"></sheetData>"_s, "damaged"},
        {"no rows", u"<sheetData>"_s + inlineRow(1, pillHeader) + u"</sheetData>"_s, "no rows"},
        {"nothing", u"<sheetData/>"_s, "empty"},
    };
    const TableFiles files;
    for (const SpoiltSheet &spoilt : cases)
        EXPECT_THAT(refusal(readAll(files.writeWorkbook(u"p.xlsx"_s, {.sheet = spoilt.sheet}))),
            testing::HasSubstr(spoilt.message))
            << spoilt.name;
}

TEST(Xlsx, RefusesHeadersItCannotTrust)
{
    const QVector<std::pair<QStringList, const char *>> cases{
        {{u"품목명"_s, u"업체명"_s, u"원료성분"_s}, "no column with the product code"},
        {{u"품목일련번호"_s, u"품목명"_s, u"업체명"_s}, "not that of a file"},
        {{u"가"_s, u"나"_s}, "not that of a file"},
        {{u"품목일련번호"_s, u"품목명"_s, u"품목 명"_s, u"업체명"_s, u"원료성분"_s},
            "Two columns have the name"},
    };
    const TableFiles files;
    for (const auto &[header, message] : cases)
        EXPECT_THAT(refusal(readAll(files.writeWorkbook(
                        u"p.xlsx"_s, {.sheet = inlineRows({header, {u"200000001"_s}})}))),
            testing::HasSubstr(message));
}

TEST(Xlsx, RefusesSeveralSheets)
{
    const TableFiles files;
    WorkbookParts parts = pillSheet({pillRow});
    parts.sheets += u"<sheet name=\"T\" sheetId=\"2\" r:id=\"rId1\"/>"_s;
    EXPECT_THAT(refusal(readAll(files.writeWorkbook(u"p.xlsx"_s, parts))),
        testing::HasSubstr("exactly one"));
}

TEST(Xlsx, RefusesDocumentTypes)
{
    const TableFiles files;
    WorkbookParts parts = pillSheet({pillRow});
    parts.prolog = u"<!DOCTYPE worksheet [<!ENTITY a \"aaaaaaaaaa\">]>"_s;
    EXPECT_THAT(
        refusal(readAll(files.writeWorkbook(u"p.xlsx"_s, parts))), testing::HasSubstr("damaged"));
}

TEST(Xlsx, RefusesDamagedArchives)
{
    const TableFiles files;
    WorkbookParts parts = pillSheet(QVector<QStringList>(50, pillRow));
    parts.stored = true;
    QFile sound(files.writeWorkbook(u"sound.xlsx"_s, parts));
    ASSERT_TRUE(sound.open(QIODevice::ReadOnly));
    const QByteArray bytes = sound.readAll();

    EXPECT_THAT(refusal(readAll(files.write(u"half.xlsx"_s, bytes.left(bytes.size() / 2)))),
        testing::HasSubstr("damaged or was cut off"));
    EXPECT_THAT(refusal(readAll(files.write(u"start.xlsx"_s, bytes.left(10)))),
        testing::HasSubstr("damaged or was cut off"));

    QByteArray changed = bytes;
    const qsizetype at = changed.lastIndexOf("T1");
    ASSERT_GT(at, 0);
    changed[at + 1] = '7';
    const ReadFile read = readAll(files.write(u"changed.xlsx"_s, changed));
    EXPECT_THAT(refusal(read), testing::HasSubstr("damaged or was cut off")); // the checksum tells
}

TEST(Xlsx, RefusesProtectedArchives)
{
    const TableFiles files;
    WorkbookParts parts = pillSheet({pillRow});
    parts.password = "secret";
    EXPECT_THAT(
        refusal(readAll(files.writeWorkbook(u"p.xlsx"_s, parts))), testing::HasSubstr("password"));
}

TEST(Xlsx, RefusesZipBombs)
{
    const TableFiles files;
    const WorkbookParts parts{.sheet = u"<!--"_s + QString(16 * 1024 * 1024, u' ') + u"-->"_s};
    EXPECT_THAT(refusal(readAll(files.writeWorkbook(u"p.xlsx"_s, parts))),
        testing::HasSubstr("unpacks to more"));
}

TEST(Xlsx, RefusesOtherArchives)
{
    const TableFiles files;
    EXPECT_THAT(refusal(readAll(files.writeZip(u"p.xlsx"_s, {{u"word/document.xml"_s, "<x/>"}}))),
        testing::HasSubstr("not an Excel workbook"));
}

TEST(BulkFile, RefusesWhatIsNoTable)
{
    const QVector<std::pair<QByteArray, const char *>> cases{
        {"<!DOCTYPE html><html><body>error</body></html>", "web page"},
        {"\xEF\xBB\xBF\r\n <html></html>", "web page"},
        {QByteArray::fromHex("D0CF11E0A1B11AE1") + QByteArray(600, '\0'),
            "before 2007 or one protected"},
        {"", "empty"},
        {" \n", "empty"},
        {"a\0b", "not that of a file"},
        {QByteArray("a\0b,c", 5), "neither a table of text"},
    };
    const TableFiles files;
    for (const auto &[content, message] : cases)
        EXPECT_THAT(
            refusal(readAll(files.write(u"OpenData_PotOpenTabletIdntfc20230319.xls"_s, content))),
            testing::HasSubstr(message));
}

TEST(BulkFile, NamesTheFileInARefusal)
{
    const TableFiles files;
    EXPECT_THAT(
        refusal(readAll(files.write(u"낱알.xls"_s, "<html/>"))), testing::StartsWith("낱알.xls: "));
}

TEST(BulkFile, SaysThatAFileIsNotThere)
{
    const auto result = probeBulkFile(u"/nowhere/a.xlsx"_s);
    ASSERT_FALSE(result.has_value());
    EXPECT_EQ(result.error().kind, ErrorKind::Storage);
}

TEST(BulkFile, StopsWhenTheSinkFails)
{
    const TableFiles files;
    const QString path = files.writeWorkbook(u"p.xlsx"_s, pillSheet({pillRow, pillRow, pillRow}));
    int taken = 0;
    const std::atomic_bool cancelled = false;
    const auto result = readBulkFile(
        path,
        [&taken](const Record &, const QByteArray &) {
        return ++taken == 2 ? Outcome(failure(ErrorKind::Storage, u"disk full"_s)) : Outcome();
        },
        cancelled,
        [](qint64, qint64) {});
    ASSERT_FALSE(result.has_value());
    EXPECT_EQ(result.error().kind, ErrorKind::Storage);
    EXPECT_EQ(result.error().message, u"disk full");
    EXPECT_EQ(taken, 2);
}

TEST(BulkFile, StopsWhenCancelled)
{
    const TableFiles files;
    const QString path = files.writeWorkbook(u"p.xlsx"_s, pillSheet({pillRow, pillRow, pillRow}));
    int taken = 0;
    std::atomic_bool cancelled = false;
    const auto result = readBulkFile(
        path,
        [&](const Record &, const QByteArray &) {
        ++taken;
        cancelled = true;
        return Outcome();
        },
        cancelled,
        [](qint64, qint64) {});
    ASSERT_FALSE(result.has_value());
    EXPECT_EQ(result.error().kind, ErrorKind::Cancelled);
    EXPECT_EQ(taken, 1);
}

TEST(BulkFile, CountsItsProgressUpToTheTotal)
{
    const TableFiles files;
    const ReadFile read
        = readAll(files.writeWorkbook(u"p.xlsx"_s, pillSheet(QVector<QStringList>(1000, pillRow))));
    ASSERT_GE(read.progress.size(), 3);
    qint64 before = 0;
    for (const auto &[done, total] : read.progress) {
        EXPECT_GE(done, before);
        EXPECT_EQ(total, read.progress.last().second);
        before = done;
    }
    EXPECT_EQ(read.progress.last().first, read.progress.last().second);
}

TEST(BulkFile, TakesTheDateFromTheNameOrTheFile)
{
    const QVector<std::pair<QString, QDate>> cases{
        {u"OpenData_PotOpenTabletIdntfc20230319.xls"_s, QDate(2023, 3, 19)},
        {u"OpenData_PotOpenDurIngr_AC20260312.csv"_s, QDate(2026, 3, 12)},
        {u"검색_202407.xlsx"_s, QDate(2024, 7, 1)},
        {u"copy 200000001 of 20260312 (1).xls"_s, QDate(2026, 3, 12)},
        {u"20261399.xls"_s, QDate::currentDate()},
        {u"pills.xls"_s, QDate::currentDate()},
    };
    const TableFiles files;
    for (const auto &[name, date] : cases) {
        const auto probed = probeBulkFile(files.writeWorkbook(name, pillSheet({pillRow})));
        ASSERT_TRUE(probed.has_value());
        EXPECT_EQ(probed->dataDate, date) << name.toStdString();
        EXPECT_EQ(probed->rows, 1);
    }
}

} // namespace
} // namespace pillnuts
