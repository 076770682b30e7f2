// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_BULK_XLSX_ROWS_H
#define PILLNUTS_BULK_XLSX_ROWS_H

#include "row_source.h"
#include "workbook.h"

#include <QXmlStreamReader>

namespace pillnuts {

/// The rows of the only sheet of an Excel workbook (.xlsx, also where it is called .xls). Empty
/// rows at the end are left out; an empty row before a filled one means that something is lost and
/// is an error.
class XlsxRows final : public RowSource {
public:
    static Result<std::unique_ptr<RowSource>> open(const QString &path);

    Result<bool> next(Row &row) override;

    int rowNumber() const override { return m_lastFilledRow; }

    QDate dayZero() const override { return m_workbook.dayZero; }

    bool isSqueezed() const override { return false; }

    qint64 bytesRead() const override { return m_entry->bytesRead(); }

    qint64 bytesTotal() const override { return m_entry->announcedSize(); }

private:
    XlsxRows(Workbook workbook, std::unique_ptr<ZipEntry> entry);

    Outcome startRow();
    Result<bool> takeRow(Row &row);
    Result<Row> readRow();
    Result<Cell> readCell();
    Result<Cell> typedCell(const QString &type, const QString &value) const;
    Outcome finish();
    static tl::unexpected<Error> damaged(const QString &detail);

    Workbook m_workbook;
    std::unique_ptr<ZipEntry> m_entry;
    QXmlStreamReader m_xml;
    int m_announcedRow = 0; ///< last row of the dimension element; 0 when it says nothing
    int m_row = 0; ///< row the reader is in
    int m_lastFilledRow = 0;
};

} // namespace pillnuts

#endif
