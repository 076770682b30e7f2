// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_UI_PILL_COLOUR_H
#define PILLNUTS_UI_PILL_COLOUR_H

#include <QColor>
#include <QString>
#include <QVector>

namespace pillnuts {

/// How a registered colour word (하양, 노랑 … 투명) is drawn.
struct PillColour {
    QColor fill;
    QColor edge;
    QColor ink; ///< for the imprint, readable on `fill`
};

/// "노랑, 투명" names two. A word that is not known is left out; none at all gives an empty list.
QVector<PillColour> readPillColours(const QString &words);

} // namespace pillnuts

#endif
