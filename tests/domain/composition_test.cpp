// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace pillnuts;

namespace {

QString entry(const QString &total,
    const QString &name,
    const QString &quantity,
    const QString &unit,
    const QString &information = {})
{
    return u"총량 : %1|성분명 : %2|분량 : %3|단위 : %4|규격 : KP|성분정보 : %5|비고 : "_s.arg(
        total, name, quantity, unit, information);
}

QStringList described(const QVector<Variant> &variants)
{
    QStringList lines;
    for (const Variant &variant : variants) {
        QStringList names;
        for (const Ingredient &ingredient : variant.ingredients)
            names.append(ingredient.name + u'=' + ingredient.amount.quantity);
        lines.append(variant.label + u'|' + variant.total + u'|' + names.join(u','));
    }
    return lines;
}

TEST(Composition, ReadsEveryField)
{
    const auto variants = readComposition(
        u"총량 : 1000밀리리터|성분명 : 가당|분량 : 50|단위 : 그램|규격 : USP|성분정보 : |비고 : ;총량 : 1000밀리리터|성분명 : 나염|분량 : 9|단위 : 그램|규격 : KP|성분정보 : 무수물로서 8.9g|비고 :덧붙임"_s);
    ASSERT_EQ(variants.size(), 1);
    EXPECT_EQ(variants[0].label, QString());
    EXPECT_EQ(variants[0].total, u"1000밀리리터"_s);
    ASSERT_EQ(variants[0].ingredients.size(), 2);
    const Ingredient &second = variants[0].ingredients[1];
    EXPECT_EQ(second.name, u"나염"_s);
    EXPECT_EQ(second.amount.display(), u"9\u00a0g"_s);
    EXPECT_EQ(second.standard, u"KP"_s);
    EXPECT_EQ(second.information, u"무수물로서 8.9g"_s);
    EXPECT_EQ(second.remark, u"덧붙임"_s);
    EXPECT_EQ(variants[0].ingredients[0].remark, QString());
}

TEST(Composition, PartsOnlyBeforeTheFirstKey)
{
    const auto variants = readComposition(entry(u"1정 중"_s,
                                              u"효소 A|B"_s,
                                              u"100"_s,
                                              u"밀리그램"_s,
                                              u"지방 5단위; 전분 6단위;단백 7단위"_s)
        + u';' + entry(u"1정 중"_s, u"다른 것"_s, u"5"_s, u"밀리그램"_s));
    ASSERT_EQ(variants.size(), 1);
    ASSERT_EQ(variants[0].ingredients.size(), 2);
    EXPECT_EQ(variants[0].ingredients[0].name, u"효소 A|B"_s);
    EXPECT_EQ(variants[0].ingredients[0].information, u"지방 5단위; 전분 6단위;단백 7단위"_s);
}

TEST(Composition, TellsVariantsFromTotals)
{
    const std::tuple<QString, QString, QString> cases[]{
        {u"1정118밀리그램-내수용"_s, u"1정118밀리그램"_s, u"내수용"_s},
        {u"1정118밀리그램-수출용 2"_s, u"1정118밀리그램"_s, u"수출용 2"_s},
        {u"제1형) 1매(10×14㎠, 10g), 제2형) 1매-제2형"_s,
            u"제1형) 1매(10×14㎠, 10g), 제2형) 1매"_s,
            u"제2형"_s},
        {u"1포 중-오렌지"_s, u"1포 중"_s, u"오렌지"_s},
        {u"1포-2형"_s, u"1포"_s, u"2형"_s},
        {u"1정-수출용(미국)"_s, u"1정"_s, u"수출용(미국)"_s},
        {u"1정-(수출용)"_s, u"1정"_s, u"(수출용)"_s},
        {u"0.5-1그램"_s, u"0.5-1그램"_s, u""_s},
        {u"1캡슐-(500밀리그람)중"_s, u"1캡슐-(500밀리그람)중"_s, u""_s},
        {u"1캡슐-(500밀리그람)"_s, u"1캡슐-(500밀리그람)"_s, u""_s},
        {u"이 약 1정(코-엔)중"_s, u"이 약 1정(코-엔)중"_s, u""_s},
        {u"이 약 1정(코-엔)"_s, u"이 약 1정(코-엔)"_s, u""_s},
        {u"1정 중-"_s, u"1정 중-"_s, u""_s},
        {u"-내수용"_s, u"-내수용"_s, u""_s},
        {u"1정 (120 밀리그램) 중"_s, u"1정 (120 밀리그램) 중"_s, u""_s},
        {u""_s, u""_s, u""_s},
    };
    for (const auto &[printed, total, label] : cases) {
        const auto variants = readComposition(entry(printed, u"가"_s, u"1"_s, u"그램"_s));
        ASSERT_EQ(variants.size(), 1) << qPrintable(printed);
        EXPECT_EQ(variants[0].total, total) << qPrintable(printed);
        EXPECT_EQ(variants[0].label, label) << qPrintable(printed);
    }
}

TEST(Composition, KeepsAlternativesApart)
{
    const QStringList entries{
        entry(u"1정-내수용"_s, u"가"_s, u"10"_s, u"밀리그램"_s),
        entry(u"1정-수출용"_s, u"가"_s, u"20"_s, u"밀리그램"_s),
        entry(u"1정-내수용"_s, u"나"_s, u"5"_s, u"밀리그램"_s),
    };
    EXPECT_EQ(described(readComposition(entries.join(u';'))),
        (QStringList{u"내수용|1정|가=10,나=5"_s, u"수출용|1정|가=20"_s}));
}

TEST(Composition, NamesUnlabelledAlternativesByTheirTotal)
{
    const QString text = entry(u"1정 중"_s, u"가"_s, u"10"_s, u"밀리그램"_s) + u';'
        + entry(u"1포 중"_s, u"가"_s, u"20"_s, u"밀리그램"_s);
    EXPECT_EQ(described(readComposition(text)),
        (QStringList{u"1정 중|1정 중|가=10"_s, u"1포 중|1포 중|가=20"_s}));
}

TEST(Composition, KeepsUnreadableText)
{
    EXPECT_TRUE(readComposition(QString()).isEmpty());
    EXPECT_TRUE(readComposition(u" ; "_s.trimmed().remove(u';')).isEmpty());
    const auto loose = readComposition(u"에페드린염산염,,40,밀리그램,KP,"_s);
    ASSERT_EQ(loose.size(), 1);
    ASSERT_EQ(loose[0].ingredients.size(), 1);
    EXPECT_EQ(loose[0].ingredients[0].name, u"에페드린염산염,,40,밀리그램,KP,"_s);
    EXPECT_FALSE(loose[0].ingredients[0].amount.isStated());

    const auto half = readComposition(
        entry(u"1정"_s, u"가"_s, u"10"_s, u"밀리그램"_s) + u";총량 : 1정|성분명 : 나|분량 : 5"_s);
    ASSERT_EQ(half.size(), 1);
    ASSERT_EQ(half[0].ingredients.size(), 2);
    EXPECT_EQ(half[0].ingredients[1].name, u"총량 : 1정|성분명 : 나|분량 : 5"_s);
    EXPECT_FALSE(massTotal(half[0])->complete);
}

TEST(CodedNames, ReadsBothSeparators)
{
    const auto names = readCodedNames(
        u"[M040702]포도당|[M1]폴리우레탄/나일론끈| 코드 없는 것 |[M2]엑스[10→1]|[]빈 코드"_s);
    ASSERT_EQ(names.size(), 5);
    EXPECT_EQ(names[0].code, SubstanceCode(u"M040702"_s));
    EXPECT_EQ(names[0].name, u"포도당"_s);
    EXPECT_EQ(names[1].name, u"폴리우레탄/나일론끈"_s);
    EXPECT_EQ(names[2].name, u"코드 없는 것"_s);
    EXPECT_TRUE(names[2].code.isEmpty());
    EXPECT_EQ(names[3].name, u"엑스[10→1]"_s);
    EXPECT_EQ(names[4].name, u"빈 코드"_s);

    const auto slashed = readCodedNames(u"[M083733]가/[I000001]나/다/[M2]라"_s);
    ASSERT_EQ(slashed.size(), 3);
    EXPECT_EQ(slashed[1].name, u"나/다"_s);
    EXPECT_EQ(slashed[1].code, SubstanceCode(u"I000001"_s));
    EXPECT_TRUE(readCodedNames(QString()).isEmpty());
    EXPECT_EQ(readCodedNames(u"항원[A/x]|[M1]나"_s).first().name, u"항원[A/x]"_s);
}

Variant variantOf(std::initializer_list<std::pair<QString, QString>> amounts)
{
    Variant variant;
    for (const auto &[quantity, unit] : amounts) {
        Ingredient ingredient;
        ingredient.amount = readAmount(quantity, unit);
        variant.ingredients.append(ingredient);
    }
    return variant;
}

TEST(Mass, SumsOnlyMasses)
{
    const Variant pure = variantOf(
        {{u"300"_s, u"밀리그램"_s}, {u"0.1"_s, u"그램"_s}, {u"100,000"_s, u"마이크로그램"_s}});
    ASSERT_TRUE(massTotal(pure));
    EXPECT_EQ(massTotal(pure)->milligrams.toString(), u"500"_s);
    EXPECT_TRUE(massTotal(pure)->complete);
    EXPECT_DOUBLE_EQ(massShare(pure, pure.ingredients[0]).value(), 0.6);

    for (const auto &other : {std::pair{u"500"_s, u"국제단위"_s},
             {u"5"_s, u"밀리리터"_s},
             {u"50"_s, u"밀리그램(역가)"_s},
             {u""_s, u"밀리그램"_s},
             {u"적량"_s, u"밀리그램"_s}}) {
        const Variant mixed = variantOf({{u"300"_s, u"밀리그램"_s}, other});
        EXPECT_EQ(massTotal(mixed)->milligrams.toString(), u"300"_s);
        EXPECT_FALSE(massTotal(mixed)->complete);
        EXPECT_EQ(massShare(mixed, mixed.ingredients[0]), std::nullopt);
    }
    EXPECT_FALSE(massTotal(variantOf({{u"500"_s, u"국제단위"_s}})));
    EXPECT_FALSE(massTotal(Variant{}));
    const Variant zero = variantOf({{u"0"_s, u"밀리그램"_s}});
    EXPECT_EQ(massShare(zero, zero.ingredients[0]), std::nullopt);
}

} // namespace
