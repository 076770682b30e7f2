// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/name_difference.h"
#include "search/product_name.h"
#include "search/row_layout.h"
#include "shell_fixture.h"

using namespace Qt::StringLiterals;

namespace pillnuts {

namespace {

struct NameCase {
    QString name;
    QString strength;
};

TEST(ProductName, FindsTheStrength)
{
    const QVector<NameCase> cases = {
        {u"타이레놀정500밀리그람(아세트아미노펜)"_s, u"500밀리그람"_s},
        {u"가온펜8시간이알서방정 650 mg"_s, u"650 mg"_s},
        {u"라온정5/160밀리그램"_s, u"5/160밀리그램"_s},
        {u"어린이가온펜현탁액 32 mg/mL"_s, u"32 mg/mL"_s},
        {u"나래펜타닐패취50마이크로그램/시간"_s, u"50마이크로그램"_s},
        {u"다솜크림0.05%"_s, u"0.05%"_s},
        {u"마루비타민디주30만단위"_s, u"30만단위"_s},
        {u"라온디스커스250"_s, u"250"_s},
        {u"마루비타민정"_s, QString()},
    };
    for (const auto &[name, strength] : cases)
        EXPECT_EQ(splitName(name).strength, strength) << qPrintable(name);
}

TEST(ProductName, PartsAreTheWholeName)
{
    for (const auto &product : sampleProducts()) {
        const auto parts = splitName(product.name);
        EXPECT_EQ(parts.head + parts.strength + parts.form + parts.bracket, product.name);
    }
}

TEST(ProductName, BracketsWithNumbersNeverGiveWay)
{
    EXPECT_TRUE(splitName(u"가온정(10밀리그램)"_s).bracket.isEmpty());
    EXPECT_EQ(splitName(u"가온정10밀리그램(수출용)"_s).bracket, u"(수출용)"_s);
}

TEST(NameDifference, MarksTheDifferingSyllable)
{
    const auto spans = differences(u"타이레놀"_s, u"타이리놀"_s);
    ASSERT_EQ(spans.size(), 1);
    EXPECT_EQ(spans.first().start, 2);
    EXPECT_EQ(spans.first().length, 1);
    EXPECT_TRUE(differences(u"가나"_s, u"가나"_s).isEmpty());
    EXPECT_EQ(differences(u""_s, u"가나"_s).first().length, 2);
}

class RowLayoutTest : public testing::TestWithParam<int> { };

// At no width, and with no chip, may strength or form of a product be cut.
TEST_P(RowLayoutTest, StrengthIsNeverElided)
{
    Theme theme;
    theme.setZoomPercent(GetParam());
    auto products = sampleProducts();
    products[0].name
        = u"아주아주아주아주긴이름의가온펜이알서방정650밀리그램서방정(아세트아미노펜과립과무엇무엇)"_s;
    for (auto &product : products) {
        SearchHit hit;
        hit.reason = HitReason::Ingredient;
        hit.matched = u"아세트아미노펜"_s;
        for (int width = theme.px(336); width < theme.px(640); width += 13) {
            const auto row = layoutRow({product, hit, {}, width}, theme);
            QString shown;
            for (const auto &line : row.name)
                shown += line.text;
            const auto parts = splitName(product.name);
            EXPECT_TRUE(shown.contains(parts.strength + parts.form))
                << qPrintable(shown) << " at " << width;
            for (const auto &line : row.name)
                EXPECT_LE(line.position.x() + line.layout->lineAt(0).naturalTextWidth(), width)
                    << qPrintable(shown);
            for (const auto &chip : row.chips)
                EXPECT_LE(chip.box.right(), width);
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Zooms, RowLayoutTest, testing::Values(80, 100, 150, 200));

TEST(RowLayout, CompanyGivesWayFirst)
{
    const Theme theme;
    auto product = sampleProducts().at(2);
    const auto wide = layoutRow({product, {}, {}, 700}, theme);
    EXPECT_EQ(wide.company, product.company);
    const auto narrow = layoutRow({product, {}, {}, 380}, theme);
    EXPECT_LT(narrow.company.size(), product.company.size());
    EXPECT_EQ(narrow.name.first().text, product.name);
}

TEST(RowLayout, WhatMustNotBeMissedIsAlwaysThere)
{
    const Theme theme;
    for (const int row : {5, 8, 13}) {
        const auto product = sampleProducts().at(row);
        const auto layout = layoutRow({product, {}, {}, 336}, theme);
        int loud = 0;
        for (const auto &chip : layout.chips) {
            if (chip.tone == ChipTone::Loud || chip.tone == ChipTone::Marked
                || chip.tone == ChipTone::Unknown)
                ++loud;
        }
        EXPECT_EQ(loud, 1) << qPrintable(product.name);
    }
}

TEST(RowLayout, MarksFollowTheNameIntoItsSecondLine)
{
    const Theme theme;
    auto product = sampleProducts().at(5);
    SearchHit hit;
    hit.markStart = static_cast<int>(product.name.indexOf(u"37.5"_s));
    hit.markLength = 4;
    const auto row = layoutRow({product, hit, {}, 380}, theme);
    ASSERT_EQ(row.name.size(), 2);
    EXPECT_TRUE(row.name.at(0).layout->formats().isEmpty());
    const auto formats = row.name.at(1).layout->formats();
    ASSERT_EQ(formats.size(), 1);
    EXPECT_EQ(row.name.at(1).text.mid(formats.first().start, formats.first().length), u"37.5"_s);
}

} // namespace

} // namespace pillnuts
