// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_TESTS_BENCH_CORPUS_H
#define PILLNUTS_TESTS_BENCH_CORPUS_H

#include "search_entry.h"

#include <QVector>

namespace pillnuts::bench {

/// Which corpus the published figures are of.
constexpr int CorpusSeed = 20260801;
constexpr int CorpusSize = 50000;

/// A made-up catalogue with the shapes of the real one: names with forms, strengths and ingredients
/// in brackets, brands shared by many products, 2,000 companies, 10,000 ingredients with 2.8 to a
/// product, codes with true check digits. The same seed and size always give the same entries.
QVector<SearchEntry> makeCorpus(int size, int seed = CorpusSeed);

} // namespace pillnuts::bench

#endif
