// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_UI_SCAN_WORDS_H
#define PILLNUTS_UI_SCAN_WORDS_H

#include "usecases/scan_session.h"

#include <QStringList>

namespace pillnuts {

/// How loud something is, from the quietest. There is no green: that a package is in date says
/// nothing about whether it may be given.
enum class ScanLevel { Plain, Unknown, Caution, Danger };

/// What the banner says of a scan.
struct ScanWords {
    ScanLevel level = ScanLevel::Plain; ///< of the loudest line
    QString title; ///< the loudest line
    QStringList notes; ///< the others, the louder ones first
    QString detail; ///< code, lot, serial and expiry as they are on the package
};

/// `dataDate` is that of the catalogue; invalid while it is not known.
ScanWords scanWords(const ScanReport &report, const QDate &dataDate);

/// "Lot Q12345 · Serial A2132", with what else tells the readings of a scan apart.
QString readingWords(const ScanReport &report, const ScannedCode &reading);

/// What to look for when a code is not in the data: its beginning, which the other packages of the
/// product share.
QString searchTextOf(const ScanReport &report);

} // namespace pillnuts

#endif
