// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "amount.h"

#include <QList>

#include <algorithm>

namespace pillnuts {

namespace {

constexpr int maxDigits = 18;
constexpr qint64 maxValue = 999'999'999'999'999'999;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool allDigits(QStringView text)
{
    return std::ranges::all_of(text, isDigit);
}

/// "1,190" → "1190"; nothing when the commas do not part groups of three. A first group that begins
/// with 0 is refused: "0,500" is more likely a decimal comma.
std::optional<QString> joinThousands(QStringView whole)
{
    const auto groups = whole.split(u',');
    if (groups.size() == 1)
        return whole.toString();
    QString joined;
    for (qsizetype i = 0; i < groups.size(); ++i) {
        const QStringView group = groups.at(i);
        const bool fits = i == 0 ? !group.isEmpty() && group.size() <= 3 && group.front() != u'0'
                                 : group.size() == 3;
        if (!fits)
            return std::nullopt;
        joined += group;
    }
    return joined;
}

std::optional<qint64> timesPowerOfTen(qint64 value, int exponent)
{
    for (int i = 0; i < exponent; ++i) {
        if (value > maxValue / 10)
            return std::nullopt;
        value *= 10;
    }
    return value;
}

} // namespace

Decimal::Decimal(qint64 digits, int scale)
    : m_digits(digits)
    , m_scale(scale)
{
    while (m_digits != 0 && m_digits % 10 == 0) {
        m_digits /= 10;
        --m_scale;
    }
    if (m_digits == 0)
        m_scale = 0;
}

std::optional<Decimal> Decimal::parse(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    const qsizetype point = trimmed.indexOf(u'.');
    const auto whole = joinThousands(point < 0 ? trimmed : trimmed.first(point));
    const QStringView fraction = point < 0 ? QStringView() : trimmed.sliced(point + 1);
    if (!whole || (whole->isEmpty() && fraction.isEmpty()) || (point >= 0 && fraction.isEmpty())
        || !allDigits(*whole) || !allDigits(fraction))
        return std::nullopt;

    QString digits = *whole + fraction.toString();
    int scale = static_cast<int>(fraction.size());
    while (digits.endsWith(u'0')) {
        digits.chop(1);
        --scale;
    }
    const qsizetype leadingZeros
        = std::ranges::find_if(digits, [](QChar c) { return c != u'0'; }) - digits.begin();
    if (digits.size() - leadingZeros > maxDigits)
        return std::nullopt;
    return Decimal(digits.isEmpty() ? 0 : digits.toLongLong(), scale);
}

std::optional<Decimal> Decimal::sum(const Decimal &a, const Decimal &b)
{
    if (a.isZero() || b.isZero())
        return a.isZero() ? b : a;
    const int scale = std::max(a.m_scale, b.m_scale);
    const auto left = timesPowerOfTen(a.m_digits, scale - a.m_scale);
    const auto right = timesPowerOfTen(b.m_digits, scale - b.m_scale);
    if (!left || !right || *left > maxValue - *right)
        return std::nullopt;
    return Decimal(*left + *right, scale);
}

double Decimal::toDouble() const
{
    return toString().toDouble();
}

QString Decimal::toString() const
{
    QString digits = QString::number(m_digits < 0 ? -m_digits : m_digits);
    if (m_scale > 0) {
        digits = digits.rightJustified(m_scale + 1, u'0');
        digits.insert(digits.size() - m_scale, u'.');
    } else {
        digits += QString(-m_scale, u'0');
    }
    if (m_digits < 0)
        digits.prepend(u'-');
    return digits;
}

Decimal Decimal::scaledBy(int exponent) const
{
    return {m_digits, m_scale - exponent};
}

bool operator==(const Decimal &a, const Decimal &b)
{
    return a.m_digits == b.m_digits && a.m_scale == b.m_scale;
}

} // namespace pillnuts
