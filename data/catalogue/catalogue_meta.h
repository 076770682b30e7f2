// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_DATA_CATALOGUE_CATALOGUE_META_H
#define PILLNUTS_DATA_CATALOGUE_CATALOGUE_META_H

#include "catalogue_info.h"
#include "database.h"

namespace pillnuts {

/// What a catalogue says of itself. Keys of the meta table: origin, dataDate, sourceName, base,
/// edition (another one for every other content), changedUpTo, and rows.<list>, the manifest of how
/// many rows of each list were taken.
Result<CatalogueInfo> readInfo(Database &database);

/// The text under `key`, empty when there is none.
Result<QString> readMeta(Database &database, const QString &key);
Outcome writeMeta(Database &database, const QString &key, const QString &value);

QString originName(CatalogueInfo::Origin origin);

} // namespace pillnuts

#endif
