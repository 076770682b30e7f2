// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_DATA_UPDATE_MINISTRY_SYNC_H
#define PILLNUTS_DATA_UPDATE_MINISTRY_SYNC_H

#include "ports/catalogue_updater.h"
#include "update_monitor.h"

namespace pillnuts {

/// Reads the ministry's services into a staged catalogue and swaps it in. Without `full` the permit
/// details are read by their change dates when the installed catalogue allows it; everything else
/// is read whole and compared row by row. Blocks the calling thread. After Transport, Quota,
/// ServiceKey and Cancelled what was read is kept for the next call; after Refused it is thrown
/// away.
Result<UpdateReport> syncFromMinistry(
    const QString &cataloguePath, const SyncRequest &request, const UpdateMonitor &monitor);

} // namespace pillnuts

#endif
