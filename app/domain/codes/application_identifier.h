// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_DOMAIN_APPLICATION_IDENTIFIER_H
#define PILLNUTS_DOMAIN_APPLICATION_IDENTIFIER_H

#include "codes/scanned_code.h"

namespace pillnuts {

/// How the value behind an application identifier is written (GS1 General Specifications, 3.2).
struct ApplicationIdentifier {
    enum class Content { Text, Digits, Day, Product };
    const char16_t *prefix; ///< the identifier, or its beginning when it stands for several
    qsizetype digits; ///< of the whole identifier
    qsizetype longest; ///< characters of the value
    bool isFixed; ///< always as long as that; else it ends at a separator or with the data
    Content content;
    /// Is on medicines: looked for even where no separator says that an element ends.
    bool isExpected;
};

/// The identifier that `text` begins with; null when it begins with none that is known.
const ApplicationIdentifier *identifierAt(QStringView text);

/// What is wrong with the value of an identifier, if anything.
std::optional<ScanProblem> valueProblem(const ApplicationIdentifier &identifier,
    QStringView name,
    QStringView value,
    const QDate &today);

/// A day as barcodes write it, YYMMDD. Day 00 is the last of the month. The century is that of the
/// year within 49 years before and 50 years after `today` (GS1 General Specifications, 7.12).
std::optional<QDate> readBarcodeDay(QStringView digits, const QDate &today);

} // namespace pillnuts

#endif
