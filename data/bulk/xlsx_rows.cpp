// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xlsx_rows.h"

#include "xlsx_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace pillnuts {

namespace {

constexpr qint64 largestSheet = 512LL * 1024 * 1024;

bool isBlank(const Cell &cell)
{
    return cell.text.isEmpty();
}

void cutBlankEnd(Row &row)
{
    const auto end = std::find_if_not(row.crbegin(), row.crend(), isBlank);
    row.resize(row.crend() - end);
}

} // namespace

XlsxRows::XlsxRows(Workbook workbook, std::unique_ptr<ZipEntry> entry)
    : m_workbook(std::move(workbook))
    , m_entry(std::move(entry))
    , m_xml(m_entry.get())
{
}

Result<std::unique_ptr<RowSource>> XlsxRows::open(const QString &path)
{
    const auto archive = ZipArchive::open(path);
    if (!archive)
        return tl::make_unexpected(archive.error());
    auto workbook = readWorkbook(*archive);
    if (!workbook)
        return tl::make_unexpected(workbook.error());
    auto entry = archive->entry(workbook->sheetPath, largestSheet);
    if (!entry)
        return tl::make_unexpected(entry.error());
    return std::unique_ptr<RowSource>(new XlsxRows(std::move(*workbook), std::move(*entry)));
}

Result<bool> XlsxRows::next(Row &row)
{
    while (!m_xml.atEnd()) {
        const auto token = m_xml.readNext();
        if (token == QXmlStreamReader::DTD)
            return damaged(QStringLiteral("document type in a sheet"));
        if (token != QXmlStreamReader::StartElement)
            continue;
        if (m_xml.name() == u"dimension")
            m_announcedRow
                = rowOf(m_xml.attributes().value(QLatin1String("ref")).split(u':').last())
                      .value_or(0);
        if (m_xml.name() != u"row")
            continue;
        Result<bool> taken = takeRow(row);
        if (!taken || *taken)
            return taken;
    }
    const Outcome end = finish();
    if (!end)
        return tl::make_unexpected(end.error());
    return false;
}

/// False for an empty row.
Result<bool> XlsxRows::takeRow(Row &row)
{
    if (const Outcome started = startRow(); !started)
        return tl::make_unexpected(started.error());
    auto cells = readRow();
    if (!cells)
        return tl::make_unexpected(cells.error());
    cutBlankEnd(*cells);
    if (cells->isEmpty())
        return false;
    if (m_lastFilledRow > 0 && m_row != m_lastFilledRow + 1)
        return failure(ErrorKind::Refused,
            QCoreApplication::translate("BulkImport",
                "Row %1 is empty though rows follow it: the file has lost data. Download it again.")
                .arg(m_lastFilledRow + 1));
    m_lastFilledRow = m_row;
    row = std::move(*cells);
    return true;
}

Outcome XlsxRows::startRow()
{
    const auto number = m_xml.attributes().value(QLatin1String("r"));
    const int row = number.isEmpty() ? m_row + 1 : number.toInt();
    if (row <= m_row)
        return damaged(QStringLiteral("row %1 after row %2").arg(number.toString()).arg(m_row));
    m_row = row;
    return {};
}

Result<Row> XlsxRows::readRow()
{
    Row row;
    while (m_xml.readNextStartElement()) {
        if (m_xml.name() != u"c") {
            m_xml.skipCurrentElement();
            continue;
        }
        const QString reference = m_xml.attributes().value(QLatin1String("r")).toString();
        const int column = reference.isEmpty() ? int(row.size()) : columnOf(reference).value_or(-1);
        if (column < row.size())
            return damaged(QStringLiteral("cell %1 in row %2").arg(reference).arg(m_row));
        auto cell = readCell();
        if (!cell)
            return tl::make_unexpected(cell.error());
        row.resize(column);
        row.append(std::move(*cell));
    }
    if (m_xml.hasError())
        return damaged(m_xml.errorString());
    return row;
}

Result<Cell> XlsxRows::readCell()
{
    const QString type = m_xml.attributes().value(QLatin1String("t")).toString();
    Cell inlineCell;
    QString value;
    while (m_xml.readNextStartElement()) {
        if (m_xml.name() == u"is")
            inlineCell.text = readRichText(m_xml);
        else if (m_xml.name() == u"v")
            value = m_xml.readElementText();
        else
            m_xml.skipCurrentElement();
    }
    return type == u"inlineStr" ? inlineCell : typedCell(type, value);
}

Result<Cell> XlsxRows::typedCell(const QString &type, const QString &value) const
{
    if (value.isEmpty())
        return Cell{};
    if (type == u"s") {
        bool ok = false;
        const int index = value.toInt(&ok);
        if (!ok || index < 0 || index >= m_workbook.sharedStrings.size())
            return damaged(QStringLiteral("text number %1 in row %2").arg(value).arg(m_row));
        return Cell{m_workbook.sharedStrings.at(index), false};
    }
    if (type == u"str")
        return Cell{decodeEscapes(value), false};
    if (type == u"d" || type == u"b")
        return Cell{value, false};
    const auto number = type.isEmpty() || type == u"n" ? plainNumber(value) : std::nullopt;
    if (!number)
        return failure(ErrorKind::Refused,
            QCoreApplication::translate("BulkImport",
                "Row %1 holds the value \"%2\", which is an error or has lost digits.")
                .arg(m_row)
                .arg(value));
    return Cell{*number, true};
}

Outcome XlsxRows::finish()
{
    m_entry->drain();
    if (m_xml.hasError() || !m_entry->problem().isEmpty())
        return damaged(m_xml.errorString() + QLatin1Char(' ') + m_entry->problem());
    if (m_announcedRow > m_row)
        return failure(ErrorKind::Refused,
            QCoreApplication::translate("BulkImport",
                "The file announces %1 rows but holds %2: it has lost data. Download it again.")
                .arg(m_announcedRow)
                .arg(m_row));
    return {};
}

tl::unexpected<Error> XlsxRows::damaged(const QString &detail)
{
    return failure(ErrorKind::Refused,
        QCoreApplication::translate(
            "BulkImport", "The Excel file is damaged or was cut off. Download it again."),
        detail);
}

} // namespace pillnuts
