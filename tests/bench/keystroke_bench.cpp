// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keystroke_bench.h"

#include "ime_model.h"
#include "typed_names.h"

#include <QTemporaryFile>

using namespace Qt::StringLiterals;

namespace pillnuts::bench {

namespace {

constexpr int TopHits = 50;
constexpr int ReloadRounds = 5;
constexpr double MicrosecondsInMillisecond = 1000;

SearchRequest asking(const QString &query)
{
    return {query, SortOrder::Relevance, {}};
}

QString number(double value)
{
    return QString::number(value, 'g', 3);
}

} // namespace

KeystrokeBench::KeystrokeBench(const QVector<SearchEntry> &entries, const Effort &effort)
    : m_effort(effort)
    , m_entries(entries)
    , m_stems(pickStems(entries, effort.names))
    , m_steps(keystrokes(m_stems))
    , m_raw(entries)
    , m_sql(entries)
{
    const double start = processMicroseconds();
    m_index = SearchIndex::build(entries);
    m_buildMicroseconds = processMicroseconds() - start;
}

void KeystrokeBench::run(Report &report)
{
    for (int round = 0; round < m_effort.rounds; ++round) {
        m_rounds.emplace_back();
        runRound(m_rounds.back(), round);
    }
    reportSpeed(report);
    reportAgainstSql(report);
    reportAgainstRaw(report);
    reportFound(report);
    reportSize(report);
}

void KeystrokeBench::runRound(Round &round, int number)
{
    for (qsizetype i = 0; i < m_steps.size(); ++i) {
        const QString &query = m_steps[i];
        SearchAnswer answer;
        round.top.add(measure([&] { answer = m_index->search(asking(query), TopHits); }));
        SearchAnswer all;
        round.all.add(measure([&] { all = m_index->search(asking(query)); }));
        round.empty += answer.count == 0 ? 1 : 0;
        if (i % m_effort.baselineEvery == number % m_effort.baselineEvery)
            runBaselines(round, query);
    }
}

void KeystrokeBench::runBaselines(Round &round, const QString &query)
{
    int rows = 0;
    round.likeName.add(measure([&] { rows = m_sql.likeName(query); }));
    round.emptyLike += rows == 0 ? 1 : 0;
    round.likeFields.add(measure([&] { m_sql.likeFields(query); }));
    round.rawRead.add(measure([&] { m_sink += m_raw.readAll(); }));
    const QByteArray utf8 = query.toUtf8();
    round.memmemNames.add(
        measure([&] { m_sink += static_cast<std::uint64_t>(m_raw.memmemAll(utf8)); }));
    if (!m_sql.hasTrigram() || query.size() < 3)
        return;
    // The scans before have emptied the caches: both are asked once unmeasured.
    m_sql.trigram(query);
    round.trigram.add(measure([&] { m_sql.trigram(query); }));
    SearchAnswer answer = m_index->search(asking(query), TopHits);
    round.topOfTrigram.add(measure([&] { answer = m_index->search(asking(query), TopHits); }));
}

double KeystrokeBench::best(Samples Round::*samples, double quantile) const
{
    double least = (m_rounds.front().*samples).quantile(quantile);
    for (const Round &round : m_rounds)
        least = std::min(least, (round.*samples).quantile(quantile));
    return least;
}

void KeystrokeBench::reportSpeed(Report &report) const
{
    const double p99 = best(&Round::top, 0.99) / MicrosecondsInMillisecond;
    const double p50 = best(&Round::top, 0.5);
    report.add({u"G1"_s,
        p99,
        u"ms"_s,
        1,
        p99 <= 1 && p50 <= 50,
        u"p99 of keystroke to ranked top 50, all fields; p50 "_s + number(p50)
            + u" µs (goal 50); "_s + described(m_rounds.back().top)});
    const double all = best(&Round::all, 0.99) / MicrosecondsInMillisecond;
    report.add({u"I2-keystroke-p99"_s,
        all,
        u"ms"_s,
        5,
        all <= 5,
        u"every hit, ranked and marked; "_s + described(m_rounds.back().all)});
}

void KeystrokeBench::reportAgainstSql(Report &report) const
{
    const double half = best(&Round::likeName, 0.5) / best(&Round::top, 0.5);
    const double tail = best(&Round::likeName, 0.99) / best(&Round::top, 0.99);
    const double fields = best(&Round::likeFields, 0.99) / best(&Round::top, 0.99);
    report.add({u"G2"_s,
        half,
        u"x"_s,
        200,
        half >= 200 && tail >= 20 && fields >= 60,
        u"p50 against LIKE on the name; p99 "_s + number(tail)
            + u"x (goal 20); p99 against ranked LIKE on five fields "_s + number(fields)
            + u"x (goal 60); LIKE "_s + described(m_rounds.back().likeName) + u"; five fields "_s
            + described(m_rounds.back().likeFields)});
    if (m_rounds.front().trigram.isEmpty())
        return;
    const double trigramHalf = best(&Round::trigram, 0.5) / best(&Round::topOfTrigram, 0.5);
    const double trigramTail = best(&Round::trigram, 0.99) / best(&Round::topOfTrigram, 0.99);
    report.add({u"G3"_s,
        trigramHalf,
        u"x"_s,
        10,
        trigramHalf >= 10 && trigramTail >= 3,
        u"p50 against FTS5 trigram with bm25, queries of three characters and more; p99 "_s
            + number(trigramTail) + u"x (goal 3); trigram "_s
            + described(m_rounds.back().trigram)});
}

void KeystrokeBench::reportAgainstRaw(Report &report) const
{
    const double half = best(&Round::top, 0.5) / best(&Round::rawRead, 0.5);
    const double tail = best(&Round::top, 0.99) / best(&Round::memmemNames, 0.99);
    report.add({u"G4"_s,
        half,
        u"x"_s,
        1,
        half <= 1 && tail <= 1,
        u"p50 over that of a plain read of the name keys; p99 over that of memmem on UTF-8 names "_s
            + number(tail) + u"x (goal 1); read "_s + described(m_rounds.back().rawRead)
            + u"; memmem "_s + described(m_rounds.back().memmemNames)});
    const Round &last = m_rounds.back();
    const double like = 100.0 * last.emptyLike
        / static_cast<double>(std::max<std::size_t>(last.likeName.count(), 1));
    report.add({u"G5"_s,
        double(last.empty),
        u"keystrokes"_s,
        0,
        last.empty == 0,
        u"empty answers of "_s + QString::number(m_steps.size()) + u"; LIKE: "_s + number(like)
            + u" %"_s});
}

/// How often the top 50 of a changed stem hold a product that begins with the stem.
template <typename Change>
double KeystrokeBench::shareFound(Change change) const
{
    int found = 0;
    for (qsizetype i = 0; i < m_stems.size(); ++i) {
        const QString &stem = m_stems[i];
        const SearchAnswer answer
            = m_index->search(asking(change(stem, static_cast<int>(i))), TopHits);
        found
            += std::any_of(answer.hits.begin(),
                   answer.hits.end(),
                   [&](const SearchHit &hit) { return answer.product(hit).name.startsWith(stem); })
            ? 1
            : 0;
    }
    return double(found) / double(std::max<qsizetype>(m_stems.size(), 1));
}

void KeystrokeBench::reportFound(Report &report) const
{
    const double typo
        = shareFound([](const QString &stem, int seed) { return withTypo(stem, seed); });
    const double keyboard
        = shareFound([](const QString &stem, int) { return pressedLetters(stem); });
    const double whole = shareFound([](const QString &stem, int) { return stem; });
    const double initials = shareFound([](const QString &stem, int) { return initialsOf(stem); });
    report.add({u"G6"_s,
        typo,
        u"share"_s,
        0.95,
        typo >= 0.95 && keyboard >= 0.95 && whole >= 0.98 && initials >= 0.85,
        u"one typo, a name with that stem in the top 50; wrong keyboard "_s + number(keyboard)
            + u" (goal 0.95), whole stem "_s + number(whole) + u" (0.98), initials "_s
            + number(initials) + u" (0.85)"_s});
}

/// What opening the image in a file costs, the check of its sum included.
double KeystrokeBench::reloadMicroseconds()
{
    QTemporaryFile file;
    if (!file.open())
        return 0;
    const auto image = SearchIndex::imageOf(m_entries, 1);
    file.write(reinterpret_cast<const char *>(image.data()), static_cast<qint64>(image.size()));
    file.flush();
    double least = 0;
    for (int round = 0; round < ReloadRounds; ++round) {
        const double took = measure([&] {
            const auto *bytes = reinterpret_cast<const std::byte *>(file.map(0, file.size()));
            const auto index = SearchIndex::over({{bytes, image.size()}, {}}, 1);
            m_sink += static_cast<std::uint64_t>(index->products()->size());
        });
        least = round == 0 ? took : std::min(least, took);
    }
    return least;
}

void KeystrokeBench::reportSize(Report &report)
{
    const double megabytes = double(m_index->memoryBytes()) / (1 << 20);
    const double seconds = m_buildMicroseconds / 1e6;
    const double reload = reloadMicroseconds() / MicrosecondsInMillisecond;
    report.add({u"G7"_s,
        megabytes,
        u"MiB"_s,
        64,
        megabytes <= 64 && seconds <= 1 && reload > 0 && reload <= 10,
        u"image of index and products; build "_s + number(seconds) + u" s (goal 1); reload "_s
            + number(reload) + u" ms (goal 10)"_s});
}

void benchCatalogue(const QVector<SearchEntry> &entries, const Effort &effort, Report &report)
{
    const auto index = SearchIndex::build(entries);
    const QStringList steps = keystrokes(pickStems(entries, effort.names));
    double best = 0;
    Samples last;
    int empty = 0;
    for (int round = 0; round < effort.rounds; ++round) {
        Samples samples;
        empty = 0;
        for (const QString &step : steps) {
            SearchAnswer answer;
            samples.add(measure([&] { answer = index->search(asking(step)); }));
            empty += answer.count == 0 ? 1 : 0;
        }
        best = round == 0 ? samples.p99() : std::min(best, samples.p99());
        last = samples;
    }
    const double p99 = best / MicrosecondsInMillisecond;
    report.add({u"I2-keystroke-p99-catalogue"_s,
        p99,
        u"ms"_s,
        5,
        p99 <= 5 && empty == 0,
        QString::number(entries.size()) + u" real products, every hit; empty answers "_s
            + QString::number(empty) + u"; "_s + described(last)});
}

} // namespace pillnuts::bench
