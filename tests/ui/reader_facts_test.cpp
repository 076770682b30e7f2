// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/facts/daily_maximum.h"
#include "reader/facts/fact_page.h"
#include "reader/facts/ingredient_table_model.h"
#include "reader/head/head_card.h"
#include "reader/head/status_notes.h"
#include "reader_fixtures.h"
#include "theme/theme.h"

#include <QAbstractItemModelTester>
#include <QTextDocument>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace pillnuts::test {

namespace {

struct LimitCase {
    const char16_t *substance;
    const char16_t *limit;
    const char16_t *forms;
    const char16_t *content;
    bool shown;
    std::optional<double> portion; ///< of 325 mg
};

TEST(DailyMaximum, GivesAShareOnlyForOneMassOfTheVerySubstanceAndForm)
{
    const LimitCase cases[] = {
        {u"아세트아미노펜", u"4,000밀리그램", u"", u"", true, 325.0 / 4000},
        {u"아세트아미노펜", u"아세트아미노펜 4,000밀리그램", u"", u"", true, 325.0 / 4000},
        {u"아세트아미노펜", u"4그램", u"정제/캡슐", u"", true, 325.0 / 4000},
        {u"아세트아미노펜", u"4,000밀리그램", u"용액주사제", u"", true, std::nullopt},
        {u"아세트아미노펜", u"4,000밀리그램", u"용액주사제", u"모든 제형", true, 325.0 / 4000},
        {u"아세트아미노펜", u"4,000밀리그램", u"서방정", u"", true, std::nullopt},
        {u"아세트아미노펜", u"주 1회 4밀리그램", u"", u"", true, std::nullopt},
        {u"아세트아미노펜", u"(고령자)아세트아미노펜 4,000밀리그램", u"", u"", true, std::nullopt},
        {u"아세트아미노펜",
            u"아세트아미노펜 3,000밀리그램/파마브롬 150밀리그램",
            u"",
            u"",
            true,
            std::nullopt},
        {u"아세트아미노펜", u"300아이유", u"", u"", true, std::nullopt},
        {u"아세트아미노펜", u"0밀리그램", u"", u"", true, std::nullopt},
        {u"아세트", u"4,000밀리그램", u"", u"", true, std::nullopt},
        {u"구아이페네신", u"4,000밀리그램", u"", u"", false, std::nullopt},
    };
    for (const LimitCase &one : cases) {
        Product product = coldRemedy();
        DurNote note = product.durNotes.first();
        note.substance = QString::fromUtf16(one.substance);
        note.limit = QString::fromUtf16(one.limit);
        note.forms = QString::fromUtf16(one.forms);
        note.content = QString::fromUtf16(one.content);
        product.durNotes = {note};
        const Variant &variant = product.variants.first();
        const auto maximum = dailyMaximum(product, variant, variant.ingredients.first());
        const auto name = note.limit.toStdString() + " " + note.forms.toStdString();
        ASSERT_EQ(maximum.has_value(), one.shown) << name;
        if (!maximum)
            continue;
        ASSERT_EQ(maximum->portion.has_value(), one.portion.has_value()) << name;
        EXPECT_DOUBLE_EQ(maximum->portion.value_or(0), one.portion.value_or(0)) << name;
    }
}

TEST(DailyMaximum, DoesNotChooseAmongDifferentLimits)
{
    Product product = coldRemedy();
    DurNote other = product.durNotes.first();
    other.limit = u"3,000밀리그램"_s;
    product.durNotes += other;
    const Variant &variant = product.variants.first();
    const auto maximum = dailyMaximum(product, variant, variant.ingredients.first());
    ASSERT_TRUE(maximum);
    EXPECT_FALSE(maximum->portion);
    EXPECT_EQ(maximum->limit, QString(u"4,000\u00a0mg / 3,000\u00a0mg"_s));
}

TEST(IngredientTableModel, SaysWhatIsKnownAndWhatIsNot)
{
    IngredientTableModel model;
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const auto text
        = [&](int row, int column) { return model.index(row, column).data().toString(); };
    const Product cold = coldRemedy();
    model.setVariant(cold, cold.variants.first());
    EXPECT_EQ(
        model.headerData(IngredientTableModel::Maximum, Qt::Horizontal, Qt::DisplayRole).toString(),
        u"1정 of the DUR daily maximum"_s);
    EXPECT_EQ(text(0, IngredientTableModel::Maximum), QString(u"8.1\u00a0% · 4,000\u00a0mg"_s));
    EXPECT_EQ(text(1, IngredientTableModel::Maximum), QString(u"240\u00a0mg"_s))
        << "a limit of the base is no share of the salt";
    EXPECT_EQ(text(2, IngredientTableModel::Maximum), u"no data"_s);
    EXPECT_FALSE(model.hasContent(IngredientTableModel::InMilligrams));

    const Product vitamins = vitamin();
    model.setVariant(vitamins, vitamins.variants.first());
    EXPECT_EQ(text(1, IngredientTableModel::InMilligrams), QString(u"0.1\u00a0mg"_s));
    EXPECT_EQ(text(3, IngredientTableModel::InMilligrams), QString()) << "IU is no mass";
    EXPECT_EQ(text(0, IngredientTableModel::AmountAsPrinted), QString(u"100.00\u00a0mg"_s));

    const Product plant = unstated();
    model.setVariant(plant, plant.variants.first());
    EXPECT_EQ(text(1, IngredientTableModel::AmountAsPrinted), u"no data"_s);
    EXPECT_EQ(text(2, IngredientTableModel::AmountAsPrinted), u"적량"_s);
    EXPECT_FALSE(model.hasContent(IngredientTableModel::Share));
}

TEST(StatusNotes, TellWhatMustNotBeMissedWorstFirst)
{
    const auto notes = statusNotes(cancelled());
    ASSERT_EQ(notes.size(), 4);
    EXPECT_EQ(notes.at(0).word, u"Recall, stop of sale"_s);
    EXPECT_EQ(notes.at(0).text, u"용출시험 부적합 · 2020-01-05 · 2등급"_s);
    EXPECT_EQ(notes.at(1).word, u"Permit cancelled"_s);
    EXPECT_EQ(notes.at(1).text, u"취소 · 2020-01-31"_s);
    EXPECT_EQ(notes.at(2).word, u"향정신성의약품"_s);
    EXPECT_EQ(notes.at(3).level, StatusNote::Level::Info);
    EXPECT_TRUE(statusNotes(coldRemedy()).isEmpty());

    Product unclear = coldRemedy();
    unclear.summary.status = ProductStatus::Unknown;
    unclear.statusText = u"업무정지"_s;
    ASSERT_EQ(statusNotes(unclear).size(), 1);
    EXPECT_EQ(statusNotes(unclear).first().text, u"업무정지"_s);
    for (const auto status : {ProductStatus::Withdrawn, ProductStatus::Expired}) {
        Product gone = coldRemedy();
        gone.summary.status = status;
        EXPECT_EQ(statusNotes(gone).first().level, StatusNote::Level::Danger);
    }
}

TEST(HeadWords, PrintDatesAndClassesAsPeopleKnowThem)
{
    EXPECT_EQ(printedDate(u"20190411"_s), u"2019-04-11"_s);
    EXPECT_EQ(printedDate(u"1957April26th"_s), u"1957April26th"_s);
    EXPECT_EQ(className({u"01140"_s, u"해열.진통.소염제"_s}), u"해열.진통.소염제 114"_s);
    EXPECT_EQ(className({u"02149"_s, u"혈압강하제"_s}), u"혈압강하제 02149"_s);
    EXPECT_FALSE(kindExplanation(ProductKind::OverTheCounter).isEmpty());
    EXPECT_NE(
        kindExplanation(ProductKind::OverTheCounter), kindExplanation(ProductKind::Prescription));
    EXPECT_TRUE(kindExplanation(ProductKind::Unknown).isEmpty());
}

TEST(FactPage, HoldsAllCodesAndDurFactsOrSaysThatThereAreNone)
{
    const Theme theme;
    const auto text = [&](const Product &product) {
        QTextDocument document;
        document.setHtml(factPage(product, easyLabel(), theme));
        return document.toPlainText();
    };
    const QString facts = text(coldRemedy());
    for (const QString &piece : {u"202106954"_s,
             u"8806469025804"_s,
             u"012345678"_s,
             u"R05X"_s,
             u"기밀용기, 실온(1-30℃)보관"_s,
             u"실온에서 보관합니다."_s,
             u"용량주의"_s,
             u"특정연령대금기"_s,
             u"12세 미만"_s,
             u"2013-07-03"_s,
             u"2026-11-20"_s,
             u"17.5 × 7.6"_s})
        EXPECT_TRUE(facts.contains(piece)) << piece.toStdString();
    Product none = coldRemedy();
    none.durNotes.clear();
    EXPECT_TRUE(text(none).contains(u"does not mean"_s));
    none.history = u"제품명칭변경/추가, 2020-01-02/저장방법변경, 2019-03-04"_s;
    EXPECT_TRUE(text(none).contains(u"제품명칭변경/추가, 2020-01-02"_s));
}

} // namespace

} // namespace pillnuts::test
