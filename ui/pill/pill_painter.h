// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_UI_PILL_PAINTER_H
#define PILLNUTS_UI_PILL_PAINTER_H

#include "product.h"

#include <QCache>
#include <QPixmap>

class QPainter;

namespace pillnuts {

class Theme;

enum class PillSide { Front, Back };

/// Draws medicines from their registered shape, colours, imprint and score lines: a drawing, not a
/// photograph. Products without a registered look get a general drawing of their kind.
class PillPainter final {
public:
    explicit PillPainter(const Theme &theme);

    /// The drawing on its plate. `size` in device-independent pixels; kept for the next call.
    QPixmap plate(
        const ProductSummary &product, QSize size, qreal ratio, PillSide side = PillSide::Front);

    /// Only the pill, inside `space`.
    void drawPill(
        QPainter &painter, const PillLook &look, const QRectF &space, PillSide side) const;

private:
    const Theme &m_theme;
    QCache<QString, QPixmap> m_plates;
};

} // namespace pillnuts

#endif
