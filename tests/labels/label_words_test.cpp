// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "label_words.h"
#include "text/search_text.h"

#include <gtest/gtest.h>

namespace pillnuts {
namespace {

using namespace Qt::StringLiterals;

/// Marks as brackets, for reading.
QString shown(const QString &text, const QString &words)
{
    auto snippet = snippetOf(text, searchText(text), LabelWords(words).terms());
    return snippet.replace(QChar(0x2068), u'[').replace(QChar(0x2069), u']');
}

struct Typed {
    const char *name;
    QString words;
    QStringList terms;
};

class WordsTest : public ::testing::TestWithParam<Typed> { };

TEST_P(WordsTest, AreReadAsTyped)
{
    EXPECT_EQ(LabelWords(GetParam().words).terms(), GetParam().terms);
}

INSTANTIATE_TEST_SUITE_P(Queries,
    WordsTest,
    ::testing::Values(Typed{"empty", u""_s, {}},
        Typed{"blanks", u" \t\u3000 "_s, {}},
        Typed{"word", u" 졸음 "_s, {u"졸음"_s}},
        Typed{"words", u"간 신장애"_s, {u"신장애"_s, u"간"_s}},
        Typed{"twice", u"간 간 간"_s, {u"간"_s}},
        Typed{"phrase", u"\"간 신장애\" 주의"_s, {u"간 신장애"_s, u"주의"_s}},
        Typed{"phraseBlanks", u"\" 간   신장애 \""_s, {u"간 신장애"_s}},
        Typed{"curly", u"“간 신장애”"_s, {u"간 신장애"_s}},
        Typed{"open", u"가 \"나 다"_s, {u"나 다"_s, u"가"_s}},
        Typed{"inside", u"가\"나 다\"라"_s, {u"나 다"_s, u"가"_s, u"라"_s}},
        Typed{"noPhrase", u"\"\" \"  \""_s, {}},
        Typed{"folded", u"ＡＵＣ 5㎎"_s, {u"auc"_s, u"5mg"_s}},
        Typed{"operators",
            u"a AND b* NEAR(c) ^d -e x:y"_s,
            {u"near(c)"_s, u"and"_s, u"x:y"_s, u"b*"_s, u"^d"_s, u"-e"_s, u"a"_s}}),
    [](const auto &typed) { return typed.param.name; });

TEST(LabelWords, TheQuestionToTheIndexHoldsNothingThatItWouldObey)
{
    const LabelWords words(u"NEAR(a OR b)* ^x:y \"c d\" {e} -f + \\ ' ; \u0001 sec0"_s);
    const auto question = words.indexQuestion({});
    const auto parts = question.split(u" AND "_s);
    for (const auto &part : parts) {
        ASSERT_TRUE(part.startsWith(u'"') && part.endsWith(u'"')) << part.toStdString();
        for (const QChar c : QStringView(part).sliced(1).chopped(1))
            EXPECT_TRUE(c.isLetterOrNumber()) << part.toStdString();
    }
}

TEST(LabelWords, TheQuestionIsBoundedAndNarrowsByTheSections)
{
    QString many;
    for (int i = 0; i < 10'000; ++i)
        many += u"낱말%1 "_s.arg(i);
    EXPECT_LT(LabelWords(many).indexQuestion({}).size(), 500);
    EXPECT_EQ(LabelWords(u"간"_s).indexQuestion({SectionKind::Efficacy, SectionKind::EasyEfficacy}),
        u"\"간\" AND (\"sec0\" OR \"sec4\")"_s);
    EXPECT_TRUE(LabelWords(u"%"_s).indexQuestion({}).isEmpty());
}

TEST(LabelSnippet, MarksEveryWordAsItIsWritten)
{
    EXPECT_EQ(shown(u"간 및 신장애 환자의 간 기능"_s, u"간 신장애"_s),
        u"[간] 및 [신장애] 환자의 [간] 기능"_s);
    EXPECT_EQ(shown(u"AUC가  변한다\n\nauc"_s, u"auc"_s), u"[AUC]가 변한다 [auc]"_s);
    EXPECT_EQ(shown(u"1회 5㎎을 먹는다"_s, u"mg"_s), u"1회 5[㎎]을 먹는다"_s);
    EXPECT_EQ(shown(u"1회 5㎎을 먹는다"_s, u"g을"_s), u"1회 5[㎎을] 먹는다"_s);
    EXPECT_EQ(shown(u"가\u2068나\u2069다"_s, u"다"_s), u"가나[다]"_s);
}

TEST(LabelSnippet, ShowsSomeTextAroundAndSaysWhereItIsCut)
{
    const auto filler = QString(500, u'가');
    const auto snippet = shown(filler + u"졸음"_s + filler, u"졸음"_s);
    EXPECT_TRUE(snippet.startsWith(u"…가"_s) && snippet.endsWith(u"가…"_s));
    EXPECT_TRUE(snippet.contains(u"가[졸음]가"_s));
    EXPECT_LT(snippet.size(), 200);
}

TEST(LabelSnippet, ShowsWordsThatAreFarApartInPieces)
{
    const auto filler = QString(500, u'가');
    const auto snippet
        = shown(u"졸음"_s + filler + u"두통"_s + filler + u"발열"_s, u"발열 졸음 두통"_s);
    EXPECT_TRUE(snippet.startsWith(u"[졸음]가"_s)) << snippet.toStdString();
    EXPECT_TRUE(snippet.contains(u"가[두통]가"_s));
    EXPECT_TRUE(snippet.endsWith(u"가[발열]"_s));
    EXPECT_EQ(snippet.count(u'…'), 2);
}

TEST(LabelSnippet, IsBoundedForThousandsOfWordsAndPlaces)
{
    QStringList words;
    for (int i = 0; i < 3000; ++i)
        words.append(u"낱말%1"_s.arg(i));
    const auto text = words.join(u' ').repeated(5);
    EXPECT_LT(snippetOf(text, searchText(text), LabelWords(words.join(u' ')).terms()).size(), 1500);
}

TEST(SearchText, FoldsCaseWidthUnitsAndBlanksAndLeavesSigns)
{
    EXPECT_EQ(searchText(u"Ａｕｃ０-∞\u00A0㎎ ⅳ µg ℓ\r\n\t(가)"), u"auc0-∞ mg iv μg l (가)"_s);
    const auto traced = traceSearchText(u"5㎎  가");
    EXPECT_EQ(traced.text, u"5mg 가"_s);
    EXPECT_EQ(traced.origins, (QVector<qsizetype>{0, 1, 1, 2, 4, 5}));
}

} // namespace
} // namespace pillnuts
