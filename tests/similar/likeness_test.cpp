// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "brand_stem.h"
#include "look_signature.h"
#include "sound_distance.h"
#include "substance_name.h"

#include <gtest/gtest.h>

#include <random>

using namespace Qt::StringLiterals;

namespace pillnuts::search {
namespace {

TEST(BrandStem, LeavesDoseFormStrengthAndBracketsOut)
{
    const struct {
        QString name;
        QString stem;
    } rows[] = {
        {u"타이레놀정500밀리그램(아세트아미노펜)"_s, u"타이레놀"_s},
        {u"타이레놀 8시간이알서방정 650 mg"_s, u"타이레놀"_s},
        {u"어린이타이레놀현탁액 32 mg/mL"_s, u"어린이타이레놀"_s},
        {u"글루코바이정50mg"_s, u"글루코바이"_s},
        {u"훼스탈플러스정"_s, u"훼스탈플러스"_s},
        {u"가온연질캡슐"_s, u"가온"_s},
        {u"가온서방캡슐75밀리그램"_s, u"가온"_s},
        {u"1.가온정, 2.나래정"_s, u"가온"_s},
        {u"이지엔6이브연질캡슐"_s, u"이지엔6이브"_s},
        {u"가온에프정2.5/500mg"_s, u"가온에프"_s},
        {u"디스커스250"_s, u"디스커스"_s},
        {u"나정"_s, u"나정"_s}, // nothing would be left
        {u"정"_s, {}},
        {u"500"_s, {}},
        {{}, {}},
    };

    for (const auto &row : rows)
        EXPECT_EQ(brandStem(row.name), row.stem) << qPrintable(row.name);
}

int distance(const QString &a, const QString &b, int limit = 99)
{
    return soundDistance(encoded(a).keys, encoded(b).keys, limit);
}

TEST(SoundDistance, CountsJamoAndHalvesWhatSoundsAlike)
{
    EXPECT_EQ(distance(u"가온"_s, u"가온"_s), 0);
    EXPECT_EQ(distance(u"가온"_s, u"카온"_s), 1); // ㄱ ㅋ
    EXPECT_EQ(distance(u"가온"_s, u"가옴"_s), 1); // ㄴ ㅁ
    EXPECT_EQ(distance(u"가온"_s, u"사온"_s), 2);
    EXPECT_EQ(distance(u"가온"_s, u"가오"_s), 2);
    EXPECT_EQ(distance(u"라미실"_s, u"라미릴"_s), 2);
    EXPECT_EQ(distance(u"가온"_s, u"나래"_s, 3), 4); // more than asked for
    EXPECT_EQ(distance({}, {}), 0);
    EXPECT_EQ(distance(QString(100, u'가'), QString(100, u'가'), 4), 5); // nobody's brand
}

TEST(SoundDistance, IsTheSameBothWaysAndNeverShorterByADetour)
{
    std::mt19937 random(11); // NOLINT: the same every time
    const auto name = [&random] {
        QString text;
        for (unsigned i = 0; i < 1 + random() % 4; ++i)
            text += QChar(static_cast<char16_t>(0xAC00 + random() % 11172));
        return text;
    };
    for (int i = 0; i < 2000; ++i) {
        const QString a = name();
        const QString b = name();
        const QString c = name();
        ASSERT_EQ(distance(a, b), distance(b, a));
        ASSERT_LE(distance(a, c), distance(a, b) + distance(b, c));
        ASSERT_EQ(distance(a, b) == 0, encoded(a).keys == encoded(b).keys);
        for (const int limit : {0, 2, 4})
            ASSERT_EQ(distance(a, b, limit), std::min(distance(a, b), limit + 1));
    }
}

SubstanceName substance(const char16_t *korean, const char16_t *english = u"")
{
    return substanceName(QString::fromUtf16(korean), QString::fromUtf16(english));
}

bool same(const char16_t *a, const char16_t *b)
{
    return sameSubstance(substance(a), substance(b)) && sameSubstance(substance(b), substance(a));
}

TEST(SubstanceName, SaltsAndHydratesAreNoDifference)
{
    EXPECT_TRUE(same(u"암로디핀베실산염", u"암로디핀말레산염"));
    EXPECT_TRUE(same(u"아토르바스타틴칼슘삼수화물", u"아토르바스타틴칼슘"));
    EXPECT_TRUE(same(u"발프로산나트륨", u"발프로산"));
    EXPECT_TRUE(same(u"염산로페라미드", u"로페라미드염산염"));
    EXPECT_TRUE(same(u"테네리글립틴염산염수화물", u"테네리글립틴 히드로브로민산염"));
    EXPECT_TRUE(same(u"이트라코나졸고체분산체", u"이트라코나졸제피과립"));
    EXPECT_TRUE(same(u"아스코르브산", u"아스코르빈산"));
    EXPECT_TRUE(same(u"클로르헥시딘글루콘산염액", u"클로르헥시딘아세테이트"));
    EXPECT_TRUE(same(u"플루오로메톨론아세테이트", u"플루오로메톨론"));
    EXPECT_TRUE(sameSubstance(substance(u"토코페롤아세테이트", u"Tocopherol Acetate"),
        substance(u"초산토코페롤", u"Tocopherol acetate")));
}

TEST(SubstanceName, OtherSubstancesStayApart)
{
    EXPECT_FALSE(same(u"염화나트륨", u"염화칼륨"));
    EXPECT_FALSE(same(u"인슐린글라진", u"인슐린글루리신"));
    EXPECT_FALSE(same(u"라미프릴", u"테르비나핀염산염"));
    EXPECT_FALSE(same(u"리바록사반", u"알프라졸람"));
    EXPECT_FALSE(same(u"클로르페니라민말레산염", u"클로르프로마진염산염"));
    EXPECT_FALSE(same(u"클로르프로마진염산염", u"클로르프로파미드"));
    EXPECT_FALSE(same(u"히드록시진염산염", u"히드록시클로로퀸황산염"));
    EXPECT_FALSE(same(u"히드록시우레아", u"히드록시클로로퀸황산염"));
    EXPECT_FALSE(same(u"플루오로메톨론", u"플루오로우라실"));
    EXPECT_FALSE(same(u"DL-메티오닌", u"DL-메틸에페드린염산염"));
    // Whatever stands beside them in English.
    EXPECT_FALSE(sameSubstance(
        substance(u"라미프릴", u"Ramipril"), substance(u"테르비나핀염산염", u"Terbinafine")));
}

TEST(SubstanceName, AnAnionIsNoSubstance)
{
    EXPECT_FALSE(sameSubstance(substance(u"탄산리튬", u"Lithium Carbonate"),
        substance(u"침강탄산칼슘", u"Precipitated Calcium Carbonate")));
    EXPECT_FALSE(sameSubstance(
        substance(u"산화마그네슘", u"Magnesium Oxide"), substance(u"산화아연", u"Zinc Oxide")));
    EXPECT_TRUE(sameSubstance(substance(u"산화마그네슘", u"Magnesium Oxide"),
        substance(u"마그네시아", u"magnesium oxide")));
}

TEST(Substances, WhatIsNotKnownIsNoDifference)
{
    const Substances one{substance(u"라미프릴")};
    const Substances two{substance(u"라미프릴"), substance(u"히드로클로로티아지드")};
    EXPECT_TRUE(sameSubstances(one, {}));
    EXPECT_TRUE(sameSubstances({}, {}));
    EXPECT_TRUE(sameSubstances(one, one));
    EXPECT_FALSE(sameSubstances(one, two));
    EXPECT_FALSE(sameSubstances(two, one));
}

PillLook look(const QString &front, const QString &back)
{
    PillLook made;
    made.shape = u"원형"_s;
    made.colourFront = u"하양"_s;
    made.imprintFront = front;
    made.imprintBack = back;
    return made;
}

TEST(LookSignature, LookAlikeSignsAreOneAndEitherSideMayLieUp)
{
    EXPECT_EQ(lookSignature(look(u"S50"_s, {})), lookSignature(look(u"5SO"_s, {})));
    EXPECT_EQ(lookSignature(look(u"AB"_s, u"I0"_s)), lookSignature(look(u"1O"_s, u"a8"_s)));
    EXPECT_EQ(lookSignature(look(u"T분할선7"_s, {})), lookSignature(look(u"T7"_s, {})));
    EXPECT_NE(lookSignature(look(u"T7"_s, {})), lookSignature(look(u"T"_s, u"7"_s)));
    EXPECT_NE(lookSignature(look(u"T7"_s, {})), lookSignature(look(u"T4"_s, {})));
    auto blue = look(u"T7"_s, {});
    blue.colourFront = u"파랑"_s;
    EXPECT_NE(lookSignature(look(u"T7"_s, {})), lookSignature(blue));
    auto twice = look(u"T7"_s, {});
    twice.colourBack = u"하양"_s; // both halves named
    EXPECT_EQ(lookSignature(look(u"T7"_s, {})), lookSignature(twice));
}

TEST(LookSignature, TooLittleToTellByIsNoLikeness)
{
    EXPECT_TRUE(lookSignature(look({}, {})).isEmpty());
    EXPECT_TRUE(lookSignature(look(u"5"_s, {})).isEmpty());
    EXPECT_TRUE(lookSignature(look(u"마크"_s, u"분할선"_s)).isEmpty());
    EXPECT_TRUE(lookSignature(look(u"마크"_s, u"10"_s)).isEmpty()); // the logo decides
    EXPECT_FALSE(lookSignature(look(u"마크"_s, u"AB10"_s)).isEmpty());
    auto shapeless = look(u"T7"_s, {});
    shapeless.shape.clear();
    EXPECT_TRUE(lookSignature(shapeless).isEmpty());
}

LookSize size(const QString &length)
{
    PillLook made;
    made.lengthLong = length;
    return sizeOf(made);
}

TEST(SimilarSize, IsWithinAMillimetreWhereKnown)
{
    EXPECT_TRUE(similarSize(size({}), size({})));
    EXPECT_TRUE(similarSize(size(u"9.1"_s), size({})));
    EXPECT_TRUE(similarSize(size(u"9.1"_s), size(u"약 9"_s))); // not read
    EXPECT_TRUE(similarSize(size(u"9.1"_s), size(u"10.1"_s)));
    EXPECT_FALSE(similarSize(size(u"9.1"_s), size(u"10.3"_s)));
    EXPECT_FALSE(similarSize(size(u"10.3"_s), size(u"9.1"_s)));
}

} // namespace
} // namespace pillnuts::search
