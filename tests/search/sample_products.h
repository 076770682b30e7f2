// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_TESTS_SEARCH_SAMPLE_PRODUCTS_H
#define PILLNUTS_TESTS_SEARCH_SAMPLE_PRODUCTS_H

#include "search_index.h"

namespace pillnuts::tests {

/// Some sixty well-known products. Their codes are made up, with real shapes.
QVector<SearchEntry> sampleEntries();

std::shared_ptr<const SearchIndex> sampleIndex();

SearchRequest asking(
    const QString &query, SortOrder order = SortOrder::Relevance, const QString &type = {});

/// The answer with the matched texts and marks of all its hits.
SearchAnswer completed(SearchAnswer answer);

/// The names of the hits, in order; only those before (or behind) the fence.
QStringList namesOf(const SearchAnswer &answer, bool near = false);

} // namespace pillnuts::tests

#endif
