// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "migrator.h"

#include <QCoreApplication>
#include <QDir>

namespace pillnuts {

namespace {

QStringList schemaFiles(const QString &family)
{
    return QDir(QStringLiteral(":/sql/schema/%1").arg(family))
        .entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
}

int numberOf(const QString &file)
{
    return file.left(3).toInt();
}

Outcome applyFile(Database &database, const QString &family, const QString &file)
{
    Transaction transaction(database);
    if (auto done = transaction.begin(); !done)
        return done;
    if (auto done = database.script(QStringLiteral("schema/%1/%2").arg(family, file.chopped(4)));
        !done)
        return done;
    if (auto done = database.execute(QStringLiteral("PRAGMA user_version=%1").arg(numberOf(file)));
        !done)
        return done;
    return transaction.commit();
}

} // namespace

int newestSchema(const QString &family)
{
    const auto files = schemaFiles(family);
    return files.isEmpty() ? 0 : numberOf(files.last());
}

Result<int> schemaOf(Database &database)
{
    return database.scalar(QStringLiteral("PRAGMA user_version")).map([](const QString &text) {
        return text.toInt();
    });
}

Outcome migrate(Database &database, const QString &family)
{
    const auto reached = schemaOf(database);
    if (!reached)
        return tl::make_unexpected(reached.error());
    if (*reached > newestSchema(family)) {
        return failure(ErrorKind::Storage,
            QCoreApplication::translate("Storage",
                "The data file was written by a newer version of Pillnuts. Please update "
                "Pillnuts."),
            QStringLiteral("schema %1 > %2").arg(*reached).arg(newestSchema(family)));
    }
    for (const auto &file : schemaFiles(family)) {
        if (numberOf(file) <= *reached)
            continue;
        if (auto done = applyFile(database, family, file); !done)
            return done;
    }
    return {};
}

} // namespace pillnuts
