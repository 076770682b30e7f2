// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sql_baselines.h"

using namespace Qt::StringLiterals;

namespace pillnuts::bench {

namespace {

const QString ConnectionName = u"baselines"_s;

int countRows(QSqlQuery &query)
{
    int rows = 0;
    query.exec();
    while (query.next())
        rows += query.value(0).toLongLong() > 0 ? 1 : 0;
    query.finish();
    return rows;
}

} // namespace

SqlBaselines::SqlBaselines(const QVector<SearchEntry> &entries)
    : m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, ConnectionName))
{
    m_database.setDatabaseName(m_folder.filePath(u"baseline.db"_s));
    m_database.open();
    fill(entries);
    prepare();
}

SqlBaselines::~SqlBaselines()
{
    m_likeName.reset();
    m_likeFields.reset();
    m_trigram.reset();
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(ConnectionName);
}

void SqlBaselines::fill(const QVector<SearchEntry> &entries)
{
    QSqlQuery query(m_database);
    query.exec(u"PRAGMA synchronous=OFF"_s);
    query.exec(u"PRAGMA cache_size=-65536"_s); // all of it stays in memory: the best case for the
                                               // baselines
    query.exec(
        u"CREATE TABLE product(id INTEGER PRIMARY KEY, name TEXT, english TEXT, ingredients TEXT, company TEXT, codes TEXT, popularity INTEGER)"_s);
    m_database.transaction();
    query.prepare(
        u"INSERT INTO product(name, english, ingredients, company, codes, popularity) VALUES(?, ?, ?, ?, ?, ?)"_s);
    for (const SearchEntry &entry : entries) {
        query.addBindValue(entry.summary.name);
        query.addBindValue(entry.summary.englishName);
        query.addBindValue(entry.ingredients.join(u' '));
        query.addBindValue(entry.summary.company);
        query.addBindValue(QStringList(entry.ediCodes + entry.gtins).join(u' '));
        query.addBindValue(entry.popularity);
        query.exec();
    }
    m_database.commit();
}

void SqlBaselines::prepare()
{
    const auto prepared = [&](const QString &sql) {
        auto query = std::make_unique<QSqlQuery>(m_database);
        query->setForwardOnly(true);
        return query->prepare(sql) ? std::move(query) : nullptr;
    };
    m_likeName
        = prepared(u"SELECT id, name FROM product WHERE name LIKE '%' || :q || '%' LIMIT 50"_s);
    m_likeFields = prepared(
        u"SELECT id, name, CASE WHEN name LIKE :q || '%' THEN 0 WHEN name LIKE '%' || :q || '%' THEN 1 WHEN english LIKE '%' || :q || '%' THEN 2 WHEN ingredients LIKE '%' || :q || '%' THEN 3 WHEN company LIKE '%' || :q || '%' THEN 4 ELSE 5 END AS tier FROM product WHERE name LIKE '%' || :q || '%' OR english LIKE '%' || :q || '%' OR ingredients LIKE '%' || :q || '%' OR company LIKE '%' || :q || '%' OR codes LIKE '%' || :q || '%' ORDER BY tier, popularity DESC LIMIT 50"_s);
    QSqlQuery setup(m_database);
    if (setup.exec(
            u"CREATE VIRTUAL TABLE product_trigram USING fts5(name, english, ingredients, company, content='product', content_rowid='id', tokenize='trigram')"_s)
        && setup.exec(u"INSERT INTO product_trigram(product_trigram) VALUES('rebuild')"_s))
        m_trigram = prepared(
            u"SELECT rowid, bm25(product_trigram) FROM product_trigram WHERE product_trigram MATCH :q ORDER BY bm25(product_trigram) LIMIT 50"_s);
}

int SqlBaselines::likeName(const QString &query)
{
    m_likeName->bindValue(u":q"_s, query);
    return countRows(*m_likeName);
}

int SqlBaselines::likeFields(const QString &query)
{
    m_likeFields->bindValue(u":q"_s, query);
    return countRows(*m_likeFields);
}

int SqlBaselines::trigram(const QString &query)
{
    m_trigram->bindValue(u":q"_s, QString(u'"' + QString(query).replace(u'"', u"\"\""_s) + u'"'));
    return countRows(*m_trigram);
}

} // namespace pillnuts::bench
