// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fields.h"

#include "drug_class.h"
#include "unit_words.h"

#include <future>

namespace pillnuts::search {

namespace {

/// Takes the summaries of the entries in order of rank; the rest of each entry stays.
ProductList takeProducts(QVector<SearchEntry> &entries, const std::vector<qsizetype> &ranks)
{
    QVector<ProductSummary> products;
    products.reserve(entries.size());
    for (const qsizetype entry : ranks)
        products.append(std::move(entries[entry].summary));
    return productList(std::move(products));
}

/// The everyday types as terms, each with the other words for it.
class TypeTerms {
public:
    explicit TypeTerms(Fields &fields)
        : m_fields(fields)
    {
        for (const EverydayType &type : allEverydayTypes()) {
            m_aliases.insert(type.name, type.aliases);
            for (const QString &alias : type.aliases)
                m_fields.typeOfAlias.insert(alias, type.name);
        }
    }

    void add(std::uint32_t product, const QString &type)
    {
        auto terms = m_terms.constFind(type);
        if (terms == m_terms.constEnd())
            terms = m_terms.insert(type, termsOf(type));
        for (const std::uint32_t term : *terms)
            m_fields.types.add(product, term);
    }

private:
    std::vector<std::uint32_t> termsOf(const QString &type)
    {
        std::vector<std::uint32_t> terms{m_fields.types.termOf(type)};
        const QStringList aliases = m_aliases.value(type);
        for (const QString &alias : aliases)
            terms.push_back(m_fields.types.termOf(alias));
        return terms;
    }

    Fields &m_fields;
    QHash<QString, QStringList> m_aliases;
    QHash<QString, std::vector<std::uint32_t>> m_terms;
};

void addCodes(CodeList &codes, const SearchEntry &entry, const ProductId &id, std::uint32_t product)
{
    codes.add(CodeKind::Item, id.toString(), product);
    for (const QString &code : entry.ediCodes)
        codes.add(CodeKind::Edi, code, product);
    for (const QString &code : entry.gtins)
        codes.add(CodeKind::Gtin, code, product);
}

} // namespace

Fields::Fields(QVector<SearchEntry> entries)
    : Fields(entries, rankOrder(entries))
{
}

Fields::Fields(QVector<SearchEntry> &entries, const std::vector<qsizetype> &ranks)
    : products(takeProducts(entries, ranks))
    , order(products)
{
    // The two halves share nothing but what they read; a start of the program waits for both.
    const QVector<SearchEntry> &given = entries;
    const auto terms = std::async(std::launch::async, [&] { addTerms(given, ranks); });
    addTexts(given, ranks);
    terms.wait();
}

void Fields::addTexts(const QVector<SearchEntry> &entries, const std::vector<qsizetype> &ranks)
{
    KeyText text;
    for (std::uint32_t number = 0; number < ranks.size(); ++number) {
        const ProductSummary product = products->at(static_cast<int>(number));
        encodeUnified(product.name, text);
        names.append(text);
        encodeUnified(product.englishName, text);
        english.append(text);
        addCodes(codes, entries[ranks[number]], product.id, number);
    }
    names.finish();
    english.finish();
    codes.finish();
}

void Fields::addTerms(const QVector<SearchEntry> &entries, const std::vector<qsizetype> &ranks)
{
    TypeTerms typeTerms(*this);
    for (std::uint32_t number = 0; number < ranks.size(); ++number) {
        const SearchEntry &entry = entries[ranks[number]];
        companies.add(number, products->at(static_cast<int>(number)).company);
        types.add(number, products->at(static_cast<int>(number)).drugClass.name);
        for (const QString &type : entry.types)
            typeTerms.add(number, type);
        for (const QString &ingredient : entry.ingredients)
            ingredients.add(number, ingredient);
    }
    ingredients.finish();
    companies.finish();
    types.finish();
}

std::size_t Fields::byteCount() const
{
    return names.byteCount() + english.byteCount() + ingredients.byteCount() + companies.byteCount()
        + types.byteCount() + codes.byteCount();
}

} // namespace pillnuts::search
