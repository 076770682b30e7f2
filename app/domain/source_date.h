// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_DOMAIN_SOURCE_DATE_H
#define PILLNUTS_DOMAIN_SOURCE_DATE_H

#include <QDate>
#include <QString>

namespace pillnuts {

/// Reads a date as the ministry's services write it: "20260801", "2026-08-01", either with a time
/// behind it, "1957April26th", "2018June14th". Invalid for anything else, for days that do not
/// exist and for years outside 1900…2199.
QDate readSourceDate(const QString &text);

} // namespace pillnuts

#endif
