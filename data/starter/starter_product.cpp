// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "starter_product.h"

#include "product_checks.h"
#include "starter_table.h"

using namespace Qt::StringLiterals;

namespace pillnuts {

namespace {

using Row = StarterTable::Row;

struct Summary {
    QString use;
    QString dose;
    QString caution;
};

PermitListRecord listRecord(const Row &row)
{
    const QString &number = row[u"class_number"_s];
    return {.itemSeq = row[u"item_seq"_s],
        .name = row[u"name"_s],
        .englishName = row[u"english_name"_s],
        .company = row[u"company"_s],
        .companyEnglish = {},
        .companySeq = {},
        .permitDate = QDate::fromString(row[u"permit_date"_s], Qt::ISODate),
        .kindText = row[u"kind"_s],
        .classText = number.isEmpty() ? QString() : u'[' + number + u']' + row[u"class_name"_s],
        .permitKind = {},
        .ingredientsEnglish = row[u"ingredients_english"_s],
        .cancelDate = row[u"status_date"_s],
        .cancelName = row[u"status"_s],
        .ediCodes = row[u"edi"_s],
        .imageUrl = {}};
}

PermitDetailRecord detailRecord(const Row &row)
{
    PermitDetailRecord detail;
    detail.itemSeq = row[u"item_seq"_s];
    detail.name = row[u"name"_s];
    detail.englishName = row[u"english_name"_s];
    detail.company = row[u"company"_s];
    detail.permitDate = QDate::fromString(row[u"permit_date"_s], Qt::ISODate);
    detail.kindText = row[u"kind"_s];
    detail.barcodes = row[u"gtin"_s];
    detail.storage = row[u"storage"_s];
    detail.validTerm = row[u"valid_term"_s];
    detail.packUnit = row[u"pack_unit"_s];
    detail.ediCodes = row[u"edi"_s];
    detail.cancelDate = row[u"status_date"_s];
    detail.cancelName = row[u"status"_s];
    detail.mainIngredientsEnglish = row[u"ingredients_english"_s];
    detail.atcCode = row[u"atc"_s];
    return detail;
}

PillRecord pillRecord(const Row &row, const PermitListRecord &list)
{
    PillRecord pill;
    pill.itemSeq = list.itemSeq;
    pill.name = list.name;
    pill.company = list.company;
    pill.imageUrl = row[u"image_url"_s];
    pill.imprintFront = row[u"imprint_front"_s];
    pill.imprintBack = row[u"imprint_back"_s];
    pill.shape = row[u"shape"_s];
    pill.colourFront = row[u"colour_front"_s];
    pill.colourBack = row[u"colour_back"_s];
    pill.lineFront = row[u"line_front"_s];
    pill.lineBack = row[u"line_back"_s];
    pill.lengthLong = row[u"length_long"_s];
    pill.lengthShort = row[u"length_short"_s];
    pill.thickness = row[u"thickness"_s];
    pill.kindText = list.kindText;
    pill.permitDate = list.permitDate;
    pill.form = row[u"form"_s];
    pill.englishName = list.englishName;
    return pill;
}

Result<QHash<QString, Summary>> readSummaries(const QString &directory)
{
    const auto table = StarterTable::read(
        directory, u"summaries.tsv"_s, {u"key"_s, u"use"_s, u"dose"_s, u"caution"_s});
    if (!table)
        return tl::make_unexpected(table.error());
    QHash<QString, Summary> summaries;
    for (const Row &row : table->rows()) {
        if (summaries.contains(row[u"key"_s]))
            return row.refuse(u"doubled key: %1"_s.arg(row[u"key"_s]));
        if (row[u"use"_s].isEmpty() || row[u"dose"_s].isEmpty() || row[u"caution"_s].isEmpty())
            return row.refuse(u"an empty summary"_s);
        summaries.insert(row[u"key"_s], {row[u"use"_s], row[u"dose"_s], row[u"caution"_s]});
    }
    return summaries;
}

Outcome addProduct(QVector<StarterProduct> &products,
    QHash<QString, qsizetype> &places,
    const Row &row,
    const QHash<QString, Summary> &summaries)
{
    if (auto sound = checkProduct(row); !sound)
        return sound;
    const QString &itemSeq = row[u"item_seq"_s];
    if (places.contains(itemSeq))
        return row.refuse(u"doubled product: %1"_s.arg(itemSeq));
    const auto summary = summaries.constFind(row[u"summary"_s]);
    if (summary == summaries.constEnd())
        return row.refuse(u"no such summary: %1"_s.arg(row[u"summary"_s]));
    places.insert(itemSeq, products.size());
    products.append({.list = listRecord(row),
        .detail = detailRecord(row),
        .look = std::nullopt,
        .summary = {.itemSeq = itemSeq,
            .summaryUse = summary->use,
            .summaryDose = summary->dose,
            .summaryCaution = summary->caution,
            .form = row[u"form"_s]}});
    return {};
}

Outcome addLooks(const QString &directory,
    QVector<StarterProduct> &products,
    const QHash<QString, qsizetype> &places)
{
    const auto table = StarterTable::read(directory,
        u"looks.tsv"_s,
        {u"item_seq"_s,
            u"imprint_front"_s,
            u"imprint_back"_s,
            u"shape"_s,
            u"colour_front"_s,
            u"colour_back"_s,
            u"line_front"_s,
            u"line_back"_s,
            u"length_long"_s,
            u"length_short"_s,
            u"thickness"_s,
            u"form"_s,
            u"image_url"_s,
            u"source"_s});
    if (!table)
        return tl::make_unexpected(table.error());
    for (const Row &row : table->rows()) {
        const auto place = places.constFind(row[u"item_seq"_s]);
        if (place == places.constEnd())
            return row.refuse(u"no such product: %1"_s.arg(row[u"item_seq"_s]));
        StarterProduct &facts = products[*place];
        if (facts.look)
            return row.refuse(u"a second look of %1"_s.arg(row[u"item_seq"_s]));
        facts.look = pillRecord(row, facts.list);
    }
    return {};
}

} // namespace

Result<QVector<StarterProduct>> readStarterProducts(const QString &directory)
{
    const auto summaries = readSummaries(directory);
    if (!summaries)
        return tl::make_unexpected(summaries.error());
    const auto table = StarterTable::read(directory,
        u"products.tsv"_s,
        {u"item_seq"_s,
            u"name"_s,
            u"english_name"_s,
            u"company"_s,
            u"class_number"_s,
            u"class_name"_s,
            u"kind"_s,
            u"form"_s,
            u"permit_date"_s,
            u"status"_s,
            u"status_date"_s,
            u"edi"_s,
            u"gtin"_s,
            u"atc"_s,
            u"storage"_s,
            u"valid_term"_s,
            u"pack_unit"_s,
            u"ingredients_english"_s,
            u"summary"_s,
            u"source"_s});
    if (!table)
        return tl::make_unexpected(table.error());
    QVector<StarterProduct> products;
    QHash<QString, qsizetype> places;
    for (const Row &row : table->rows()) {
        if (const auto added = addProduct(products, places, row, *summaries); !added)
            return tl::make_unexpected(added.error());
    }
    if (const auto added = addLooks(directory, products, places); !added)
        return tl::make_unexpected(added.error());
    return products;
}

} // namespace pillnuts
