// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codes/gtin.h"

#include <algorithm>
#include <array>

namespace pillnuts {

namespace {

constexpr std::array<qsizetype, 4> lengths{8, 12, 13, 14};
constexpr qsizetype kdLength = 13;
constexpr qsizetype packageDigit = 11; // 880 · company 4 · product 4 · package 1 · check 1

bool isKdCode(const Gtin &code)
{
    return code.toString().size() == kdLength && code.toString().startsWith(u"880")
        && isGtin(code.toString());
}

Gtin withCheckDigit(const QString &body)
{
    return Gtin(body + gtinCheckDigit(body));
}

} // namespace

bool isDigits(QStringView text)
{
    return !text.isEmpty()
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

QChar gtinCheckDigit(QStringView body)
{
    if (!isDigits(body))
        return {};
    int sum = 0;
    int weight = body.size() % 2 == 0 ? 1 : 3; // so that the last digit weighs 3
    for (const QChar digit : body) {
        sum += weight * digit.digitValue();
        weight = 4 - weight;
    }
    const int check = (10 - sum % 10) % 10;
    return {static_cast<char16_t>(u'0' + check)};
}

bool isGtin(QStringView digits)
{
    return std::find(lengths.begin(), lengths.end(), digits.size()) != lengths.end()
        && isDigits(digits) && gtinCheckDigit(digits.chopped(1)) == digits.back();
}

std::optional<Gtin> thirteenDigits(QStringView digits)
{
    if (!isGtin(digits))
        return std::nullopt;
    if (digits.size() > kdLength && digits.front() != u'0')
        return std::nullopt;
    return Gtin(
        digits.last(std::min(digits.size(), kdLength)).toString().rightJustified(kdLength, u'0'));
}

std::optional<Gtin> unitInside(QStringView caseDigits)
{
    if (caseDigits.size() <= kdLength || !isGtin(caseDigits) || caseDigits.front() == u'0')
        return std::nullopt;
    return withCheckDigit(caseDigits.mid(1, kdLength - 1).toString());
}

std::optional<Gtin> representativeCode(const Gtin &code)
{
    if (!isKdCode(code))
        return std::nullopt;
    return withCheckDigit(code.toString().left(packageDigit) + u'0');
}

std::optional<EdiCode> insuranceCode(const Gtin &code)
{
    if (!isKdCode(code))
        return std::nullopt;
    return EdiCode(code.toString().mid(3, 9));
}

} // namespace pillnuts
