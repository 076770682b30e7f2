// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source_rows.h"

#include "composition.h"

namespace pillnuts {

namespace {

QString dateText(const QDate &date)
{
    return date.isValid() ? date.toString(Qt::ISODate) : QString();
}

QVariantList values(const PermitListRecord &r)
{
    return {r.itemSeq,
        r.name,
        r.englishName,
        r.company,
        r.companyEnglish,
        r.companySeq,
        dateText(r.permitDate),
        r.kindText,
        r.classText,
        r.permitKind,
        r.ingredientsEnglish,
        r.cancelDate,
        r.cancelName,
        r.ediCodes,
        r.imageUrl};
}

QVariantList values(const ComponentRecord &r)
{
    return {r.itemSeq,
        r.permitNo,
        r.totalSeq,
        r.serial,
        r.code,
        r.name,
        r.quantity,
        r.unit,
        r.englishName};
}

QVariantList values(const EasyRecord &r)
{
    return {r.itemSeq,
        r.name,
        r.company,
        r.efficacy,
        r.dosage,
        r.warning,
        r.precaution,
        r.interaction,
        r.sideEffect,
        r.storage,
        dateText(r.openDate),
        dateText(r.updateDate),
        r.imageUrl,
        r.ingredients};
}

QVariantList values(const PillRecord &r)
{
    return {r.itemSeq,
        r.name,
        r.company,
        r.appearance,
        r.imageUrl,
        r.imprintFront,
        r.imprintBack,
        r.shape,
        r.colourFront,
        r.colourBack,
        r.lineFront,
        r.lineBack,
        r.lengthLong,
        r.lengthShort,
        r.thickness,
        r.classNumber,
        r.className,
        r.kindText,
        dateText(r.permitDate),
        r.form,
        r.ediCodes,
        r.englishName};
}

QVariantList values(const DurRecord &r)
{
    return {static_cast<int>(r.list),
        r.serial,
        r.mixType,
        r.code,
        r.englishName,
        r.name,
        r.mix,
        r.origins,
        r.classText,
        r.forms,
        r.limit,
        r.effectGroup,
        r.series,
        r.partnerMixType,
        r.partnerCode,
        r.partnerEnglishName,
        r.partnerName,
        r.partnerMix,
        r.partnerOrigins,
        r.partnerClass,
        r.notified,
        r.content,
        r.remark};
}

QVariantList values(const SplitRecord &r)
{
    return {r.itemSeq, r.name, r.company, r.form, r.content, r.remark};
}

QVariantList values(const RecallRecord &r)
{
    return {r.itemSeq, r.name, r.company, r.reason, dateText(r.ordered), r.rank};
}

QVariantList values(const StarterRecord &r)
{
    return {r.itemSeq, r.summaryUse, r.summaryDose, r.summaryCaution, r.form};
}

/// The DUR lists share a table, and their serial numbers are only unique within a list.
QString keyPrefix(const RowList &list)
{
    return list.durList ? list.name + u'/' : QString();
}

QString putStatement(const RowList &list)
{
    return QStringLiteral("catalogue/put_%1").arg(list.table);
}

} // namespace

QString itemSeqOf(const Record &record)
{
    return std::visit(
        [](const auto &row) {
        if constexpr (requires { row.itemSeq; })
            return row.itemSeq;
        else
            return QString();
        },
        record);
}

SourceRows::SourceRows(Database &database, MissingLabels missingLabels)
    : m_database(database)
    , m_documents(database)
    , m_missingLabels(missingLabels)
{
}

Result<QHash<QString, qint64>> SourceRows::fingerprints(const RowList &list)
{
    const auto statement = QStringLiteral("catalogue/fingerprints_%1").arg(list.table);
    auto rows = m_database.select(
        statement, list.durList ? QVariantList{static_cast<int>(*list.durList)} : QVariantList{});
    if (!rows)
        return tl::make_unexpected(rows.error());
    QHash<QString, qint64> known;
    while (rows->next())
        known.insert(rows->text(0).mid(keyPrefix(list).size()), rows->integer(1));
    return known;
}

Result<QVariantList> SourceRows::values(const PermitDetailRecord &r)
{
    QVariantList list{r.itemSeq,
        r.name,
        r.englishName,
        r.company,
        r.companyEnglish,
        dateText(r.permitDate),
        r.manufacturer,
        r.kindText,
        r.appearance,
        r.barcodes,
        r.materialName,
        r.excipients,
        r.storage,
        r.validTerm,
        r.packUnit,
        r.ediCodes,
        r.permitKind,
        r.materialFlag,
        r.cancelDate,
        r.cancelName,
        dateText(r.changedDate),
        r.narcotic,
        r.history,
        r.mainIngredients,
        r.mainIngredientsEnglish,
        r.atcCode,
        r.rare};
    return labelsOf(r).map([&list](const QVariantList &labels) { return list + labels; });
}

Result<QVariantList> SourceRows::labelsOf(const PermitDetailRecord &r)
{
    const QStringList documents{r.efficacyXml, r.dosageXml, r.precautionXml, r.professionalXml};
    const bool hasNone = std::all_of(
        documents.begin(), documents.end(), [](const QString &xml) { return xml.isEmpty(); });
    if (hasNone && m_missingLabels == MissingLabels::Keep)
        return storedLabels(r.itemSeq);
    QVariantList ids;
    for (const auto &xml : documents) {
        const auto id = m_documents.put(xml);
        if (!id)
            return tl::make_unexpected(id.error());
        ids.append(*id);
    }
    return ids;
}

Result<QVariantList> SourceRows::storedLabels(const QString &itemSeq)
{
    auto rows = m_database.select(QStringLiteral("catalogue/label_documents"), {itemSeq});
    if (!rows)
        return tl::make_unexpected(rows.error());
    QVariantList ids(4);
    const bool isThere = rows->next();
    for (int column = 0; isThere && column < 4; ++column)
        ids[column] = rows->isNull(column) ? QVariant() : QVariant(rows->integer(column));
    return ids;
}

Outcome SourceRows::putOrigins(const QString &key, const QString &origins, int side)
{
    for (const auto &origin : readCodedNames(origins)) {
        if (origin.code.isEmpty())
            continue;
        if (auto done = m_database.run(
                QStringLiteral("catalogue/put_dur_origin"), {origin.code.toString(), key, side});
            !done)
            return done;
    }
    return {};
}

Outcome SourceRows::putDur(const QString &key, qint64 fingerprint, const DurRecord &record)
{
    const auto row = QVariantList{key, fingerprint} + pillnuts::values(record);
    if (auto done = m_database.run(putStatement(row_lists::dur(record.list)), row); !done)
        return done;
    if (auto done = m_database.run(QStringLiteral("catalogue/remove_dur_origins"), {key}); !done)
        return done;
    if (auto done = putOrigins(key, record.origins, 0); !done)
        return done;
    return putOrigins(key, record.partnerOrigins, 1);
}

Outcome SourceRows::put(const QString &key, qint64 fingerprint, const Record &record)
{
    if (const auto *rule = std::get_if<DurRecord>(&record))
        return putDur(keyPrefix(row_lists::of(record)) + key, fingerprint, *rule);
    const auto columns = std::visit(
        [this](const auto &row) -> Result<QVariantList> {
            if constexpr (std::is_same_v<std::decay_t<decltype(row)>, PermitDetailRecord>)
                return values(row);
            else
                return pillnuts::values(row);
        },
        record);
    if (!columns)
        return tl::make_unexpected(columns.error());
    if (auto done = m_database.run(
            putStatement(row_lists::of(record)), QVariantList{key, fingerprint} + *columns);
        !done)
        return done;
    return touch(itemSeqOf(record));
}

Outcome SourceRows::touch(const QString &itemSeq)
{
    return m_database.run(QStringLiteral("catalogue/touch"), {itemSeq});
}

Outcome SourceRows::remove(const RowList &list, const QString &key)
{
    if (!list.durList) {
        if (auto done
            = m_database.execute(QStringLiteral("INSERT OR IGNORE INTO update_touched SELECT "
                                                "item_seq FROM %1 WHERE row_key = ?")
                                     .arg(list.table),
                {key});
            !done)
            return done;
    }
    return m_database.execute(QStringLiteral("DELETE FROM %1 WHERE row_key = ?").arg(list.table),
        QVariantList{QString(keyPrefix(list) + key)});
}

Outcome SourceRows::removeProduct(const RowList &list, const QString &itemSeq)
{
    if (auto done = touch(itemSeq); !done)
        return done;
    return m_database.execute(
        QStringLiteral("DELETE FROM %1 WHERE item_seq = ?").arg(list.table), {itemSeq});
}

} // namespace pillnuts
