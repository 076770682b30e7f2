// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_UI_STATUS_NOTES_H
#define PILLNUTS_UI_STATUS_NOTES_H

#include "product.h"

namespace pillnuts {

/// Something about the standing of a product that nobody may overlook.
struct StatusNote {
    enum class Level { Danger, Caution, Info };
    Level level = Level::Info;
    QString word; ///< "Recall", "Cancelled"
    QString text; ///< one line: what, when, why
};

/// The worst first: recalls, a permit that does not stand, narcotics, orphan drugs.
QVector<StatusNote> statusNotes(const Product &product);

/// "2019-04-11" for "20190411"; anything else as it is printed.
QString printedDate(const QString &date);

} // namespace pillnuts

#endif
