// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_DATA_CATALOGUE_DUR_NOTES_H
#define PILLNUTS_DATA_CATALOGUE_DUR_NOTES_H

#include "database.h"
#include "product.h"

namespace pillnuts {

/// The published DUR rows that speak of a product, from the rows of `catalogue/dur_of_product` (or
/// `…_of_substance`). A row of MIX_TYPE 복합 lists the codes of all its substances, but holds for
/// their combination only: it is left out unless the single-substance rows show that every one of
/// them is there.
QVector<DurNote> readDurNotes(Rows rows);

} // namespace pillnuts

#endif
