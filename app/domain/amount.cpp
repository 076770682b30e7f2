// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "amount.h"

using namespace Qt::StringLiterals;

namespace pillnuts {

QString dimensionName(Dimension dimension)
{
    switch (dimension) {
    case Dimension::Mass:
        return u"mass"_s;
    case Dimension::Volume:
        return u"volume"_s;
    case Dimension::Activity:
        return u"activity"_s;
    case Dimension::Percent:
        return u"percent"_s;
    case Dimension::Count:
        return u"count"_s;
    case Dimension::Unknown:
        break;
    }
    return u"unknown"_s;
}

std::optional<Decimal> Amount::milligrams() const
{
    if (!value || !unit.milligramExponent)
        return std::nullopt;
    return value->scaledBy(*unit.milligramExponent);
}

QString Amount::display() const
{
    const QString &word = value ? unit.symbol : unit.printed;
    if (quantity.isEmpty() || word.isEmpty())
        return quantity;
    return quantity + QChar(QChar::Nbsp) + word;
}

Amount readAmount(const QString &quantity, const QString &unit)
{
    const QString text = quantity.trimmed();
    return {.quantity = text, .unit = readUnit(unit), .value = Decimal::parse(text)};
}

} // namespace pillnuts
