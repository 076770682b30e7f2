// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue_store.h"
#include "further_looks.h"
#include "pill_finder.h"
#include "search_entries.h"
#include "verb.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <cmath>

namespace pillnuts::cli {

namespace {

constexpr int defaultLimit = 50;

/// "하양,노랑" by `read`; a word it does not know is refused, since leaving it out would find other
/// pills than were asked for.
template <typename Look>
Result<QVector<Look>> readLooks(const QCommandLineParser &options,
    const QString &option,
    std::optional<Look> (*read)(QStringView))
{
    QVector<Look> looks;
    for (const auto &word : options.value(option).split(u',', Qt::SkipEmptyParts)) {
        const auto look = read(word);
        if (!look)
            return failure(ErrorKind::Usage,
                QCoreApplication::translate("Cli", "--%1 does not know \"%2\".")
                    .arg(option, word.trimmed().left(defaultLimit)));
        looks.append(*look);
    }
    return looks;
}

Result<std::optional<double>> readLength(const QCommandLineParser &options, const QString &option)
{
    if (!options.isSet(option))
        return std::optional<double>();
    bool isNumber = false;
    const double length = options.value(option).toDouble(&isNumber);
    if (!isNumber || !std::isfinite(length) || length <= 0)
        return failure(ErrorKind::Usage,
            QCoreApplication::translate("Cli", "--%1 is a length in mm.").arg(option));
    return std::optional(length);
}

Result<PillQuery> readQuery(const QCommandLineParser &options)
{
    PillQuery query;
    const auto shapes = readLooks<PillShape>(options, QStringLiteral("shape"), shapeOf);
    if (!shapes)
        return tl::make_unexpected(shapes.error());
    const auto colours = readLooks<PillColour>(options, QStringLiteral("colour"), colourOf);
    if (!colours)
        return tl::make_unexpected(colours.error());
    const auto lines = readLooks<PillLine>(options, QStringLiteral("line"), lineOf);
    if (!lines)
        return tl::make_unexpected(lines.error());
    const auto length = readLength(options, QStringLiteral("length"));
    if (!length)
        return tl::make_unexpected(length.error());
    query.imprint = options.value(QStringLiteral("imprint"));
    query.otherImprint = options.value(QStringLiteral("back"));
    query.shapes = *shapes;
    query.colours = *colours;
    query.lengthLong = *length;
    if (!lines->isEmpty())
        query.line = lines->first();
    query.withGaps = options.isSet(QStringLiteral("gaps"));
    return query;
}

/// What was asked, in the ministry's words.
QString queryText(const PillQuery &query)
{
    QStringList words{query.imprint.simplified(), query.otherImprint.simplified()};
    for (const auto shape : query.shapes)
        words.append(ministryWord(shape));
    for (const auto colour : query.colours)
        words.append(ministryWord(colour));
    if (query.line)
        words.append(ministryWord(*query.line));
    if (query.lengthLong)
        words.append(QString::number(*query.lengthLong) + QStringLiteral("mm"));
    words.removeAll(QString());
    return words.join(u' ');
}

QJsonObject hitJson(const SearchAnswer &answer, const SearchHit &hit)
{
    const auto product = answer.product(hit);
    return {{QStringLiteral("itemSeq"), product.id.toString()},
        {QStringLiteral("name"), product.name},
        {QStringLiteral("company"), product.company},
        {QStringLiteral("kind"), wireName(product.kind)},
        {QStringLiteral("status"), wireName(product.status)},
        {QStringLiteral("why"), wireName(hit.reason)},
        {QStringLiteral("matched"), hit.matched},
        {QStringLiteral("near"), hit.near}};
}

void printAnswer(const Terminal &terminal, const PillAnswer &answer, int limit)
{
    const auto &hits = answer.found.hits;
    const auto shown = limit < 0 ? hits.size() : std::min<qsizetype>(limit, hits.size());
    if (terminal.isJson()) {
        QJsonArray rows;
        for (qsizetype i = 0; i < shown; ++i)
            rows.append(hitJson(answer.found, hits.at(i)));
        Terminal::printJson({{QStringLiteral("query"), queryText(answer.query)},
            {QStringLiteral("count"), answer.found.count},
            {QStringLiteral("gaps"), answer.gapCount},
            {QStringLiteral("withoutLook"), answer.withoutLook},
            {QStringLiteral("hits"), rows}});
        return;
    }
    for (qsizetype i = 0; i < shown; ++i) {
        const auto product = answer.found.product(hits.at(i));
        const auto fence = hits.at(i).near ? QStringLiteral("~ ") : QString();
        const auto &look = *product.look;
        Terminal::print(QStringLiteral("%1%2\t%3\t%4\t%5\t%6 %7")
                            .arg(fence,
                                product.id.toString(),
                                product.name,
                                product.company,
                                hits.at(i).matched,
                                look.shape,
                                look.colourFront));
    }
    Terminal::say(QCoreApplication::translate("Cli", "%n found", nullptr, answer.found.count));
    if (answer.gapCount > 0)
        Terminal::say(QCoreApplication::translate("Cli",
            "%n more could be it: what was asked is not registered for them (--gaps).",
            nullptr,
            answer.gapCount));
}

Result<std::shared_ptr<const PillFinder>> finderIn(const QString &catalogue)
{
    auto store = CatalogueStore::open(catalogue);
    if (!store)
        return tl::make_unexpected(store.error());
    const auto entries = loadSearchEntries(store->database());
    if (!entries)
        return tl::make_unexpected(entries.error());
    const auto further = loadFurtherLooks(store->database());
    if (!further)
        return tl::make_unexpected(further.error());
    QVector<ProductSummary> products;
    products.reserve(entries->size());
    for (const auto &entry : *entries)
        products.append(entry.summary);
    return std::make_shared<const PillFinder>(productList(std::move(products)), *further);
}

ExitCode runIdentify(
    const Terminal &terminal, const QCommandLineParser &options, const QStringList &words)
{
    const auto query = readQuery(options);
    if (!query)
        return terminal.fail(query.error());
    if (!query->asksLook() || !words.isEmpty())
        return terminal.fail({ErrorKind::Usage,
            QCoreApplication::translate(
                "Cli", "What does the pill look like? --imprint, --shape, --colour, --line"),
            {}});
    bool isNumber = false;
    const int limit = options.value(QStringLiteral("limit")).toInt(&isNumber);
    if (!isNumber)
        return terminal.fail(
            {ErrorKind::Usage, QCoreApplication::translate("Cli", "--limit is a number."), {}});
    const auto finder = finderIn(terminal.catalogue());
    if (!finder)
        return terminal.fail(finder.error());
    const auto answer = (*finder)->find(*query);
    printAnswer(terminal, answer, limit);
    return answer.found.hits.isEmpty() ? ExitCode::No : ExitCode::Done;
}

} // namespace

Verb identifyVerb()
{
    const auto said = [](const char *text) { return QCoreApplication::translate("Cli", text); };
    return {QStringLiteral("identify"),
        QStringLiteral("[--imprint T] [--shape S] [--colour C] [--line L] [--limit N]"),
        said(QT_TRANSLATE_NOOP("Cli", "Finds products by the look of a pill.")),
        {
            {QStringLiteral("imprint"),
                said(QT_TRANSLATE_NOOP("Cli", "What is printed on either side, or on both.")),
                QStringLiteral("T")},
            {QStringLiteral("back"),
                said(QT_TRANSLATE_NOOP("Cli", "What is printed on the other side.")),
                QStringLiteral("T")},
            {QStringLiteral("shape"),
                said(QT_TRANSLATE_NOOP("Cli", "One or more shapes: 원형,타원형 or round,oval.")),
                QStringLiteral("S")},
            {{QStringLiteral("colour"), QStringLiteral("color")},
                said(QT_TRANSLATE_NOOP("Cli", "One or more colours: 하양,노랑 or white,yellow.")),
                QStringLiteral("C")},
            {QStringLiteral("line"),
                said(QT_TRANSLATE_NOOP("Cli", "The score line: -, +, 기타 or 없음.")),
                QStringLiteral("L")},
            {QStringLiteral("length"),
                said(QT_TRANSLATE_NOOP("Cli", "The longer side in mm, give or take 1.")),
                QStringLiteral("MM")},
            {QStringLiteral("gaps"),
                said(QT_TRANSLATE_NOOP(
                    "Cli", "Also those for which what is asked is not registered."))},
            {QStringLiteral("limit"),
                said(QT_TRANSLATE_NOOP("Cli", "At most this many hits.")),
                QStringLiteral("N"),
                QString::number(defaultLimit)},
        },
        runIdentify};
}

} // namespace pillnuts::cli
