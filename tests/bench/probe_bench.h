// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_TESTS_BENCH_PROBE_BENCH_H
#define PILLNUTS_TESTS_BENCH_PROBE_BENCH_H

#include "report.h"
#include "search_index.h"

#include <functional>

namespace pillnuts::bench {

/// Asks for products of a catalogue in every way people do, and counts how often the one meant is
/// among the first ten hits, and how often Enter would open a medicine that was not asked for.
class ProbeBench {
public:
    ProbeBench(const QVector<SearchEntry> &entries, int probes);

    void run(Report &report);

private:
    /// A product with what is typed for it.
    struct Probe {
        qsizetype entry = 0;
        QString typed;
    };

    /// What a kind of probe is held to.
    struct Kind {
        QString name;
        double goal = 0;
        std::function<QString(const SearchEntry &, int seed)> typed; ///< empty = not for this one
        std::function<bool(const SearchEntry &meant, const SearchEntry &hit)> isFound;
        /// How many products match as well as the one meant; 0 = the goal is absolute.
        std::function<int(const QString &typed)> equals;
    };

    QVector<Kind> kinds() const;
    QVector<Kind> codeKinds() const;
    QVector<Kind> shortKinds() const;
    void measureKind(const Kind &kind, Report &report);
    bool isWrongForEnter(const SearchAnswer &answer, const Probe &probe) const;
    bool holds(const SearchEntry &entry, const QString &typed) const;
    const SearchEntry &entryOf(const SearchAnswer &answer, qsizetype hit) const;
    int countStarting(const QStringList &texts, const QString &start) const;

    const QVector<SearchEntry> &m_entries;
    int m_probes;
    std::shared_ptr<const SearchIndex> m_index;
    QHash<ProductId, qsizetype> m_entryOf;
    QStringList m_pressed; ///< the keys of all names, sorted
    QStringList m_initials; ///< of all names, sorted
    int m_wrongForEnter = 0;
    QStringList m_wrongExamples;
};

} // namespace pillnuts::bench

#endif
