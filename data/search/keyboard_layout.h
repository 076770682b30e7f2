// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_SEARCH_KEYBOARD_LAYOUT_H
#define PILLNUTS_SEARCH_KEYBOARD_LAYOUT_H

#include "keys.h"

namespace pillnuts::search {

/// Groups runs of jamo into syllables as an input method would, by setting the unit starts.
void joinSyllables(KeyText &text);

/// What would have been typed with the same keys on the other layout, Latin ↔ dubeolsik; empty for
/// a text without letters or with letters of both.
QString onOtherLayout(QStringView text);

} // namespace pillnuts::search

#endif
