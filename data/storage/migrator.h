// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_DATA_STORAGE_MIGRATOR_H
#define PILLNUTS_DATA_STORAGE_MIGRATOR_H

#include "database.h"

namespace pillnuts {

/// Brings a database to the newest of the numbered schema files `:/sql/schema/<family>/NNN_*.sql`,
/// each in a transaction of its own; the number reached is SQLite's user_version. Refuses
/// (ErrorKind::Storage) a file written by a newer program.
Outcome migrate(Database &database, const QString &family);

/// The number of the newest schema file of `family`.
int newestSchema(const QString &family);

/// The number of the schema file that `database` has reached.
Result<int> schemaOf(Database &database);

} // namespace pillnuts

#endif
