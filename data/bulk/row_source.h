// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_BULK_ROW_SOURCE_H
#define PILLNUTS_BULK_ROW_SOURCE_H

#include "result.h"

#include <QDate>
#include <QVector>

namespace pillnuts {

/// One cell as the file holds it.
struct Cell {
    QString text; ///< a number in plain notation, at most 15 significant digits
    bool isNumber
        = false; ///< stored as a number: leading zeros are lost and a date is a count of days
};

/// The cells of a row; empty cells at its end are left out.
using Row = QVector<Cell>;

/// The rows of a table file from first to last, read one at a time.
class RowSource {
public:
    RowSource() = default;
    virtual ~RowSource() = default;
    Q_DISABLE_COPY_MOVE(RowSource)

    /// False after the last row, and only when the file is whole; what was damaged or lost is an
    /// error.
    virtual Result<bool> next(Row &row) = 0;
    /// 1-based number of the row that `next` delivered last, as a spreadsheet or an editor shows
    /// it.
    virtual int rowNumber() const = 0;
    /// Day 0 of dates that are stored as numbers.
    virtual QDate dayZero() const = 0;
    /// The source took every blank out of its texts and wrote '|' for ','.
    virtual bool isSqueezed() const = 0;
    virtual qint64 bytesRead() const = 0;
    virtual qint64 bytesTotal() const = 0;
};

} // namespace pillnuts

#endif
