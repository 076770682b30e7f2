// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_DOMAIN_READ_SCAN_H
#define PILLNUTS_DOMAIN_READ_SCAN_H

#include "codes/scanned_code.h"

#include <tl/expected.hpp>

namespace pillnuts {

inline constexpr qsizetype longestScan = 512; ///< characters

/// Reads what a scanner typed: GTIN-8 to -14, or GS1 element strings from GS1-128, DataMatrix or
/// QR, with or without symbology identifier (]C1, ]d2, ]Q3, ]e0, ]E0 …), with separators as GS, |,
/// ^], <GS> and the like or with none, bracketed as printed, and as the Korean input method mangles
/// them. `today` decides the century of the days.
tl::expected<ScanReadings, ScanProblem> readScan(QStringView typed, const QDate &today);

/// What a fast burst of keys looks like.
enum class ScanShape {
    Code, ///< a whole product code, be it right or wrong
    Cut, ///< certainly the beginning of one, and no more
    Other ///< anything else
};

ScanShape scanShape(QStringView typed, const QDate &today);

/// True for characters a scan can begin with: then, and only then, is it worth to wait for more.
bool beginsScan(QChar c);

/// The product code of an element string that somebody typed or pasted. Nothing for bare digits,
/// which are a code or the beginning of one by themselves, for what cannot be read or can be read
/// as several products, and for case packs.
std::optional<Gtin> gtinOfScan(QStringView text, const QDate &today = QDate::currentDate());

} // namespace pillnuts

#endif
