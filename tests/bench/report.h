// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_TESTS_BENCH_REPORT_H
#define PILLNUTS_TESTS_BENCH_REPORT_H

#include "samples.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

namespace pillnuts::bench {

/// One figure with the goal it is held to.
struct Figure {
    QString id;
    double value = 0;
    QString unit;
    double goal = 0;
    bool ok = false;
    QString note;
};

/// Collects the figures of a run, prints them and writes them as JSON.
class Report {
public:
    void add(const Figure &figure);
    QJsonObject toJson() const;
    bool write(const QString &path) const;

private:
    QJsonArray m_results;
};

/// "p50 12 p99 340 max 1736 µs (n=6340)".
QString described(const Samples &samples);

} // namespace pillnuts::bench

#endif
