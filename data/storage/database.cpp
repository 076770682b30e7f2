// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "database.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QUuid>

namespace pillnuts {

namespace {

Error storageError(const QString &path, const QSqlError &error)
{
    return {ErrorKind::Storage,
        QCoreApplication::translate("Storage", "The data file could not be used: %1")
            .arg(QFileInfo(path).fileName()),
        error.text().trimmed()};
}

Result<QString> statementText(const QString &name)
{
    QFile file(QStringLiteral(":/sql/%1.sql").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Storage, QStringLiteral("no statement named %1").arg(name));
    return QString::fromUtf8(file.readAll());
}

/// Qt would store a null QString as NULL; here an absent text is an empty text and only QVariant()
/// is NULL.
QVariant bound(const QVariant &value)
{
    const bool isNullText
        = value.metaType() == QMetaType::fromType<QString>() && value.toString().isNull();
    return isNullText ? QVariant(QStringLiteral("")) : value;
}

} // namespace

Database::Database(QString path, QString connection)
    : m_path(std::move(path))
    , m_connection(std::move(connection))
{
}

Database::Database(Database &&other) noexcept
    : m_path(std::move(other.m_path))
    , m_connection(std::exchange(other.m_connection, {}))
    , m_statements(std::move(other.m_statements))
    , m_lastInsertId(other.m_lastInsertId)
{
}

Database &Database::operator=(Database &&other) noexcept
{
    if (this != &other) {
        close();
        m_path = std::move(other.m_path);
        m_connection = std::exchange(other.m_connection, {});
        m_statements = std::move(other.m_statements);
        m_lastInsertId = other.m_lastInsertId;
    }
    return *this;
}

Database::~Database()
{
    close();
}

void Database::close()
{
    m_statements.clear();
    if (m_connection.isEmpty())
        return;
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
    m_connection.clear();
}

Result<Database> Database::open(const QString &path, Mode mode)
{
    const auto name = QUuid::createUuid().toString(QUuid::Id128);
    Database opened(path, name);
    auto connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
    connection.setDatabaseName(path);
    connection.setConnectOptions(mode == Mode::ReadOnly
            ? QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=2000")
            : QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000"));
    if (!connection.open())
        return tl::make_unexpected(storageError(path, connection.lastError()));
    connection = {};
    for (const auto &pragma : {QStringLiteral("PRAGMA foreign_keys=ON"),
             QStringLiteral("PRAGMA temp_store=MEMORY"),
             QStringLiteral("PRAGMA cache_size=-16384"),
             QStringLiteral("PRAGMA mmap_size=268435456")}) {
        if (auto done = opened.execute(pragma); !done)
            return tl::make_unexpected(done.error());
    }
    return opened;
}

Result<QSqlQuery *> Database::prepared(const QString &name)
{
    if (const auto known = m_statements.find(name); known != m_statements.end())
        return known->second.get();
    const auto text = statementText(name);
    if (!text)
        return tl::make_unexpected(text.error());
    auto query = std::make_unique<QSqlQuery>(QSqlDatabase::database(m_connection, false));
    query->setForwardOnly(true);
    if (!query->prepare(*text))
        return tl::make_unexpected(storageError(m_path, query->lastError()));
    return m_statements.emplace(name, std::move(query)).first->second.get();
}

Outcome Database::execute(QSqlQuery &query, const QVariantList &values)
{
    for (qsizetype i = 0; i < values.size(); ++i)
        query.bindValue(static_cast<int>(i), bound(values.at(i)));
    if (!query.exec())
        return tl::make_unexpected(storageError(m_path, query.lastError()));
    return {};
}

Outcome Database::run(const QString &name, const QVariantList &values)
{
    const auto query = prepared(name);
    if (!query)
        return tl::make_unexpected(query.error());
    auto done = execute(**query, values);
    if (done)
        m_lastInsertId = (*query)->lastInsertId().toLongLong();
    (*query)->finish();
    return done;
}

Result<Rows> Database::select(const QString &name, const QVariantList &values)
{
    const auto query = prepared(name);
    if (!query)
        return tl::make_unexpected(query.error());
    if (auto done = execute(**query, values); !done)
        return tl::make_unexpected(done.error());
    return Rows(*query);
}

Outcome Database::execute(const QString &sql, const QVariantList &values)
{
    const auto first = scalar(sql, values);
    if (!first)
        return tl::make_unexpected(first.error());
    return {};
}

Result<QString> Database::scalar(const QString &sql, const QVariantList &values)
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return tl::make_unexpected(storageError(m_path, query.lastError()));
    if (auto done = execute(query, values); !done)
        return tl::make_unexpected(done.error());
    return query.next() ? query.value(0).toString() : QString();
}

Outcome Database::script(const QString &name)
{
    const auto text = statementText(name);
    if (!text)
        return tl::make_unexpected(text.error());
    for (const auto &statement : text->split(QStringLiteral(";\n"))) {
        if (statement.trimmed().isEmpty())
            continue;
        if (auto done = execute(statement); !done)
            return done;
    }
    return {};
}

Transaction::Transaction(Database &database)
    : m_database(database)
{
}

Transaction::~Transaction()
{
    if (m_open)
        (void)m_database.execute(QStringLiteral("ROLLBACK"));
}

Outcome Transaction::begin()
{
    auto done = m_database.execute(QStringLiteral("BEGIN IMMEDIATE"));
    m_open = done.has_value();
    return done;
}

Outcome Transaction::commit()
{
    auto done = m_database.execute(QStringLiteral("COMMIT"));
    if (done)
        m_open = false;
    return done;
}

} // namespace pillnuts
