// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_DOMAIN_SCANNED_CODE_H
#define PILLNUTS_DOMAIN_SCANNED_CODE_H

#include "identifiers.h"

#include <QDate>
#include <QVector>

#include <optional>

namespace pillnuts {

/// A day of a barcode and the six digits it was made of (YYMMDD).
struct ScannedDay {
    QDate day;
    QString printed;

    friend bool operator==(const ScannedDay &, const ScannedDay &) = default;
};

/// One application identifier with its value, as the barcode has it.
struct ScannedElement {
    QString identifier;
    QString value;

    friend bool operator==(const ScannedElement &, const ScannedElement &) = default;
};

/// One way to read a barcode.
struct ScannedCode {
    QString printed; ///< the product code with the digits the barcode has: 8, 12, 13 or 14
    Gtin gtin13; ///< to look up
    int packageLevel = 0; ///< 1 to 9: a case pack, and gtin13 is only derived from it
    std::optional<ScannedDay> expiry; ///< AI 17
    QString lot; ///< AI 10; empty when there is none
    QString serial; ///< AI 21; empty when there is none
    QVector<ScannedElement> others; ///< every other element in its order

    friend bool operator==(const ScannedCode &, const ScannedCode &) = default;
};

/// What a scan says. Several readings mean that the barcode can be read in several ways and that
/// nobody but a person can tell which is meant.
struct ScanReadings {
    QVector<ScannedCode> readings; ///< at least one, all different
    bool hasMore = false; ///< there are readings beyond those
    bool isProductCertain = true; ///< every reading, also those beyond, has the same product code
    bool isExpiryCertain = true; ///< and the same expiry, or none
    bool isCaseUncertain = false; ///< capital and small letters of lot and serial are a guess
};

/// Why a scan cannot be read. Nothing is ever corrected.
struct ScanProblem {
    enum class Kind {
        TooLong, ///< longer than any barcode
        CheckDigit, ///< subject: the product code whose check digit is wrong
        Day, ///< subject: six digits that are no day
        Identifier, ///< subject: what stands where an application identifier should
        Value, ///< subject: the application identifier whose value is too short, too long or odd
        NoProduct, ///< readable, but there is no product code in it
        Repeated, ///< subject: an application identifier that is there twice with other values
        TooManyWays, ///< could be read in too many ways to try
        NotACode, ///< nothing like a product code
    };
    Kind kind = Kind::NotACode;
    QString subject;
};

} // namespace pillnuts

#endif
