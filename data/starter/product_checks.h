// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_DATA_STARTER_PRODUCT_CHECKS_H
#define PILLNUTS_DATA_STARTER_PRODUCT_CHECKS_H

#include "starter_table.h"

namespace pillnuts {

/// Whether a row of products.tsv is sound in itself: code forms and check digits, dates, kind,
/// standing, class.
Outcome checkProduct(const StarterTable::Row &row);

} // namespace pillnuts

#endif
