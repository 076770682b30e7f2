// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpus.h"
#include "keystroke_bench.h"
#include "probe_bench.h"
#ifdef PILLNUTS_BENCH_CATALOGUE
#include "search_entries.h"
#include "text_bench.h"
#include "text_corpus.h"
#endif

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace {

/// Measures on a real catalogue; false where it cannot be read.
bool measureCatalogue(
    const QString &path, const pillnuts::bench::Effort &effort, pillnuts::bench::Report &report)
{
#ifdef PILLNUTS_BENCH_CATALOGUE
    auto database = pillnuts::Database::open(path, pillnuts::Database::Mode::ReadOnly);
    const auto entries
        = database ? pillnuts::loadSearchEntries(*database) : tl::make_unexpected(database.error());
    if (!entries) {
        QTextStream(stderr) << path << u": "_s << entries.error().message << Qt::endl;
        return false;
    }
    pillnuts::bench::benchCatalogue(*entries, effort, report);
    pillnuts::bench::ProbeBench(*entries, effort.probes).run(report);
    return true;
#else
    Q_UNUSED(effort)
    Q_UNUSED(report)
    QTextStream(stderr) << path << u": this build cannot read catalogues"_s << Qt::endl;
    return false;
#endif
}

/// G8 and G9: on made-up labels, and on a real catalogue where one is given.
bool measureTexts(int documents, const QString &path, int rounds, pillnuts::bench::Report &report)
{
#ifdef PILLNUTS_BENCH_CATALOGUE
    using namespace pillnuts::bench;
    auto made = TextCatalogue::made(documents);
    const QString source = QString::number(documents) + u" made-up documents"_s;
    if (!made || !TextBench(*made, {}, source, rounds).run(report))
        return false;
    made.reset();
    if (path.isEmpty())
        return true;
    auto copied = TextCatalogue::copied(path, 20);
    return copied
        && TextBench(*copied, u"-catalogue"_s, u"the documents of the catalogue"_s, rounds)
               .run(report);
#else
    Q_UNUSED(documents)
    Q_UNUSED(path)
    Q_UNUSED(rounds)
    Q_UNUSED(report)
    return true;
#endif
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Measures the search on a seeded corpus of 50,000 products."_s);
    parser.addHelpOption();
    parser.addOptions({{u"json"_s, u"Writes the figures to FILE."_s, u"FILE"_s},
        {u"catalogue"_s, u"Measures on a real catalogue too."_s, u"FILE"_s},
        {u"names"_s, u"Names typed key by key."_s, u"N"_s, u"500"_s},
        {u"probes"_s, u"Probes of each kind on a real catalogue."_s, u"N"_s, u"2000"_s},
        {u"texts"_s, u"Made-up label documents; 0 = none."_s, u"N"_s, u"50000"_s},
        {u"rounds"_s, u"Rounds, of which the best counts."_s, u"N"_s, u"3"_s}});
    parser.process(application);

    pillnuts::bench::Effort effort;
    effort.names = std::max(1, parser.value(u"names"_s).toInt());
    effort.probes = std::max(1, parser.value(u"probes"_s).toInt());
    effort.rounds = std::max(1, parser.value(u"rounds"_s).toInt());
    pillnuts::bench::Report report;
    pillnuts::bench::KeystrokeBench(
        pillnuts::bench::makeCorpus(pillnuts::bench::CorpusSize), effort)
        .run(report);
    bool ok = !parser.isSet(u"catalogue"_s)
        || measureCatalogue(parser.value(u"catalogue"_s), effort, report);
    if (const int texts = parser.value(u"texts"_s).toInt(); texts > 0)
        ok = measureTexts(texts, parser.value(u"catalogue"_s), effort.rounds, report) && ok;
    if (parser.isSet(u"json"_s))
        ok = report.write(parser.value(u"json"_s)) && ok;
    return ok ? 0 : 1;
}
