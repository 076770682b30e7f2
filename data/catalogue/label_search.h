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
    QString snippet; ///< the first match is between U+2068 and U+2069
};

struct LabelQuery {
    QString
        words; ///< parted by blanks; all must occur, anywhere in the section, whatever their case
    std::optional<SectionKind> section;
    int limit = 50;
};

/// Reads through all labels, e약은요 texts and starter summaries until `limit` sections are found
/// or `isCancelled`.
Result<QVector<LabelMatch>> searchLabels(
    CatalogueStore &store, const LabelQuery &query, const std::function<bool()> &isCancelled);

} // namespace pillnuts

#endif
