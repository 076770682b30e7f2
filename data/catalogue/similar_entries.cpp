// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "similar_entries.h"

#include "look_row.h"

#include <QHash>

namespace pillnuts {

namespace {

class SimilarEntryLoader final {
public:
    explicit SimilarEntryLoader(Database &database)
        : m_database(database)
    {
    }

    Result<QVector<search::SimilarEntry>> load()
    {
        for (const auto &part : {loadProducts(), loadSubstances(), loadLooks()}) {
            if (!part)
                return tl::make_unexpected(part.error());
        }
        return std::move(m_entries);
    }

private:
    Outcome loadProducts()
    {
        auto rows = m_database.select(QStringLiteral("search/similar_products"),
            {static_cast<int>(ProductKind::Prescription),
                static_cast<int>(ProductKind::OverTheCounter),
                static_cast<int>(ProductStatus::Normal),
                static_cast<int>(ProductStatus::Unknown)});
        if (!rows)
            return tl::make_unexpected(rows.error());
        while (rows->next()) {
            m_places.insert(rows->integer(0), m_entries.size());
            m_entries.append({ProductId(rows->text(1)), rows->text(2), {}, {}});
        }
        return {};
    }

    // Most substances are in many products: each is read once.
    Outcome loadSubstances()
    {
        QHash<QString, search::SubstanceName> known;
        return eachRow(QStringLiteral("search/similar_substances"),
            [&known](search::SimilarEntry &entry, const Rows &rows) {
            const QString korean = rows.text(1);
            const QString english = rows.text(2);
            auto &substance = known[korean + u'\x1e' + english];
            if (substance == search::SubstanceName())
                substance = search::substanceName(korean, english);
            if (!entry.substances.contains(substance))
                entry.substances.append(substance);
        });
    }

    Outcome loadLooks()
    {
        SharedTexts texts;
        return eachRow(QStringLiteral("search/looks"),
            [&texts](search::SimilarEntry &entry, const Rows &rows) {
            entry.looks.append(readLook(rows, texts));
        });
    }

    template <typename Take>
    Outcome eachRow(const QString &statement, Take take)
    {
        auto rows = m_database.select(statement);
        if (!rows)
            return tl::make_unexpected(rows.error());
        while (rows->next()) {
            const auto place = m_places.constFind(rows->integer(0));
            if (place != m_places.constEnd())
                take(m_entries[*place], *rows);
        }
        return {};
    }

    Database &m_database;
    QVector<search::SimilarEntry> m_entries;
    QHash<qint64, qsizetype> m_places; ///< by product id
};

} // namespace

Result<QVector<search::SimilarEntry>> loadSimilarEntries(Database &database)
{
    return SimilarEntryLoader(database).load();
}

} // namespace pillnuts
