// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_UI_LOOK_NAMES_H
#define PILLNUTS_UI_LOOK_NAMES_H

#include "pill/pill_query.h"

namespace pillnuts {

/// In the user's language.
QString lookName(PillShape shape);
QString lookName(PillColour colour);
QString lookName(PillLine line);
/// What is not registered, within a sentence: "imprint", "size".
QString factName(PillFact fact);
/// A length as a chip says it: "8.5 mm".
QString lengthName(double millimetres);

} // namespace pillnuts

#endif
