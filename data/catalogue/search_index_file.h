// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_DATA_CATALOGUE_SEARCH_INDEX_FILE_H
#define PILLNUTS_DATA_CATALOGUE_SEARCH_INDEX_FILE_H

#include "catalogue_store.h"
#include "search_index.h"

namespace pillnuts {

/// The search index of the catalogue at `path`, read in place from the file beside it. An index
/// that is missing, damaged, of another version or another edition of the catalogue is made anew
/// and put there; where no file can be written it stays in memory.
Result<std::shared_ptr<const SearchIndex>> openSearchIndex(const QString &path);

/// Where that file is for an edition.
QString searchIndexPath(const QString &cataloguePath, std::uint64_t edition);

/// What tells one content of a catalogue from another.
Result<std::uint64_t> catalogueEdition(CatalogueStore &store, const QString &path);

} // namespace pillnuts

#endif
