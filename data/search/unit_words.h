// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_SEARCH_UNIT_WORDS_H
#define PILLNUTS_SEARCH_UNIT_WORDS_H

#include "keys.h"

namespace pillnuts::search {

/// Writes the units that follow a number in one way, so that "500mg", "500 밀리그람" and
/// "500밀리그램" are the same keys. `open`: the text may end within a unit, as a query does while
/// it is typed ("500m", "500밀리그라").
void unifyUnits(KeyText &text, bool open);

/// encode() and unifyUnits() of a text that is complete.
void encodeUnified(QStringView text, KeyText &out);

} // namespace pillnuts::search

#endif
