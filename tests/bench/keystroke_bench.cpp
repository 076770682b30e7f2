// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keystroke_bench.h"

#include "ime_model.h"
#include "key_buffer.h"
#include "random.h"
#include "sql_baselines.h"
#include "unit_words.h"

#include <cstring>

using namespace Qt::StringLiterals;

namespace pillnuts::bench {

namespace {

constexpr int TopHits = 50;
constexpr double RareOrder = 1000; ///< microseconds in a millisecond

/// The beginning of a name that people type: its letters up to the first number or sign, eight at most.
QString stemOf(const QString &name)
{
    qsizetype end = 0;
    while (end < name.size() && end < 8 && name[end].isLetter())
        ++end;
    return name.left(end);
}

QStringList pickStems(const QVector<SearchEntry> &entries, int count)
{
    Random random(99);
    QStringList stems;
    for (int tries = 0; stems.size() < count && tries < 20 * count; ++tries) {
        const QString stem = stemOf(entries[random.below(static_cast<int>(entries.size()))].summary.name);
        if (stem.size() >= 2)
            stems.append(stem);
    }
    return stems;
}

QStringList keystrokes(const QStringList &stems)
{
    QStringList steps;
    for (const QString &stem : stems)
        steps += typedSteps(stem);
    return steps;
}

SearchRequest asking(const QString &query)
{
    return {query, SortOrder::Relevance, {}};
}

/// The keys of all names as the index holds them, and the names as UTF-8: what a plain read and memmem go through.
struct RawNames {
    search::KeyBuffer keys;
    QByteArray utf8;

    explicit RawNames(const QVector<SearchEntry> &entries)
    {
        search::KeyText text;
        for (const SearchEntry &entry : entries) {
            search::encodeUnified(entry.summary.name, text);
            keys.append(text);
            utf8 += entry.summary.name.toUtf8();
            utf8 += '\0';
        }
        keys.finish();
    }

    /// Reads every key once; the compiler makes wide loads of it.
    std::uint64_t read() const
    {
        std::uint64_t sum = 0;
        for (const search::Key key : keys.bytes())
            sum += key;
        return sum;
    }

    int memmemAll(const QByteArray &needle) const
    {
        int found = 0;
        const char *at = utf8.constData();
        const char *end = at + utf8.size();
        while (const void *hit = memmem(at, static_cast<std::size_t>(end - at), needle.constData(), static_cast<std::size_t>(needle.size()))) {
            ++found;
            at = static_cast<const char *>(hit) + 1;
        }
        return found;
    }
};

struct Round {
    Samples top; ///< best 50 hits
    Samples all; ///< every hit
    Samples likeName;
    Samples likeFields;
    Samples trigram;
    Samples topOfTrigram; ///< the subject on the queries that trigrams can answer
    Samples rawRead;
    Samples memmemNames;
    int empty = 0;
    int emptyLike = 0;
    volatile std::uint64_t sink = 0; ///< keeps the work of the baselines from being optimised away
};

class KeystrokeBench {
public:
    KeystrokeBench(const QVector<SearchEntry> &entries, const Effort &effort)
        : m_effort(effort)
        , m_stems(pickStems(entries, effort.names))
        , m_steps(keystrokes(m_stems))
        , m_raw(entries)
        , m_sql(entries)
    {
        m_buildMicroseconds = measure([&] { m_index = SearchIndex::build(entries); });
    }

    void run(Report &report)
    {
        for (int round = 0; round < m_effort.rounds; ++round) {
            m_rounds.emplace_back();
            runRound(m_rounds.back(), round);
        }
        reportSpeed(report);
        reportRatios(report);
        reportFound(report);
        reportSize(report);
    }

private:
    void runRound(Round &round, int number);
    void runBaselines(Round &round, const QString &query);
    void reportSpeed(Report &report) const;
    void reportRatios(Report &report) const;
    void reportFound(Report &report) const;
    void reportSize(Report &report) const;
    double shareInTop(const QString &(*queryOf)(QString &), bool unused) const;
    const Round &best() const;

    Effort m_effort;
    QStringList m_stems;
    QStringList m_steps;
    RawNames m_raw;
    SqlBaselines m_sql;
    std::shared_ptr<const SearchIndex> m_index;
    double m_buildMicroseconds = 0;
    std::vector<Round> m_rounds;
};

} // namespace

} // namespace pillnuts::bench
