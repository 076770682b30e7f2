// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "verb.h"
#include "verification.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace pillnuts::cli {

namespace {

QJsonObject checksJson(const QVector<VerifyCheck> &checks, bool ok)
{
    QJsonArray array;
    for (const auto &check : checks)
        array.append(QJsonObject{{QStringLiteral("name"), check.name},
            {QStringLiteral("ok"), check.ok},
            {QStringLiteral("detail"), check.detail}});
    return {{QStringLiteral("ok"), ok}, {QStringLiteral("checks"), array}};
}

ExitCode runVerify(const Terminal &terminal,
    const QCommandLineParser & /*options*/,
    const QStringList & /*arguments*/)
{
    auto database = Database::open(terminal.catalogue(), Database::Mode::ReadOnly);
    if (!database)
        return terminal.fail(database.error());
    const auto checks = verifyCatalogue(*database);
    if (!checks)
        return terminal.fail(checks.error());
    const bool ok = std::all_of(
        checks->begin(), checks->end(), [](const VerifyCheck &check) { return check.ok; });
    if (terminal.isJson())
        Terminal::printJson(checksJson(*checks, ok));
    for (const auto &check : *checks) {
        if (!terminal.isJson())
            Terminal::print(QStringLiteral("%1  %2  %3")
                                .arg(check.ok ? QStringLiteral("ok ") : QStringLiteral("BAD"),
                                    check.name,
                                    check.detail));
    }
    return ok ? ExitCode::Done : ExitCode::No;
}

} // namespace

Verb verifyVerb()
{
    return {QStringLiteral("verify"),
        {},
        QCoreApplication::translate("Cli", "Looks whether the catalogue is whole."),
        {},
        runVerify};
}

} // namespace pillnuts::cli
