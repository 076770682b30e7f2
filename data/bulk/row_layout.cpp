// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "row_layout.h"

#include "source_date.h"

#include <algorithm>

namespace pillnuts {

namespace {

// Day numbers of 1954 to 2173; larger numbers are dates written as 20080820.
constexpr int firstDayNumber = 20000;
constexpr int lastDayNumber = 100000;

QString headerKey(const QString &name)
{
    QString key;
    for (const QChar c : name.normalized(QString::NormalizationForm_C)) {
        if (!c.isSpace() && c != QChar(0xFEFF) && c != QLatin1Char('?'))
            key += c;
    }
    return key;
}

} // namespace

Header::Header(const Row &row)
    : m_size(int(row.size()))
{
    for (int i = 0; i < m_size; ++i) {
        const QString key = headerKey(row.at(i).text);
        if (key.isEmpty())
            continue;
        if (m_columns.contains(key))
            m_repeatedName = key;
        m_columns.insert(key, i);
    }
}

bool Header::has(QStringView name) const
{
    return m_columns.contains(name.toString());
}

bool Header::hasAny(std::initializer_list<QStringView> names) const
{
    return std::any_of(names.begin(), names.end(), [this](QStringView name) { return has(name); });
}

int Header::find(QStringView names) const
{
    for (const QStringView name : names.split(u'|')) {
        if (const auto found = m_columns.constFind(name.toString()); found != m_columns.constEnd())
            return *found;
    }
    return -1;
}

QString cleanText(const QString &text)
{
    QString cleaned = text.trimmed();
    return cleaned.replace(QLatin1String("\r\n"), QLatin1String("\n"));
}

QString codeText(const Cell &cell, int digits)
{
    return cell.isNumber ? cell.text.rightJustified(digits, QLatin1Char('0'))
                         : cleanText(cell.text);
}

QDate cellDate(const Cell &cell, QDate dayZero)
{
    const double days = cell.isNumber ? cell.text.toDouble() : 0.0;
    if (days >= firstDayNumber && days <= lastDayNumber)
        return dayZero.addDays(qint64(days));
    return readSourceDate(cleanText(cell.text));
}

} // namespace pillnuts
