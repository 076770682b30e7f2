// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_PORTS_CATALOGUE_UPDATER_H
#define PILLNUTS_PORTS_CATALOGUE_UPDATER_H

#include "catalogue_info.h"

#include <QObject>
#include <QSet>
#include <QStringList>

namespace pillnuts {

struct SyncRequest {
    QString baseUrl; ///< scheme, host and port of the service
    QString serviceKey; ///< in its Encoding or Decoding form
    bool full = false; ///< read everything instead of the dated changes
    QSet<DataSet> only; ///< empty = all
};

/// Renews the installed catalogue. One task runs at a time; readers go on with the old one until
/// the swap.
class CatalogueUpdater : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    virtual bool isRunning() const = 0;
    virtual void sync(const SyncRequest &request) = 0;
    virtual void importFiles(const QStringList &files) = 0;
    /// Makes the small catalogue of starter facts, in place of what is there.
    virtual void installStarter() = 0;
    /// Stops within a second; what was read so far is kept for the next time.
    virtual void cancel() = 0;

Q_SIGNALS:
    void started();
    void progressed(const pillnuts::UpdateProgress &progress);
    void finished(const pillnuts::UpdateReport &report);
    void failed(const pillnuts::Error &error); ///< also when it was cancelled
};

} // namespace pillnuts

#endif
