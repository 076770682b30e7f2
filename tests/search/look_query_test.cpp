// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_products.h"

#include <gtest/gtest.h>

namespace pillnuts::tests {

namespace {

using namespace Qt::StringLiterals;

SearchEntry pill(const QString &code, const QString &name, const QStringList &look)
{
    SearchEntry entry;
    entry.summary.id = ProductId(code);
    entry.summary.name = name;
    PillLook seen;
    seen.imprintFront = look.value(0);
    seen.imprintBack = look.value(1);
    seen.shape = look.value(2);
    seen.colourFront = look.value(3);
    seen.lineFront = look.value(4);
    entry.summary.look = seen;
    return entry;
}

std::shared_ptr<const SearchIndex> pills()
{
    static const auto index = SearchIndex::build({
        pill(u"200000001"_s, u"가나정"_s, {u"YL분할선95"_s, {}, u"원형"_s, u"하양"_s}),
        pill(u"200000002"_s, u"다라정"_s, {u"YL95"_s, u"HM"_s, u"장방형"_s, u"하양"_s}),
        pill(u"200000003"_s, u"마바정"_s, {u"YL"_s, u"95"_s, u"원형"_s, u"노랑"_s}),
        pill(u"200000004"_s, u"사아정"_s, {u"YL950"_s, {}, u"원형"_s, u"하양"_s}),
        pill(u"200000005"_s, u"원형탈모정"_s, {u"Q1"_s, {}, u"타원형"_s, u"분홍"_s}),
    });
    return index;
}

QStringList found(const QString &query)
{
    return namesOf(pills()->search(asking(query)));
}

TEST(LookQuery, WordsForTheLookMayStandBesideTheImprint)
{
    EXPECT_EQ(found(u"흰 원형 YL 95"_s).value(0), u"가나정"_s);
    EXPECT_FALSE(found(u"흰 원형 YL 95"_s).contains(u"다라정"_s)) << "another shape";
    EXPECT_FALSE(found(u"흰 원형 YL 95"_s).contains(u"마바정"_s)) << "another colour";
    EXPECT_EQ(found(u"YL 95 동그란 하얀"_s).value(0), u"가나정"_s);
    EXPECT_EQ(found(u"노란 원형 YL"_s), QStringList{u"마바정"_s});
    EXPECT_EQ(found(u"white oblong yl95"_s), QStringList{u"다라정"_s});
}

TEST(LookQuery, AnImprintIsFoundByItself)
{
    EXPECT_EQ(found(u"YL95"_s).first(2), (QStringList{u"가나정"_s, u"다라정"_s}));
    EXPECT_EQ(found(u"HM"_s), QStringList{u"다라정"_s});
    const SearchAnswer answer = pills()->search(asking(u"HM"_s));
    EXPECT_EQ(answer.hit(0).reason, HitReason::Imprint);
    EXPECT_EQ(answer.hit(0).matched, u"hm"_s);
}

TEST(LookQuery, AWordForALookAloneIsOnlyAWord)
{
    EXPECT_EQ(found(u"원형"_s), QStringList{u"원형탈모정"_s});
    EXPECT_EQ(found(u"하얀"_s), QStringList());
}

TEST(LookQuery, SaysWhichWordsWereTheLook)
{
    const SearchAnswer answer = pills()->search(asking(u"노란 YL"_s));
    ASSERT_EQ(answer.count, 1);
    EXPECT_EQ(answer.hit(0).reason, HitReason::Imprint);
}

TEST(ScanQuery, FindsTheProductOfAnElementString)
{
    SearchEntry entry = pill(u"200000009"_s, u"자차정"_s, {});
    entry.gtins = {u"8806469025712"_s};
    const auto index = SearchIndex::build({entry});
    for (const auto *text :
        {u"8806469025712", u"]d2010880646902571217261231", u"(01)08806469025712(17)261231(10)A1"}) {
        const SearchAnswer answer = index->search(asking(QString::fromUtf16(text)));
        ASSERT_EQ(answer.count, 1) << QString::fromUtf16(text).toStdString();
        EXPECT_EQ(answer.hit(0).reason, HitReason::Gtin);
    }
    EXPECT_EQ(index->search(asking(u"]d201088064690257291726123"_s)).count, 0);
}

} // namespace

} // namespace pillnuts::tests
