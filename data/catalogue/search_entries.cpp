// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search_entries.h"

#include "drug_class.h"
#include "ingredient_synonyms.h"
#include "look_row.h"

#include <QHash>

namespace pillnuts {

namespace {

ProductSummary readSummary(const Rows &rows, SharedTexts &pool)
{
    ProductSummary summary;
    summary.id = ProductId(rows.text(1));
    summary.name = rows.text(2);
    summary.englishName = rows.text(3);
    summary.company = pool.share(rows.text(4));
    summary.drugClass = {pool.share(rows.text(5)), pool.share(rows.text(6))};
    summary.kind = static_cast<ProductKind>(rows.integer(7));
    summary.status = static_cast<ProductStatus>(rows.integer(8));
    summary.form = pool.share(rows.text(9));
    summary.narcotic = pool.share(rows.text(10));
    summary.permitDate = QDate::fromString(rows.text(11), Qt::ISODate);
    return summary;
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
            entry.summary = readSummary(*rows, m_pool);
            entry.types = typesOf(entry.summary.drugClass.number);
            m_places.insert(rows->integer(0), m_entries.size());
            m_entries.append(std::move(entry));
        }
        return {};
    }

    Outcome loadIngredients()
    {
        return eachRow(QStringLiteral("search/ingredients"),
            [this](SearchEntry &entry, const Rows &rows) {
            for (int column = 1; column <= 3; ++column)
                addIngredient(entry, m_pool.share(rows.text(column)));
            for (const QString &synonym : synonyms(rows.text(1)))
                addIngredient(entry, synonym);
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
        return eachRow(QStringLiteral("search/looks"),
            [this](SearchEntry &entry, const Rows &rows) {
            if (!entry.summary.look)
                entry.summary.look = readLook(rows, m_pool);
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

    static void addIngredient(SearchEntry &entry, const QString &name)
    {
        if (!name.isEmpty() && !entry.ingredients.contains(name))
            entry.ingredients.append(name);
    }

    const QStringList &synonyms(const QString &ingredient)
    {
        if (const auto known = m_synonyms.constFind(ingredient); known != m_synonyms.constEnd())
            return *known;
        return *m_synonyms.insert(ingredient, synonymsOf(ingredient));
    }

    const QStringList &typesOf(const QString &classNumber)
    {
        if (const auto known = m_types.constFind(classNumber); known != m_types.constEnd())
            return *known;
        return *m_types.insert(classNumber, everydayTypes(classNumber));
    }

    Database &m_database;
    SharedTexts m_pool;
    QHash<QString, QStringList> m_types; ///< by class number
    QHash<QString, QStringList> m_synonyms; ///< by ingredient
    QVector<SearchEntry> m_entries;
    QHash<qint64, qsizetype> m_places; ///< by product id
};

} // namespace

Result<QVector<SearchEntry>> loadSearchEntries(Database &database)
{
    return EntryLoader(database).load();
}

} // namespace pillnuts
