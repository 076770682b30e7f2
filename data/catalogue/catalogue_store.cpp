// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue_store.h"

#include "catalogue_meta.h"
#include "dur_notes.h"
#include "migrator.h"

#include <QCoreApplication>

namespace pillnuts {

namespace {

/// Older files lack nothing but what was added since; the next update adds it.
constexpr int oldestSchema = 1;
constexpr int labelIndexSchema = 2;

QDate isoDate(const QString &text)
{
    return QDate::fromString(text, Qt::ISODate);
}

PillLook readLook(const Rows &rows)
{
    return {rows.text(0),
        rows.text(1),
        rows.text(2),
        rows.text(3),
        rows.text(4),
        rows.text(5),
        rows.text(6),
        rows.text(7),
        rows.text(8),
        rows.text(9),
        rows.text(10),
        rows.text(11)};
}

} // namespace

CatalogueStore::CatalogueStore(Database database)
    : m_database(std::make_unique<Database>(std::move(database)))
    , m_documents(std::make_unique<DocumentShelf>(*m_database))
{
}

Result<CatalogueStore> CatalogueStore::open(const QString &path)
{
    auto database = Database::open(path, Database::Mode::ReadOnly);
    if (!database)
        return tl::make_unexpected(database.error());
    const auto schema = schemaOf(*database);
    if (!schema)
        return tl::make_unexpected(schema.error());
    if (*schema < oldestSchema || *schema > newestSchema(QStringLiteral("catalogue"))) {
        return failure(ErrorKind::Storage,
            QCoreApplication::translate("Storage",
                "The catalogue was made by another version of Pillnuts. Please renew the data."),
            QStringLiteral("schema %1").arg(*schema));
    }
    CatalogueStore store(std::move(*database));
    store.m_hasLabelIndex = *schema >= labelIndexSchema;
    return store;
}

Result<CatalogueInfo> CatalogueStore::info()
{
    return readInfo(*m_database);
}

Result<Product> CatalogueStore::product(const ProductId &id)
{
    Product product;
    qint64 row = 0;
    {
        auto rows = m_database->select(QStringLiteral("catalogue/product"), {id.toString()});
        if (!rows)
            return tl::make_unexpected(rows.error());
        if (!rows->next()) {
            return failure(ErrorKind::NotFound,
                QCoreApplication::translate(
                    "Catalogue", "There is no product %1 in this catalogue.")
                    .arg(id.toString()));
        }
        row = rows->integer(0);
        auto &summary = product.summary;
        summary.id = id;
        summary.name = rows->text(1);
        summary.englishName = rows->text(2);
        summary.company = rows->text(3);
        product.companyEnglish = rows->text(4);
        summary.drugClass = {rows->text(5), rows->text(6)};
        summary.kind = static_cast<ProductKind>(rows->integer(7));
        product.kindText = rows->text(8);
        summary.status = static_cast<ProductStatus>(rows->integer(9));
        product.statusText = rows->text(10);
        product.statusDate = rows->text(11);
        summary.form = rows->text(12);
        summary.narcotic = rows->text(13);
        summary.permitDate = isoDate(rows->text(14));
        if (rows->integer(15) != 0)
            product.excipients.emplace();
    }
    for (const auto &part : {readCodes(row, product),
             readVariants(row, product),
             readIngredients(row, product),
             readExcipients(row, product),
             readLooks(id, product),
             readRecalls(id, product),
             readDurNotes(row, id, product),
             readDetail(id, product)}) {
        if (!part)
            return tl::make_unexpected(part.error());
    }
    const auto about = info();
    if (!about)
        return tl::make_unexpected(about.error());
    product.source
        = {about->sourceName, about->dataDate, about->origin == CatalogueInfo::Origin::Starter};
    return product;
}

Outcome CatalogueStore::readCodes(qint64 row, Product &product)
{
    auto rows = m_database->select(QStringLiteral("catalogue/codes"), {row});
    if (!rows)
        return tl::make_unexpected(rows.error());
    while (rows->next()) {
        const auto system = rows->text(0);
        if (system == QLatin1String("edi"))
            product.ediCodes.append(EdiCode(rows->text(1)));
        else if (system == QLatin1String("gtin"))
            product.gtins.append(Gtin(rows->text(1)));
        else
            product.atcCodes.append(AtcCode(rows->text(1)));
    }
    return {};
}

Outcome CatalogueStore::readVariants(qint64 row, Product &product)
{
    auto rows = m_database->select(QStringLiteral("catalogue/variants"), {row});
    if (!rows)
        return tl::make_unexpected(rows.error());
    while (rows->next())
        product.variants.append(Variant{rows->text(0), rows->text(1), {}});
    return {};
}

Outcome CatalogueStore::readIngredients(qint64 row, Product &product)
{
    auto rows = m_database->select(QStringLiteral("catalogue/ingredients"), {row});
    if (!rows)
        return tl::make_unexpected(rows.error());
    while (rows->next()) {
        Ingredient part;
        part.name = rows->text(1);
        part.englishName = rows->text(2);
        part.code = SubstanceCode(rows->text(3));
        part.amount = readAmount(rows->text(4), rows->text(5));
        part.standard = rows->text(6);
        part.information = rows->text(7);
        part.remark = rows->text(8);
        product.variants[rows->integer(0)].ingredients.append(part);
    }
    return {};
}

Outcome CatalogueStore::readExcipients(qint64 row, Product &product)
{
    auto rows = m_database->select(QStringLiteral("catalogue/excipients"), {row});
    if (!rows)
        return tl::make_unexpected(rows.error());
    while (rows->next() && product.excipients)
        product.excipients->append(Excipient{rows->text(0), SubstanceCode(rows->text(1))});
    return {};
}

Outcome CatalogueStore::readLooks(const ProductId &id, Product &product)
{
    auto rows = m_database->select(QStringLiteral("catalogue/looks"), {id.toString()});
    if (!rows)
        return tl::make_unexpected(rows.error());
    while (rows->next())
        product.looks.append(readLook(*rows));
    if (!product.looks.isEmpty())
        product.summary.look = product.looks.first();
    return {};
}

Outcome CatalogueStore::readRecalls(const ProductId &id, Product &product)
{
    auto rows = m_database->select(QStringLiteral("catalogue/recalls"), {id.toString()});
    if (!rows)
        return tl::make_unexpected(rows.error());
    while (rows->next())
        product.recalls.append(Recall{isoDate(rows->text(0)), rows->text(1), rows->text(2)});
    return {};
}

Outcome CatalogueStore::readDurNotes(qint64 row, const ProductId &id, Product &product)
{
    {
        auto rows = m_database->select(QStringLiteral("catalogue/dur_of_product"), {row});
        if (!rows)
            return tl::make_unexpected(rows.error());
        product.durNotes = pillnuts::readDurNotes(std::move(*rows));
    }
    auto rows = m_database->select(QStringLiteral("catalogue/split_of_product"), {id.toString()});
    if (!rows)
        return tl::make_unexpected(rows.error());
    while (rows->next()) {
        DurNote note;
        note.list = QStringLiteral("서방정분할주의");
        note.content = rows->text(0);
        note.forms = rows->text(1);
        note.remark = rows->text(2);
        product.durNotes.append(note);
    }
    return {};
}

Outcome CatalogueStore::readDetail(const ProductId &id, Product &product)
{
    auto rows = m_database->select(QStringLiteral("catalogue/detail"), {id.toString()});
    if (!rows)
        return tl::make_unexpected(rows.error());
    if (!rows->next())
        return {};
    product.manufacturer = rows->text(0);
    product.appearance = rows->text(1);
    product.storage = rows->text(2);
    product.validTerm = rows->text(3);
    product.packUnit = rows->text(4);
    product.permitKind = rows->text(5);
    product.history = rows->text(6);
    product.rare = rows->integer(7) != 0;
    product.changedDate = isoDate(rows->text(8));
    return {};
}

Result<SubstanceFacts> CatalogueStore::substance(const SubstanceCode &code)
{
    SubstanceFacts facts;
    {
        auto rows = m_database->select(QStringLiteral("catalogue/substance"), {code.toString()});
        if (!rows)
            return tl::make_unexpected(rows.error());
        if (!rows->next())
            return failure(ErrorKind::NotFound,
                QCoreApplication::translate(
                    "Catalogue", "Nothing is known of this ingredient code."),
                code.toString());
        facts.name = rows->text(0);
        facts.englishName = rows->text(1);
        facts.products = static_cast<int>(rows->integer(2));
    }
    auto rows = m_database->select(QStringLiteral("catalogue/dur_of_substance"), {code.toString()});
    if (!rows)
        return tl::make_unexpected(rows.error());
    facts.durNotes = pillnuts::readDurNotes(std::move(*rows));
    return facts;
}

} // namespace pillnuts
