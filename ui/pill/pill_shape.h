// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_UI_PILL_SHAPE_H
#define PILLNUTS_UI_PILL_SHAPE_H

#include "product.h"

#include <QPainterPath>
#include <QSizeF>

namespace pillnuts {

/// Outline of a registered shape (DRUG_SHAPE: 원형, 장방형, 타원형 …) that fills `box`; another
/// word gives a rounded box.
QPainterPath pillOutline(const QString &shape, const QRectF &box);

/// How the pill lies in `space`: the registered lengths' proportion where both are given, else that
/// of the shape.
QRectF pillBox(const PillLook &look, const QRectF &space);

/// A registered imprint as it is drawn: "S분할선100" is S, a score line, 100; "마크" stands for a
/// drawn mark.
struct Imprint {
    QStringList parts; ///< texts left to right, parted by score lines; never empty
    bool hasMark = false; ///< a logo that is registered but whose drawing is not known

    bool isScored() const { return parts.size() > 1; }
};

Imprint readImprint(const QString &registered);

} // namespace pillnuts

#endif
