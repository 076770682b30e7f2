// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "json_opening_log.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QSaveFile>
#include <QtConcurrentRun>

#include <functional>

namespace pillnuts {

namespace {

constexpr qint64 largestFile = 524288; ///< five times what the log can become
constexpr int longestId = 20;
constexpr int longestQuery = 200;
constexpr int lockLimitMs = 2000;
constexpr int format = 1;

const QString formatKey = QStringLiteral("format");
const QString openingsKey = QStringLiteral("openings");
const QString productKey = QStringLiteral("product");
const QString queryKey = QStringLiteral("query");

tl::unexpected<Error> storageFailure(const QString &detail)
{
    return failure(ErrorKind::Storage,
        QCoreApplication::translate(
            "JsonOpeningLog", "What was opened could not be read or kept on this computer."),
        detail);
}

/// Nothing when the content is not a log.
std::optional<Openings> parsed(const QByteArray &content)
{
    const auto document = QJsonDocument::fromJson(content);
    const auto root = document.object();
    if (!document.isObject() || root.value(formatKey).toInt() != format
        || !root.value(openingsKey).isArray())
        return {};
    Openings openings;
    for (const auto &entry : root.value(openingsKey).toArray()) {
        const auto fields = entry.toObject();
        const QString product = fields.value(productKey).toString();
        const QString query = fields.value(queryKey).toString();
        if (!product.isEmpty() && product.size() <= longestId && query.size() <= longestQuery)
            openings.append({ProductId(product), query});
    }
    return joined(openings, {});
}

QByteArray written(const Openings &openings)
{
    QJsonArray entries;
    for (const Opening &opening : openings) {
        QJsonObject entry{{productKey, opening.product.toString()}};
        if (!opening.query.isEmpty())
            entry.insert(queryKey, opening.query);
        entries.append(entry);
    }
    return QJsonDocument(QJsonObject{{formatKey, format}, {openingsKey, entries}})
        .toJson(QJsonDocument::Compact);
}

Result<Openings> readLog(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return Openings();
    if (!file.open(QIODevice::ReadOnly))
        return storageFailure(file.errorString());
    const auto openings = file.size() > largestFile ? std::nullopt : parsed(file.read(largestFile));
    file.close();
    if (openings)
        return *openings;
    const QString aside = path + QStringLiteral(".damaged");
    QFile::remove(aside);
    if (!QFile::rename(path, aside))
        return storageFailure(QStringLiteral("damaged and in the way: ") + path);
    return Openings();
}

Outcome writeLog(const QString &path, const Openings &openings)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return storageFailure(file.errorString());
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.write(written(openings));
    if (!file.commit())
        return storageFailure(file.errorString());
    return {};
}

using Change = std::function<Openings(const Openings &)>;

/// Without `change` the log is only read.
Result<Openings> changeLog(const QString &path, const Change &change)
{
    if (!QDir().mkpath(QFileInfo(path).path()))
        return storageFailure(path);
    QLockFile lock(path + QStringLiteral(".lock"));
    if (!lock.tryLock(lockLimitMs))
        return storageFailure(QStringLiteral("locked: ") + path);
    auto openings = readLog(path);
    if (!openings || !change)
        return openings;
    const Openings changed = change(*openings);
    if (const auto kept = writeLog(path, changed); !kept)
        return tl::make_unexpected(kept.error());
    return changed;
}

QFuture<Result<Openings>> later(QThreadPool &worker, const QString &path, const Change &change)
{
    return QtConcurrent::run(&worker, [path, change] { return changeLog(path, change); });
}

} // namespace

JsonOpeningLog::JsonOpeningLog(QString path)
    : m_path(std::move(path))
{
    m_worker.setMaxThreadCount(1);
}

// What was opened last is still written.
JsonOpeningLog::~JsonOpeningLog()
{
    m_worker.waitForDone();
}

QFuture<Result<Openings>> JsonOpeningLog::load()
{
    return later(m_worker, m_path, {});
}

QFuture<Result<Openings>> JsonOpeningLog::add(const Opening &opening)
{
    return later(m_worker, m_path, [opening](const Openings &openings) {
        return withOpening(openings, opening);
    });
}

QFuture<Result<Openings>> JsonOpeningLog::clear()
{
    return later(m_worker, m_path, [](const Openings &) { return Openings(); });
}

QFuture<Result<Openings>> JsonOpeningLog::restore(const Openings &older)
{
    return later(
        m_worker, m_path, [older](const Openings &openings) { return joined(openings, older); });
}

} // namespace pillnuts
