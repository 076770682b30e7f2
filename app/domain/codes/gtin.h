// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_DOMAIN_GTIN_H
#define PILLNUTS_DOMAIN_GTIN_H

#include "identifiers.h"

#include <optional>

namespace pillnuts {

bool isDigits(QStringView text); ///< ASCII digits only, at least one

/// The last digit of a GTIN, from the digits before it (mod 10, weights 3 and 1 from the right).
/// Valid for any number of digits; a null character for anything but digits.
QChar gtinCheckDigit(QStringView body);
/// True for 8, 12, 13 or 14 digits whose last one is their check digit.
bool isGtin(QStringView digits);

/// A valid GTIN-8, -12, -13 or -14 without a packaging level as thirteen digits; nothing for a
/// case pack (GTIN-14 that begins with 1 to 9) or a wrong check digit.
std::optional<Gtin> thirteenDigits(QStringView digits);
/// The thirteen digits of what is inside a case pack, with a check digit of their own. Only a
/// guess: a maker may number the unit otherwise.
std::optional<Gtin> unitInside(QStringView caseDigits);

/// 대표코드: the KD code with package digit 0 and its own check digit; nothing for codes that are
/// no KD code (880 …).
std::optional<Gtin> representativeCode(const Gtin &code);
/// 보험 제품코드 as digits 4 to 12 of the KD code. Not always the insurance code of the product:
/// a few differ in the package digit, so it is a last resort and must be said.
std::optional<EdiCode> insuranceCode(const Gtin &code);

} // namespace pillnuts

#endif
