// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ministry_samples.h"

#include <array>

namespace pillnuts::samples {

using namespace Qt::StringLiterals;

namespace {

QString name(int n)
{
    return u"가상필넛정%1밀리그램(가상성분)"_s.arg(n);
}

QString company()
{
    return u"(주)가상제약"_s;
}

QString document(const QString &title, const QString &type, const QString &text)
{
    return u"<DOC title=\"%1\" type=\"%2\">\r\n  <SECTION title=\"\">\r\n    <ARTICLE "
           u"title=\"\">\r\n"
           "      <PARAGRAPH tagName=\"p\" textIndent=\"\" "
           "marginLeft=\"\"><![CDATA[%3]]></PARAGRAPH>\r\n"
           "    </ARTICLE>\r\n  </SECTION>\r\n</DOC>"_s.arg(title, type, text);
}

struct DurKind {
    const char16_t *typeName;
    const char16_t *stem;
    const char16_t *limitField;
    const char16_t *limit;
};

constexpr auto durKinds = std::to_array<DurKind>({
    {u"병용금기", u"UsjntTaboo", u"", u""},
    {u"임부금기", u"PwnmTaboo", u"GRADE", u"1등급"},
    {u"특정연령대금기", u"SpcifyAgrdeTaboo", u"AGE_BASE", u"18세 이하"},
    {u"용량주의", u"CpctyAtent", u"MAX_QTY", u"0.25밀리그램"},
    {u"투여기간주의", u"MdctnPdAtent", u"MAX_DOSAGE_TERM", u"21일"},
    {u"노인주의", u"OdsnAtent", u"", u""},
    {u"효능군중복", u"EfcyDplct", u"", u""},
});

const DurKind &durKind(const QString &typeName)
{
    for (const DurKind &kind : durKinds)
        if (typeName == QStringView(kind.typeName))
            return kind;
    return durKinds.front();
}

QJsonObject interaction(int n)
{
    return {{u"TYPE_NAME"_s, u"병용금기"_s},
        {u"MIX_TYPE"_s, u"단일"_s},
        {u"INGR_CODE"_s, u"D99%1"_s.arg(n, 4, 10, QChar(u'0'))},
        {u"INGR_ENG_NAME"_s, u"Fictitine"_s},
        {u"INGR_KOR_NAME"_s, u"가상성분"_s},
        {u"MIX"_s, QJsonValue::Null},
        {u"ORI"_s, u"[M990001]가상성분"_s},
        {u"CLASS"_s, u"[01140]해열.진통.소염제"_s},
        {u"MIXTURE_MIX_TYPE"_s, u"복합"_s},
        {u"MIXTURE_INGR_CODE"_s, u"D990999"_s},
        {u"MIXTURE_INGR_ENG_NAME"_s, u"Inventine"_s},
        {u"MIXTURE_INGR_KOR_NAME"_s, u"가상상대성분"_s},
        {u"MIXTURE_MIX"_s, u"[M990003]가상셋째성분"_s},
        {u"MIXTURE_ORI"_s, u"[M990002]가상상대성분"_s},
        {u"MIXTURE_CLASS"_s, u"[01190]기타"_s},
        {u"NOTIFICATION_DATE"_s, u"20240131"_s},
        {u"PROHBT_CONTENT"_s, u"가상의 금기 내용"_s},
        {u"REMARK"_s, u"1주 15mg 이상"_s},
        {u"DEL_YN"_s, u"정상"_s}};
}

} // namespace

QString itemSeq(int n)
{
    return u"2099%1"_s.arg(n, 5, 10, QChar(u'0'));
}

QJsonObject permitList(int n)
{
    return {{u"ITEM_SEQ"_s, itemSeq(n)},
        {u"ITEM_NAME"_s, name(n)},
        {u"ITEM_ENG_NAME"_s, u"Fictitious Tab. %1mg"_s.arg(n)},
        {u"ENTP_NAME"_s, company()},
        {u"ENTP_ENG_NAME"_s, u"Fictitious Pharm."_s},
        {u"ENTP_SEQ"_s, u"20990001"_s},
        {u"ITEM_PERMIT_DATE"_s, u"20200131"_s},
        {u"PRDLST_STDR_CODE"_s, itemSeq(n)},
        {u"SPCLTY_PBLC"_s, n % 2 == 0 ? u"전문의약품"_s : u"일반의약품"_s},
        {u"PRDUCT_TYPE"_s, u"[01140]해열.진통.소염제"_s},
        {u"ITEM_INGR_NAME"_s, u"Fictitine"_s},
        {u"ITEM_INGR_CNT"_s, u"1"_s},
        {u"BIG_PRDT_IMG_URL"_s, QString()},
        {u"PERMIT_KIND_CODE"_s, u"신고"_s},
        {u"CANCEL_DATE"_s, QJsonValue::Null},
        {u"CANCEL_NAME"_s, u"정상"_s},
        {u"EDI_CODE"_s, u"09990%1"_s.arg(n % 10000, 4, 10, QChar(u'0'))}};
}

QJsonObject permitDetail(int n)
{
    return {{u"ITEM_SEQ"_s, itemSeq(n)},
        {u"ITEM_NAME"_s, name(n)},
        {u"ITEM_ENG_NAME"_s, u"Fictitious Tab. %1mg"_s.arg(n)},
        {u"ENTP_NAME"_s, company()},
        {u"ENTP_ENG_NAME"_s, u"Fictitious Pharm."_s},
        {u"ITEM_PERMIT_DATE"_s, u"20200131"_s},
        {u"CNSGN_MANUF"_s, QJsonValue::Null},
        {u"ETC_OTC_CODE"_s, n % 2 == 0 ? u"전문의약품"_s : u"일반의약품"_s},
        {u"CHART"_s, u"흰색의 원형\r\n정제 "_s},
        {u"BAR_CODE"_s, QString()},
        {u"MATERIAL_NAME"_s,
            u"총량 : 1정 중|성분명 : 가상성분|분량 : %1|단위 : 밀리그램|규격 : KP|성분정보 : |비고 :"_s
                .arg(n)},
        {u"INGR_NAME"_s, u"[M990101]가상첨가제|[M990102]가상색소"_s},
        {u"MAIN_ITEM_INGR"_s, u"[M990001]가상성분"_s},
        {u"MAIN_INGR_ENG"_s, u"Fictitine"_s},
        {u"STORAGE_METHOD"_s, u"기밀용기, 실온(25±5℃)보관"_s},
        {u"VALID_TERM"_s, u"제조일로부터 36 개월"_s},
        {u"PACK_UNIT"_s, u"100정"_s},
        {u"EDI_CODE"_s, u"09990%1"_s.arg(n % 10000, 4, 10, QChar(u'0'))},
        {u"PERMIT_KIND_NAME"_s, u"신고"_s},
        {u"MAKE_MATERIAL_FLAG"_s, u"완제의약품"_s},
        {u"CANCEL_DATE"_s, QJsonValue::Null},
        {u"CANCEL_NAME"_s, u"정상"_s},
        {u"CHANGE_DATE"_s, n % 7 == 0 ? QString() : u"20260701"_s},
        {u"NARCOTIC_KIND_CODE"_s, QJsonValue::Null},
        {u"GBN_NAME"_s, u"용법용량, 2026-07-01"_s},
        {u"ATC_CODE"_s, u"V99ZZ99"_s},
        {u"RARE_DRUG_YN"_s, n % 5 == 0 ? u"Y"_s : u"N"_s},
        {u"EE_DOC_DATA"_s, document(u"효능효과"_s, u"EE"_s, u"가상의 통증 %1"_s.arg(n))},
        {u"UD_DOC_DATA"_s,
            document(u"용법용량"_s, u"UD"_s, u"1회 5-10정, 1일 2-3회; CrCl &lt; 30 또는 ≥ 60"_s)},
        {u"NB_DOC_DATA"_s, document(u"사용상의주의사항"_s, u"NB"_s, u"가상의 주의<sub>1</sub>"_s)},
        {u"PN_DOC_DATA"_s, QJsonValue::Null}};
}

QJsonObject component(int n)
{
    return {{u"ENTRPS_PRMISN_NO"_s, u"77"_s},
        {u"ENTRPS"_s, company()},
        {u"PRDUCT"_s, name(n)},
        {u"MTRAL_SN"_s, u"1"_s},
        {u"MTRAL_CODE"_s, u"M990001"_s},
        {u"MTRAL_NM"_s, u"가상성분"_s},
        {u"QNT"_s, QString::number(n)},
        {u"INGD_UNIT_CD"_s, u"밀리그램"_s},
        {u"ITEM_SEQ"_s, itemSeq(n)},
        {u"MAIN_INGR_ENG"_s, u"Fictitine"_s},
        {u"TAMT_SEQ"_s, u"1"_s}};
}

QJsonObject easy(int n)
{
    return {{u"entpName"_s, company()},
        {u"itemName"_s, name(n)},
        {u"itemSeq"_s, itemSeq(n)},
        {u"efcyQesitm"_s, u"이 약은 가상의 통증에 사용합니다.\n"_s},
        {u"useMethodQesitm"_s, u"1회 1정, 1일 3회\n\n식후에 복용합니다.\n"_s},
        {u"atpnWarnQesitm"_s, QJsonValue::Null},
        {u"atpnQesitm"_s, u"가상의 주의"_s},
        {u"intrcQesitm"_s, u"가상의 상호작용"_s},
        {u"seQesitm"_s, u"가상의 이상반응"_s},
        {u"depositMethodQesitm"_s, u"실온에서 보관"_s},
        {u"openDe"_s, u"20241231"_s},
        {u"updateDe"_s, u"2024-12-20"_s},
        {u"itemImage"_s, QJsonValue::Null}};
}

QJsonObject pill(int n)
{
    return {{u"ITEM_SEQ"_s, itemSeq(n)},
        {u"ITEM_NAME"_s, name(n)},
        {u"ENTP_SEQ"_s, u"20990001"_s},
        {u"ENTP_NAME"_s, company()},
        {u"CHART"_s, u"흰색의 원형 정제"_s},
        {u"ITEM_IMAGE"_s, u"https://example.invalid/pill/%1"_s.arg(n)},
        {u"PRINT_FRONT"_s, u"가분할선%1"_s.arg(n)},
        {u"PRINT_BACK"_s, QJsonValue::Null},
        {u"DRUG_SHAPE"_s, u"원형"_s},
        {u"COLOR_CLASS1"_s, u"하양"_s},
        {u"COLOR_CLASS2"_s, QString()},
        {u"LINE_FRONT"_s, u"-"_s},
        {u"LINE_BACK"_s, QJsonValue::Null},
        {u"LENG_LONG"_s, u"7.50"_s},
        {u"LENG_SHORT"_s, u"7.50"_s},
        {u"THICK"_s, u"3.0"_s},
        {u"CLASS_NO"_s, u"01140"_s},
        {u"CLASS_NAME"_s, u"해열.진통.소염제"_s},
        {u"ETC_OTC_NAME"_s, u"일반의약품"_s},
        {u"ITEM_PERMIT_DATE"_s, u"20200131"_s},
        {u"FORM_CODE_NAME"_s, u"나정"_s},
        {u"ITEM_ENG_NAME"_s, u"Fictitious Tab. %1mg"_s.arg(n)},
        {u"CHANGE_DATE"_s, QJsonValue::Null},
        {u"EDI_CODE"_s, u"09990%1"_s.arg(n % 10000, 4, 10, QChar(u'0'))}};
}

QJsonObject dur(const QString &typeName, int n)
{
    if (typeName == u"병용금기")
        return interaction(n);
    QJsonObject row{{u"DUR_SEQ"_s, QString::number(n)},
        {u"TYPE_NAME"_s, typeName},
        {u"MIX_TYPE"_s, u"단일"_s},
        {u"INGR_CODE"_s, u"D99%1"_s.arg(n, 4, 10, QChar(u'0'))},
        {u"INGR_ENG_NAME"_s, u"Fictitine"_s},
        {u"INGR_NAME"_s, u"가상성분"_s},
        {u"MIX_INGR"_s, QJsonValue::Null},
        {u"ORI_INGR"_s, u"[M990001]가상성분"_s},
        {u"CLASS_NAME"_s, u"[01140]해열.진통.소염제"_s},
        {u"FORM_NAME"_s, u"나정"_s},
        {u"NOTIFICATION_DATE"_s, u"20240131"_s},
        {u"PROHBT_CONTENT"_s, u"가상의 금기 내용"_s},
        {u"REMARK"_s, QJsonValue::Null},
        {u"DEL_YN"_s, u"정상"_s}};
    const DurKind &kind = durKind(typeName);
    if (*kind.limitField != u'\0')
        row.insert(QStringView(kind.limitField), QString(QStringView(kind.limit).toString()));
    if (typeName == u"효능군중복") {
        row.insert(u"EFFECT_CODE"_s, u"가상효능군"_s);
        row.insert(u"SERS_NAME"_s, u"가상계열"_s);
    }
    return row;
}

QJsonObject split(int n)
{
    return {{u"TYPE_NAME"_s, u"분할주의"_s},
        {u"ITEM_SEQ"_s, itemSeq(n)},
        {u"ITEM_NAME"_s, name(n)},
        {u"ITEM_PERMIT_DATE"_s, u"1971May6th"_s},
        {u"FORM_CODE_NAME"_s, u"서방성필름코팅정"_s},
        {u"ENTP_NAME"_s, company()},
        {u"CLASS_CODE"_s, u"03950 "_s},
        {u"PROHBT_CONTENT"_s, u"분할불가"_s},
        {u"REMARK"_s, QJsonValue::Null}};
}

QJsonObject recall(int n)
{
    return {{u"PRDUCT"_s, name(n)},
        {u"ENTRPS"_s, company()},
        {u"RTRVL_RESN"_s, u"가상의 회수 사유"_s},
        {u"ENFRC_YN"_s, u"N"_s},
        {u"RTRVL_CMMND_DT"_s, QJsonValue::Null},
        {u"RECALL_COMMAND_DATE"_s, u"20260123"_s},
        {u"ITEM_SEQ"_s, itemSeq(n)}};
}

QString durPath(const QString &typeName)
{
    return u"DURIrdntInfoService03/get"_s + QStringView(durKind(typeName).stem).toString()
        + u"InfoList02"_s;
}

QStringList durTypeNames()
{
    QStringList names;
    for (const DurKind &kind : durKinds)
        names.append(QStringView(kind.typeName).toString());
    return names;
}

void openAll(FakeMinistry &ministry, int products)
{
    const auto open = [&](const QString &path, QJsonObject (*row)(int)) {
        QVector<QJsonObject> rows;
        for (int n = 1; n <= products; ++n)
            rows.append(row(n));
        ministry.setRows(path, rows);
    };
    open(permitListPath, permitList);
    open(permitDetailPath, permitDetail);
    open(componentPath, component);
    open(easyPath, easy);
    open(pillPath, pill);
    for (const QString &typeName : durTypeNames())
        ministry.setRows(durPath(typeName), {dur(typeName, 1)});
    ministry.setRows(splitPath, {split(1)});
    ministry.setRows(recallPath, {recall(1)});
}

} // namespace pillnuts::samples
