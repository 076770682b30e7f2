// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "product_sources.h"

#include "text/fold_text.h"

#include <QRegularExpression>

namespace pillnuts {

namespace {

const QString &firstStated(const QString &a, const QString &b)
{
    return a.isEmpty() ? b : a;
}

/// "[03310]혈액대용제"; a class that the source left out reads "[nan]nan".
DrugClass readClass(const QString &text)
{
    static const QRegularExpression form(QStringLiteral(R"(^\[(\d{5})\](.*)$)"));
    const auto match = form.match(text.trimmed());
    return match.hasMatch() ? DrugClass{match.captured(1), match.captured(2).trimmed()}
                            : DrugClass{};
}

/// A standing that is not 정상 must not be hidden by another source that has not heard of it yet.
void joinStatus(ProductFacts &facts, const QString &text, const QString &date)
{
    if (text.isEmpty())
        return;
    const auto status = readProductStatus(text);
    const bool isLouder = facts.statusText.isEmpty()
        || (facts.status == ProductStatus::Normal && status != ProductStatus::Normal);
    if (!isLouder)
        return;
    facts.status = status;
    facts.statusText = text;
    facts.statusDate = date;
}

void joinKind(ProductFacts &facts, const QString &text)
{
    if (text.isEmpty() || facts.kind != ProductKind::Unknown)
        return;
    facts.kind = readProductKind(text);
    facts.kindText = text;
}

struct Wire {
    QString material;
    QString mainIngredients;
    QString englishIngredients;
    QString easyIngredients;
};

Outcome joinDetail(Database &database, const QString &itemSeq, ProductFacts &facts, Wire &wire)
{
    auto rows = database.select(QStringLiteral("catalogue/facts_of_detail"), {itemSeq});
    if (!rows)
        return tl::make_unexpected(rows.error());
    if (!rows->next())
        return {};
    facts.known = true;
    facts.name = rows->text(0);
    facts.englishName = rows->text(1);
    facts.company = rows->text(2);
    facts.companyEnglish = rows->text(3);
    facts.permitDate = rows->text(4);
    joinKind(facts, rows->text(5));
    facts.barcodes = rows->text(6);
    wire.material = rows->text(7);
    if (!rows->text(8).isEmpty())
        facts.excipients = readCodedNames(rows->text(8));
    facts.ediCodes = rows->text(9);
    joinKind(facts, rows->text(10));
    joinStatus(facts, rows->text(11), rows->text(12));
    facts.narcotic = rows->text(13);
    wire.mainIngredients = rows->text(14);
    wire.englishIngredients = rows->text(15);
    facts.atcCodes = rows->text(16);
    return {};
}

Outcome joinList(Database &database, const QString &itemSeq, ProductFacts &facts, Wire &wire)
{
    auto rows = database.select(QStringLiteral("catalogue/facts_of_list"), {itemSeq});
    if (!rows)
        return tl::make_unexpected(rows.error());
    if (!rows->next())
        return {};
    facts.known = true;
    facts.name = firstStated(facts.name, rows->text(0));
    facts.englishName = firstStated(facts.englishName, rows->text(1));
    facts.company = firstStated(facts.company, rows->text(2));
    facts.companyEnglish = firstStated(facts.companyEnglish, rows->text(3));
    facts.permitDate = firstStated(facts.permitDate, rows->text(4));
    joinKind(facts, rows->text(5));
    facts.drugClass = readClass(rows->text(6));
    joinStatus(facts, rows->text(7), rows->text(8));
    facts.ediCodes = firstStated(facts.ediCodes, rows->text(9));
    wire.englishIngredients = firstStated(wire.englishIngredients, rows->text(10));
    return {};
}

Outcome joinEasy(Database &database, const QString &itemSeq, ProductFacts &facts, Wire &wire)
{
    auto rows = database.select(QStringLiteral("catalogue/facts_of_easy"), {itemSeq});
    if (!rows)
        return tl::make_unexpected(rows.error());
    if (!rows->next())
        return {};
    facts.known = true;
    facts.name = firstStated(facts.name, rows->text(0));
    facts.company = firstStated(facts.company, rows->text(1));
    wire.easyIngredients = rows->text(2);
    return {};
}

Outcome joinPill(Database &database, const QString &itemSeq, ProductFacts &facts)
{
    auto rows = database.select(QStringLiteral("catalogue/facts_of_pill"), {itemSeq});
    if (!rows)
        return tl::make_unexpected(rows.error());
    if (!rows->next())
        return {};
    facts.known = true;
    facts.name = firstStated(facts.name, rows->text(0));
    facts.company = firstStated(facts.company, rows->text(1));
    if (facts.drugClass.number.isEmpty())
        facts.drugClass = {rows->text(2), rows->text(3)};
    joinKind(facts, rows->text(4));
    facts.permitDate = firstStated(facts.permitDate, rows->text(5));
    facts.form = rows->text(6);
    facts.ediCodes = firstStated(facts.ediCodes, rows->text(7));
    facts.englishName = firstStated(facts.englishName, rows->text(8));
    return {};
}

Outcome joinStarter(Database &database, const QString &itemSeq, ProductFacts &facts)
{
    auto rows = database.select(QStringLiteral("catalogue/facts_of_starter"), {itemSeq});
    if (!rows)
        return tl::make_unexpected(rows.error());
    if (rows->next())
        facts.form = firstStated(facts.form, rows->text(0));
    return {};
}

/// The main-ingredient rows as alternatives by their total; used only where the permit states no
/// composition text.
Result<QVector<Variant>> componentVariants(Database &database, const QString &itemSeq)
{
    auto rows = database.select(QStringLiteral("catalogue/components"), {itemSeq});
    if (!rows)
        return tl::make_unexpected(rows.error());
    QVector<Variant> variants;
    QString total;
    while (rows->next()) {
        if (variants.isEmpty() || rows->text(0) != total)
            variants.append(Variant{});
        total = rows->text(0);
        Ingredient ingredient;
        ingredient.code = SubstanceCode(rows->text(1));
        ingredient.name = rows->text(2);
        ingredient.amount = readAmount(rows->text(3), rows->text(4));
        ingredient.englishName = rows->text(5);
        variants.last().ingredients.append(ingredient);
    }
    return variants;
}

Variant namesOnly(const QStringList &names)
{
    Variant variant;
    for (const auto &name : names) {
        Ingredient ingredient;
        ingredient.name = name.trimmed();
        if (!ingredient.name.isEmpty())
            variant.ingredients.append(ingredient);
    }
    return variant;
}

void setCodes(QVector<Variant> &variants,
    const QVector<Excipient> &mainIngredients,
    const QVector<Variant> &components)
{
    QHash<QString, SubstanceCode> codes;
    for (const auto &variant : components) {
        for (const auto &row : variant.ingredients)
            codes.insert(foldText(row.name), row.code);
    }
    for (const auto &main : mainIngredients)
        codes.insert(foldText(main.name), main.code);
    for (auto &variant : variants) {
        for (auto &ingredient : variant.ingredients) {
            if (ingredient.code.isEmpty())
                ingredient.code = codes.value(foldText(ingredient.name));
        }
    }
}

/// English names are only taken where there is nothing to confuse: one name for one ingredient.
void setEnglish(QVector<Variant> &variants, const QString &englishIngredients)
{
    if (englishIngredients.contains(u'/') || variants.size() != 1
        || variants.first().ingredients.size() != 1)
        return;
    auto &only = variants.first().ingredients.first();
    only.englishName = firstStated(only.englishName, englishIngredients);
}

Outcome joinComposition(
    Database &database, const QString &itemSeq, const Wire &wire, ProductFacts &facts)
{
    const auto components = componentVariants(database, itemSeq);
    if (!components)
        return tl::make_unexpected(components.error());
    facts.variants = readComposition(wire.material);
    if (facts.variants.isEmpty())
        facts.variants = *components;
    if (facts.variants.isEmpty() && !wire.easyIngredients.isEmpty())
        facts.variants = {namesOnly(wire.easyIngredients.split(u','))};
    if (facts.variants.isEmpty() && !wire.englishIngredients.isEmpty())
        facts.variants = {namesOnly(wire.englishIngredients.split(u'/'))};
    setCodes(facts.variants, readCodedNames(wire.mainIngredients), *components);
    setEnglish(facts.variants, wire.englishIngredients);
    return {};
}

} // namespace

Result<ProductFacts> collectFacts(Database &database, const QString &itemSeq)
{
    ProductFacts facts;
    Wire wire;
    if (auto done = joinDetail(database, itemSeq, facts, wire); !done)
        return tl::make_unexpected(done.error());
    if (auto done = joinList(database, itemSeq, facts, wire); !done)
        return tl::make_unexpected(done.error());
    if (auto done = joinEasy(database, itemSeq, facts, wire); !done)
        return tl::make_unexpected(done.error());
    if (auto done = joinPill(database, itemSeq, facts); !done)
        return tl::make_unexpected(done.error());
    if (auto done = joinStarter(database, itemSeq, facts); !done)
        return tl::make_unexpected(done.error());
    if (!facts.known)
        return facts;
    facts.name = facts.name.simplified();
    if (auto done = joinComposition(database, itemSeq, wire, facts); !done)
        return tl::make_unexpected(done.error());
    return facts;
}

} // namespace pillnuts
