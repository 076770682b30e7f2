// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fields.h"

#include "drug_class.h"
#include "unit_words.h"

namespace pillnuts::search {

namespace {

/// Sorts the entries by rank and takes their summaries; the rest of each entry stays.
ProductList takeRanked(QVector<SearchEntry> &entries)
{
    sortByRank(entries);
    auto products = std::make_shared<QVector<ProductSummary>>();
    products->reserve(entries.size());
    for (SearchEntry &entry : entries)
        products->append(std::move(entry.summary));
    return products;
}

} // namespace

Fields::Fields(QVector<SearchEntry> entries)
    : products(takeRanked(entries))
    , order(products)
{
    QHash<QString, QStringList> aliases;
    for (const EverydayType &type : allEverydayTypes()) {
        aliases.insert(type.name, type.aliases);
        for (const QString &alias : type.aliases)
            typeOfAlias.insert(alias, type.name);
    }
    KeyText text;
    std::uint32_t number = 0;
    for (const SearchEntry &entry : std::as_const(entries)) {
        const ProductSummary &product = products->at(number);
        encodeUnified(product.name, text);
        names.append(text);
        encodeUnified(product.englishName, text);
        english.append(text);
        companies.add(number, product.company);
        types.add(number, product.drugClass.name);
        for (const QString &type : entry.types) {
            types.add(number, type);
            for (const QString &alias : aliases.value(type))
                types.add(number, alias);
        }
        for (const QString &ingredient : entry.ingredients)
            ingredients.add(number, ingredient);
        codes.add(CodeKind::Item, product.id.toString(), number);
        for (const QString &code : entry.ediCodes)
            codes.add(CodeKind::Edi, code, number);
        for (const QString &code : entry.gtins)
            codes.add(CodeKind::Gtin, code, number);
        ++number;
    }
    names.finish();
    english.finish();
    ingredients.finish();
    companies.finish();
    types.finish();
    codes.finish();
}

std::size_t Fields::byteCount() const
{
    return names.byteCount() + english.byteCount() + ingredients.byteCount() + companies.byteCount()
        + types.byteCount() + codes.byteCount();
}

} // namespace pillnuts::search
