// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_DOMAIN_VALIDITY_H
#define PILLNUTS_DOMAIN_VALIDITY_H

#include "codes/scanned_code.h"

namespace pillnuts {

inline constexpr int daysOfNotice = 30; ///< before the expiry, in which it is pointed out

/// What the expiry of a scanned package means today.
struct Validity {
    enum class Kind {
        NotStated, ///< the barcode has no expiry
        Good,
        Soon, ///< expires within 30 days; the day itself is still good
        Expired,
        PerhapsExpired, ///< some readings of the barcode say so
        Unclear, ///< the readings disagree on the day, none of those at hand is expired
    };
    Kind kind = Kind::NotStated;
    QDate day;
    qint64 days = 0; ///< from today to that day: negative when it is past
};

Validity validityOf(const ScannedCode &reading, const QDate &today);
/// Of a scan nobody has chosen a reading of: the worst that may be true.
Validity validityOf(const ScanReadings &scan, const QDate &today);

} // namespace pillnuts

#endif
