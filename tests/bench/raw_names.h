// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_TESTS_BENCH_RAW_NAMES_H
#define PILLNUTS_TESTS_BENCH_RAW_NAMES_H

#include "keys.h"
#include "search_entry.h"

#include <QByteArray>
#include <QVector>

namespace pillnuts::bench {

/// The names without any search around them: what a plain read of their keys and memmem over their
/// UTF-8 cost.
class RawNames {
public:
    explicit RawNames(const QVector<SearchEntry> &entries);

    /// Reads every key once.
    std::uint64_t readAll() const;
    /// How often the needle stands in the names.
    int memmemAll(const QByteArray &needle) const;

private:
    search::KeyString m_keys;
    QByteArray m_utf8;
};

} // namespace pillnuts::bench

#endif
