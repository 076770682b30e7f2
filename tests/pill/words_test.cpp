// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pill/pill_words.h"

#include <QHash>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace pillnuts {

namespace {

// Every value that the ministry's table has had in these fields.
const QStringList &publishedShapes()
{
    static const QStringList shapes{u"원형"_s,
        u"장방형"_s,
        u"타원형"_s,
        u"기타"_s,
        u"사각형"_s,
        u"팔각형"_s,
        u"삼각형"_s,
        u"마름모형"_s,
        u"오각형"_s,
        u"육각형"_s,
        u"반원형"_s};
    return shapes;
}

const QStringList &publishedColours()
{
    static const QStringList colours{u"하양"_s,
        u"분홍"_s,
        u"노랑"_s,
        u"주황"_s,
        u"갈색"_s,
        u"파랑"_s,
        u"연두"_s,
        u"초록"_s,
        u"빨강"_s,
        u"회색"_s,
        u"보라"_s,
        u"검정"_s,
        u"청록"_s,
        u"자주"_s,
        u"남색"_s,
        u"투명"_s};
    return colours;
}

struct Combined {
    QString registered;
    QVector<PillColour> colours;
};

TEST(PillWords, KnowEveryPublishedShapeAndColour)
{
    QVector<PillShape> shapes;
    for (const auto &word : publishedShapes()) {
        ASSERT_TRUE(shapeOf(word)) << word.toStdString();
        EXPECT_EQ(ministryWord(*shapeOf(word)), word);
        shapes.append(*shapeOf(word));
    }
    EXPECT_EQ(shapes.size(), pillShapes().size());
    for (const auto &word : publishedColours()) {
        ASSERT_TRUE(colourOf(word)) << word.toStdString();
        EXPECT_EQ(ministryWord(*colourOf(word)), word);
    }
    EXPECT_EQ(publishedColours().size(), pillColours().size());
}

TEST(PillWords, ReadCombinedColours)
{
    using enum PillColour;
    const QVector<Combined> fields{
        {u"노랑, 투명"_s, {Yellow, Clear}},
        {u"하양, 노랑"_s, {White, Yellow}},
        {u"하양, 주황, 투명"_s, {White, Orange, Clear}},
        {u"하양|투명"_s, {White, Clear}},
        {u"파랑, 옅은"_s, {Blue}},
        {u"갈색, 진한"_s, {Brown}},
        {u"하양,하양"_s, {White}},
        {u""_s, {}},
        {u"무지개"_s, {}},
    };
    for (const auto &field : fields)
        EXPECT_EQ(coloursOf(field.registered), field.colours) << field.registered.toStdString();
}

TEST(PillWords, UnderstandEverydayWords)
{
    using enum PillColour;
    const QVector<QPair<QString, PillColour>> colours{{u"흰"_s, White},
        {u"하얀"_s, White},
        {u"흰색"_s, White},
        {u"백색"_s, White},
        {u"White"_s, White},
        {u"파란색"_s, Blue},
        {u"하늘색"_s, Blue},
        {u"녹색"_s, Green},
        {u"연두색"_s, LightGreen},
        {u"핑크"_s, Pink},
        {u"ｐｉｎｋ"_s, Pink},
        {u"까만"_s, Black},
        {u"light green"_s, LightGreen},
        {u"gray"_s, Grey},
        {u" 갈색 "_s, Brown}};
    for (const auto &[word, colour] : colours)
        EXPECT_EQ(colourOf(word), colour) << word.toStdString();
    const QVector<QPair<QString, PillShape>> shapes{{u"동그란"_s, PillShape::Round},
        {u"둥근"_s, PillShape::Round},
        {u"길쭉한"_s, PillShape::Oblong},
        {u"네모"_s, PillShape::Square},
        {u"세모"_s, PillShape::Triangle},
        {u"ROUND"_s, PillShape::Round},
        {u"마름모"_s, PillShape::Rhombus}};
    for (const auto &[word, shape] : shapes)
        EXPECT_EQ(shapeOf(word), shape) << word.toStdString();
    EXPECT_EQ(lineOf(u"-"), PillLine::Straight);
    EXPECT_EQ(lineOf(u"+"), PillLine::Cross);
    EXPECT_EQ(lineOf(u"한 줄"), PillLine::Straight);
    EXPECT_EQ(lineOf(u"십자분할선"), PillLine::Cross);
    EXPECT_EQ(lineOf(u"없음"), PillLine::Unscored);
    for (const auto &stranger : {u"타이레놀"_s, u""_s, u" "_s, u"("_s, QString(1'000'000, u'가')}) {
        EXPECT_FALSE(colourOf(stranger));
        EXPECT_FALSE(shapeOf(stranger));
        EXPECT_FALSE(lineOf(stranger));
    }
}

TEST(PillWords, MeanOneThingEach)
{
    QHash<QString, int> uses;
    for (const auto shape : pillShapes()) {
        for (const auto &word : askingWords(shape)) {
            EXPECT_EQ(shapeOf(word), shape) << word.toStdString();
            EXPECT_FALSE(word.contains(u' '));
            EXPECT_FALSE(colourOf(word)) << word.toStdString();
        }
    }
    for (const auto colour : pillColours()) {
        for (const auto &word : askingWords(colour)) {
            EXPECT_EQ(colourOf(word), colour) << word.toStdString();
            EXPECT_EQ(++uses[word], 1) << word.toStdString();
        }
    }
}

TEST(PillWords, OfALookAreThoseByWhichItIsAskedFor)
{
    PillLook look;
    look.shape = u"장방형"_s;
    look.colourFront = u"하양"_s;
    look.colourBack = u"파랑, 투명"_s;
    look.imprintFront = u"YL분할선95"_s;
    const auto words = lookWords(look);
    for (const auto &word : {u"흰"_s, u"파란"_s, u"투명"_s, u"길쭉한"_s, u"분할선"_s, u"white"_s})
        EXPECT_TRUE(words.contains(word)) << word.toStdString();
    for (const auto &word : {u"원형"_s, u"노랑"_s, u"YL"_s, u"십자"_s, u"없음"_s})
        EXPECT_FALSE(words.contains(word)) << word.toStdString();
    EXPECT_TRUE(lookWords(PillLook()).isEmpty());
}

TEST(PillWords, ReadScoreLinesFromFieldsAndImprints)
{
    PillLook look;
    EXPECT_EQ(linesOf(look), QVector<PillLine>{PillLine::Unscored});
    look.imprintBack = u"A십자분할선B"_s;
    EXPECT_EQ(linesOf(look), QVector<PillLine>{PillLine::Cross});
    look.lineFront = u"-"_s;
    EXPECT_EQ(linesOf(look), (QVector<PillLine>{PillLine::Straight, PillLine::Cross}));
    look.lineBack = u"기타"_s;
    EXPECT_EQ(linesOf(look), (QVector<PillLine>{PillLine::Straight, PillLine::Special}));
}

} // namespace

} // namespace pillnuts
