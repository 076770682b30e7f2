// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "file_import.h"
#include "update_terminal.h"

#include <QCoreApplication>

namespace pillnuts::cli {

namespace {

ExitCode runImport(
    const Terminal &terminal, const QCommandLineParser & /*options*/, const QStringList &files)
{
    if (files.isEmpty())
        return terminal.fail(
            {ErrorKind::Usage, QCoreApplication::translate("Cli", "Name at least one file."), {}});
    return runUpdate(terminal, [&](const UpdateMonitor &monitor) {
        return importFiles(terminal.catalogue(), files, monitor);
    });
}

} // namespace

Verb importVerb()
{
    return {QStringLiteral("import"),
        QStringLiteral("FILE…"),
        QCoreApplication::translate(
            "Cli", "Takes in bulk files of nedrug.mfds.go.kr (xlsx, csv), without a key."),
        {},
        runImport};
}

} // namespace pillnuts::cli
