// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codes/application_identifier.h"

#include "codes/gtin.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace pillnuts {

namespace {

using Content = ApplicationIdentifier::Content;

constexpr std::array identifiers{
    ApplicationIdentifier{u"01", 2, 14, true, Content::Product, true},
    ApplicationIdentifier{u"17", 2, 6, true, Content::Day, true},
    ApplicationIdentifier{u"10", 2, 20, false, Content::Text, true},
    ApplicationIdentifier{u"21", 2, 20, false, Content::Text, true},
    ApplicationIdentifier{u"11", 2, 6, true, Content::Day, true},
    ApplicationIdentifier{u"13", 2, 6, true, Content::Day, false},
    ApplicationIdentifier{u"15", 2, 6, true, Content::Day, true},
    ApplicationIdentifier{u"16", 2, 6, true, Content::Day, true},
    ApplicationIdentifier{u"12", 2, 6, true, Content::Day, false},
    ApplicationIdentifier{u"20", 2, 2, true, Content::Digits, true},
    ApplicationIdentifier{u"240", 3, 30, false, Content::Text, true},
    ApplicationIdentifier{u"30", 2, 8, false, Content::Digits, true},
    ApplicationIdentifier{u"37", 2, 8, false, Content::Digits, true},
    ApplicationIdentifier{u"71", 3, 20, false, Content::Text, true}, // 710 to 719: NHRN
    ApplicationIdentifier{u"00", 2, 18, true, Content::Digits, false},
    ApplicationIdentifier{u"02", 2, 14, true, Content::Product, false},
    ApplicationIdentifier{u"22", 2, 20, false, Content::Text, false},
    ApplicationIdentifier{u"241", 3, 30, false, Content::Text, false},
    ApplicationIdentifier{u"250", 3, 30, false, Content::Text, false},
    ApplicationIdentifier{u"251", 3, 30, false, Content::Text, false},
    ApplicationIdentifier{u"400", 3, 30, false, Content::Text, false},
    ApplicationIdentifier{u"41", 3, 13, true, Content::Digits, false}, // 410 to 417: places
    ApplicationIdentifier{u"422", 3, 3, true, Content::Digits, false},
    ApplicationIdentifier{u"7003", 4, 10, true, Content::Digits, false},
    ApplicationIdentifier{u"90", 2, 30, false, Content::Text, false},
    ApplicationIdentifier{u"9", 2, 90, false, Content::Text, false}, // 91 to 99: in a company
};

// Letters, digits and these may stand in a text (GS1 General Specifications, 7.11).
constexpr std::u16string_view textSigns = u"!\"%&'()*+,-./:;<=>?_";

bool isTextSign(QChar c)
{
    const bool isLetter = (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
    const bool isDigit = c >= u'0' && c <= u'9';
    return isLetter || isDigit || textSigns.find(c.unicode()) != std::u16string_view::npos;
}

bool isText(QStringView value)
{
    return std::all_of(value.begin(), value.end(), isTextSign);
}

int century(int year, const QDate &today)
{
    const int now = today.year();
    const int ahead = year - now % 100;
    const int shift = ahead >= 51 ? -100 : ahead <= -50 ? 100 : 0;
    return now - now % 100 + shift;
}

} // namespace

const ApplicationIdentifier *identifierAt(QStringView text)
{
    const auto begins = [&](const ApplicationIdentifier &identifier) {
        return text.startsWith(QStringView(identifier.prefix)) && text.size() >= identifier.digits
            && isDigits(text.first(identifier.digits));
    };
    const auto *const found = std::find_if(identifiers.begin(), identifiers.end(), begins);
    return found == identifiers.end() ? nullptr : found;
}

std::optional<ScanProblem> valueProblem(const ApplicationIdentifier &identifier,
    QStringView name,
    QStringView value,
    const QDate &today)
{
    using Kind = ScanProblem::Kind;
    const bool fits = identifier.isFixed ? value.size() == identifier.longest
                                         : !value.isEmpty() && value.size() <= identifier.longest;
    const bool isReadable = identifier.content == Content::Text ? isText(value) : isDigits(value);
    if (!fits || !isReadable)
        return ScanProblem{Kind::Value, name.toString()};
    if (identifier.content == Content::Product && !isGtin(value))
        return ScanProblem{Kind::CheckDigit, value.toString()};
    if (identifier.content == Content::Day && !readBarcodeDay(value, today))
        return ScanProblem{Kind::Day, value.toString()};
    return std::nullopt;
}

std::optional<QDate> readBarcodeDay(QStringView digits, const QDate &today)
{
    if (digits.size() != 6 || !isDigits(digits) || !today.isValid())
        return std::nullopt;
    const int year = digits.first(2).toInt();
    const QDate month(century(year, today) + year, digits.mid(2, 2).toInt(), 1);
    if (!month.isValid())
        return std::nullopt;
    const int day = digits.last(2).toInt();
    const QDate date(month.year(), month.month(), day == 0 ? month.daysInMonth() : day);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

} // namespace pillnuts
