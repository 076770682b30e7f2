// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_TESTS_LOCAL_EVENT_LOOP_H
#define PILLNUTS_TESTS_LOCAL_EVENT_LOOP_H

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFuture>

#include <functional>

namespace pillnuts::test {

/// Runs the event loop until `done`; false when that takes longer than ten seconds.
inline bool runUntil(const std::function<bool()> &done)
{
    const QDeadlineTimer limit(10000);
    while (!done() && !limit.hasExpired())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 50);
    return done();
}

template <typename T>
T resultOf(const QFuture<T> &future)
{
    if (!runUntil([&future] { return future.isFinished(); }) || future.resultCount() == 0)
        throw std::runtime_error("the future has no result");
    return future.result();
}

} // namespace pillnuts::test

#endif
