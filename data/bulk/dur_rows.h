// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_BULK_DUR_ROWS_H
#define PILLNUTS_BULK_DUR_ROWS_H

#include "records.h"
#include "row_layout.h"

#include <functional>

namespace pillnuts {

/// Whether the header is that of a DUR ingredient list (OpenData_PotOpenDurIngr_A to G).
bool isDurHeader(const Header &header);

/// Reads rows of a DUR ingredient list. '-' alone is an empty field. Texts of a squeezed source get
/// their commas back; the blanks that it took out cannot be restored.
std::function<Result<Record>(const Row &)> durReader(const Header &header, const RowSource &source);

} // namespace pillnuts

#endif
