// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_TESTS_BENCH_KEYSTROKE_BENCH_H
#define PILLNUTS_TESTS_BENCH_KEYSTROKE_BENCH_H

#include "raw_names.h"
#include "report.h"
#include "search_index.h"
#include "sql_baselines.h"

namespace pillnuts::bench {

/// How much to measure.
struct Effort {
    int names = 500; ///< typed key by key
    int rounds = 3; ///< the best counts
    int probes = 2000; ///< of each kind, on a real catalogue
    int baselineEvery = 40; ///< one keystroke in so many is also answered by the slow baselines
};

/// Times of one pass over the keystrokes, in microseconds.
struct Round {
    Samples top; ///< the best 50 hits
    Samples all; ///< every hit
    Samples likeName;
    Samples likeFields;
    Samples trigram;
    Samples topOfTrigram; ///< the subject on the queries that trigrams can answer
    Samples rawRead;
    Samples memmemNames;
    int empty = 0; ///< keystrokes without a hit
    int emptyLike = 0;
};

/// Types the beginnings of names into the search; subject and baselines take turns in one process.
class KeystrokeBench {
public:
    KeystrokeBench(const QVector<SearchEntry> &entries, const Effort &effort);

    /// G1 to G7 as far as this form of the search has them, and the bar of the whole answer.
    void run(Report &report);

private:
    void runRound(Round &round, int number);
    void runBaselines(Round &round, const QString &query);
    void reportSpeed(Report &report) const;
    void reportAgainstSql(Report &report) const;
    void reportAgainstRaw(Report &report) const;
    void reportFound(Report &report) const;
    double reloadMicroseconds();
    void reportSize(Report &report);
    template <typename Change>
    double shareFound(Change change) const;
    double best(Samples Round::*samples, double quantile) const;

    Effort m_effort;
    QVector<SearchEntry> m_entries;
    QStringList m_stems;
    QStringList m_steps;
    RawNames m_raw;
    SqlBaselines m_sql;
    std::shared_ptr<const SearchIndex> m_index;
    double m_buildMicroseconds = 0;
    std::vector<Round> m_rounds;
    std::uint64_t m_sink = 0; ///< keeps the work of the baselines from being left out
};

/// The bar of the whole answer on the products of a real catalogue.
void benchCatalogue(const QVector<SearchEntry> &entries, const Effort &effort, Report &report);

} // namespace pillnuts::bench

#endif
