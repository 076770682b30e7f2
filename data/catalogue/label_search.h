// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_DATA_CATALOGUE_LABEL_SEARCH_H
#define PILLNUTS_DATA_CATALOGUE_LABEL_SEARCH_H

#include "catalogue_store.h"

#include <functional>

namespace pillnuts {

/// Where all words were found in one section of a label.
struct LabelMatch {
    ProductId product;
    QString name;
    SectionKind section = SectionKind::Efficacy;
    QString snippet; ///< each match is between U+2068 and U+2069
};

struct LabelQuery {
    QString words; ///< as `LabelWords` reads them; all must occur in one section
    QVector<SectionKind> sections; ///< empty = all
    std::optional<ProductKind> kind;
    QString type; ///< an everyday type or class number as `hasType` knows it; empty = all
    int limit = 50;
};

/// Takes what was found in one more text, possibly nothing; false ends the search.
using TakeMatches = std::function<bool(const QVector<LabelMatch> &)>;

/// Finds sections of labels, e약은요 texts and starter summaries that hold all words, by the
/// full-text index; each is read before it is handed out. Products with a permit in force come
/// first, in the order of rank. Ends after `limit` sections. Usage without a word,
/// NotFound where the catalogue has no index yet.
Outcome searchLabels(CatalogueStore &store, const LabelQuery &query, const TakeMatches &take);

} // namespace pillnuts

#endif
