// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_TESTS_BENCH_KEYSTROKE_BENCH_H
#define PILLNUTS_TESTS_BENCH_KEYSTROKE_BENCH_H

#include "report.h"
#include "search_index.h"

namespace pillnuts::bench {

/// How much to measure.
struct Effort {
    int names = 500; ///< typed key by key
    int rounds = 3; ///< the best counts
    int baselineEvery = 40; ///< one keystroke in so many is also answered by the slow baselines
};

/// Types the beginnings of names into the search and reports G1 to G5, what G6 and G7 ask of this engine, and the bar of
/// the whole answer. Subject and baselines take turns in one process.
void benchKeystrokes(const QVector<SearchEntry> &entries, const Effort &effort, Report &report);

/// The whole answer only, on entries of a real catalogue.
void benchCatalogue(const QVector<SearchEntry> &entries, const Effort &effort, Report &report);

} // namespace pillnuts::bench

#endif
