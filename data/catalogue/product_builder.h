// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_DATA_CATALOGUE_PRODUCT_BUILDER_H
#define PILLNUTS_DATA_CATALOGUE_PRODUCT_BUILDER_H

#include "database.h"

#include <functional>

namespace pillnuts {

/// How many products an update added, changed and removed.
struct BuildReport {
    int added = 0;
    int changed = 0;
    int removed = 0;
};

/// Called now and then with the products done and to do; false stops the work.
using BuildProgress = std::function<bool(qint64 done, qint64 total)>;

/// Rebuilds the products that the changed source rows touch: names, codes, composition, excipients.
/// Where sources differ the permit detail goes before the permit list, e약은요 and the pill list; a
/// standing other than 정상 in any of them wins.
Result<BuildReport> buildTouchedProducts(Database &database, const BuildProgress &progress);

} // namespace pillnuts

#endif
