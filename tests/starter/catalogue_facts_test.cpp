// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The arithmetic and the codes of the bundled tables.
#include "composition.h"
#include "product.h"
#include "starter_catalogue.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>

#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace pillnuts;

namespace {

/// 안전상비의약품: the thirteen products that shops may sell at night, by their permits.
const QStringList &householdProducts()
{
    static const QStringList codes{u"199303109"_s,
        u"199402278"_s,
        u"202106092"_s,
        u"202200525"_s,
        u"198601920"_s,
        u"196800036"_s,
        u"199400202"_s,
        u"198700405"_s,
        u"200300406"_s,
        u"199900926"_s,
        u"199801026"_s,
        u"198400250"_s,
        u"200501321"_s};
    return codes;
}

int countOf(ProductKind kind)
{
    const auto &list = bundledCatalogue().list;
    return static_cast<int>(std::count_if(list.begin(), list.end(), [kind](const auto &row) {
        return readProductKind(row.kindText) == kind;
    }));
}

bool hasCheckDigit(const QString &gtin)
{
    int weighted = 0;
    for (int i = 0; i < 12; ++i)
        weighted += gtin.at(i).digitValue() * (i % 2 == 1 ? 3 : 1);
    return gtin.at(12).digitValue() == (10 - weighted % 10) % 10;
}

QVector<Variant> compositionOf(const QString &itemSeq)
{
    return readComposition(bundledCatalogue().details.value(itemSeq).materialName);
}

/// "500밀리그람" of a product name outside its brackets; nothing where it states none or several.
QString strengthInName(QString name)
{
    static const QRegularExpression bracket(u"\\([^()]*\\)"_s);
    static const QRegularExpression strength(
        u"(?<![\\d./])(\\d+(?:\\.\\d+)?)\\s*(밀리그램|밀리그람|mg|%)"_s);
    while (name.contains(bracket))
        name.remove(bracket);
    auto found = strength.globalMatch(name);
    if (!found.hasNext())
        return {};
    const auto first = found.next();
    if (found.hasNext() || name.contains(u'/'))
        return {};
    return first.captured(1) + (first.captured(2) == u"%"_s ? u"%"_s : u"mg"_s);
}

} // namespace

TEST(StarterCatalogue, HoldsEnoughOfEveryKind)
{
    EXPECT_GE(bundledCatalogue().list.size(), 200);
    EXPECT_GE(countOf(ProductKind::OverTheCounter), 120);
    EXPECT_GE(countOf(ProductKind::Prescription), 60);
}

TEST(StarterCatalogue, HoldsTheThirteenHouseholdProducts)
{
    QHash<QString, QString> status;
    for (const auto &row : bundledCatalogue().list)
        status.insert(row.itemSeq, row.cancelName);
    EXPECT_EQ(householdProducts().size(), 13);
    for (const QString &code : householdProducts())
        EXPECT_TRUE(status.contains(code)) << qPrintable(code);
    EXPECT_EQ(status.value(u"199402278"_s), u"폐업"_s);
    EXPECT_EQ(status.value(u"202106092"_s), u"정상"_s);
}

TEST(StarterCatalogue, CodesAreSoundAndStandOnce)
{
    static const QRegularExpression nineDigits(u"^\\d{9}$"_s);
    static const QRegularExpression thirteenDigits(u"^\\d{13}$"_s);
    QSet<QString> products;
    QSet<QString> barcodes;
    for (const auto &row : bundledCatalogue().list) {
        EXPECT_TRUE(nineDigits.match(row.itemSeq).hasMatch()) << qPrintable(row.itemSeq);
        EXPECT_FALSE(products.contains(row.itemSeq)) << qPrintable(row.itemSeq);
        products.insert(row.itemSeq);
        const auto detail = bundledCatalogue().details.value(row.itemSeq);
        for (const QString &code : detail.ediCodes.split(u',', Qt::SkipEmptyParts))
            EXPECT_TRUE(nineDigits.match(code).hasMatch()) << qPrintable(code);
        for (const QString &code : detail.barcodes.split(u',', Qt::SkipEmptyParts)) {
            ASSERT_TRUE(thirteenDigits.match(code).hasMatch()) << qPrintable(code);
            EXPECT_TRUE(hasCheckDigit(code)) << qPrintable(code);
            EXPECT_FALSE(barcodes.contains(code)) << qPrintable(code);
            barcodes.insert(code);
        }
    }
    EXPECT_GE(barcodes.size(), 500);
}

TEST(StarterCatalogue, EveryStatedAmountIsReadWithItsUnit)
{
    int stated = 0;
    for (const auto &row : bundledCatalogue().list) {
        for (const Variant &variant : compositionOf(row.itemSeq)) {
            for (const Ingredient &ingredient : variant.ingredients) {
                EXPECT_FALSE(ingredient.name.contains(u"총량"_s)) << qPrintable(ingredient.name);
                if (!ingredient.amount.isStated())
                    continue;
                ++stated;
                EXPECT_TRUE(ingredient.amount.value.has_value()) << qPrintable(row.name);
                EXPECT_NE(ingredient.amount.unit.dimension, Dimension::Unknown)
                    << qPrintable(ingredient.amount.unit.printed);
            }
        }
    }
    EXPECT_GE(stated, 150);
}

TEST(StarterCatalogue, AmountsNameASourceThatStatesThem)
{
    const QSet<QString> stating{u"name"_s, u"permit-detail-2025-06"_s, u"permit-detail-2026-07"_s};
    for (const auto &row : bundledRows(u"ingredients.tsv"_s)) {
        if (!row.value(u"quantity"_s).isEmpty()) {
            EXPECT_TRUE(stating.contains(row.value(u"source"_s)))
                << qPrintable(row.value(u"item_seq"_s)) << qPrintable(row.value(u"source"_s));
        }
    }
}

TEST(StarterCatalogue, EverySourceIsExplained)
{
    QFile file(sourceFolder() + u"/data/starter/SOURCES.md"_s);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QString sources = QString::fromUtf8(file.readAll());
    const QStringList tables{
        u"products.tsv"_s, u"ingredients.tsv"_s, u"excipients.tsv"_s, u"looks.tsv"_s, u"dur.tsv"_s};
    for (const QString &table : tables) {
        for (const auto &row : bundledRows(table)) {
            const QStringList keys = row.value(u"source"_s).split(u',');
            for (const QString &key : keys)
                EXPECT_TRUE(!key.isEmpty() && sources.contains(u'`' + key + u'`'))
                    << qPrintable(key);
        }
    }
}

TEST(StarterCatalogue, NamesOfSingleSubstancesAgreeWithTheirAmount)
{
    int compared = 0;
    for (const auto &row : bundledRows(u"ingredients.tsv"_s)) {
        if (row.value(u"source"_s) != u"name"_s || row.value(u"quantity"_s).isEmpty())
            continue;
        const auto detail = bundledCatalogue().details.value(row.value(u"item_seq"_s));
        const bool percent = row.value(u"unit"_s) == u"%"_s;
        EXPECT_EQ(
            strengthInName(detail.name), row.value(u"quantity"_s) + (percent ? u"%"_s : u"mg"_s))
            << qPrintable(detail.name);
        EXPECT_TRUE(detail.name.contains(row.value(u"name"_s))) << qPrintable(detail.name);
        EXPECT_EQ(compositionOf(detail.itemSeq).value(0).ingredients.size(), 1);
        ++compared;
    }
    EXPECT_GE(compared, 100);
}

TEST(StarterCatalogue, RecordedCompositionsAddUp)
{
    const auto cold = compositionOf(u"200401321"_s);
    ASSERT_EQ(cold.size(), 1);
    ASSERT_EQ(cold.first().ingredients.size(), 3);
    const auto total = massTotal(cold.first());
    ASSERT_TRUE(total && total->complete);
    EXPECT_EQ(total->milligrams.toString(), u"562.5"_s);

    const auto infusion = compositionOf(u"195500005"_s);
    ASSERT_EQ(infusion.value(0).ingredients.size(), 2);
    EXPECT_EQ(infusion.first().ingredients.first().amount.milligrams()->toString(), u"50000"_s);

    EXPECT_EQ(compositionOf(u"200809417"_s).size(), 3); // three sizes of one plaster: alternatives
}

TEST(StarterCatalogue, UnknownIsNotNothing)
{
    EXPECT_TRUE(compositionOf(u"201005081"_s).isEmpty());
    const auto pancol = compositionOf(u"196800036"_s);
    ASSERT_EQ(pancol.value(0).ingredients.size(), 6);
    for (const Ingredient &ingredient : pancol.first().ingredients)
        EXPECT_FALSE(ingredient.amount.isStated());
}

TEST(StarterCatalogue, EveryProductHasAShortSummaryAndEverySummaryIsUsed)
{
    for (const auto &row : bundledCatalogue().list) {
        const auto summary = bundledCatalogue().summaries.value(row.itemSeq);
        for (const QString &text :
            {summary.summaryUse, summary.summaryDose, summary.summaryCaution}) {
            EXPECT_GE(text.size(), 8) << qPrintable(row.name);
            EXPECT_LE(text.size(), 220) << qPrintable(row.name);
            EXPECT_TRUE(text.endsWith(u'.')) << qPrintable(row.name);
        }
    }
    QSet<QString> used;
    for (const auto &row : bundledRows(u"products.tsv"_s))
        used.insert(row.value(u"summary"_s));
    for (const auto &row : bundledRows(u"summaries.tsv"_s))
        EXPECT_TRUE(used.contains(row.value(u"key"_s))) << qPrintable(row.value(u"key"_s));
}

TEST(StarterCatalogue, DurRowsConcernItsSubstancesAndHoldNoSentences)
{
    QSet<QString> codes;
    for (const auto &detail : bundledCatalogue().details) {
        for (const Excipient &main : readCodedNames(detail.mainIngredients))
            codes.insert(main.code.toString());
    }
    QSet<int> lists;
    for (const DurRecord &row : bundledCatalogue().dur) {
        lists.insert(static_cast<int>(row.list));
        EXPECT_FALSE(row.deleted);
        EXPECT_LE(row.content.size(), 20) << qPrintable(row.content);
        for (const Excipient &origin :
            readCodedNames(row.origins) + readCodedNames(row.partnerOrigins))
            EXPECT_TRUE(codes.contains(origin.code.toString())) << qPrintable(origin.name);
    }
    EXPECT_EQ(lists.size(), 7);
    EXPECT_GE(bundledCatalogue().dur.size(), 500);
}

TEST(StarterCatalogue, AdditivesCarryNoMadeUpCodes)
{
    const auto tylenol
        = readCodedNames(bundledCatalogue().details.value(u"202106092"_s).excipients);
    ASSERT_EQ(tylenol.size(), 7);
    EXPECT_TRUE(tylenol.first().code.isEmpty());
    EXPECT_EQ(tylenol.at(1).code.toString(), u"M223556"_s);
    for (const QString &table : {u"excipients.tsv"_s, u"ingredients.tsv"_s}) {
        for (const auto &row : bundledRows(table))
            EXPECT_FALSE(row.value(u"code"_s).startsWith(u"M9"_s))
                << qPrintable(row.value(u"name"_s));
    }
}
