// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_BULK_WORKBOOK_H
#define PILLNUTS_BULK_WORKBOOK_H

#include "zip_archive.h"

#include <QDate>
#include <QStringList>

namespace pillnuts {

/// What has to be known of a workbook before its only sheet can be read.
struct Workbook {
    QString sheetPath; ///< entry of the archive
    QDate dayZero; ///< of dates stored as numbers
    QStringList sharedStrings;
};

/// Refuses workbooks with several sheets: which of them to take would be a guess.
Result<Workbook> readWorkbook(const ZipArchive &archive);

} // namespace pillnuts

#endif
