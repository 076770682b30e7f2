// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_DATA_CATALOGUE_VERIFICATION_H
#define PILLNUTS_DATA_CATALOGUE_VERIFICATION_H

#include "catalogue_info.h"
#include "database.h"

namespace pillnuts {

/// Looks whether a catalogue is whole: integrity, foreign keys, schema, the manifest of row counts,
/// product codes and names, and that stored labels can be read.
Result<QVector<VerifyCheck>> verifyCatalogue(Database &database);

/// Notes in the meta table how many rows of every list the catalogue holds; `verifyCatalogue`
/// compares with it.
Outcome writeManifest(Database &database);

/// What an update must not lose. An update that breaks a rule looks wrong and never replaces good
/// data.
struct Continuity {
    int productsBefore = 0;
    QStringList canaries; ///< products of the 안전상비의약품 list that the catalogue had
};

/// Reads what the installed catalogue obliges an update to.
Result<Continuity> readContinuity(Database &installed);

/// Refused: fewer than 95 % of the products that were there, or most canaries gone.
Outcome checkContinuity(const Continuity &before, Database &staged);

/// True when `after` rows are too few to be the same list that had `before` rows (fewer than 95 %).
bool hasShrunk(qsizetype before, qsizetype after);

} // namespace pillnuts

#endif
