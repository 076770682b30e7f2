// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_TESTS_BENCH_TYPED_NAMES_H
#define PILLNUTS_TESTS_BENCH_TYPED_NAMES_H

#include "search_entry.h"

#include <QStringList>
#include <QVector>

namespace pillnuts::bench {

/// The beginnings of some names as people type them: their letters up to the first number or sign,
/// eight at most.
QStringList pickStems(const QVector<SearchEntry> &entries, int count);

/// What the input method shows after every key on the way to the stems.
QStringList keystrokes(const QStringList &stems);

/// The stem with one wrong, missing, doubled or transposed syllable part, never its first.
QString withTypo(const QString &stem, int seed);

} // namespace pillnuts::bench

#endif
