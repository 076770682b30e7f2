// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_PORTS_CLOCK_H
#define PILLNUTS_PORTS_CLOCK_H

#include <QDate>

#include <chrono>
#include <functional>

namespace pillnuts {

/// What day it is and how time passes; tests set their own.
struct Clock {
    std::function<QDate()> today = [] { return QDate::currentDate(); };
    /// Milliseconds since any fixed instant; never runs backwards.
    std::function<qint64()> milliseconds = [] {
        using namespace std::chrono;
        return duration_cast<std::chrono::milliseconds>(steady_clock::now().time_since_epoch())
            .count();
    };
};

} // namespace pillnuts

#endif
