// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "amount.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace pillnuts;

namespace {

QString parsed(const QString &text)
{
    const auto value = Decimal::parse(text);
    return value ? value->toString() : u"-"_s;
}

TEST(Decimal, ReadsWhatIsPrinted)
{
    const std::pair<QString, QString> cases[]{
        {u"300"_s, u"300"_s},
        {u"300.00"_s, u"300"_s},
        {u"0.5"_s, u"0.5"_s},
        {u".5"_s, u"0.5"_s},
        {u"0.0025"_s, u"0.0025"_s},
        {u"1,190"_s, u"1190"_s},
        {u"12,345,678.90"_s, u"12345678.9"_s},
        {u" 50 "_s, u"50"_s},
        {u"0"_s, u"0"_s},
        {u"0.000"_s, u"0"_s},
        {u"999999999999999999"_s, u"999999999999999999"_s},
        {u"100000000000000000000"_s, u"100000000000000000000"_s},
        {u"000123"_s, u"123"_s},
    };
    for (const auto &[text, expected] : cases)
        EXPECT_EQ(parsed(text), expected) << qPrintable(text);
}

TEST(Decimal, RefusesWhatIsNoNumber)
{
    for (const QString &text : {u""_s,
             u" "_s,
             u"."_s,
             u"5."_s,
             u"1.2.3"_s,
             u"0.5-1"_s,
             u"25±5"_s,
             u"적량"_s,
             u"약 5"_s,
             u"1,19"_s,
             u"1,1900"_s,
             u"0,500"_s,
             u",500"_s,
             u"1190,"_s,
             u"1.000,5"_s,
             u"-5"_s,
             u"+5"_s,
             u"1e3"_s,
             u"１２"_s,
             u"0x10"_s,
             u"1234567890123456789"_s,
             u"0.1234567890123456789"_s,
             u"5 0"_s,
             u"½"_s})
        EXPECT_EQ(parsed(text), u"-"_s) << qPrintable(text);
}

TEST(Decimal, ShiftsAndSumsExactly)
{
    EXPECT_EQ(Decimal(25, 1).scaledBy(3).toString(), u"2500"_s);
    EXPECT_EQ(Decimal(25, 0).scaledBy(-3).toString(), u"0.025"_s);
    EXPECT_EQ(Decimal(1, 0).scaledBy(30).scaledBy(-30), Decimal(10, 1));
    EXPECT_EQ(Decimal::sum(Decimal(1, 1), Decimal(2, 1))->toString(), u"0.3"_s);
    EXPECT_EQ(Decimal::sum(Decimal(), Decimal(7, 3))->toString(), u"0.007"_s);
    EXPECT_EQ(Decimal::sum(Decimal(999'999'999'999'999'999, 0), Decimal(1, 0)), std::nullopt);
    EXPECT_EQ(Decimal::sum(Decimal(1, 0).scaledBy(20), Decimal(1, 5)), std::nullopt);
    EXPECT_EQ(Decimal(-125, 2).toString(), u"-1.25"_s);
    EXPECT_DOUBLE_EQ(Decimal(333, 2).toDouble(), 3.33);
}

struct UnitCase {
    QString printed;
    QString symbol;
    QString dimension;
    std::optional<int> exponent;
};

TEST(Unit, KnowsWordsAndSymbols)
{
    const UnitCase cases[]{
        {u"밀리그램"_s, u"mg"_s, u"mass"_s, 0},
        {u"밀리그람"_s, u"mg"_s, u"mass"_s, 0},
        {u"mg"_s, u"mg"_s, u"mass"_s, 0},
        {u"㎎"_s, u"mg"_s, u"mass"_s, 0},
        {u"그램"_s, u"g"_s, u"mass"_s, 3},
        {u"킬로그램"_s, u"kg"_s, u"mass"_s, 6},
        {u"마이크로그램"_s, u"µg"_s, u"mass"_s, -3},
        {u"μg"_s, u"µg"_s, u"mass"_s, -3},
        {u"㎍"_s, u"µg"_s, u"mass"_s, -3},
        {u"mcg"_s, u"µg"_s, u"mass"_s, -3},
        {u"나노그램"_s, u"ng"_s, u"mass"_s, -6},
        {u"밀리리터"_s, u"mL"_s, u"volume"_s, 0},
        {u"리터"_s, u"L"_s, u"volume"_s, 3},
        {u"마이크로리터"_s, u"µL"_s, u"volume"_s, -3},
        {u"용적"_s, u"vol"_s, u"volume"_s, {}},
        {u"국제단위"_s, u"IU"_s, u"activity"_s, {}},
        {u"아이.유"_s, u"IU"_s, u"activity"_s, {}},
        {u"단위"_s, u"U"_s, u"activity"_s, {}},
        {u"만단위"_s, u"만단위"_s, u"activity"_s, {}},
        {u"만국제단위"_s, u"만국제단위"_s, u"activity"_s, {}},
        {u"EP단위"_s, u"EP단위"_s, u"activity"_s, {}},
        {u"USP 단위"_s, u"USP 단위"_s, u"activity"_s, {}},
        {u"밀리그램(역가)"_s, u"mg(역가)"_s, u"activity"_s, {}},
        {u"밀리그램 역가"_s, u"mg(역가)"_s, u"activity"_s, {}},
        {u"그램(역가)"_s, u"g(역가)"_s, u"activity"_s, {}},
        {u"역가"_s, u"역가"_s, u"activity"_s, {}},
        {u"KIU"_s, u"KIU"_s, u"activity"_s, {}},
        {u"밀리몰"_s, u"mmol"_s, u"activity"_s, {}},
        {u"밀리당량"_s, u"mEq"_s, u"activity"_s, {}},
        {u"메가베크렐"_s, u"MBq"_s, u"activity"_s, {}},
        {u"퍼센트"_s, u"%"_s, u"percent"_s, {}},
        {u"w/v%"_s, u"w/v%"_s, u"percent"_s, {}},
        {u"캡슐"_s, u"캡슐"_s, u"count"_s, {}},
        {u"정"_s, u"정"_s, u"count"_s, {}},
        {u"mBq"_s, u"mBq"_s, u"unknown"_s, {}},
        {u"밀리그램/밀리리터"_s, u"밀리그램/밀리리터"_s, u"unknown"_s, {}},
        {u"국제단위/밀리리터"_s, u"국제단위/밀리리터"_s, u"unknown"_s, {}},
        {u"적당한 양"_s, u"적당한 양"_s, u"unknown"_s, {}},
        {u""_s, u""_s, u"unknown"_s, {}},
    };
    for (const UnitCase &c : cases) {
        const Unit unit = readUnit(c.printed);
        EXPECT_EQ(unit.printed, c.printed);
        EXPECT_EQ(unit.symbol, c.symbol) << qPrintable(c.printed);
        EXPECT_EQ(dimensionName(unit.dimension), c.dimension) << qPrintable(c.printed);
        const auto exponent
            = unit.dimension == Dimension::Mass ? unit.milligramExponent : unit.millilitreExponent;
        EXPECT_EQ(exponent, c.exponent) << qPrintable(c.printed);
        EXPECT_FALSE(unit.milligramExponent && unit.millilitreExponent);
    }
}

TEST(Amount, KeepsTheQuantityAsPrinted)
{
    const QString nbsp{QChar(QChar::Nbsp)};
    EXPECT_EQ(readAmount(u"300.00"_s, u"밀리그램"_s).display(), u"300.00"_s + nbsp + u"mg"_s);
    EXPECT_EQ(readAmount(u" 1,190 "_s, u"밀리그램"_s).display(), u"1,190"_s + nbsp + u"mg"_s);
    EXPECT_EQ(readAmount(u"0.5-1"_s, u"밀리그램"_s).display(), u"0.5-1"_s + nbsp + u"밀리그램"_s);
    EXPECT_EQ(readAmount(u"적량"_s, u""_s).display(), u"적량"_s);
    EXPECT_EQ(readAmount(u"7"_s, u""_s).display(), u"7"_s);
    EXPECT_EQ(readAmount(u""_s, u"밀리그램"_s).display(), u""_s);
    EXPECT_FALSE(readAmount(u" "_s, u"밀리그램"_s).isStated());
}

TEST(Amount, GivesMilligramsOnlyForMasses)
{
    const auto milligrams = [](const QString &quantity, const QString &unit) {
        const auto value = readAmount(quantity, unit).milligrams();
        return value ? value->toString() : u"-"_s;
    };
    EXPECT_EQ(milligrams(u"50"_s, u"그램"_s), u"50000"_s);
    EXPECT_EQ(milligrams(u"2.4"_s, u"마이크로그램"_s), u"0.0024"_s);
    EXPECT_EQ(milligrams(u"999999999999999999"_s, u"킬로그램"_s), u"999999999999999999000000"_s);
    for (const QString &unit :
        {u"국제단위"_s, u"밀리리터"_s, u"밀리그램(역가)"_s, u"퍼센트"_s, u"정"_s, u""_s})
        EXPECT_EQ(milligrams(u"5"_s, unit), u"-"_s) << qPrintable(unit);
    EXPECT_EQ(milligrams(u"적량"_s, u"그램"_s), u"-"_s);
}

} // namespace
