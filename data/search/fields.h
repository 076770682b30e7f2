// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_SEARCH_FIELDS_H
#define PILLNUTS_SEARCH_FIELDS_H

#include "code_list.h"
#include "name_field.h"
#include "product_order.h"
#include "product_rows.h"
#include "term_list.h"

namespace pillnuts::search {

/// Everything products are found by. Products are numbered in order of rank, so that the order of
/// a list of numbers is the tie-break of the ranking.
struct Fields {
    explicit Fields(const Image &image);

    /// False for an image whose parts do not belong together.
    bool isSound() const;

    std::shared_ptr<const ProductRows> products;
    NameField names;
    KeyBuffer english;
    TermList ingredients;
    TermList companies;
    TermList types; ///< class names, everyday types and other words for them
    TermList imprints; ///< of both sides of pills
    TermList looks; ///< words for the shapes, colours and score lines of pills
    QHash<QString, QString> typeOfAlias;
    CodeList codes;
    ProductOrder order;
    mutable TablePool tables; ///< for the ranks of the products
    std::size_t byteCount;

    QString name(std::uint32_t product) const
    {
        return products->text(products->row(product).name);
    }

    /// The word to show for a term of `types`: of an everyday type its name.
    QString typeShown(std::uint32_t term) const;

    std::uint32_t count() const { return static_cast<std::uint32_t>(products->size()); }
};

} // namespace pillnuts::search

#endif
