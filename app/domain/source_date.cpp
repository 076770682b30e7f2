// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source_date.h"

#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace pillnuts {

namespace {

/// 1…12 for an English month name or its first three letters; 0 for another word. Not by QLocale:
/// the data is always English.
int monthNumber(const QString &word)
{
    static const QStringList months{u"january"_s,
        u"february"_s,
        u"march"_s,
        u"april"_s,
        u"may"_s,
        u"june"_s,
        u"july"_s,
        u"august"_s,
        u"september"_s,
        u"october"_s,
        u"november"_s,
        u"december"_s};
    const QString lower = word.toLower();
    for (qsizetype i = 0; i < months.size(); ++i) {
        if (months.at(i) == lower || months.at(i).first(3) == lower)
            return static_cast<int>(i) + 1;
    }
    return 0;
}

} // namespace

QDate readSourceDate(const QString &text)
{
    static const QRegularExpression numeric(
        u"^([0-9]{4})([-./]?)([0-9]{2})\\2([0-9]{2})(?:[ T].*|[0-9]{6})?$"_s);
    static const QRegularExpression worded(u"^([0-9]{4})([A-Za-z]+)([0-9]{1,2})(?:st|nd|rd|th)$"_s);
    const QString trimmed = text.trimmed();
    QDate date;
    if (const auto match = numeric.match(trimmed); match.hasMatch())
        date = QDate(
            match.captured(1).toInt(), match.captured(3).toInt(), match.captured(4).toInt());
    else if (const auto words = worded.match(trimmed); words.hasMatch())
        date = QDate(
            words.captured(1).toInt(), monthNumber(words.captured(2)), words.captured(3).toInt());
    return date.isValid() && date.year() >= 1900 && date.year() < 2200 ? date : QDate();
}

} // namespace pillnuts
