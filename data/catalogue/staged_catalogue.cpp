// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "staged_catalogue.h"

#include "catalogue_meta.h"
#include "durable_file.h"
#include "migrator.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

namespace pillnuts {

namespace {

constexpr qint64 longestPauseMs = 12LL * 60 * 60 * 1000;

const QString family = QStringLiteral("catalogue");

void removeDatabaseFiles(const QString &path)
{
    for (const auto &suffix : {QStringLiteral(""),
             QStringLiteral("-wal"),
             QStringLiteral("-shm"),
             QStringLiteral("-journal")})
        QFile::remove(path + suffix);
}

/// Changes with every install; says on what an interrupted update was based.
QString newGeneration()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace

QString StagedCatalogue::stagingPath() const
{
    return m_path + QStringLiteral(".staging");
}

Outcome StagedCatalogue::lock()
{
    m_lock = std::make_unique<QLockFile>(m_path + QStringLiteral(".lock"));
    m_lock->setStaleLockTime(0);
    if (m_lock->tryLock())
        return {};
    return failure(ErrorKind::Storage,
        QCoreApplication::translate(
            "Update", "The data is already being renewed by another program."),
        m_path);
}

bool StagedCatalogue::canResume(const Plan &plan, const QString &generation)
{
    if (!QFileInfo::exists(stagingPath()))
        return false;
    auto database = Database::open(stagingPath(), Database::Mode::ReadWrite);
    if (!database || schemaOf(*database) != newestSchema(family))
        return false;
    const auto purpose = readMeta(*database, QStringLiteral("update.purpose"));
    const auto base = readMeta(*database, QStringLiteral("update.base"));
    const auto started = readMeta(*database, QStringLiteral("update.started"));
    if (!purpose || !base || !started)
        return false;
    // A clock that was set back or forth in between makes the age meaningless either way.
    const auto age = QDateTime::currentMSecsSinceEpoch() - started->toLongLong();
    if (*purpose != plan.purpose || *base != generation || age < 0 || age > longestPauseMs)
        return false;
    m_database = std::move(*database);
    return true;
}

Outcome StagedCatalogue::begin(const Plan &plan, const QString &generation)
{
    removeDatabaseFiles(stagingPath());
    if (plan.fromInstalled && QFileInfo::exists(m_path) && !QFile::copy(m_path, stagingPath()))
        return failure(ErrorKind::Storage,
            QCoreApplication::translate(
                "Update", "There is not enough room beside the data file to renew it."),
            stagingPath());
    auto database = Database::open(stagingPath(), Database::Mode::ReadWrite);
    if (!database)
        return tl::make_unexpected(database.error());
    m_database = std::move(*database);
    if (auto done = migrate(*m_database, family); !done)
        return done;
    if (auto done = writeMeta(*m_database, QStringLiteral("update.purpose"), plan.purpose); !done)
        return done;
    if (auto done = writeMeta(*m_database, QStringLiteral("update.base"), generation); !done)
        return done;
    return writeMeta(*m_database,
        QStringLiteral("update.started"),
        QString::number(QDateTime::currentMSecsSinceEpoch()));
}

/// What the installed catalogue obliges the new one to; its generation, empty when there is none.
Result<QString> StagedCatalogue::lookAtInstalled(const Plan &plan)
{
    if (!plan.fromInstalled || !QFileInfo::exists(m_path))
        return QString();
    auto installed = Database::open(m_path, Database::Mode::ReadOnly);
    if (!installed)
        return tl::make_unexpected(installed.error());
    const auto before = readContinuity(*installed);
    if (!before)
        return tl::make_unexpected(before.error());
    m_before = *before;
    return readMeta(*installed, QStringLiteral("generation"));
}

/// WAL keeps every committed page through a kill; the installed file goes back to a plain journal.
Outcome StagedCatalogue::keepThroughKills()
{
    if (auto done = m_database->execute(QStringLiteral("PRAGMA journal_mode=WAL")); !done)
        return done;
    return m_database->execute(QStringLiteral("PRAGMA synchronous=NORMAL"));
}

Result<StagedCatalogue> StagedCatalogue::open(const Plan &plan)
{
    StagedCatalogue staged;
    staged.m_path = plan.cataloguePath;
    QDir().mkpath(QFileInfo(plan.cataloguePath).absolutePath());
    if (auto done = staged.lock(); !done)
        return tl::make_unexpected(done.error());
    const auto generation = staged.lookAtInstalled(plan);
    if (!generation)
        return tl::make_unexpected(generation.error());
    staged.m_resumed = staged.canResume(plan, *generation);
    if (!staged.m_resumed) {
        if (auto done = staged.begin(plan, *generation); !done)
            return tl::make_unexpected(done.error());
    }
    if (auto done = staged.keepThroughKills(); !done)
        return tl::make_unexpected(done.error());
    return staged;
}

Outcome StagedCatalogue::verify()
{
    if (m_before) {
        if (auto done = checkContinuity(*m_before, *m_database); !done)
            return done;
    }
    const auto checks = verifyCatalogue(*m_database);
    if (!checks)
        return tl::make_unexpected(checks.error());
    for (const auto &check : *checks) {
        if (!check.ok) {
            return failure(ErrorKind::Refused,
                QCoreApplication::translate("Update",
                    "The new data did not pass its checks and was not taken. The data you have "
                    "stays in use."),
                check.name + QStringLiteral(": ") + check.detail);
        }
    }
    return {};
}

Outcome StagedCatalogue::close()
{
    for (const auto &pragma : {QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"),
             QStringLiteral("PRAGMA journal_mode=DELETE")}) {
        if (auto done = m_database->execute(pragma); !done)
            return done;
    }
    m_database.reset();
    return {};
}

Outcome StagedCatalogue::install()
{
    Transaction transaction(*m_database);
    if (auto done = transaction.begin(); !done)
        return done;
    for (const auto &statement : {QStringLiteral("catalogue/clear_update_pages"),
             QStringLiteral("catalogue/clear_update_lists"),
             QStringLiteral("catalogue/clear_update_touched"),
             QStringLiteral("catalogue/clear_update_rejected"),
             QStringLiteral("catalogue/clear_update_meta")}) {
        if (auto done = m_database->run(statement); !done)
            return done;
    }
    if (auto done = writeManifest(*m_database); !done)
        return done;
    if (auto done = writeMeta(*m_database, QStringLiteral("generation"), newGeneration()); !done)
        return done;
    if (auto done = transaction.commit(); !done)
        return done;
    if (auto done = verify(); !done) {
        discard();
        return done;
    }
    if (auto done = close(); !done)
        return done;
    return replaceDurably(stagingPath(), m_path);
}

void StagedCatalogue::discard()
{
    m_database.reset();
    removeDatabaseFiles(stagingPath());
}

} // namespace pillnuts
