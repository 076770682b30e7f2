// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data_paths.h"
#include "ministry_sync.h"
#include "update_terminal.h"

#include <QCoreApplication>

namespace pillnuts::cli {

namespace {

const QVector<std::pair<QString, DataSet>> &dataSetWords()
{
    static const QVector<std::pair<QString, DataSet>> words{
        {QStringLiteral("permit"), DataSet::Permit},
        {QStringLiteral("easy"), DataSet::Easy},
        {QStringLiteral("pill"), DataSet::Pill},
        {QStringLiteral("dur"), DataSet::Dur},
        {QStringLiteral("recall"), DataSet::Recall}};
    return words;
}

Result<QSet<DataSet>> readOnly(const QString &list)
{
    QSet<DataSet> sets;
    for (const auto &word : list.split(u',', Qt::SkipEmptyParts)) {
        const auto &words = dataSetWords();
        const auto known = std::find_if(words.begin(), words.end(), [&](const auto &entry) {
            return entry.first == word.trimmed();
        });
        if (known == words.end())
            return failure(ErrorKind::Usage,
                QCoreApplication::translate("Cli", "--only does not know \"%1\".").arg(word));
        sets.insert(known->second);
    }
    return sets;
}

ExitCode runSync(
    const Terminal &terminal, const QCommandLineParser &options, const QStringList & /*arguments*/)
{
    SyncRequest request;
    request.baseUrl = options.value(QStringLiteral("from"));
    request.serviceKey = options.value(QStringLiteral("key"));
    request.full = options.isSet(QStringLiteral("full"));
    const auto only = readOnly(options.value(QStringLiteral("only")));
    if (!only)
        return terminal.fail(only.error());
    request.only = *only;
    if (request.serviceKey.isEmpty())
        return terminal.fail({ErrorKind::Usage,
            QCoreApplication::translate(
                "Cli", "A service key is needed: --key or PILLNUTS_MFDS_KEY."),
            {}});
    return runUpdate(terminal, [&](const UpdateMonitor &monitor) {
        return syncFromMinistry(terminal.catalogue(), request, monitor);
    });
}

} // namespace

Verb syncVerb()
{
    return {QStringLiteral("sync"),
        QStringLiteral("[--from URL] [--key K] [--full] [--only permit,easy,pill,dur,recall]"),
        QCoreApplication::translate("Cli", "Renews the catalogue from the ministry's services."),
        {
            {QStringLiteral("from"),
                QCoreApplication::translate("Cli", "Where the services are."),
                QStringLiteral("URL"),
                ministryUrl()},
            {QStringLiteral("key"),
                QCoreApplication::translate("Cli", "The service key, encoded or decoded."),
                QStringLiteral("K"),
                qEnvironmentVariable("PILLNUTS_MFDS_KEY")},
            {QStringLiteral("full"),
                QCoreApplication::translate(
                    "Cli", "Read everything instead of the dated changes.")},
            {QStringLiteral("only"),
                QCoreApplication::translate("Cli", "Only these data sets."),
                QStringLiteral("LIST")},
        },
        runSync};
}

} // namespace pillnuts::cli
