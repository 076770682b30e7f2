// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bulk_file.h"

#include "csv_rows.h"
#include "record_reader.h"
#include "xlsx_rows.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

namespace pillnuts {

namespace {

constexpr qint64 magicLength = 512;
constexpr int rowsBetweenProgress = 256;
constexpr QChar fieldSeparator(0x1F);
constexpr int firstDataYear = 2000;

tl::unexpected<Error> refuse(const QString &message, const QString &detail = {})
{
    return failure(ErrorKind::Refused, message, detail);
}

/// The start of a file, without byte order marks and blanks where it is text.
Result<QByteArray> readMagic(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Storage,
            QCoreApplication::translate("BulkImport", "The file %1 cannot be read.").arg(path),
            file.errorString());
    QByteArray magic = file.read(magicLength);
    while (magic.startsWith("\xEF\xBB\xBF"))
        magic.remove(0, 3);
    return magic.trimmed();
}

Result<std::unique_ptr<RowSource>> openRows(const QString &path)
{
    const auto magic = readMagic(path);
    if (!magic)
        return tl::make_unexpected(magic.error());
    if (magic->isEmpty())
        return refuse(QCoreApplication::translate("BulkImport", "The file is empty."));
    if (magic->startsWith("PK"))
        return XlsxRows::open(path);
    if (magic->startsWith("\xD0\xCF\x11\xE0"))
        return refuse(QCoreApplication::translate("BulkImport",
            "This is an Excel file of the time before 2007 or one protected by a password. Save it "
            "as .xlsx without "
            "a password."));
    if (magic->startsWith('<'))
        return refuse(QCoreApplication::translate("BulkImport",
                          "This is a web page and not the file itself: the service has answered "
                          "with a message. Download it again."),
            QString::fromUtf8(magic->left(200)));
    return CsvRows::open(path);
}

/// YYYYMMDD or YYYYMM in the name, the last one that is a date; else the day of the last change.
QDate dataDateOf(const QString &path)
{
    static const QRegularExpression digits(
        QStringLiteral("(?<![0-9])([0-9]{8}|[0-9]{6})(?![0-9])"));
    const QFileInfo info(path);
    QDate date;
    for (auto it = digits.globalMatch(info.completeBaseName()); it.hasNext();) {
        const QString found = it.next().captured(1);
        const QString day = found.size() == 8 ? found : found + QStringLiteral("01");
        const QDate read = QDate::fromString(day, QStringLiteral("yyyyMMdd"));
        if (read.isValid() && read.year() >= firstDataYear)
            date = read;
    }
    return date.isValid() ? date : info.lastModified().date();
}

QByteArray rawBytes(const Row &row)
{
    QString joined;
    for (const Cell &cell : row)
        joined += cell.text + fieldSeparator;
    joined.chop(1);
    return joined.toUtf8();
}

/// Brings the row to the width of the header; false when there is something behind it.
bool fitsHeader(Row &row, int columnCount)
{
    for (qsizetype i = columnCount; i < row.size(); ++i) {
        if (!row.at(i).text.isEmpty())
            return false;
    }
    row.resize(columnCount);
    return true;
}

Result<Row> readHeader(RowSource &rows)
{
    Row header;
    const Result<bool> found = rows.next(header);
    if (!found)
        return tl::make_unexpected(found.error());
    while (!header.isEmpty() && header.last().text.isEmpty())
        header.removeLast();
    if (header.isEmpty())
        return refuse(QCoreApplication::translate("BulkImport", "The file is empty."));
    return header;
}

Outcome deliver(const RecordReader &reader, Row &row, int rowNumber, const RecordSink &sink)
{
    if (!fitsHeader(row, reader.columnCount))
        return refuse(QCoreApplication::translate(
            "BulkImport", "Row %1 has values behind the last column of the header.")
                          .arg(rowNumber));
    const auto record = reader.read(row);
    if (!record)
        return refuse(QCoreApplication::translate("BulkImport", "Row %1 does not fit: %2.")
                          .arg(rowNumber)
                          .arg(record.error().message));
    return sink(*record, rawBytes(row));
}

/// Delivers every row below the header and gives their number.
Result<int> deliverAll(RowSource &rows,
    const RecordReader &reader,
    const RecordSink &sink,
    const std::atomic_bool &cancelled,
    const BulkProgress &progress)
{
    const int headerNumber = rows.rowNumber();
    int count = 0;
    Row row;
    for (Result<bool> found = rows.next(row);; found = rows.next(row)) {
        if (!found)
            return tl::make_unexpected(found.error());
        if (!*found)
            break;
        if (cancelled)
            return failure(ErrorKind::Cancelled,
                QCoreApplication::translate("BulkImport", "The import was stopped."));
        if (const Outcome delivered = deliver(reader, row, rows.rowNumber(), sink); !delivered)
            return tl::make_unexpected(delivered.error());
        if (++count % rowsBetweenProgress == 0)
            progress(rows.bytesRead(), rows.bytesTotal());
    }
    if (count != rows.rowNumber() - headerNumber)
        return refuse(QCoreApplication::translate(
            "BulkImport", "The file has %1 rows but %2 records came out of it.")
                          .arg(rows.rowNumber() - headerNumber)
                          .arg(count));
    progress(rows.bytesTotal(), rows.bytesTotal());
    return count;
}

Result<BulkFile> readUnnamed(const QString &path,
    const RecordSink &sink,
    const std::atomic_bool &cancelled,
    const BulkProgress &progress)
{
    const auto rows = openRows(path);
    if (!rows)
        return tl::make_unexpected(rows.error());
    const auto header = readHeader(**rows);
    if (!header)
        return tl::make_unexpected(header.error());
    const auto reader = recordReaderFor(*header, **rows);
    if (!reader)
        return tl::make_unexpected(reader.error());
    const auto count = deliverAll(**rows, *reader, sink, cancelled, progress);
    if (!count)
        return tl::make_unexpected(count.error());
    if (*count == 0)
        return refuse(
            QCoreApplication::translate("BulkImport", "The file has a header but no rows."));
    return BulkFile{reader->kind, dataDateOf(path), *count};
}

} // namespace

Result<BulkFile> readBulkFile(const QString &path,
    const RecordSink &sink,
    const std::atomic_bool &cancelled,
    const BulkProgress &progress)
{
    return readUnnamed(path, sink, cancelled, progress).map_error([&path](Error error) {
        if (error.kind
            == ErrorKind::Refused) // what the sink could not store is not the fault of this file
            error.message = QFileInfo(path).fileName() + QLatin1String(": ") + error.message;
        return error;
    });
}

Result<BulkFile> probeBulkFile(const QString &path)
{
    const std::atomic_bool never = false;
    return readBulkFile(
        path,
        [](const Record &, const QByteArray &) { return Outcome(); },
        never,
        [](qint64, qint64) {});
}

} // namespace pillnuts
