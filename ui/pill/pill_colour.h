// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_UI_PILL_COLOUR_H
#define PILLNUTS_UI_PILL_COLOUR_H

#include "pill/pill_words.h"

#include <QColor>

namespace pillnuts {

/// How a registered colour is drawn.
struct PillTint {
    QColor fill;
    QColor edge;
    QColor ink; ///< for the imprint, readable on `fill`
};

PillTint tintOf(PillColour colour);

/// Of registered words: "노랑, 투명" names two. A word that is not known is left out; none at all
/// gives an empty list.
QVector<PillTint> readPillTints(const QString &words);

} // namespace pillnuts

#endif
