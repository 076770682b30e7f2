// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "label_search.h"
#include "verb.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace pillnuts::cli {

namespace {

constexpr int defaultLimit = 20;

QJsonObject matchJson(const LabelMatch &match)
{
    return {{QStringLiteral("itemSeq"), match.product.toString()},
        {QStringLiteral("name"), match.name},
        {QStringLiteral("section"), wireName(match.section)},
        {QStringLiteral("snippet"), match.snippet}};
}

void printMatches(const Terminal &terminal, const QVector<LabelMatch> &matches)
{
    if (!terminal.isJson()) {
        for (const auto &match : matches)
            Terminal::print(QStringLiteral("%1\t%2\t%3\t%4")
                                .arg(match.product.toString(),
                                    match.name,
                                    wireName(match.section),
                                    match.snippet));
        return;
    }
    QJsonArray hits;
    for (const auto &match : matches)
        hits.append(matchJson(match));
    Terminal::printJson({{QStringLiteral("hits"), hits}});
}

ExitCode runText(
    const Terminal &terminal, const QCommandLineParser &options, const QStringList &words)
{
    LabelQuery query;
    query.words = words.join(u' ');
    query.limit = options.value(QStringLiteral("limit")).toInt();
    if (options.isSet(QStringLiteral("section"))) {
        const auto section = readSectionKind(options.value(QStringLiteral("section")));
        if (!section)
            return terminal.fail({ErrorKind::Usage,
                QCoreApplication::translate("Cli", "--section does not know \"%1\".")
                    .arg(options.value(QStringLiteral("section"))),
                {}});
        query.sections = {*section};
    }
    auto store = CatalogueStore::open(terminal.catalogue());
    if (!store)
        return terminal.fail(store.error());
    QVector<LabelMatch> matches;
    const auto done = searchLabels(*store, query, [&matches](const QVector<LabelMatch> &found) {
        matches += found;
        return true;
    });
    if (!done)
        return terminal.fail(done.error());
    printMatches(terminal, matches);
    return matches.isEmpty() ? ExitCode::No : ExitCode::Done;
}

} // namespace

Verb textVerb()
{
    return {QStringLiteral("text"),
        QStringLiteral("WORDS [--section S] [--limit N]"),
        QCoreApplication::translate("Cli", "Finds words in the label texts."),
        {
            {QStringLiteral("section"),
                QCoreApplication::translate(
                    "Cli", "Only in this section: efficacy, dosage, precaution, easyEfficacy …"),
                QStringLiteral("S")},
            {QStringLiteral("limit"),
                QCoreApplication::translate("Cli", "At most this many hits."),
                QStringLiteral("N"),
                QString::number(defaultLimit)},
        },
        runText};
}

} // namespace pillnuts::cli
