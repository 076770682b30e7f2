// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "background_updater.h"

#include "file_import.h"
#include "ministry_sync.h"
#include "ports/when_ready.h"
#include "starter_install.h"

namespace pillnuts {

BackgroundUpdater::BackgroundUpdater(QString cataloguePath, QObject *parent)
    : CatalogueUpdater(parent)
    , m_path(std::move(cataloguePath))
{
}

BackgroundUpdater::~BackgroundUpdater()
{
    cancel();
}

void BackgroundUpdater::sync(const SyncRequest &request)
{
    start([path = m_path, request](
              const UpdateMonitor &monitor) { return syncFromMinistry(path, request, monitor); });
}

void BackgroundUpdater::importFiles(const QStringList &files)
{
    start([path = m_path, files](const UpdateMonitor &monitor) {
        return pillnuts::importFiles(path, files, monitor);
    });
}

void BackgroundUpdater::installStarter()
{
    start([path = m_path](
              const UpdateMonitor &monitor) { return pillnuts::installStarter(path, monitor); });
}

void BackgroundUpdater::cancel()
{
    m_cancelled.store(true);
}

void BackgroundUpdater::start(const Update &update)
{
    if (m_running)
        return;
    m_running = true;
    m_cancelled.store(false);
    Q_EMIT started();
    const auto running = m_worker.run([this, update] { return update({m_cancelled, teller()}); });
    whenReady(running, this, [this](const Result<UpdateReport> &result) { end(result); });
}

/// Hands progress from the worker's thread to this one.
std::function<void(const UpdateProgress &)> BackgroundUpdater::teller()
{
    return [this](const UpdateProgress &progress) {
        const auto tell = [this, progress] { Q_EMIT progressed(progress); };
        QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
    };
}

void BackgroundUpdater::end(const Result<UpdateReport> &result)
{
    m_running = false;
    if (result)
        Q_EMIT finished(*result);
    else
        Q_EMIT failed(result.error());
}

} // namespace pillnuts
