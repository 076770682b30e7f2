// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook.h"

#include "xlsx_text.h"

#include <QCoreApplication>
#include <QDir>
#include <QHash>
#include <QXmlStreamReader>

#include <functional>

namespace pillnuts {

namespace {

constexpr qint64 largestPart = 4LL * 1024 * 1024;
constexpr qint64 largestStringTable = 64LL * 1024 * 1024;

using ElementHandler = std::function<void(QXmlStreamReader &xml)>;

/// Calls `handle` at the start of every element of a whole, well-formed entry.
Outcome readElements(
    const ZipArchive &archive, const QString &name, qint64 limit, const ElementHandler &handle)
{
    const auto entry = archive.entry(name, limit);
    if (!entry)
        return tl::make_unexpected(entry.error());
    QXmlStreamReader xml(entry->get());
    while (!xml.atEnd() && xml.tokenType() != QXmlStreamReader::DTD) {
        if (xml.readNext() == QXmlStreamReader::StartElement)
            handle(xml);
    }
    (*entry)->drain();
    if (xml.tokenType() == QXmlStreamReader::EndDocument && (*entry)->problem().isEmpty())
        return {};
    return failure(ErrorKind::Refused,
        QCoreApplication::translate(
            "BulkImport", "The Excel file is damaged or was cut off. Download it again."),
        QStringLiteral("%1: %2 %3").arg(name, xml.errorString(), (*entry)->problem()));
}

struct SheetList {
    QStringList relations; ///< relation ids of the sheets
    bool startsIn1904 = false;
};

Result<SheetList> readSheetList(const ZipArchive &archive)
{
    SheetList list;
    const auto read = readElements(
        archive, QStringLiteral("xl/workbook.xml"), largestPart, [&list](QXmlStreamReader &xml) {
            const QXmlStreamAttributes attributes = xml.attributes();
            if (xml.name() == u"workbookPr") {
                const auto flag = attributes.value(QLatin1String("date1904"));
                list.startsIn1904 = flag == u"1" || flag == u"true";
            }
            if (xml.name() != u"sheet")
                return;
            for (const QXmlStreamAttribute &attribute : attributes) {
                if (attribute.name() == u"id") // r:id, in one of two namespaces
                    list.relations += attribute.value().toString();
            }
        });
    if (!read)
        return tl::make_unexpected(read.error());
    return list;
}

struct Relations {
    QHash<QString, QString> targets; ///< entry by relation id
    QString sharedStrings;
};

Result<Relations> readRelations(const ZipArchive &archive)
{
    Relations relations;
    const auto read = readElements(archive,
        QStringLiteral("xl/_rels/workbook.xml.rels"),
        largestPart,
        [&relations](QXmlStreamReader &xml) {
        const QXmlStreamAttributes attributes = xml.attributes();
        const QString target = attributes.value(QLatin1String("Target")).toString();
        const QString path = target.startsWith(QLatin1Char('/'))
            ? target.mid(1)
            : QDir::cleanPath(QLatin1String("xl/") + target);
        relations.targets.insert(attributes.value(QLatin1String("Id")).toString(), path);
        if (attributes.value(QLatin1String("Type")).endsWith(QLatin1String("/sharedStrings")))
            relations.sharedStrings = path;
    });
    if (!read)
        return tl::make_unexpected(read.error());
    return relations;
}

Result<QStringList> readSharedStrings(const ZipArchive &archive, const QString &name)
{
    QStringList strings;
    if (name.isEmpty())
        return strings;
    const auto read
        = readElements(archive, name, largestStringTable, [&strings](QXmlStreamReader &xml) {
              if (xml.name() == u"si")
                  strings += readRichText(xml);
          });
    if (!read)
        return tl::make_unexpected(read.error());
    strings.squeeze();
    return strings;
}

} // namespace

Result<Workbook> readWorkbook(const ZipArchive &archive)
{
    const auto sheets = readSheetList(archive);
    if (!sheets)
        return tl::make_unexpected(sheets.error());
    if (sheets->relations.size() != 1)
        return failure(ErrorKind::Refused,
            QCoreApplication::translate("BulkImport",
                "The workbook has %n sheet(s); the files of nedrug have exactly one.",
                nullptr,
                int(sheets->relations.size())));
    const auto relations = readRelations(archive);
    if (!relations)
        return tl::make_unexpected(relations.error());
    auto strings = readSharedStrings(archive, relations->sharedStrings);
    if (!strings)
        return tl::make_unexpected(strings.error());

    Workbook workbook;
    workbook.sheetPath = relations->targets.value(sheets->relations.first());
    workbook.dayZero = sheets->startsIn1904 ? QDate(1904, 1, 1) : QDate(1899, 12, 30);
    workbook.sharedStrings = std::move(*strings);
    return workbook;
}

} // namespace pillnuts
