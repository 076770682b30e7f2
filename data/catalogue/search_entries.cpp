// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search_entries.h"

#include "drug_class.h"

#include <QHash>

namespace pillnuts {

namespace {

ProductSummary readSummary(const Rows &rows)
{
    ProductSummary summary;
    summary.id = ProductId(rows.text(1));
    summary.name = rows.text(2);
    summary.englishName = rows.text(3);
    summary.company = rows.text(4);
    summary.drugClass = {rows.text(5), rows.text(6)};
    summary.kind = static_cast<ProductKind>(rows.integer(7));
    summary.status = static_cast<ProductStatus>(rows.integer(8));
    summary.form = rows.text(9);
    summary.narcotic = rows.text(10);
    summary.permitDate = QDate::fromString(rows.text(11), Qt::ISODate);
    return summary;
}

PillLook readLook(const Rows &rows)
{
    PillLook look;
    look.imprintFront = rows.text(1);
    look.imprintBack = rows.text(2);
    look.shape = rows.text(3);
    look.colourFront = rows.text(4);
    look.colourBack = rows.text(5);
    look.lineFront = rows.text(6);
    look.lineBack = rows.text(7);
    look.lengthLong = rows.text(8);
    look.lengthShort = rows.text(9);
    look.form = rows.text(10);
    look.imageUrl = rows.text(11);
    return look;
}

class EntryLoader final {
public:
    explicit EntryLoader(Database &database)
        : m_database(database)
    {
    }

    Result<QVector<SearchEntry>> load()
    {
        for (const auto &part : {loadProducts(), loadIngredients(), loadCodes(), loadLooks()}) {
            if (!part)
                return tl::make_unexpected(part.error());
        }
        return std::move(m_entries);
    }

private:
    Outcome loadProducts()
    {
        auto rows = m_database.select(QStringLiteral("search/products"));
        if (!rows)
            return tl::make_unexpected(rows.error());
        while (rows->next()) {
            SearchEntry entry;
            entry.summary = readSummary(*rows);
            entry.types = everydayTypes(entry.summary.drugClass.number);
            m_places.insert(rows->integer(0), m_entries.size());
            m_entries.append(std::move(entry));
        }
        return {};
    }

    Outcome loadIngredients()
    {
        return eachRow(QStringLiteral("search/ingredients"),
            [](SearchEntry &entry, const Rows &rows) {
            for (const auto &name : {rows.text(1), rows.text(2)}) {
                if (!name.isEmpty() && !entry.ingredients.contains(name))
                    entry.ingredients.append(name);
            }
        });
    }

    Outcome loadCodes()
    {
        return eachRow(QStringLiteral("search/codes"), [](SearchEntry &entry, const Rows &rows) {
            (rows.text(1) == QLatin1String("edi") ? entry.ediCodes : entry.gtins)
                .append(rows.text(2));
        });
    }

    Outcome loadLooks()
    {
        return eachRow(QStringLiteral("search/looks"), [](SearchEntry &entry, const Rows &rows) {
            if (!entry.summary.look)
                entry.summary.look = readLook(rows);
        });
    }

    template <typename Take>
    Outcome eachRow(const QString &statement, Take take)
    {
        auto rows = m_database.select(statement);
        if (!rows)
            return tl::make_unexpected(rows.error());
        while (rows->next()) {
            if (const auto place = m_places.constFind(rows->integer(0));
                place != m_places.constEnd())
                take(m_entries[*place], *rows);
        }
        return {};
    }

    Database &m_database;
    QVector<SearchEntry> m_entries;
    QHash<qint64, qsizetype> m_places; ///< by product id
};

} // namespace

Result<QVector<SearchEntry>> loadSearchEntries(Database &database)
{
    return EntryLoader(database).load();
}

} // namespace pillnuts
