// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client_fixture.h"
#include "row_decoder.h"

#include <QJsonDocument>

using namespace pillnuts;
using namespace Qt::StringLiterals;

namespace {

/// The row as the parser of a page hands it out.
PageRow rowOf(const Operation &operation, const QByteArray &json)
{
    BodyParser parser;
    const auto answer = parser.parse(
        R"({"header":{"resultCode":"00"},"body":{"totalCount":2,"items":[{"x":1},)" + json + "]}}",
        operation);
    return answer && answer->page.rows.size() == 2 ? answer->page.rows.at(1) : PageRow();
}

PageRow rowOf(const Operation &operation, const QJsonObject &object)
{
    return rowOf(operation, QJsonDocument(object).toJson(QJsonDocument::Compact));
}

class RowDecoderTest : public ::testing::Test {
protected:
    Result<PermitDetailRecord> detail(const QByteArray &json, QStringList *unreadable = nullptr)
    {
        return m_decoder.permitDetail(rowOf(operations::permitDetail(), json), unreadable);
    }

    RowDecoder m_decoder;
};

} // namespace

TEST_F(RowDecoderTest, PermitList)
{
    const auto record
        = m_decoder.permitList(rowOf(operations::permitList(), samples::permitList(4)));
    ASSERT_TRUE(record.has_value());
    EXPECT_EQ(record->itemSeq, samples::itemSeq(4));
    EXPECT_EQ(record->name, u"가상필넛정4밀리그램(가상성분)");
    EXPECT_EQ(record->englishName, u"Fictitious Tab. 4mg");
    EXPECT_EQ(record->company, u"(주)가상제약");
    EXPECT_EQ(record->companyEnglish, u"Fictitious Pharm.");
    EXPECT_EQ(record->companySeq, u"20990001");
    EXPECT_EQ(record->permitDate, QDate(2020, 1, 31));
    EXPECT_EQ(record->kindText, u"전문의약품");
    EXPECT_EQ(record->classText, u"[01140]해열.진통.소염제");
    EXPECT_EQ(record->permitKind, u"신고");
    EXPECT_EQ(record->ingredientsEnglish, u"Fictitine");
    EXPECT_TRUE(record->cancelDate.isEmpty());
    EXPECT_EQ(record->cancelName, u"정상");
    EXPECT_EQ(record->ediCodes, u"099900004");
    EXPECT_TRUE(record->imageUrl.isEmpty());
}

TEST_F(RowDecoderTest, PermitDetail)
{
    const auto record
        = m_decoder.permitDetail(rowOf(operations::permitDetail(), samples::permitDetail(5)));
    ASSERT_TRUE(record.has_value());
    EXPECT_EQ(record->itemSeq, samples::itemSeq(5));
    EXPECT_EQ(record->appearance, u"흰색의 원형\n정제"); // CRLF is LF, blanks at the end are gone
    EXPECT_EQ(record->materialName,
        u"총량 : 1정 중|성분명 : 가상성분|분량 : 5|단위 : 밀리그램|규격 : KP|성분정보 : |비고 :");
    EXPECT_EQ(record->excipients, u"[M990101]가상첨가제|[M990102]가상색소");
    EXPECT_EQ(record->mainIngredients, u"[M990001]가상성분");
    EXPECT_EQ(record->mainIngredientsEnglish, u"Fictitine");
    EXPECT_EQ(record->storage, u"기밀용기, 실온(25±5℃)보관");
    EXPECT_EQ(record->validTerm, u"제조일로부터 36 개월");
    EXPECT_EQ(record->packUnit, u"100정");
    EXPECT_EQ(record->permitKind, u"신고");
    EXPECT_EQ(record->materialFlag, u"완제의약품");
    EXPECT_EQ(record->changedDate, QDate(2026, 7, 1));
    EXPECT_EQ(record->history, u"용법용량, 2026-07-01");
    EXPECT_EQ(record->atcCode, u"V99ZZ99");
    EXPECT_EQ(record->kindText, u"일반의약품");
    EXPECT_TRUE(record->rare);
    EXPECT_TRUE(record->manufacturer.isEmpty());
    EXPECT_TRUE(record->narcotic.isEmpty());
    EXPECT_TRUE(record->professionalXml.isEmpty());
}

TEST_F(RowDecoderTest, DocumentsAreKeptToTheLetter)
{
    const QJsonObject sample = samples::permitDetail(1);
    const auto record = m_decoder.permitDetail(rowOf(operations::permitDetail(), sample));
    ASSERT_TRUE(record.has_value());
    EXPECT_EQ(record->efficacyXml, sample.value(u"EE_DOC_DATA"_s).toString());
    EXPECT_EQ(record->dosageXml, sample.value(u"UD_DOC_DATA"_s).toString());
    EXPECT_EQ(record->precautionXml, sample.value(u"NB_DOC_DATA"_s).toString());
    EXPECT_TRUE(record->efficacyXml.contains(u"\r\n"_s));
    const auto spaced = detail(
        R"({"ITEM_SEQ":"1","EE_DOC_DATA":" \r\n<DOC>a ≥ b \u2264 \ud83d\udc8a<\/DOC>\t\n"})");
    ASSERT_TRUE(spaced.has_value());
    EXPECT_EQ(spaced->efficacyXml, u" \r\n<DOC>a ≥ b ≤ 💊</DOC>\t\n");
}

TEST_F(RowDecoderTest, AnUnreadableDocumentIsNotTakenForAnAbsentOne)
{
    const QByteArray json
        = R"({"ITEM_SEQ":"1","EE_DOC_DATA":{"DOC":{"title":"효능효과"}},"ITEM_NAME":"가상"})";
    QStringList unreadable;
    const auto tolerant = detail(json, &unreadable);
    ASSERT_TRUE(tolerant.has_value());
    EXPECT_EQ(unreadable, QStringList{u"EE_DOC_DATA"_s});
    EXPECT_EQ(tolerant->name, u"가상");
    EXPECT_TRUE(tolerant->efficacyXml.isEmpty());
    const auto strict = detail(json);
    ASSERT_FALSE(strict.has_value());
    EXPECT_EQ(strict.error().kind, ErrorKind::Refused);
    EXPECT_TRUE(strict.error().message.contains(u"EE_DOC_DATA"_s));
}

TEST_F(RowDecoderTest, NumbersTextAndNothing)
{
    const auto record = detail(
        R"({"ITEM_SEQ":200000001,"EDI_CODE":null,"STORAGE_METHOD":"","PACK_UNIT":"\u00a0 a\r\nb\n ","VALID_TERM":7.50,"UNKNOWN":{"a":[1]},"RARE_DRUG_YN":"N"})");
    ASSERT_TRUE(record.has_value());
    EXPECT_EQ(record->itemSeq, u"200000001");
    EXPECT_TRUE(record->ediCodes.isEmpty());
    EXPECT_TRUE(record->storage.isEmpty());
    EXPECT_EQ(record->packUnit, u"a\nb");
    EXPECT_EQ(record->validTerm, u"7.50");
    EXPECT_FALSE(record->rare);
}

TEST_F(RowDecoderTest, OddDates)
{
    const auto dates = [&](const QByteArray &text) {
        const auto record = detail(R"({"ITEM_SEQ":"1","ITEM_PERMIT_DATE":")" + text + "\"}");
        return record ? record->permitDate : QDate(1, 1, 1);
    };
    EXPECT_EQ(dates("19570426"), QDate(1957, 4, 26));
    EXPECT_EQ(dates("2021-01-29"), QDate(2021, 1, 29));
    EXPECT_EQ(dates("2021-01-29 00:00:00"), QDate(2021, 1, 29));
    EXPECT_EQ(dates("1957April26th"), QDate(1957, 4, 26));
    EXPECT_FALSE(dates("20190230").isValid());
    EXPECT_FALSE(dates("0000-00-00").isValid());
    EXPECT_FALSE(dates("").isValid());
}

TEST_F(RowDecoderTest, RefusesRowsItCannotTrust)
{
    EXPECT_FALSE(detail(R"({"ITEM_NAME":"가상"})").has_value()); // no product code
    EXPECT_FALSE(detail(R"({"ITEM_SEQ":"1","ITEM_NAME":"\ud800"})").has_value());
    EXPECT_FALSE(detail(R"({"ITEM_SEQ":"1","ITEM_NAME":["가상"]})").has_value());
    EXPECT_FALSE(detail(R"({"ITEM_SEQ":"1","ITEM_NAME":nul})").has_value());
    EXPECT_FALSE(m_decoder.easy(PageRow()).has_value());
}

TEST_F(RowDecoderTest, Component)
{
    const auto record = m_decoder.component(rowOf(operations::components(), samples::component(3)));
    ASSERT_TRUE(record.has_value());
    EXPECT_EQ(record->itemSeq, samples::itemSeq(3));
    EXPECT_EQ(record->permitNo, u"77");
    EXPECT_EQ(record->totalSeq, u"1");
    EXPECT_EQ(record->serial, u"1");
    EXPECT_EQ(record->code, u"M990001");
    EXPECT_EQ(record->name, u"가상성분");
    EXPECT_EQ(record->quantity, u"3");
    EXPECT_EQ(record->unit, u"밀리그램");
    EXPECT_EQ(record->englishName, u"Fictitine");
}

TEST_F(RowDecoderTest, Easy)
{
    const auto record = m_decoder.easy(rowOf(operations::easy(), samples::easy(3)));
    ASSERT_TRUE(record.has_value());
    EXPECT_EQ(record->itemSeq, samples::itemSeq(3));
    EXPECT_EQ(record->company, u"(주)가상제약");
    EXPECT_EQ(record->efficacy, u"이 약은 가상의 통증에 사용합니다.");
    EXPECT_EQ(record->dosage, u"1회 1정, 1일 3회\n\n식후에 복용합니다.");
    EXPECT_TRUE(record->warning.isEmpty());
    EXPECT_EQ(record->precaution, u"가상의 주의");
    EXPECT_EQ(record->interaction, u"가상의 상호작용");
    EXPECT_EQ(record->sideEffect, u"가상의 이상반응");
    EXPECT_EQ(record->storage, u"실온에서 보관");
    EXPECT_EQ(record->openDate, QDate(2024, 12, 31));
    EXPECT_EQ(record->updateDate, QDate(2024, 12, 20));
    EXPECT_TRUE(record->imageUrl.isEmpty());
}

TEST_F(RowDecoderTest, Pill)
{
    const auto record = m_decoder.pill(rowOf(operations::pill(), samples::pill(3)));
    ASSERT_TRUE(record.has_value());
    EXPECT_EQ(record->itemSeq, samples::itemSeq(3));
    EXPECT_EQ(record->companySeq, u"20990001");
    EXPECT_EQ(record->appearance, u"흰색의 원형 정제");
    EXPECT_EQ(record->imageUrl, u"https://example.invalid/pill/3");
    EXPECT_EQ(record->imprintFront, u"가분할선3");
    EXPECT_TRUE(record->imprintBack.isEmpty());
    EXPECT_EQ(record->shape, u"원형");
    EXPECT_EQ(record->colourFront, u"하양");
    EXPECT_TRUE(record->colourBack.isEmpty());
    EXPECT_EQ(record->lineFront, u"-");
    EXPECT_EQ(record->lengthLong, u"7.50");
    EXPECT_EQ(record->lengthShort, u"7.50");
    EXPECT_EQ(record->thickness, u"3.0");
    EXPECT_EQ(record->classNumber, u"01140");
    EXPECT_EQ(record->className, u"해열.진통.소염제");
    EXPECT_EQ(record->kindText, u"일반의약품");
    EXPECT_EQ(record->permitDate, QDate(2020, 1, 31));
    EXPECT_EQ(record->form, u"나정");
    EXPECT_EQ(record->ediCodes, u"099900003");
    EXPECT_EQ(record->englishName, u"Fictitious Tab. 3mg");
}

TEST_F(RowDecoderTest, DurLimitsComeFromTheFieldOfTheirList)
{
    struct {
        DurList list;
        QString typeName;
        QString limit;
    } const cases[] = {{DurList::Age, u"특정연령대금기"_s, u"18세 이하"_s},
        {DurList::Pregnancy, u"임부금기"_s, u"1등급"_s},
        {DurList::Dose, u"용량주의"_s, u"0.25밀리그램"_s},
        {DurList::Duration, u"투여기간주의"_s, u"21일"_s},
        {DurList::Elderly, u"노인주의"_s, {}},
        {DurList::Class, u"효능군중복"_s, {}}};

    for (const auto &expected : cases) {
        const PageRow row
            = rowOf(operations::dur(expected.list), samples::dur(expected.typeName, 9));
        const auto record = m_decoder.dur(row, expected.list);
        ASSERT_TRUE(record.has_value());
        EXPECT_EQ(row.key(), u"9");
        EXPECT_EQ(record->list, expected.list);
        EXPECT_EQ(record->serial, u"9");
        EXPECT_EQ(record->limit, expected.limit);
        EXPECT_EQ(record->code, u"D990009");
        EXPECT_EQ(record->name, u"가상성분");
        EXPECT_EQ(record->origins, u"[M990001]가상성분");
        EXPECT_EQ(record->forms, u"나정");
        EXPECT_EQ(record->notified, u"20240131");
        EXPECT_FALSE(record->deleted);
        EXPECT_EQ(record->effectGroup.isEmpty(), expected.list != DurList::Class);
        EXPECT_EQ(record->series.isEmpty(), expected.list != DurList::Class);
    }
}

TEST_F(RowDecoderTest, DurInteractionHasTwoSides)
{
    QJsonObject sample = samples::dur(u"병용금기"_s, 1);
    sample.insert(u"DEL_YN"_s, u"삭제"_s);
    const auto record
        = m_decoder.dur(rowOf(operations::dur(DurList::Interaction), sample), DurList::Interaction);
    ASSERT_TRUE(record.has_value());
    EXPECT_EQ(record->code, u"D990001");
    EXPECT_EQ(record->name, u"가상성분");
    EXPECT_EQ(record->mixType, u"단일");
    EXPECT_TRUE(record->mix.isEmpty());
    EXPECT_EQ(record->origins, u"[M990001]가상성분");
    EXPECT_EQ(record->partnerMixType, u"복합");
    EXPECT_EQ(record->partnerCode, u"D990999");
    EXPECT_EQ(record->partnerEnglishName, u"Inventine");
    EXPECT_EQ(record->partnerName, u"가상상대성분");
    EXPECT_EQ(record->partnerMix, u"[M990003]가상셋째성분");
    EXPECT_EQ(record->partnerOrigins, u"[M990002]가상상대성분");
    EXPECT_EQ(record->partnerClass, u"[01190]기타");
    EXPECT_EQ(record->content, u"가상의 금기 내용");
    EXPECT_EQ(record->remark, u"1주 15mg 이상");
    EXPECT_TRUE(record->deleted);
}

TEST_F(RowDecoderTest, SplitAndRecall)
{
    const auto split = m_decoder.split(rowOf(operations::split(), samples::split(2)));
    ASSERT_TRUE(split.has_value());
    EXPECT_EQ(split->itemSeq, samples::itemSeq(2));
    EXPECT_EQ(split->form, u"서방성필름코팅정");
    EXPECT_EQ(split->content, u"분할불가");
    const PageRow row = rowOf(operations::recalls(), samples::recall(2));
    const auto recall = m_decoder.recall(row);
    ASSERT_TRUE(recall.has_value());
    EXPECT_EQ(recall->itemSeq, samples::itemSeq(2));
    EXPECT_EQ(recall->key, row.key());
    EXPECT_EQ(recall->reason, u"가상의 회수 사유");
    EXPECT_EQ(recall->company, u"(주)가상제약");
    EXPECT_EQ(recall->ordered, QDate(2026, 1, 23));
}
