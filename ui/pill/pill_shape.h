// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_UI_PILL_SHAPE_H
#define PILLNUTS_UI_PILL_SHAPE_H

#include "pill/pill_words.h"

#include <QPainterPath>
#include <QSizeF>

namespace pillnuts {

/// Outline of a registered shape (DRUG_SHAPE: 원형, 장방형, 타원형 …) that fills `box`; another
/// word gives a rounded box.
QPainterPath pillOutline(const QString &shape, const QRectF &box);
QPainterPath pillOutline(PillShape shape, const QRectF &box);

/// How the pill lies in `space`: the registered lengths' proportion where both are given, else that
/// of the shape.
QRectF pillBox(const PillLook &look, const QRectF &space);

} // namespace pillnuts

#endif
