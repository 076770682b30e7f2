// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_DOMAIN_SEARCH_ANSWER_H
#define PILLNUTS_DOMAIN_SEARCH_ANSWER_H

#include "product_table.h"

#include <QVector>

#include <memory>

namespace pillnuts {

enum class SortOrder { Relevance, Name, Company, Newest };

/// Why a product is in the answer; the best reason wins.
// GCC 12 takes the scoped enumerator Gtin for a shadow of the type of that name.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
enum class HitReason {
    Name,
    Prefix,
    Infix,
    Initials,
    Keyboard,
    Ingredient,
    Company,
    English,
    Edi,
    Gtin,
    Imprint,
    Typo,
    Type
};
#pragma GCC diagnostic pop

QString wireName(HitReason reason); ///< name, prefix, infix, initials, keyboard, ingredient,
                                    ///< company, english, edi, gtin, imprint, typo, type

struct SearchRequest {
    QString query;
    SortOrder order = SortOrder::Relevance;
    QString type; ///< everyday type (진통, 소염 …) or class number to narrow to; empty = all
};

struct SearchHit {
    int product = 0; ///< index into the summaries of the answer's catalogue
    HitReason reason = HitReason::Name;
    QString matched; ///< the field text that matched where it is not the name (ingredient, company,
                     ///< code)
    int markStart
        = -1; ///< matching part of the name in UTF-16 units; -1 when the name did not match
    int markLength = 0;
    bool near = false; ///< similar only; stands behind the fence
};

/// How many hits are of one class.
struct ClassCount {
    QString number; ///< of the drug class; empty for products without one
    int count = 0;
};

/// Knows why the products of one answer were found.
class HitReasons {
public:
    HitReasons() = default;
    Q_DISABLE_COPY_MOVE(HitReasons)
    virtual ~HitReasons() = default;

    /// The hit with its matched text and mark.
    virtual SearchHit complete(const SearchHit &hit) const = 0;
};

struct SearchAnswer {
    QString query;
    ProductList products;
    /// All of them in order, near misses last. Matched texts and marks are there only as far as
    /// no `reasons` are given.
    QVector<SearchHit> hits;
    std::shared_ptr<const HitReasons> reasons; ///< makes matched texts and marks for who looks
    int count = 0; ///< hits that are not near misses
    QVector<ClassCount> classes; ///< of those hits, in order of number

    SearchHit hit(qsizetype index) const
    {
        return reasons ? reasons->complete(hits.at(index)) : hits.at(index);
    }

    ProductSummary product(const SearchHit &hit) const { return products->at(hit.product); }
};

} // namespace pillnuts

#endif
