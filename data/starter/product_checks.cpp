// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "product_checks.h"

#include "product.h"

#include <QDate>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace pillnuts {

namespace {

using Row = StarterTable::Row;

bool matches(const QString &text, const QString &form)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(form)).match(text).hasMatch();
}

/// The check digit of a GTIN-13 makes the sum of its digits, every second one tripled, a multiple
/// of ten.
bool isGtin(const QString &code)
{
    if (!matches(code, u"\\d{13}"_s))
        return false;
    int sum = 0;
    for (int i = 0; i < code.size(); ++i)
        sum += code.at(i).digitValue() * (i % 2 == 0 ? 1 : 3);
    return sum % 10 == 0;
}

bool isDate(const QString &text)
{
    return text.isEmpty() || QDate::fromString(text, Qt::ISODate).isValid();
}

Outcome checkLists(const Row &row)
{
    for (const QString &code : row[u"gtin"_s].split(u',', Qt::SkipEmptyParts)) {
        if (!isGtin(code))
            return row.refuse(u"no GTIN: %1"_s.arg(code));
    }
    for (const QString &code : row[u"edi"_s].split(u',', Qt::SkipEmptyParts)) {
        if (!matches(code, u"\\d{9}"_s))
            return row.refuse(u"no EDI code: %1"_s.arg(code));
    }
    for (const QString &code : row[u"atc"_s].split(u',', Qt::SkipEmptyParts)) {
        if (!matches(code, u"[A-Z]\\d\\d([A-Z]([A-Z](\\d\\d)?)?)?"_s))
            return row.refuse(u"no ATC code: %1"_s.arg(code));
    }
    return {};
}

} // namespace

Outcome checkProduct(const StarterTable::Row &row)
{
    if (!matches(row[u"item_seq"_s], u"\\d{9}"_s))
        return row.refuse(u"no ITEM_SEQ: %1"_s.arg(row[u"item_seq"_s]));
    for (const QString &column : {u"name"_s, u"company"_s, u"source"_s}) {
        if (row[column].isEmpty())
            return row.refuse(u"column %1 is empty"_s.arg(column));
    }
    if (readProductKind(row[u"kind"_s]) == ProductKind::Unknown)
        return row.refuse(u"unknown kind: %1"_s.arg(row[u"kind"_s]));
    if (readProductStatus(row[u"status"_s]) == ProductStatus::Unknown)
        return row.refuse(u"unknown status: %1"_s.arg(row[u"status"_s]));
    const QString &number = row[u"class_number"_s];
    if (!matches(number, u"(\\d{5})?"_s) || number.isEmpty() != row[u"class_name"_s].isEmpty())
        return row.refuse(u"no class: %1"_s.arg(number));
    if (!isDate(row[u"permit_date"_s]) || !isDate(row[u"status_date"_s]))
        return row.refuse(u"no date"_s);
    return checkLists(row);
}

} // namespace pillnuts
