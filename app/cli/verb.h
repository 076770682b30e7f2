// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_CLI_VERB_H
#define PILLNUTS_CLI_VERB_H

#include "result.h"

#include <QCommandLineParser>
#include <QJsonDocument>
#include <QJsonObject>

namespace pillnuts::cli {

/// Exit codes that scripts rely on.
enum class ExitCode { Done = 0, No = 1, Usage = 2, Refused = 3, Transport = 4, Storage = 5 };

ExitCode exitCodeOf(ErrorKind kind);

/// What every verb is told: which catalogue, and how to answer. Results go to stdout, everything
/// else to stderr.
class Terminal final {
public:
    Terminal(QString catalogue, bool json);

    const QString &catalogue() const { return m_catalogue; }

    bool isJson() const { return m_json; }

    static void print(const QString &line); ///< to stdout
    static void printJson(const QJsonObject &object); ///< one line to stdout
    static void say(const QString &message); ///< to stderr
    /// Reports a failure in the asked form and says with which code to end.
    ExitCode fail(const Error &error) const;
    /// One line of standard input without its end; nothing at the end of the input.
    static std::optional<QString> readLine();

private:
    QString m_catalogue;
    bool m_json;
};

QJsonObject errorJson(const Error &error);

/// One verb of the command line: its options and what it does.
struct Verb {
    QString name;
    QString arguments; ///< as the usage text shows them
    QString description;
    QList<QCommandLineOption> options;
    ExitCode (*run)(
        const Terminal &terminal, const QCommandLineParser &options, const QStringList &arguments);
};

Verb syncVerb();
Verb importVerb();
Verb identifyVerb();
Verb searchVerb();
Verb showVerb();
Verb textVerb();
Verb verifyVerb();

} // namespace pillnuts::cli

#endif
