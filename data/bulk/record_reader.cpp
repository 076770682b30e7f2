// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "record_reader.h"

#include "dur_rows.h"
#include "product_columns.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace pillnuts {

namespace {

tl::unexpected<Error> refuse(const QString &message)
{
    return failure(ErrorKind::Refused, message);
}

template <typename R>
Result<Record> checkedProduct(R record)
{
    static const QRegularExpression nineDigits(QStringLiteral("^[0-9]{9}$"));
    if (!nineDigits.match(record.itemSeq).hasMatch())
        return refuse(
            QCoreApplication::translate("BulkImport", "the product code \"%1\" has not nine digits")
                .arg(record.itemSeq));
    return record;
}

/// The permit exports may write '-' for an empty field; in the pill list it is a score line.
Row withoutDashes(Row row)
{
    for (Cell &cell : row) {
        if (cell.text == u"-")
            cell.text.clear();
    }
    return row;
}

bool saysRare(const Row &row, int column)
{
    const QString text
        = column >= 0 && column < row.size() ? cleanText(row.at(column).text) : QString();
    return text == u"Y" || text.startsWith(QStringLiteral("희귀"));
}

RecordReader pillReader(const Header &header, QDate dayZero)
{
    const RowLayout<PillRecord> layout(header, pillColumns(), dayZero);
    return {BulkKind::Pill, header.size(), [layout](const Row &row) {
                return checkedProduct(layout.read(row));
            }};
}

RecordReader easyReader(const Header &header, QDate dayZero)
{
    const RowLayout<EasyRecord> layout(header, easyColumns(), dayZero);
    return {BulkKind::Easy, header.size(), [layout](const Row &row) {
                return checkedProduct(layout.read(row));
            }};
}

RecordReader permitDetailReader(const Header &header, QDate dayZero)
{
    const RowLayout<PermitDetailRecord> layout(header, permitDetailColumns(), dayZero);
    const int rareColumn = header.find(u"희귀의약품여부|희귀의약품");
    return {BulkKind::PermitDetail, header.size(), [layout, rareColumn](const Row &row) {
                PermitDetailRecord record = layout.read(withoutDashes(row));
                record.rare = saysRare(row, rareColumn);
                return checkedProduct(std::move(record));
            }};
}

RecordReader permitListReader(const Header &header, QDate dayZero)
{
    const RowLayout<PermitListRecord> layout(header, permitListColumns(), dayZero);
    return {BulkKind::PermitList, header.size(), [layout](const Row &row) {
                return checkedProduct(layout.read(withoutDashes(row)));
            }};
}

Result<RecordReader> productReaderFor(const Header &header, QDate dayZero)
{
    if (header.hasAny({u"이약의효능은무엇입니까", u"문항1(효능)"}))
        return easyReader(header, dayZero);
    if (header.has(u"표시앞") && header.has(u"색상앞") && header.has(u"의약품제형"))
        return pillReader(header, dayZero);
    const bool namesProducts = header.has(u"품목명") && header.hasAny({u"업체명", u"업소명"});
    if (namesProducts && header.hasAny({u"원료성분", u"첨가제명", u"주성분명", u"저장방법"}))
        return permitDetailReader(header, dayZero);
    if (namesProducts
        && header.hasAny({u"취소/취하구분", u"취소취하구분", u"취소상태", u"품목허가번호"}))
        return permitListReader(header, dayZero);
    return refuse(QCoreApplication::translate("BulkImport",
        "The header is not that of a file this program can read (pill identification, e약은요, DUR "
        "ingredients, permits)."));
}

} // namespace

Result<RecordReader> recordReaderFor(const Row &headerRow, const RowSource &source)
{
    const Header header(headerRow);
    if (!header.repeatedName().isEmpty())
        return refuse(QCoreApplication::translate("BulkImport", "Two columns have the name \"%1\".")
                          .arg(header.repeatedName()));
    if (isDurHeader(header))
        return RecordReader{BulkKind::DurIngredients, header.size(), durReader(header, source)};
    if (header.find(productCodeNames) < 0
        && header.hasAny({u"품목명", u"제품명", u"업체명", u"업소명"}))
        return refuse(QCoreApplication::translate("BulkImport",
            "The file has no column with the product code (품목일련번호 or 품목기준코드); without "
            "it no row can be "
            "told to a product."));
    if (header.find(productCodeNames) >= 0 && source.isSqueezed())
        return refuse(QCoreApplication::translate("BulkImport",
            "The CSV form of this list has lost all blanks and commas at its source. Download the "
            "Excel form instead."));
    if (header.find(productCodeNames) < 0)
        return refuse(QCoreApplication::translate("BulkImport",
            "The header is not that of a file this program can read (pill identification, e약은요, "
            "DUR "
            "ingredients, permits)."));
    return productReaderFor(header, source.dayZero());
}

} // namespace pillnuts
