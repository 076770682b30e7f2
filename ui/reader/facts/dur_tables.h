// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_UI_DUR_TABLES_H
#define PILLNUTS_UI_DUR_TABLES_H

#include "product.h"

namespace pillnuts {

class Theme;

/// DUR rows as HTML, a table a list, in the order of the notes and in the words of the source.
/// Columns that say nothing are left out.
QString durTables(const QVector<DurNote> &notes, const Theme &theme);

} // namespace pillnuts

#endif
