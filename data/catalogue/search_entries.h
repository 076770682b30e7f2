// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_DATA_CATALOGUE_SEARCH_ENTRIES_H
#define PILLNUTS_DATA_CATALOGUE_SEARCH_ENTRIES_H

#include "database.h"
#include "search_entry.h"

#include <QVector>

namespace pillnuts {

/// Everything the search index is built from, one entry a product.
Result<QVector<SearchEntry>> loadSearchEntries(Database &database);

} // namespace pillnuts

#endif
