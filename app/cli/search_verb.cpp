// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search_index_file.h"
#include "verb.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace pillnuts::cli {

namespace {

constexpr int defaultLimit = 50;

const QVector<std::pair<QString, SortOrder>> &sortWords()
{
    static const QVector<std::pair<QString, SortOrder>> words{
        {QStringLiteral("popular"), SortOrder::Relevance},
        {QStringLiteral("name"), SortOrder::Name},
        {QStringLiteral("company"), SortOrder::Company},
        {QStringLiteral("newest"), SortOrder::Newest}};
    return words;
}

Result<SortOrder> readSort(const QString &word)
{
    for (const auto &[name, order] : sortWords()) {
        if (name == word)
            return order;
    }
    return failure(ErrorKind::Usage,
        QCoreApplication::translate("Cli", "--sort does not know \"%1\".").arg(word));
}

QJsonObject hitJson(const SearchAnswer &answer, const SearchHit &hit)
{
    const auto &product = answer.product(hit);
    return {{QStringLiteral("itemSeq"), product.id.toString()},
        {QStringLiteral("name"), product.name},
        {QStringLiteral("company"), product.company},
        {QStringLiteral("kind"), wireName(product.kind)},
        {QStringLiteral("status"), wireName(product.status)},
        {QStringLiteral("why"), wireName(hit.reason)},
        {QStringLiteral("matched"), hit.matched},
        {QStringLiteral("near"), hit.near}};
}

QJsonObject answerJson(const SearchAnswer &answer)
{
    QJsonArray hits;
    for (qsizetype i = 0; i < answer.hits.size(); ++i)
        hits.append(hitJson(answer, answer.hit(i)));
    return {{QStringLiteral("query"), answer.query},
        {QStringLiteral("count"), answer.count},
        {QStringLiteral("hits"), hits}};
}

void printAnswer(const Terminal &terminal, const SearchAnswer &answer)
{
    if (terminal.isJson()) {
        Terminal::printJson(answerJson(answer));
        return;
    }
    for (qsizetype i = 0; i < answer.hits.size(); ++i) {
        const SearchHit hit = answer.hit(i);
        const auto &product = answer.product(hit);
        const auto fence = hit.near ? QStringLiteral("~ ") : QString();
        Terminal::print(QStringLiteral("%1%2\t%3\t%4\t%5")
                            .arg(fence,
                                product.id.toString(),
                                product.name,
                                product.company,
                                wireName(hit.reason)));
    }
    Terminal::say(QCoreApplication::translate("Cli", "%n found", nullptr, answer.count));
}

ExitCode runBatch(const SearchIndex &index, SearchRequest request, int limit)
{
    while (const auto line = Terminal::readLine()) {
        request.query = *line;
        Terminal::printJson(answerJson(index.search(request, limit)));
    }
    return ExitCode::Done;
}

ExitCode runSearch(
    const Terminal &terminal, const QCommandLineParser &options, const QStringList &words)
{
    const auto order = readSort(options.value(QStringLiteral("sort")));
    if (!order)
        return terminal.fail(order.error());
    const bool isBatch = options.isSet(QStringLiteral("batch"));
    if (words.isEmpty() && !isBatch)
        return terminal.fail({ErrorKind::Usage,
            QCoreApplication::translate("Cli", "What shall be looked for?"),
            {}});
    const auto index = openSearchIndex(terminal.catalogue());
    if (!index)
        return terminal.fail(index.error());
    const int limit = options.value(QStringLiteral("limit")).toInt();
    const SearchRequest request{words.join(u' '), *order, options.value(QStringLiteral("type"))};
    if (isBatch)
        return runBatch(**index, request, limit);
    const auto answer = (*index)->search(request, limit);
    printAnswer(terminal, answer);
    return answer.hits.isEmpty() ? ExitCode::No : ExitCode::Done;
}

} // namespace

Verb searchVerb()
{
    return {QStringLiteral("search"),
        QStringLiteral(
            "QUERY [--limit N] [--sort popular|name|company|newest] [--type TYPE] [--batch]"),
        QCoreApplication::translate(
            "Cli", "Finds products by name, ingredient, initials, company, type or code."),
        {
            {QStringLiteral("limit"),
                QCoreApplication::translate("Cli", "At most this many hits."),
                QStringLiteral("N"),
                QString::number(defaultLimit)},
            {QStringLiteral("sort"),
                QCoreApplication::translate("Cli", "The order of the hits."),
                QStringLiteral("ORDER"),
                QStringLiteral("popular")},
            {QStringLiteral("type"),
                QCoreApplication::translate("Cli", "Only products of this type or class number."),
                QStringLiteral("TYPE")},
            {QStringLiteral("batch"),
                QCoreApplication::translate("Cli", "One query a line from standard input.")},
        },
        runSearch};
}

} // namespace pillnuts::cli
