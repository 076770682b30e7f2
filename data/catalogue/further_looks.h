// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_DATA_CATALOGUE_FURTHER_LOOKS_H
#define PILLNUTS_DATA_CATALOGUE_FURTHER_LOOKS_H

#include "database.h"
#include "pill/pill_query.h"

namespace pillnuts {

/// All looks of the products that have several under one code (25, 50 and 100 mg in one permit);
/// their summary has room for one.
Result<QVector<FurtherLook>> loadFurtherLooks(Database &database);

} // namespace pillnuts

#endif
