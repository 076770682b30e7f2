// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/bar_groups.h"
#include "chart/bar_plot.h"
#include "chart/bar_scale.h"
#include "chart/ingredient_bar_model.h"
#include "chart/ingredient_chart.h"
#include "chart/keep_all.h"
#include "reader_fixtures.h"
#include "theme/theme.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QFont>
#include <QPainter>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace pillnuts::test {

namespace {

int nonZero(const std::array<double, 3> &values)
{
    return static_cast<int>(
        std::count_if(values.begin(), values.end(), [](double v) { return v > 0; }));
}

QStringList units(const QVector<BarGroup> &groups)
{
    QStringList all;
    for (const BarGroup &group : groups)
        all += group.hasAxis ? group.unit : u"none"_s;
    return all;
}

TEST(BarGroups, PartsUnitsThatCannotBeComparedAndKeepsThePrintedOrder)
{
    EXPECT_EQ(units(groupBars(coldRemedy().variants.first())), QStringList({u"mg"_s}));
    EXPECT_EQ(units(groupBars(infusion().variants.first())), QStringList({u"g"_s, u"mL"_s}));
    EXPECT_EQ(
        units(groupBars(vitamin().variants.first())), QStringList({u"mg"_s, u"µg"_s, u"IU"_s}));
    EXPECT_EQ(units(groupBars(unstated().variants.first())), QStringList({u"mg"_s, u"none"_s}));

    const auto vitamins = groupBars(vitamin().variants.first());
    EXPECT_EQ(vitamins.at(0).bars.at(1).name, u"티아민질산염"_s);
    EXPECT_FALSE(vitamins.at(0).hollow);
    EXPECT_TRUE(vitamins.at(1).hollow);
    EXPECT_TRUE(vitamins.at(2).hollow);
}

TEST(BarGroups, MeasuresMixedMassesInMilligramsAndPrintsThemAsTheLabelDoes)
{
    Variant variant;
    variant.ingredients = {ingredient(u"가"_s, {}, u"1.5"_s, u"그램"_s),
        ingredient(u"나"_s, {}, u"1,190"_s, u"밀리그램"_s)};
    const auto groups = groupBars(variant);
    ASSERT_EQ(groups.size(), 1);
    EXPECT_EQ(groups.first().unit, u"mg"_s);
    EXPECT_DOUBLE_EQ(*groups.first().bars.at(0).length, 1500);
    EXPECT_DOUBLE_EQ(*groups.first().bars.at(1).length, 1190);
    EXPECT_EQ(groups.first().bars.at(0).amount, QString(u"1.5\u00a0g"_s));
    EXPECT_EQ(groups.first().bars.at(1).amount, QString(u"1,190\u00a0mg"_s));
}

TEST(BarGroups, SaysTheMassOfMicrogramsAndSharesOnlyWhenAllMassesAreKnown)
{
    const auto vitamins = groupBars(vitamin().variants.first());
    EXPECT_EQ(vitamins.at(1).bars.first().note, QString(u"= 0.1\u00a0mg"_s));
    EXPECT_TRUE(vitamins.at(0).bars.first().note.isEmpty())
        << "IU has no mass, so no share is known";
    const auto cold = groupBars(coldRemedy().variants.first());
    EXPECT_EQ(cold.first().bars.first().note, QString(u"87.4\u00a0%"_s));
    EXPECT_EQ(shareText(0.0004), QString(u"< 0.1\u00a0%"_s));
}

TEST(BarGroups, NeverMeasuresAPotencyAsAMass)
{
    Variant variant;
    variant.ingredients = {ingredient(u"세파클러"_s, {}, u"250"_s, u"밀리그램(역가)"_s),
        ingredient(u"탈크"_s, {}, u"5"_s, u"밀리그램"_s)};
    const auto groups = groupBars(variant);
    ASSERT_EQ(groups.size(), 2);
    EXPECT_EQ(groups.at(0).unit, u"mg"_s);
    EXPECT_EQ(groups.at(0).bars.size(), 1);
}

TEST(BarGroups, GivesNoLengthToWhatIsNotStatedOrNotReadable)
{
    const auto groups = groupBars(unstated().variants.first());
    const BarGroup &unknown = groups.at(1);
    ASSERT_EQ(unknown.bars.size(), 2);
    EXPECT_FALSE(unknown.hasAxis);
    EXPECT_FALSE(unknown.bars.at(0).length);
    EXPECT_EQ(unknown.bars.at(0).amount, u"no data"_s);
    EXPECT_EQ(unknown.bars.at(1).amount, u"적량"_s);
}

TEST(BarScale, TicksAreRoundAndDecadesHoldTheShortestBar)
{
    EXPECT_DOUBLE_EQ(tickStep(351, 4), 100);
    EXPECT_DOUBLE_EQ(tickStep(0.27, 3), 0.1);
    EXPECT_EQ(decimalsOf(0.1), 1);
    EXPECT_EQ(decimalsOf(50), 0);
    const BarScale scale = scaleFor({325, 0.25, 2}, true);
    EXPECT_DOUBLE_EQ(scale.low, 0.1);
    EXPECT_GT(scale.fractionOf(0.25), 0);
    EXPECT_LT(scale.fractionOf(325), 1);
    const BarScale power = scaleFor({1000}, true);
    EXPECT_DOUBLE_EQ(power.low, 100) << "a bar at the axis' start would have no length";
}

TEST(BarPlot, PutsEveryBarIntoExactlyOneSetAndFirstOnTop)
{
    const Theme theme;
    const BarMarks marks{
        {1, {BarMark::Level::Caution, u"주의"_s}}, {2, {BarMark::Level::Danger, u"알레르기"_s}}};
    for (const bool logarithmic : {false, true}) {
        BarPlot plot(
            groupBars(coldRemedy().variants.first(), marks).first(), theme, logarithmic, 1);
        plot.setWidth(640);
        for (int bar = 0; bar < 4; ++bar)
            EXPECT_EQ(nonZero(plot.valuesOf(bar)), 1) << bar;
        EXPECT_GT(plot.valuesOf(0).at(0), 0);
        EXPECT_GT(plot.valuesOf(1).at(1), 0);
        EXPECT_GT(plot.valuesOf(2).at(2), 0);
        const auto rects = plot.barRects();
        for (int bar = 0; bar < 4; ++bar) {
            EXPECT_NEAR(rects.at(bar).center().y(), 40 * bar + 20, 1) << "bar " << bar;
            EXPECT_NEAR(rects.at(bar).height(), 20, 1);
            EXPECT_NEAR(rects.at(bar).left(), 0, 0.5);
        }
        EXPECT_GT(rects.at(0).width(), rects.at(1).width());
        EXPECT_GT(rects.at(2).width(), rects.at(3).width());
    }
}

TEST(BarPlot, LinearLengthsAreInProportionAndATraceIsThreePixels)
{
    const Theme theme;
    Variant variant;
    variant.ingredients = {ingredient(u"가"_s, {}, u"400"_s, u"밀리그램"_s),
        ingredient(u"나"_s, {}, u"100"_s, u"밀리그램"_s),
        ingredient(u"다"_s, {}, u"0.001"_s, u"밀리그램"_s)};
    BarPlot plot(groupBars(variant).first(), theme, false, 1);
    for (const int width : {640, 320}) {
        plot.setWidth(width);
        const auto rects = plot.barRects();
        EXPECT_NEAR(rects.at(0).width() / rects.at(1).width(), 4, 0.05);
        EXPECT_NEAR(rects.at(2).width(), 3, 0.2);
        EXPECT_LT(rects.at(0).right(), width);
    }
}

TEST(BarPlot, HasNoBarForTheUnknown)
{
    const Theme theme;
    BarPlot plot(groupBars(unstated().variants.first()).at(1), theme, false, 1);
    plot.setWidth(640);
    EXPECT_FALSE(plot.hasChart());
    EXPECT_EQ(nonZero(plot.valuesOf(0)), 0);
    for (const QRectF &rect : plot.barRects())
        EXPECT_TRUE(rect.isEmpty());
}

TEST(IngredientChart, IsAListThatAScreenReaderCanWalk)
{
    Theme theme;
    IngredientChart chart(theme);
    chart.setVariant(coldRemedy().variants.first(), {{3, {BarMark::Level::Danger, u"알레르기"_s}}});
    chart.resize(800, chart.height());
    const auto spoken = [&](int row) {
        return chart.model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
    };
    EXPECT_EQ(spoken(0), QString(u"아세트아미노펜 325\u00a0mg, 87.4\u00a0%"_s));
    EXPECT_EQ(spoken(3), QString(u"클로르페니라민말레산염 2\u00a0mg, 0.5\u00a0%, 알레르기"_s));
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&chart);
    ASSERT_NE(list, nullptr);
    EXPECT_EQ(list->childCount(), 4);
    EXPECT_EQ(list->child(0)->text(QAccessible::Name), spoken(0));

    chart.setVariant(unstated().variants.first());
    EXPECT_EQ(spoken(1), u"총플라보노이드배당체 no data"_s);
}

TEST(IngredientChart, SaysWhichIngredientWasActivated)
{
    Theme theme;
    IngredientChart chart(theme);
    chart.setVariant(vitamin().variants.first());
    QVector<int> activated;
    QObject::connect(&chart, &IngredientChart::ingredientActivated, [&](int i) { activated += i; });
    // The third row is the first of the second group, which is the second ingredient as printed.
    Q_EMIT chart.activated(chart.model()->index(2, 0));
    EXPECT_EQ(activated, QVector<int>{1});
}

TEST(IngredientChart, DrawsBarsInTheirColourAndPrintsOnWhite)
{
    Theme theme;
    theme.setDark(true);
    IngredientChart chart(theme);
    chart.setVariant(coldRemedy().variants.first());
    const QImage print = chart.renderForPrint(600, 1);
    EXPECT_EQ(print.width(), 600);
    EXPECT_EQ(print.height(), chart.height());
    EXPECT_EQ(print.pixelColor(2, print.height() - 2), QColor(Qt::white));
    const Theme light;
    EXPECT_EQ(print.pixelColor(260, 20), light.chartColour(0));
}

TEST(IngredientBarModel, HoldsAgainstTheModelTester)
{
    IngredientBarModel model;
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    for (const Product &product : {coldRemedy(), vitamin(), unstated(), infusion()})
        model.setGroups(groupBars(product.variants.first()));
    EXPECT_EQ(model.rowCount(), 3);
    model.setGroups({});
    EXPECT_EQ(model.rowCount(), 0);
}

TEST(KeepAll, BreaksAtSpacesAndBracketsAndLosesNothing)
{
    QFont font;
    font.setPixelSize(14);
    const QFontMetricsF metrics(font);
    const QString name = u"가온은행잎 연질캡슐(은행엽건조엑스)서방형장기복용포장120밀리그램"_s;
    for (int width = 20; width < 600; width += 37) {
        const QStringList lines = wrapKeepAll(name, metrics, width);
        EXPECT_EQ(lines.join(QString()).remove(u' '), QString(name).remove(u' ')) << width;
        for (const QString &line : lines)
            EXPECT_TRUE(metrics.horizontalAdvance(line) <= width || line.size() == 1) << width;
    }
    EXPECT_EQ(wrapKeepAll(u"가나 다라"_s, metrics, metrics.horizontalAdvance(u"가나 다"_s)),
        QStringList({u"가나"_s, u"다라"_s}));
}

} // namespace

} // namespace pillnuts::test
