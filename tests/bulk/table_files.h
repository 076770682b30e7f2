// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_TESTS_BULK_TABLE_FILES_H
#define PILLNUTS_TESTS_BULK_TABLE_FILES_H

#include "bulk_file.h"

#include <QStringList>
#include <QTemporaryDir>
#include <QVector>

namespace pillnuts::test {

/// A workbook part by part, so that a test can spoil any of them.
struct WorkbookParts {
    QString sheet{}; ///< content of the worksheet element
    QString sharedStrings{}; ///< content of the sst element; the part is left out when empty
    QString sheets = QStringLiteral("<sheet name=\"S\" sheetId=\"1\" r:id=\"rId1\"/>");
    QString properties{}; ///< attributes of workbookPr
    QString prolog{}; ///< before the worksheet element
    QByteArray password{};
    bool stored = false; ///< not compressed, so that bytes can be found again
};

struct ReadFile {
    Result<BulkFile> result = BulkFile{};
    QVector<Record> records;
    QVector<QByteArray> rawRows;
    QVector<std::pair<qint64, qint64>> progress;
};

/// Files of one test, gone when it ends.
class TableFiles final {
public:
    QString write(const QString &name, const QByteArray &content) const;
    QString writeWorkbook(const QString &name, const WorkbookParts &parts) const;
    QString writeZip(const QString &name,
        const QVector<std::pair<QString, QByteArray>> &entries,
        const WorkbookParts &how = {}) const;

private:
    QTemporaryDir m_folder;
};

/// `<sheetData>` with inline text cells; the first row is row 1.
QString inlineRows(const QVector<QStringList> &rows);
/// One row element.
QString inlineRow(int number, const QStringList &cells);
QString inlineCell(const QString &reference, const QString &text);

ReadFile readAll(const QString &path);

/// The 27 names of a DUR ingredient list and the empty one behind the last comma.
QStringList durHeader();
/// A sound row of 28 fields of the list `type`, every other field '-'.
QStringList durRow(const QString &type, int serial = 1);
QByteArray csv(const QVector<QStringList> &rows);

} // namespace pillnuts::test

#endif
