// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_DOMAIN_ELEMENT_STRING_H
#define PILLNUTS_DOMAIN_ELEMENT_STRING_H

#include "codes/scanned_code.h"

#include <tl/expected.hpp>

namespace pillnuts {

/// The elements of a barcode in their order.
using ScannedElements = QVector<ScannedElement>;

/// The ways in which a barcode can be cut into elements.
struct ElementWays {
    QVector<ScannedElements> ways;
    bool hasMore = false; ///< there are others
};

/// The printed form, "(01)0880…(17)181231(10)Q12345", with or without blanks.
tl::expected<ScannedElements, ScanProblem> readBracketed(QStringView text, const QDate &today);

/// Element strings whose separators came through: a value of variable length ends at the next one.
tl::expected<ScannedElements, ScanProblem> readSeparated(
    const QVector<QStringView> &parts, const QDate &today);

/// Element strings whose separators were lost: every cut into expected identifiers in which all
/// check digits and days are right and no identifier comes twice. Empty when there is none.
tl::expected<ElementWays, ScanProblem> readUnseparated(QStringView text, const QDate &today);

} // namespace pillnuts

#endif
