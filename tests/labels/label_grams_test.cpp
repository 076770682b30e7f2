// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "label_grams.h"
#include "text/search_text.h"

#include <gtest/gtest.h>

namespace pillnuts {
namespace {

using namespace Qt::StringLiterals;

QString gramsOf(const QString &text)
{
    LabelGrams grams;
    grams.add(searchText(text));
    return QString::fromUtf8(grams.take()).trimmed();
}

QString wordGrams(const QString &word)
{
    QStringList grams;
    for (const auto &gram : gramsOfWord(searchText(word)))
        grams.append(QString::fromUtf8(gram));
    grams.sort();
    return grams.join(u' ');
}

struct Sample {
    const char *name;
    QString text;
    QString grams;
};

class GramsTest : public ::testing::TestWithParam<Sample> { };

TEST_P(GramsTest, AreEveryCharacterAndEveryPairOnce)
{
    EXPECT_EQ(gramsOf(GetParam().text), GetParam().grams);
}

INSTANTIATE_TEST_SUITE_P(Texts,
    GramsTest,
    ::testing::Values(Sample{"empty", u""_s, u""_s},
        Sample{"word", u"졸음이"_s, u"졸 음 졸음 이 음이"_s},
        Sample{"blank", u"가 나"_s, u"가 나"_s},
        Sample{"repeated", u"가나 가나가"_s, u"가 나 가나 나가"_s},
        Sample{"signs", u"(청소율<30)"_s, u"청 소 청소 율 소율 3 0 30"_s},
        Sample{"latin", u"AUC"_s, u"a u au c uc"_s},
        Sample{"fullWidth", u"ＡＢ"_s, u"a b ab"_s},
        Sample{"squared", u"5㎎"_s, u"5 m 5m g mg"_s},
        Sample{"decomposed", u"졸음"_s, u"졸 음 졸음"_s},
        Sample{"beyondFirstPlane", u"가𠀀나"_s, u"가 나"_s},
        Sample{"loneSurrogate", u"가"_s + QChar(0xD800) + u"나"_s, u"가 나"_s},
        Sample{"nul", u"가"_s + QChar(0) + u"나"_s, u"가 나"_s}),
    [](const auto &sample) { return sample.param.name; });

TEST(LabelGrams, AnotherTextBeginsAnew)
{
    LabelGrams grams;
    grams.add(u"가나");
    EXPECT_EQ(QString::fromUtf8(grams.take()), u"가 나 가나 "_s);
    grams.add(u"가나");
    EXPECT_EQ(QString::fromUtf8(grams.take()), u"가 나 가나 "_s);
    EXPECT_TRUE(grams.take().isEmpty());
}

TEST(LabelGrams, ATextOfManyDifferentPairsKeepsThemAll)
{
    QString text;
    for (char16_t c = 0xAC00; c < 0xD7A3; ++c)
        text += QChar(c);
    LabelGrams grams;
    grams.add(text);
    const auto terms = QString::fromUtf8(grams.take()).split(u' ', Qt::SkipEmptyParts);
    const QSet<QString> different(terms.begin(), terms.end());
    EXPECT_EQ(different.size(), 2 * text.size() - 1);
}

TEST(LabelGrams, AWordAsksForItsPairsAndALoneCharacterForItself)
{
    EXPECT_EQ(wordGrams(u"졸음이"_s), u"음이 졸음"_s);
    EXPECT_EQ(wordGrams(u"용"_s), u"용"_s);
    EXPECT_EQ(wordGrams(u"5%이하"_s), u"5 이하"_s);
    EXPECT_EQ(wordGrams(u"가가가"_s), u"가가"_s);
    EXPECT_EQ(wordGrams(u"<%>"_s), u""_s);
}

TEST(LabelGrams, NoTextHoldsTheTermOfASection)
{
    const auto text = gramsOf(u"sec0 sec1 sec10 섹션0"_s).split(u' ');
    EXPECT_FALSE(text.contains(QString::fromUtf8(sectionGram(SectionKind::Efficacy))));
}

} // namespace
} // namespace pillnuts
