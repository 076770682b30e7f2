// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "table_files.h"

#include <QFile>

#include <zip.h>

#include <stdexcept>

namespace pillnuts::test {

namespace {

const QString mainNamespace = QStringLiteral(
    "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" "
    "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"");

void require(bool done, const char *what)
{
    if (!done)
        throw std::runtime_error(what);
}

QString columnName(int column)
{
    const QString last(QChar(u'A' + column % 26));
    return column < 26 ? last : columnName(column / 26 - 1) + last;
}

QString relationsXml(bool withStrings)
{
    const QString relation = QStringLiteral(
        "<Relationship Id=\"%1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/"
        "relationships/%2\" Target=\"%3\"/>");
    QString xml = relation.arg(QStringLiteral("rId1"),
        QStringLiteral("worksheet"),
        QStringLiteral("worksheets/sheet1.xml"));
    if (withStrings) // an absolute target is as valid as a relative one
        xml += relation.arg(QStringLiteral("rId2"),
            QStringLiteral("sharedStrings"),
            QStringLiteral("/xl/sharedStrings.xml"));
    return QStringLiteral("<Relationships>%1</Relationships>").arg(xml);
}

} // namespace

QString TableFiles::write(const QString &name, const QByteArray &content) const
{
    QFile file(m_folder.filePath(name));
    require(file.open(QIODevice::WriteOnly) && file.write(content) == content.size(),
        "cannot write the test file");
    return file.fileName();
}

QString TableFiles::writeZip(const QString &name,
    const QVector<std::pair<QString, QByteArray>> &entries,
    const WorkbookParts &how) const
{
    const QString path = m_folder.filePath(name);
    zip_t *archive = zip_open(path.toUtf8().constData(), ZIP_CREATE | ZIP_TRUNCATE, nullptr);
    require(archive != nullptr, "cannot make a zip archive");
    for (const auto &[entry, content] : entries) {
        zip_source_t *source
            = zip_source_buffer(archive, content.constData(), zip_uint64_t(content.size()), 0);
        const zip_int64_t index
            = zip_file_add(archive, entry.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
        require(index >= 0, "cannot add to a zip archive");
        if (how.stored)
            zip_set_file_compression(archive, zip_uint64_t(index), ZIP_CM_STORE, 0);
        if (!how.password.isEmpty())
            require(zip_file_set_encryption(
                        archive, zip_uint64_t(index), ZIP_EM_AES_256, how.password.constData())
                    == 0,
                "cannot encrypt");
    }
    require(zip_close(archive) == 0, "cannot write a zip archive");
    return path;
}

QString TableFiles::writeWorkbook(const QString &name, const WorkbookParts &parts) const
{
    const QString workbook
        = QStringLiteral("<workbook %1><workbookPr %2/><sheets>%3</sheets></workbook>")
              .arg(mainNamespace, parts.properties, parts.sheets);
    const QString sheet
        = QStringLiteral("<?xml version=\"1.0\" encoding=\"UTF-8\"?>%1<worksheet %2>%3</worksheet>")
              .arg(parts.prolog, mainNamespace, parts.sheet);
    QVector<std::pair<QString, QByteArray>> entries{
        {QStringLiteral("xl/workbook.xml"), workbook.toUtf8()},
        {QStringLiteral("xl/_rels/workbook.xml.rels"),
            relationsXml(!parts.sharedStrings.isEmpty()).toUtf8()},
        {QStringLiteral("xl/worksheets/sheet1.xml"), sheet.toUtf8()},
    };
    if (!parts.sharedStrings.isEmpty())
        entries.append({QStringLiteral("xl/sharedStrings.xml"),
            QStringLiteral("<sst %1>%2</sst>").arg(mainNamespace, parts.sharedStrings).toUtf8()});
    return writeZip(name, entries, parts);
}

QString inlineCell(const QString &reference, const QString &text)
{
    return QStringLiteral(
        "<c r=\"%1\" t=\"inlineStr\"><is><t xml:space=\"preserve\">%2</t></is></c>")
        .arg(reference, text.toHtmlEscaped());
}

QString inlineRow(int number, const QStringList &cells)
{
    QString xml;
    for (int i = 0; i < cells.size(); ++i) {
        if (!cells.at(i).isEmpty())
            xml += inlineCell(columnName(i) + QString::number(number), cells.at(i));
    }
    return QStringLiteral("<row r=\"%1\">%2</row>").arg(QString::number(number), xml);
}

QString inlineRows(const QVector<QStringList> &rows)
{
    QString xml;
    for (int i = 0; i < rows.size(); ++i)
        xml += inlineRow(i + 1, rows.at(i));
    return QStringLiteral("<sheetData>%1</sheetData>").arg(xml);
}

ReadFile readAll(const QString &path)
{
    ReadFile read;
    const std::atomic_bool cancelled = false;
    read.result = readBulkFile(
        path,
        [&read](const Record &record, const QByteArray &rawRow) {
        read.records.append(record);
        read.rawRows.append(rawRow);
        return Outcome();
        },
        cancelled,
        [&read](qint64 done, qint64 total) {
        read.progress.append({done, total});
    });
    return read;
}

QStringList durHeader()
{
    return QStringLiteral("DUR일련번호,DUR유형,단일복합구분코드,DUR성분코드,DUR성분명영문,"
                          "DUR성분명,복합제,관계성분,약효분류코드,효능군,"
                          "고시일자,금기내용,제형,연령기준,최대투여기간,1일최대용량,등급,"
                          "병용금기단일복합구분코드,병용금기DUR성분코드,"
                          "병용금기DUR성분영문명,병용금기DUR성분명,병용금기복합제,병용금기관계성분,"
                          "병용금기약효분류,비고,상태,계열명,")
        .split(QLatin1Char(','));
}

QStringList durRow(const QString &type, int serial)
{
    QStringList row(28, QStringLiteral("-"));
    row[0] = QString::number(serial);
    row[1] = type;
    row[3] = QStringLiteral("D000001");
    row[18] = type == u"병용금기" ? QStringLiteral("D000002") : QStringLiteral("-");
    row[25] = QStringLiteral("정상");
    row[27].clear();
    return row;
}

QByteArray csv(const QVector<QStringList> &rows)
{
    QString text;
    for (const QStringList &row : rows)
        text += row.join(QLatin1Char(',')) + QLatin1Char('\n');
    return text.toUtf8();
}

} // namespace pillnuts::test
