// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_TESTS_BENCH_SQL_BASELINES_H
#define PILLNUTS_TESTS_BENCH_SQL_BASELINES_H

#include "search_entry.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <memory>

namespace pillnuts::bench {

/// What others do: the same products in SQLite, asked with LIKE and with FTS5. Each answers with at
/// most 50 rows.
class SqlBaselines {
public:
    explicit SqlBaselines(const QVector<SearchEntry> &entries);
    ~SqlBaselines();
    SqlBaselines(const SqlBaselines &) = delete;
    SqlBaselines &operator=(const SqlBaselines &) = delete;

    /// `LIKE '%q%'` on the name, unordered: the cheapest form. Returns the rows found.
    int likeName(const QString &query);
    /// LIKE over five fields, ranked by field and popularity.
    int likeFields(const QString &query);

    bool hasTrigram() const { return m_trigram != nullptr; }

    /// FTS5 with trigrams and bm25; for queries of three characters and more.
    int trigram(const QString &query);

private:
    void fill(const QVector<SearchEntry> &entries);
    void prepare();

    QTemporaryDir m_folder;
    QSqlDatabase m_database;
    std::unique_ptr<QSqlQuery> m_likeName;
    std::unique_ptr<QSqlQuery> m_likeFields;
    std::unique_ptr<QSqlQuery> m_trigram;
};

} // namespace pillnuts::bench

#endif
