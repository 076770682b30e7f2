// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xlsx_text.h"

#include <gtest/gtest.h>

namespace pillnuts {
namespace {

using namespace Qt::StringLiterals;

TEST(XlsxText, DecodesOnlyWholeEscapes)
{
    const QVector<std::pair<QString, QString>> cases{
        {u"줄_x000D_끝"_s, u"줄\r끝"_s},
        {u"_x000a__x0009_"_s, u"\n\t"_s},
        {u"_x005F_x000D_"_s, u"_x000D_"_s}, // an escaped underline: what follows is text
        {u"1N_xmK9Ifh-"_s, u"1N_xmK9Ifh-"_s}, // picture addresses look like the start of one
        {u"1OJdSQXzg_x"_s, u"1OJdSQXzg_x"_s},
        {u"_x12_"_s, u"_x12_"_s},
        {u"_x000D"_s, u"_x000D"_s},
    };
    for (const auto &[stored, text] : cases)
        EXPECT_EQ(decodeEscapes(stored), text) << stored.toStdString();
}

TEST(XlsxText, WritesNumbersPlainly)
{
    const QVector<std::pair<QString, QString>> cases{
        {u"200808876"_s, u"200808876"_s},
        {u"200808876.0"_s, u"200808876"_s},
        {u"2.00808876E8"_s, u"200808876"_s},
        {u"8806429012345"_s, u"8806429012345"_s},
        {u"7.6"_s, u"7.6"_s},
        {u"7.5999999999999996"_s, u"7.6"_s},
        {u"11.029999999999999"_s, u"11.03"_s},
        {u"0.1"_s, u"0.1"_s},
        {u"1E-3"_s, u"0.001"_s},
        {u"100"_s, u"100"_s},
        {u"0"_s, u"0"_s},
        {u"-3.50"_s, u"-3.5"_s},
    };
    for (const auto &[stored, text] : cases)
        EXPECT_EQ(plainNumber(stored).value_or(u"nothing"_s), text) << stored.toStdString();
}

TEST(XlsxText, RefusesNumbersThatAreNoneOrHaveLostDigits)
{
    for (const QString &stored : {u"8.80642901234567E+15"_s,
             u"12345678901234567890"_s,
             u"#N/A"_s,
             u"nan"_s,
             u"inf"_s,
             u"1,2"_s,
             u""_s})
        EXPECT_FALSE(plainNumber(stored).has_value()) << stored.toStdString();
}

TEST(XlsxText, ReadsCellReferences)
{
    EXPECT_EQ(columnOf(u"A1"), 0);
    EXPECT_EQ(columnOf(u"Z9"), 25);
    EXPECT_EQ(columnOf(u"AA1"), 26);
    EXPECT_EQ(columnOf(u"AC25041"), 28);
    EXPECT_EQ(columnOf(u"XFD1"), 16383);
    EXPECT_EQ(rowOf(u"AC25041"), 25041);
    EXPECT_FALSE(columnOf(u"XFE1").has_value());
    EXPECT_FALSE(columnOf(u"12").has_value());
    EXPECT_FALSE(columnOf(u"AAAA1").has_value());
    EXPECT_FALSE(rowOf(u"A").has_value());
    EXPECT_FALSE(rowOf(u"A0").has_value());
}

} // namespace
} // namespace pillnuts
