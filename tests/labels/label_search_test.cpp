// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "label_catalogue.h"

namespace pillnuts {
namespace {

using namespace Qt::StringLiterals;

class LabelSearchTest : public LabelCatalogue {
protected:
    /// Three products: a prescription drug, one over the counter, one withdrawn; the last two share
    /// their precautions.
    LabelSearchTest()
    {
        auto first = madeUpPermit(1);
        first.kindText = u"전문의약품"_s;
        first.efficacyXml = labelXml({u"편두통의 <b>예</b>방"_s});
        first.precautionXml = labelXml({u"졸음이 올 수 있다."_s, u"크레아티닌 청소율 &lt; 30"_s});
        auto second = madeUpPermit(2);
        second.efficacyXml = labelXml({u"두통"_s});
        second.dosageXml = labelXml({u"두통이 나으면 그만 먹는다."_s});
        second.precautionXml = labelXml({u"졸음에 주의한다."_s, u"청소율이 낮은 크레아티닌"_s});
        auto third = madeUpPermit(3);
        third.precautionXml = second.precautionXml;
        third.cancelName = u"취하"_s;
        PermitListRecord listed;
        listed.itemSeq = madeUpItem(1);
        listed.name = first.name;
        listed.classText = u"[01140]해열.진통.소염제"_s;
        EasyRecord easy;
        easy.itemSeq = madeUpItem(2);
        easy.name = second.name;
        easy.efficacy = u"이 약은 두통에 씁니다."_s;
        easy.storage = u"졸음과 같이 두지 마십시오."_s;
        StarterRecord starter;
        starter.itemSeq = madeUpItem(3);
        starter.summaryUse = u"졸음 요약"_s;
        put({listed, first, second, third, easy, starter});
    }

    static LabelQuery query(const QString &words)
    {
        LabelQuery made;
        made.words = words;
        return made;
    }
};

TEST_F(LabelSearchTest, FindsAWordInEverySectionPermitsInForceFirst)
{
    EXPECT_EQ(places(u"졸음"_s),
        (QStringList{u"209900001 precaution"_s,
            u"209900002 precaution"_s,
            u"209900002 easyStorage"_s,
            u"209900003 precaution"_s,
            u"209900003 starterEfficacy"_s}));
}

TEST_F(LabelSearchTest, AWordMayBeginAnywhereAndBeBrokenByMarkup)
{
    EXPECT_EQ(places(u"두통의"_s), QStringList{u"209900001 efficacy"_s});
    EXPECT_EQ(places(u"예방"_s), QStringList{u"209900001 efficacy"_s});
    EXPECT_EQ(places(u"율 < 3"_s), QStringList{u"209900001 precaution"_s});
    EXPECT_TRUE(places(u"CDATA"_s).isEmpty());
    EXPECT_TRUE(places(u"tagName"_s).isEmpty());
}

TEST_F(LabelSearchTest, WordsMustAllOccurInOneSectionAndAPhraseAsWritten)
{
    EXPECT_EQ(places(u"청소율 크레아티닌"_s).size(), 3);
    EXPECT_EQ(places(u"\"크레아티닌 청소율\""_s), QStringList{u"209900001 precaution"_s});
    EXPECT_EQ(places(u"\"청소율이 낮은\" 졸음"_s).size(), 2);
    EXPECT_TRUE(places(u"두통 졸음"_s).isEmpty());
}

TEST_F(LabelSearchTest, FiltersBySectionKindAndType)
{
    auto asked = query(u"두통"_s);
    asked.sections = {SectionKind::Dosage, SectionKind::EasyEfficacy};
    EXPECT_EQ(places(asked), (QStringList{u"209900002 dosage"_s, u"209900002 easyEfficacy"_s}));
    asked = query(u"졸음"_s);
    asked.kind = ProductKind::Prescription;
    EXPECT_EQ(places(asked), QStringList{u"209900001 precaution"_s});
    asked = query(u"통"_s);
    asked.type = u"진통"_s;
    EXPECT_EQ(places(asked), QStringList{u"209900001 efficacy"_s});
    asked.type = u"217"_s;
    EXPECT_TRUE(places(asked).isEmpty());
    asked = query(u"%"_s);
    asked.sections = {SectionKind::Dosage};
    EXPECT_TRUE(places(asked).isEmpty());
}

TEST_F(LabelSearchTest, TheLimitEndsTheSearchInTheOrderOfTheWholeAnswer)
{
    const auto all = places(u"졸음"_s);
    for (int limit = 0; limit <= all.size() + 1; ++limit) {
        auto asked = query(u"졸음"_s);
        asked.limit = limit;
        EXPECT_EQ(places(asked), all.mid(0, limit));
    }
}

TEST_F(LabelSearchTest, IsStoppedBetweenTwoTexts)
{
    auto opened = store();
    int calls = 0;
    const auto asked = query(u"졸음"_s);
    ASSERT_TRUE(searchLabels(opened, asked, [&calls](const auto &) { return ++calls < 2; }));
    EXPECT_EQ(calls, 2);
}

TEST_F(LabelSearchTest, WithoutAWordItAsksForOne)
{
    auto opened = store();
    const auto asked = query(u" \" \" "_s);
    const auto done = searchLabels(opened, asked, [](const auto &) { return true; });
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().kind, ErrorKind::Usage);
}

struct Hostile {
    const char *name;
    QString words;
    int finds;
};

class HostileLabelTest : public LabelSearchTest, public ::testing::WithParamInterface<Hostile> { };

TEST_P(HostileLabelTest, IsAnsweredByWhatTheTextsHold)
{
    EXPECT_EQ(places(GetParam().words).size(), GetParam().finds);
}

INSTANTIATE_TEST_SUITE_P(Queries,
    HostileLabelTest,
    ::testing::Values(Hostile{"near", u"NEAR(졸음 두통)"_s, 0},
        Hostile{"or", u"졸음 OR 두통"_s, 0},
        Hostile{"not", u"두통 NOT 졸음"_s, 0},
        Hostile{"star", u"졸*"_s, 0},
        Hostile{"caret", u"^졸음"_s, 0},
        Hostile{"column", u"grams:졸음"_s, 0},
        Hostile{"braces", u"{졸음} + -졸음"_s, 0},
        Hostile{"quotes", u"\"\"\"\"졸음\"\"\"\""_s, 5},
        Hostile{"sql", u"'; DROP TABLE label_text; --"_s, 0},
        Hostile{"section", u"sec0"_s, 0},
        Hostile{"percent", u"%"_s, 0},
        Hostile{"stop", u"."_s, 6},
        Hostile{"surrogate", QString(QChar(0xD800)) + u"졸음"_s, 0},
        Hostile{"onlySurrogate", QString(QChar(0xDC00)), 0},
        Hostile{"control", u"졸음 \u0001"_s, 0},
        Hostile{"nul", QString(QChar(0)), 0},
        Hostile{"megabyte", QString(1'000'000, u'졸'), 0},
        Hostile{"megabyteOfWords", u"졸음 "_s.repeated(300'000), 5},
        Hostile{"megabyteOfQuotes", QString(1'000'000, u'"') + u"졸음"_s, 5},
        Hostile{"decomposed", u"졸음"_s, 5}),
    [](const auto &hostile) { return hostile.param.name; });

TEST_F(LabelSearchTest, TenThousandWordsAreAllLookedFor)
{
    QStringList words;
    for (int i = 0; i < 10'000; ++i)
        words.append(u"낱%1말"_s.arg(i));
    auto permit = madeUpPermit(9);
    permit.precautionXml = labelXml({words.join(u' ')});
    put({permit});
    EXPECT_EQ(places(words.join(u' ')), QStringList{u"209900009 precaution"_s});
    words[5000] = u"낱오천말"_s;
    EXPECT_TRUE(places(words.join(u' ')).isEmpty());
}

} // namespace
} // namespace pillnuts
