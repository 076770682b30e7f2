// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_UI_PACKAGE_DRAWING_H
#define PILLNUTS_UI_PACKAGE_DRAWING_H

#include <QColor>
#include <QRectF>
#include <QString>

class QPainter;

namespace pillnuts {

/// What kind of thing a product is, as far as its dose form or its name says.
enum class PackageKind {
    Unknown,
    Tablet,
    Capsule,
    Bottle,
    Sachet,
    Ampoule,
    Tube,
    DropBottle,
    Patch,
    Suppository,
};

/// Read from the dose form, then from the form word in the name ("…정", "…시럽", "…주").
PackageKind packageKind(const QString &name, const QString &form);

/// A general drawing of the kind, for products without a registered look. Tablets and capsules are
/// only a dashed outline, because their real shape is not known.
void drawPackage(QPainter &painter, PackageKind kind, const QRectF &space, const QColor &outline);

} // namespace pillnuts

#endif
