// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "index_builder.h"

#include "code_list.h"
#include "drug_class.h"
#include "name_field.h"
#include "pill/imprint.h"
#include "pill/pill_words.h"
#include "product_order.h"
#include "product_rows.h"
#include "term_list.h"
#include "unit_words.h"

namespace pillnuts::search {

namespace {

/// The everyday types as terms, each with the other words for it.
class TypeTerms {
public:
    explicit TypeTerms(TermListBuilder &types)
        : m_types(types)
    {
        for (const EverydayType &type : allEverydayTypes())
            m_aliases.insert(type.name, type.aliases);
    }

    void add(std::uint32_t product, const QString &type)
    {
        auto terms = m_terms.constFind(type);
        if (terms == m_terms.constEnd())
            terms = m_terms.insert(type, termsOf(type));
        for (const std::uint32_t term : *terms)
            m_types.add(product, term);
    }

private:
    std::vector<std::uint32_t> termsOf(const QString &type)
    {
        std::vector<std::uint32_t> terms{m_types.termOf(type)};
        const QStringList aliases = m_aliases.value(type);
        for (const QString &alias : aliases)
            terms.push_back(m_types.termOf(alias));
        return terms;
    }

    TermListBuilder &m_types;
    QHash<QString, QStringList> m_aliases;
    QHash<QString, std::vector<std::uint32_t>> m_terms;
};

class Builder {
public:
    explicit Builder(const QVector<SearchEntry> &entries)
        : m_entries(entries)
        , m_ranks(rankOrder(entries))
        , m_rows(m_texts)
        , m_typeTerms(m_types)
    {
    }

    ImageWriter parts()
    {
        std::uint32_t product = 0;
        for (const qsizetype entry : m_ranks)
            add(product++, m_entries[entry]);
        ImageWriter image;
        m_rows.write(image);
        m_names.write(image);
        m_english.write(image, FirstOfEnglish);
        m_ingredients.write(image, FirstOfIngredients, m_ranks.size(), m_texts);
        m_companies.write(image, FirstOfCompanies, m_ranks.size(), m_texts);
        m_types.write(image, FirstOfTypes, m_ranks.size(), m_texts);
        m_imprints.write(image, FirstOfImprints, m_ranks.size(), m_texts);
        m_looks.write(image, FirstOfLooks, m_ranks.size(), m_texts);
        m_codes.write(image);
        m_texts.write(image);
        return image;
    }

private:
    void add(std::uint32_t product, const SearchEntry &entry)
    {
        const ProductSummary &summary = entry.summary;
        m_rows.append(summary);
        encodeUnified(summary.name, m_keys);
        m_names.append(m_keys);
        encodeUnified(summary.englishName, m_keys);
        m_english.append(m_keys);
        addCodes(product, entry);
        m_companies.add(product, summary.company);
        m_types.add(product, summary.drugClass.name);
        for (const QString &type : entry.types)
            m_typeTerms.add(product, type);
        for (const QString &ingredient : entry.ingredients)
            m_ingredients.add(product, ingredient);
        if (summary.look)
            addLook(product, *summary.look);
    }

    void addLook(std::uint32_t product, const PillLook &look)
    {
        m_imprints.add(product, imprintKey(look.imprintFront));
        m_imprints.add(product, imprintKey(look.imprintBack));
        for (const QString &word : lookWords(look))
            m_looks.add(product, word);
    }

    void addCodes(std::uint32_t product, const SearchEntry &entry)
    {
        m_codes.add(CodeKind::Item, entry.summary.id.toString(), product);
        for (const QString &code : entry.ediCodes)
            m_codes.add(CodeKind::Edi, code, product);
        for (const QString &code : entry.gtins)
            m_codes.add(CodeKind::Gtin, code, product);
    }

    const QVector<SearchEntry> &m_entries;
    std::vector<qsizetype> m_ranks;
    TextPoolBuilder m_texts;
    ProductRowsBuilder m_rows;
    NameFieldBuilder m_names;
    KeyBufferBuilder m_english;
    TermListBuilder m_ingredients;
    TermListBuilder m_companies;
    TermListBuilder m_types;
    TermListBuilder m_imprints;
    TermListBuilder m_looks;
    TypeTerms m_typeTerms;
    CodeListBuilder m_codes;
    KeyText m_keys;
};

} // namespace

ImageWriter indexParts(const QVector<SearchEntry> &entries)
{
    return Builder(entries).parts();
}

} // namespace pillnuts::search
