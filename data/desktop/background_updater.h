// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_DATA_DESKTOP_BACKGROUND_UPDATER_H
#define PILLNUTS_DATA_DESKTOP_BACKGROUND_UPDATER_H

#include "ports/catalogue_updater.h"
#include "update_monitor.h"
#include "worker.h"

namespace pillnuts {

/// CatalogueUpdater in a thread of its own.
class BackgroundUpdater final : public CatalogueUpdater {
    Q_OBJECT
public:
    explicit BackgroundUpdater(QString cataloguePath, QObject *parent = nullptr);
    ~BackgroundUpdater() override;
    Q_DISABLE_COPY_MOVE(BackgroundUpdater)

    bool isRunning() const override { return m_running; }

    void sync(const SyncRequest &request) override;
    void importFiles(const QStringList &files) override;
    void installStarter() override;
    void cancel() override;

private:
    using Update = std::function<Result<UpdateReport>(const UpdateMonitor &)>;
    void start(const Update &update);
    std::function<void(const UpdateProgress &)> teller();
    void end(const Result<UpdateReport> &result);

    QString m_path;
    std::atomic_bool m_cancelled{false};
    bool m_running = false;
    Worker m_worker;
};

} // namespace pillnuts

#endif
