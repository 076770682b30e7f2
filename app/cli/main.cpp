// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data_paths.h"
#include "interface_language.h"
#include "verb.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace pillnuts;
using namespace pillnuts::cli;

namespace {

QVector<Verb> allVerbs()
{
    return {syncVerb(),
        importVerb(),
        searchVerb(),
        showVerb(),
        textVerb(),
        identifyVerb(),
        verifyVerb()};
}

QString usage(const QVector<Verb> &verbs)
{
    QString text = QCoreApplication::translate(
                       "Cli", "Usage: pillnuts-cli [--catalogue FILE] VERB … [--json]")
        + QStringLiteral("\n\n");
    for (const auto &verb : verbs)
        text += QStringLiteral("  %1 %2\n      %3\n")
                    .arg(verb.name, verb.arguments, verb.description);
    return text + u'\n'
        + QCoreApplication::translate(
            "Cli", "pillnuts-cli VERB --help shows the options of a verb.");
}

/// The verb is the first argument that is neither an option nor the value of --catalogue.
QString verbIn(const QStringList &arguments)
{
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        if (arguments.at(i) == QLatin1String("--catalogue"))
            ++i;
        else if (!arguments.at(i).startsWith(u'-'))
            return arguments.at(i);
    }
    return {};
}

ExitCode runVerb(const Verb &verb)
{
    const QCommandLineOption catalogue(QStringLiteral("catalogue"),
        QCoreApplication::translate("Cli", "The catalogue file to use."),
        QStringLiteral("FILE"),
        installedCataloguePath());
    const QCommandLineOption json(
        QStringLiteral("json"), QCoreApplication::translate("Cli", "Answer in JSON."));
    QCommandLineParser options;
    options.setApplicationDescription(verb.description);
    options.addOptions({catalogue, json});
    options.addOptions(verb.options);
    const auto help = options.addHelpOption();
    options.addPositionalArgument(verb.name, verb.description, verb.name + u' ' + verb.arguments);
    const bool isUnderstood = options.parse(QCoreApplication::arguments());
    const Terminal terminal(options.value(catalogue), options.isSet(json));
    if (!isUnderstood)
        return terminal.fail({ErrorKind::Usage, options.errorText(), {}});
    if (options.isSet(help)) {
        Terminal::print(options.helpText());
        return ExitCode::Done;
    }
    return verb.run(terminal, options, options.positionalArguments().mid(1));
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("pillnuts"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PILLNUTS_VERSION));
    installInterfaceLanguage(
        QLocale().language() == QLocale::Korean ? QStringLiteral("ko") : QStringLiteral("en"));
    const auto verbs = allVerbs();
    const auto arguments = QCoreApplication::arguments();
    const auto name = verbIn(arguments);
    for (const auto &verb : verbs) {
        if (verb.name == name)
            return static_cast<int>(runVerb(verb));
    }
    const Terminal terminal({}, false);
    if (arguments.contains(QStringLiteral("--version"))) {
        Terminal::print(QStringLiteral("pillnuts-cli " PILLNUTS_VERSION));
        return 0;
    }
    if (arguments.contains(QStringLiteral("--help"))) {
        Terminal::print(usage(verbs));
        return 0;
    }
    Terminal::say(usage(verbs));
    return static_cast<int>(ExitCode::Usage);
}
