// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_DATA_CATALOGUE_LABEL_INDEX_H
#define PILLNUTS_DATA_CATALOGUE_LABEL_INDEX_H

#include "product_builder.h"

namespace pillnuts {

/// Index rows from here on are of texts that no permit in force carries.
constexpr qint64 firstEndedText = qint64{1} << 40;

/// Brings the full-text index of the labels up to date with the products: texts that are not in it
/// are put in, best ranked products first. Nothing is read when no product was touched. Each batch
/// is one transaction, so that a stopped or killed run goes on where it was. Returns how many texts
/// were put in.
Result<qint64> indexLabels(Database &database, const BuildProgress &progress);

} // namespace pillnuts

#endif
