// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_PORTS_WHEN_READY_H
#define PILLNUTS_PORTS_WHEN_READY_H

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

#include <utility>

namespace pillnuts {

/// Calls `handler(result)` once, in the thread of `owner` and never before this returns; never
/// after `owner` is gone. A future that ends without a result, as a cancelled one does, is not
/// delivered. To be called in the thread of `owner`.
///
/// QFuture::then(context, …) would do the same but aborts in Qt 6.4 debug builds when the context
/// dies first.
template <typename T, typename Handler>
void whenReady(const QFuture<T> &future, QObject *owner, Handler handler)
{
    auto *watcher = new QFutureWatcher<T>(owner);
    QObject::connect(watcher,
        &QFutureWatcherBase::finished,
        owner,
        [watcher, handler = std::move(handler)]() mutable {
        watcher->deleteLater();
        const QFuture<T> ready = watcher->future();
        if (ready.resultCount() > 0)
            handler(ready.result());
    });
    watcher->setFuture(future);
}

} // namespace pillnuts

#endif
