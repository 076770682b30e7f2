// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_DATA_STORAGE_DATABASE_H
#define PILLNUTS_DATA_STORAGE_DATABASE_H

#include "result.h"

#include <QSqlQuery>
#include <QVariantList>

#include <memory>
#include <unordered_map>

namespace pillnuts {

/// The rows a statement yields, read forward once. Ends the statement when it goes.
class Rows final {
public:
    explicit Rows(QSqlQuery *query)
        : m_query(query)
    {
    }

    Rows(const Rows &) = delete;
    Rows &operator=(const Rows &) = delete;

    Rows(Rows &&other) noexcept
        : m_query(std::exchange(other.m_query, nullptr))
    {
    }

    Rows &operator=(Rows &&) = delete;

    ~Rows()
    {
        if (m_query != nullptr)
            m_query->finish();
    }

    bool next() { return m_query->next(); }

    QString text(int column) const { return m_query->value(column).toString(); }

    qint64 integer(int column) const { return m_query->value(column).toLongLong(); }

    QByteArray bytes(int column) const { return m_query->value(column).toByteArray(); }

    bool isNull(int column) const { return m_query->isNull(column); }

private:
    QSqlQuery *m_query;
};

/// A connection to one SQLite file, owned by one thread at a time. Statements are named files,
/// `folder/name` under
/// `:/sql/`, prepared once and kept.
class Database final {
public:
    enum class Mode { ReadOnly, ReadWrite };

    /// `path` must exist in read-only mode. In read-write mode it is created when absent.
    static Result<Database> open(const QString &path, Mode mode);

    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;
    Database(Database &&other) noexcept;
    Database &operator=(Database &&other) noexcept;
    ~Database();

    /// Runs a named statement that yields no rows.
    Outcome run(const QString &name, const QVariantList &values = {});
    /// Runs a named statement and hands out its rows; the same name must not be running already.
    Result<Rows> select(const QString &name, const QVariantList &values = {});
    /// Runs statement text that is not a named file: pragmas, and names that cannot be bound.
    Outcome execute(const QString &sql, const QVariantList &values = {});
    /// The first column of the first row; empty when there is none.
    Result<QString> scalar(const QString &sql, const QVariantList &values = {});
    /// Runs the statements of a file, parted by a ';' at the end of a line.
    Outcome script(const QString &name);

    qint64 lastInsertId() const { return m_lastInsertId; }

    const QString &path() const { return m_path; }

private:
    Database(QString path, QString connection);
    Result<QSqlQuery *> prepared(const QString &name);
    Outcome execute(QSqlQuery &query, const QVariantList &values);
    void close();

    QString m_path;
    QString m_connection;
    std::unordered_map<QString, std::unique_ptr<QSqlQuery>> m_statements;
    qint64 m_lastInsertId = 0;
};

/// Rolls back when it goes without `commit`.
class Transaction final {
public:
    explicit Transaction(Database &database);
    Q_DISABLE_COPY_MOVE(Transaction)
    ~Transaction();

    Outcome begin();
    Outcome commit();

private:
    Database &m_database;
    bool m_open = false;
};

} // namespace pillnuts

#endif
