// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_DOMAIN_AMOUNT_H
#define PILLNUTS_DOMAIN_AMOUNT_H

#include <QString>

#include <compare>
#include <optional>

namespace pillnuts {

/// An exact decimal number: `digits` × 10^-`scale`; a negative scale stands for zeros to the left
/// of the point. Amounts never pass through binary floating point on their way to the screen.
class Decimal final {
public:
    Decimal() = default;
    Decimal(qint64 digits, int scale);

    /// Reads "300.00", "1,190" or "0.5"; nothing for signs, ranges, words, several points, a comma
    /// that does not part thousands ("0,500" may be a decimal comma) or more than 18 significant
    /// digits.
    static std::optional<Decimal> parse(QStringView text);

    double toDouble() const;
    /// Shortest plain notation: "300", "0.25"; never an exponent.
    QString toString() const;
    /// The same number times 10^`exponent`.
    Decimal scaledBy(int exponent) const;

    bool isZero() const { return m_digits == 0; }

    /// The exact sum; nothing when it needs more than 18 digits.
    static std::optional<Decimal> sum(const Decimal &a, const Decimal &b);

    friend bool operator==(const Decimal &a, const Decimal &b);

private:
    qint64 m_digits = 0;
    int m_scale = 0; ///< chosen so that m_digits has no trailing zeros; 0 for zero
};

/// Physical dimension of a printed unit. Amounts of different dimensions are never summed.
enum class Dimension {
    Mass,
    Volume,
    Activity, ///< IU, enzyme units, potency (역가), MBq, mEq …: only equal units are comparable
    Percent,
    Count,
    Unknown,
};

QString dimensionName(
    Dimension dimension); ///< the wire word of the command line: "mass", "volume", …

/// A unit as the label prints it, and what is known of it.
struct Unit {
    QString printed; ///< "밀리그램", "국제단위": as in the source
    QString symbol; ///< "mg", "IU"; equals `printed` where no symbol is known
    Dimension dimension = Dimension::Unknown;
    std::optional<int> milligramExponent; ///< 1 unit = 10^n mg; only for mass
    std::optional<int> millilitreExponent; ///< 1 unit = 10^n mL; only for volume
};

/// Knows the unit words of the ministry and the usual symbols. Potencies ("밀리그램(역가)") and
/// every "…단위" are activities, never masses. A word it does not know keeps Dimension::Unknown
/// with itself as symbol.
Unit readUnit(const QString &printed);

/// A quantity of an ingredient. What could not be read stays text.
struct Amount {
    QString quantity; ///< as printed, trimmed: "300.00", "적량", ""
    Unit unit;
    std::optional<Decimal> value;

    bool isStated() const { return !quantity.isEmpty(); }

    /// Milligrams where the amount is a mass that could be read.
    std::optional<Decimal> milligrams() const;
    /// "300 mg", the quantity as printed, with a no-break space; the printed words where they could
    /// not be read; empty when not stated.
    QString display() const;
};

Amount readAmount(const QString &quantity, const QString &unit);

} // namespace pillnuts

#endif
