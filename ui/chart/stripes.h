// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_UI_STRIPES_H
#define PILLNUTS_UI_STRIPES_H

#include <QBrush>
#include <QColor>

namespace pillnuts {

/// Diagonal stripes of even width that stay crisp at every pixel ratio, which Qt's own patterns do
/// not. `tile` is the repeat in device-independent pixels.
QBrush stripes(const QColor &paper, const QColor &ink, int tile, qreal devicePixelRatio);

} // namespace pillnuts

#endif
