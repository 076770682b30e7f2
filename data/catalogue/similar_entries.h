// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_DATA_CATALOGUE_SIMILAR_ENTRIES_H
#define PILLNUTS_DATA_CATALOGUE_SIMILAR_ENTRIES_H

#include "database.h"
#include "similar_products.h"

namespace pillnuts {

/// What is dispensed and can be mistaken: medicines for people whose permit stands, except those
/// made for export only. Shortest names first.
Result<QVector<search::SimilarEntry>> loadSimilarEntries(Database &database);

} // namespace pillnuts

#endif
