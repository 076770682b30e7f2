// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "drug_class.h"
#include "easy_text.h"
#include "product.h"
#include "search_answer.h"
#include "source_date.h"

#include <QSet>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace pillnuts;

namespace {

TEST(Product, ReadsKinds)
{
    const std::pair<QString, QString> cases[]{{u"전문의약품"_s, u"rx"_s},
        {u"전문,희귀"_s, u"rx"_s},
        {u"전문의약품(희귀)"_s, u"rx"_s},
        {u"일반의약품"_s, u"otc"_s},
        {u" 일반(안전상비)"_s, u"otc"_s},
        {u"의약외품"_s, u"quasi"_s},
        {u"한약재"_s, u"herbal"_s},
        {u"원료의약품"_s, u"raw"_s},
        {u"향정신성의약품"_s, u"rx"_s},
        {u"한외마약"_s, u"unknown"_s},
        {u"전문의약품/일반의약품"_s, u"unknown"_s},
        {u""_s, u"unknown"_s},
        {u"모름"_s, u"unknown"_s}};
    for (const auto &[text, name] : cases)
        EXPECT_EQ(wireName(readProductKind(text)), name) << qPrintable(text);
}

TEST(Product, ReadsStatus)
{
    const std::pair<QString, QString> cases[]{{u"정상"_s, u"normal"_s},
        {u"취하"_s, u"withdrawn"_s},
        {u"유효기간만료"_s, u"expired"_s},
        {u"폐업"_s, u"cancelled"_s},
        {u"취소"_s, u"cancelled"_s},
        {u"행정(취소)"_s, u"cancelled"_s},
        {u""_s, u"unknown"_s},
        {u"비정상"_s, u"unknown"_s}};
    for (const auto &[text, name] : cases)
        EXPECT_EQ(wireName(readProductStatus(text)), name) << qPrintable(text);
}

TEST(WireNames, AreDistinct)
{
    QSet<QString> sections;
    for (int i = 0; i <= static_cast<int>(SectionKind::StarterPrecaution); ++i)
        sections.insert(wireName(static_cast<SectionKind>(i)));
    EXPECT_EQ(sections.size(), static_cast<int>(SectionKind::StarterPrecaution) + 1);
    EXPECT_EQ(readSectionKind(u"easyDosage"_s), SectionKind::EasyDosage);
    EXPECT_EQ(readSectionKind(u"starterPrecaution"_s), SectionKind::StarterPrecaution);
    EXPECT_EQ(readSectionKind(u"Dosage"_s), std::nullopt);
    QSet<QString> reasons;
    for (int i = 0; i <= static_cast<int>(HitReason::Type); ++i)
        reasons.insert(wireName(static_cast<HitReason>(i)));
    EXPECT_EQ(reasons.size(), static_cast<int>(HitReason::Type) + 1);
    EXPECT_EQ(wireName(HitReason::Gtin), u"gtin"_s);
    EXPECT_EQ(wireName(SectionKind::EasySideEffect), u"easySideEffect"_s);
}

TEST(SourceDate, ReadsEveryForm)
{
    const std::pair<QString, QDate> cases[]{{u"20260801"_s, {2026, 8, 1}},
        {u"2026-08-01"_s, {2026, 8, 1}},
        {u"2021-01-29 00:00:00"_s, {2021, 1, 29}},
        {u"2021-01-29T09:30:00Z"_s, {2021, 1, 29}},
        {u"20210129093000"_s, {2021, 1, 29}},
        {u"1957April26th"_s, {1957, 4, 26}},
        {u"2018June14th"_s, {2018, 6, 14}},
        {u"1971May6th"_s, {1971, 5, 6}},
        {u"2001Sep1st"_s, {2001, 9, 1}},
        {u" 20260801 "_s, {2026, 8, 1}},
        {u"2024-02-29"_s, {2024, 2, 29}}};
    for (const auto &[text, date] : cases)
        EXPECT_EQ(readSourceDate(text), date) << qPrintable(text);
    for (const QString &text : {u""_s,
             u"20260230"_s,
             u"2023-02-29"_s,
             u"2026-0801"_s,
             u"00000000"_s,
             u"99991231"_s,
             u"2018Juni14th"_s,
             u"2018June31st"_s,
             u"2026"_s,
             u"202608"_s,
             u"어제"_s,
             u"2026-08-01x"_s,
             u"-"_s})
        EXPECT_FALSE(readSourceDate(text).isValid()) << qPrintable(text);
}

TEST(DrugClass, ShortensNumbers)
{
    const std::pair<QString, QString> cases[]{{u"01140"_s, u"114"_s},
        {u"114"_s, u"114"_s},
        {u"[01140]해열.진통.소염제"_s, u"114"_s},
        {u"03950 "_s, u"395"_s},
        {u"47210"_s, u"47210"_s},
        {u"[nan]nan"_s, u""_s},
        {u""_s, u""_s},
        {u"해열"_s, u""_s}};
    for (const auto &[text, number] : cases)
        EXPECT_EQ(shortClassNumber(text), number) << qPrintable(text);
}

TEST(DrugClass, GivesEverydayTypes)
{
    EXPECT_EQ(everydayTypes(u"01140"_s), (QStringList{u"해열"_s, u"진통"_s, u"소염"_s}));
    EXPECT_EQ(everydayTypes(u"02380"_s), (QStringList{u"변비"_s}));
    EXPECT_TRUE(everydayTypes(u"06290"_s).isEmpty());
    EXPECT_TRUE(everydayTypes(QString()).isEmpty());
    EXPECT_TRUE(hasType(u"02640"_s, u"진통"_s));
    EXPECT_TRUE(hasType(u"02220"_s, u"진해거담"_s));
    EXPECT_TRUE(hasType(u"02140"_s, u"혈압"_s));
    EXPECT_TRUE(hasType(u"01140"_s, u"01140"_s));
    EXPECT_TRUE(hasType(u"01140"_s, u"114"_s));
    EXPECT_FALSE(hasType(u"02140"_s, u"진통"_s));
    EXPECT_FALSE(hasType(u""_s, u""_s));
    EXPECT_FALSE(hasType(u"01140"_s, u""_s));
}

TEST(DrugClass, TableIsSound)
{
    QSet<QString> names;
    for (const EverydayType &type : allEverydayTypes()) {
        EXPECT_FALSE(names.contains(type.name)) << qPrintable(type.name);
        names.insert(type.name);
        EXPECT_FALSE(type.classNumbers.isEmpty()) << qPrintable(type.name);
        for (const QString &number : type.classNumbers) {
            EXPECT_EQ(shortClassNumber(number), number);
            EXPECT_TRUE(hasType(number, type.name));
        }
        for (const QString &alias : type.aliases)
            EXPECT_TRUE(hasType(type.classNumbers.first(), alias));
    }
}

TEST(EasyText, DecodesAndTrimsItsEnd)
{
    EXPECT_EQ(readEasyText(u"&gamma;-가 \n\n나&#39;s\u00a0\n\n"_s), u"γ-가 \n\n나's\u00a0"_s);
    EXPECT_EQ(readEasyText(QString()), QString());
}

TEST(EasyText, SeesWhatTheSourceCut)
{
    for (const QString &text : {u"어떤 환자, 신장애(크레아티닌 청소율 "_s,
             u"앞 문단.\n\n신장애(크레아티닌청소율이\n\n뒤 문단."_s,
             u"중증 신장애(크레아티닌청소율이이 약을 쓰기 전에 임부(수유부)는 상의하십시오."_s,
             u"환자(크레아티닌 청소율 이 약을 쓰기 전에 상의하십시오."_s,
             u"환자(크레아티닌 청소율 24시간 내에 3정을 넘기지 마십시오."_s,
             u"부드러운 음식(pH"_s,
             u"신장애(CrCl"_s})
        EXPECT_TRUE(looksCutAtSource(text)) << qPrintable(text);
    for (const QString &text : {u""_s,
             u"1일 3회 복용"_s,
             u"환자(크레아티닌 청소율 30mL/min 미만)는 복용하지 마십시오."_s,
             u"크레아티닌 청소율이 낮은 환자는 상의하십시오."_s,
             u"신장애(크레아티닌 청소율 < 10 mL/min"_s,
             u"신장애(크레아티닌 청소율이 10 mL/min 미만 환자는 상의하십시오."_s,
             u"열린 괄호(여기 환자는 상의하십시오."_s,
             u"음식(pH 5.5 이하)과 함께"_s,
             u"신 청소율과 체중을 고려합니다."_s,
             u"비타민, 칼슘,"_s,
             u"이 약의 pH 값"_s})
        EXPECT_FALSE(looksCutAtSource(text)) << qPrintable(text);
}

} // namespace
