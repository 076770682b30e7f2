// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codes/validity.h"

namespace pillnuts {

Validity validityOf(const ScannedCode &reading, const QDate &today)
{
    if (!reading.expiry)
        return {};
    const QDate day = reading.expiry->day;
    const auto days = today.daysTo(day);
    const auto kind = days < 0 ? Validity::Kind::Expired
        : days <= daysOfNotice ? Validity::Kind::Soon
                               : Validity::Kind::Good;
    return {kind, day, days};
}

Validity validityOf(const ScanReadings &scan, const QDate &today)
{
    if (scan.isExpiryCertain)
        return validityOf(scan.readings.first(), today);
    for (const auto &reading : scan.readings) {
        const auto validity = validityOf(reading, today);
        if (validity.kind == Validity::Kind::Expired)
            return {Validity::Kind::PerhapsExpired, validity.day, validity.days};
    }
    return {Validity::Kind::Unclear, {}, 0};
}

} // namespace pillnuts
