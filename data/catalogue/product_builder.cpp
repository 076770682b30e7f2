// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "product_builder.h"

#include "product_sources.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

namespace pillnuts {

namespace {

constexpr int productsPerTransaction = 2000;

class ProductWriter final {
public:
    explicit ProductWriter(Database &database)
        : m_database(database)
    {
    }

    /// The stored product's id, 0 when there is none.
    Result<qint64> find(const QString &itemSeq)
    {
        auto rows = m_database.select(QStringLiteral("catalogue/product_id"), {itemSeq});
        if (!rows)
            return tl::make_unexpected(rows.error());
        return rows->next() ? rows->integer(0) : 0;
    }

    Outcome remove(qint64 id)
    {
        return m_database.run(QStringLiteral("catalogue/remove_product"), {id});
    }

    Outcome write(qint64 id, const QString &itemSeq, const ProductFacts &facts)
    {
        const auto company = companyId(facts);
        if (!company)
            return tl::make_unexpected(company.error());
        if (auto done = putClass(facts.drugClass); !done)
            return done;
        const auto classNumber
            = facts.drugClass.number.isEmpty() ? QVariant() : QVariant(facts.drugClass.number);
        const QVariantList row{id == 0 ? QVariant() : QVariant(id),
            itemSeq,
            facts.name,
            facts.englishName,
            *company,
            classNumber,
            static_cast<int>(facts.kind),
            facts.kindText,
            static_cast<int>(facts.status),
            facts.statusText,
            facts.statusDate,
            facts.form,
            facts.narcotic,
            facts.permitDate,
            facts.excipients.has_value()};
        if (auto done = m_database.run(QStringLiteral("catalogue/put_product"), row); !done)
            return done;
        return writeParts(id == 0 ? m_database.lastInsertId() : id, facts);
    }

private:
    Result<QVariant> companyId(const ProductFacts &facts)
    {
        if (facts.company.isEmpty())
            return QVariant();
        if (const auto known = m_companies.constFind(facts.company);
            known != m_companies.constEnd())
            return QVariant(*known);
        if (auto done = m_database.run(
                QStringLiteral("catalogue/put_company"), {facts.company, facts.companyEnglish});
            !done)
            return tl::make_unexpected(done.error());
        auto rows = m_database.select(QStringLiteral("catalogue/company_id"), {facts.company});
        if (!rows)
            return tl::make_unexpected(rows.error());
        rows->next();
        return QVariant(*m_companies.insert(facts.company, rows->integer(0)));
    }

    Outcome putClass(const DrugClass &drugClass)
    {
        if (drugClass.number.isEmpty() || m_classes.contains(drugClass.number))
            return {};
        m_classes.insert(drugClass.number);
        return m_database.run(
            QStringLiteral("catalogue/put_class"), {drugClass.number, drugClass.name});
    }

    Outcome writeParts(qint64 id, const ProductFacts &facts)
    {
        for (const auto &statement : {QStringLiteral("catalogue/clear_codes"),
                 QStringLiteral("catalogue/clear_variants"),
                 QStringLiteral("catalogue/clear_excipients")}) {
            if (auto done = m_database.run(statement, {id}); !done)
                return done;
        }
        if (auto done = putCodes(id, QStringLiteral("edi"), facts.ediCodes); !done)
            return done;
        if (auto done = putCodes(id, QStringLiteral("gtin"), facts.barcodes); !done)
            return done;
        if (auto done = putCodes(id, QStringLiteral("atc"), facts.atcCodes); !done)
            return done;
        if (auto done = putVariants(id, facts.variants); !done)
            return done;
        return facts.excipients ? putExcipients(id, *facts.excipients) : Outcome();
    }

    Outcome putCodes(qint64 id, const QString &system, const QString &list)
    {
        int position = 0;
        for (const auto &code : list.split(u',', Qt::SkipEmptyParts)) {
            if (auto done = m_database.run(
                    QStringLiteral("catalogue/put_code"), {id, system, position++, code.trimmed()});
                !done)
                return done;
        }
        return {};
    }

    Outcome putVariants(qint64 id, const QVector<Variant> &variants)
    {
        for (int i = 0; i < static_cast<int>(variants.size()); ++i) {
            const auto &variant = variants.at(i);
            if (auto done = m_database.run(
                    QStringLiteral("catalogue/put_variant"), {id, i, variant.label, variant.total});
                !done)
                return done;
            if (auto done = putIngredients(id, i, variant.ingredients); !done)
                return done;
        }
        return {};
    }

    Outcome putIngredients(qint64 id, int variant, const QVector<Ingredient> &ingredients)
    {
        int position = 0;
        for (const auto &part : ingredients) {
            const QVariantList row{id,
                variant,
                position++,
                part.name,
                part.englishName,
                part.code.toString(),
                part.amount.quantity,
                part.amount.unit.printed,
                part.standard,
                part.information,
                part.remark};
            if (auto done = m_database.run(QStringLiteral("catalogue/put_ingredient"), row); !done)
                return done;
        }
        return {};
    }

    Outcome putExcipients(qint64 id, const QVector<Excipient> &excipients)
    {
        int position = 0;
        for (const auto &part : excipients) {
            if (auto done = m_database.run(QStringLiteral("catalogue/put_excipient"),
                    {id, position++, part.name, part.code.toString()});
                !done)
                return done;
        }
        return {};
    }

    Database &m_database;
    QHash<QString, qint64> m_companies;
    QSet<QString> m_classes;
};

Result<QStringList> touchedProducts(Database &database)
{
    auto rows = database.select(QStringLiteral("catalogue/touched"));
    if (!rows)
        return tl::make_unexpected(rows.error());
    QStringList touched;
    while (rows->next())
        touched.append(rows->text(0));
    return touched;
}

Outcome buildOne(
    Database &database, ProductWriter &writer, const QString &itemSeq, BuildReport &report)
{
    const auto id = writer.find(itemSeq);
    if (!id)
        return tl::make_unexpected(id.error());
    const auto facts = collectFacts(database, itemSeq);
    if (!facts)
        return tl::make_unexpected(facts.error());
    if (!facts->known) {
        report.removed += *id == 0 ? 0 : 1;
        return *id == 0 ? Outcome() : writer.remove(*id);
    }
    ++(*id == 0 ? report.added : report.changed);
    return writer.write(*id, itemSeq, *facts);
}

Outcome buildSome(
    Database &database, ProductWriter &writer, const QStringList &products, BuildReport &report)
{
    Transaction transaction(database);
    if (auto done = transaction.begin(); !done)
        return done;
    for (const auto &itemSeq : products) {
        if (auto done = buildOne(database, writer, itemSeq, report); !done)
            return done;
    }
    return transaction.commit();
}

/// Names of substances by code and what no product refers to any more.
Outcome finish(Database &database)
{
    Transaction transaction(database);
    if (auto done = transaction.begin(); !done)
        return done;
    for (const auto &statement : {QStringLiteral("catalogue/clear_substances"),
             QStringLiteral("catalogue/fill_substances"),
             QStringLiteral("catalogue/remove_unused_companies"),
             QStringLiteral("catalogue/remove_unused_classes"),
             QStringLiteral("catalogue/remove_unused_documents")}) {
        if (auto done = database.run(statement); !done)
            return done;
    }
    return transaction.commit();
}

} // namespace

Result<BuildReport> buildTouchedProducts(Database &database, const BuildProgress &progress)
{
    const auto touched = touchedProducts(database);
    if (!touched)
        return tl::make_unexpected(touched.error());
    BuildReport report;
    ProductWriter writer(database);
    for (qsizetype at = 0; at < touched->size(); at += productsPerTransaction) {
        if (!progress(at, touched->size()))
            return failure(ErrorKind::Cancelled, QCoreApplication::translate("Update", "Stopped."));
        if (auto done
            = buildSome(database, writer, touched->mid(at, productsPerTransaction), report);
            !done)
            return tl::make_unexpected(done.error());
    }
    if (auto done = finish(database); !done)
        return tl::make_unexpected(done.error());
    return report;
}

} // namespace pillnuts
