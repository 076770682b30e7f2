// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_SEARCH_FIELDS_H
#define PILLNUTS_SEARCH_FIELDS_H

#include "code_list.h"
#include "name_field.h"
#include "product_order.h"
#include "search_entry.h"
#include "term_list.h"

namespace pillnuts::search {

/// Everything products are found by. Products are numbered in order of rank, so that the order of a
/// list of numbers is the tie-break of the ranking.
struct Fields {
    explicit Fields(QVector<SearchEntry> entries);

    ProductList products;
    NameField names;
    KeyBuffer english;
    TermList ingredients;
    TermList companies;
    TermList types; ///< class names, everyday types and other words for them
    QHash<QString, QString> typeOfAlias;
    CodeList codes;
    ProductOrder order;

    /// The word to show for a term of `types`: of an everyday type its name.
    QString typeShown(std::uint32_t term) const
    {
        return typeOfAlias.value(types.text(term), types.text(term));
    }

    int count() const { return static_cast<int>(products->size()); }

    std::size_t byteCount() const;

private:
    Fields(QVector<SearchEntry> &entries, const std::vector<qsizetype> &ranks);
    void addTexts(const QVector<SearchEntry> &entries, const std::vector<qsizetype> &ranks);
    void addTerms(const QVector<SearchEntry> &entries, const std::vector<qsizetype> &ranks);
};

} // namespace pillnuts::search

#endif
