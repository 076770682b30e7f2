// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_SEARCH_UNIT_WORDS_H
#define PILLNUTS_SEARCH_UNIT_WORDS_H

#include "keys.h"

namespace pillnuts::search {

/// How to take a unit at the very end of a text, where a query that is being typed may stop within
/// a word.
enum class Ending {
    Whole, ///< a unit if it is a whole one
    Letters, ///< no unit: "500g" on the way to "500gel"
    Open, ///< perhaps the beginning of one: "500m", "500밀리그라"
};

/// Writes the units that follow a number in one way, so that "500mg", "500 밀리그람" and
/// "500밀리그램" are the same keys.
void unifyUnits(KeyText &text, Ending ending);

/// encode() and unifyUnits() of a text that is complete.
void encodeUnified(QStringView text, KeyText &out);

} // namespace pillnuts::search

#endif
