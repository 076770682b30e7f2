// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pill/imprint.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace pillnuts {

namespace {

TEST(ImprintKeys, KeepWhatIsReadAndNothingElse)
{
    const QVector<QPair<QString, QString>> keys{
        {u"YL분할선95"_s, u"yl95"_s},
        {u"Yl 95"_s, u"yl95"_s},
        {u"ＹＬ　９５"_s, u"yl95"_s},
        {u"마크분할선C8"_s, u"c8"_s},
        {u"A십자분할선B"_s, u"ab"_s},
        {u"마크"_s, u""_s},
        {u"분할선"_s, u""_s},
        {u"D-W GT"_s, u"dwgt"_s},
        {u"D.W5"_s, u"dw5"_s},
        {u"7.5"_s, u"7.5"_s},
        {u"Mobic 7.5mg"_s, u"mobic7.5mg"_s},
        {u"17분할선4"_s, u"174"_s},
        {u"7.분할선5"_s, u"75"_s},
        {u"5/160"_s, u"5/160"_s},
        {u"150-50-160"_s, u"15050160"_s},
        {u"JI ΛN"_s, u"jian"_s},
        {u"½"_s, u"1/2"_s},
        {u"Neurontin®"_s, u"neurontin"_s},
        {u"ⓢ5"_s, u"s5"_s},
        {u"이가탄"_s, u"이가탄"_s},
        {u"▽ + ="_s, u""_s},
        {u""_s, u""_s},
    };
    for (const auto &[printed, key] : keys)
        EXPECT_EQ(imprintKey(printed), key) << printed.toStdString();
}

TEST(ImprintKeys, TellWhatLooksAlikeFromWhatIsEqual)
{
    const QVector<QPair<QString, QString>> pairs{{u"SO5"_s, u"5OS"_s},
        {u"B10"_s, u"8IO"_s},
        {u"1L"_s, u"II"_s},
        {u"Z2"_s, u"2Z"_s},
        {u"G6"_s, u"6G"_s},
        {u"7.5"_s, u"75"_s}};
    for (const auto &[one, other] : pairs) {
        EXPECT_NE(imprintKey(one), imprintKey(other)) << one.toStdString();
        EXPECT_EQ(lookAlikeKey(imprintKey(one)), lookAlikeKey(imprintKey(other)))
            << one.toStdString();
    }
    EXPECT_NE(lookAlikeKey(u"kd"_s), lookAlikeKey(u"kp"_s));
}

TEST(Imprints, AreSaidAsTheyArePrinted)
{
    PillLook look;
    EXPECT_EQ(printedImprint(look), QString());
    look.imprintBack = u"마크"_s;
    EXPECT_EQ(printedImprint(look), u"마크"_s);
    look.imprintFront = u"YL분할선95"_s;
    EXPECT_EQ(printedImprint(look), u"YL|95 · 마크"_s);
    look.imprintBack = u"분할선"_s;
    EXPECT_EQ(printedImprint(look), u"YL|95"_s);
}

} // namespace

} // namespace pillnuts
