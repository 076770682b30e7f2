// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_DATA_DESKTOP_WORKER_H
#define PILLNUTS_DATA_DESKTOP_WORKER_H

#include <QThreadPool>
#include <QtConcurrentRun>

#include <functional>

namespace pillnuts {

/// One thread that does one thing after the other; the same thread for its whole life, as a
/// database connection needs.
class Worker final {
public:
    Worker()
    {
        m_pool.setMaxThreadCount(1);
        m_pool.setExpiryTimeout(-1);
    }

    Q_DISABLE_COPY_MOVE(Worker)

    /// Waits for what is under way; what has not begun is dropped.
    ~Worker() { endWith({}); }

    /// Drops what has not begun, does `last` in the thread and waits for it. (Waiting on a future
    /// instead would do the work in the thread that waits.)
    void endWith(const std::function<void()> &last)
    {
        m_pool.clear();
        if (last)
            m_pool.start(last);
        m_pool.waitForDone();
    }

    template <typename Function>
    auto run(Function &&function)
    {
        return QtConcurrent::run(&m_pool, std::forward<Function>(function));
    }

private:
    QThreadPool m_pool;
};

} // namespace pillnuts

#endif
