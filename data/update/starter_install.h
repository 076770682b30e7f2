// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_DATA_UPDATE_STARTER_INSTALL_H
#define PILLNUTS_DATA_UPDATE_STARTER_INSTALL_H

#include "update_monitor.h"

namespace pillnuts {

/// Makes a catalogue of the starter facts, so that the first run means something without key or
/// network.
Result<UpdateReport> installStarter(const QString &cataloguePath, const UpdateMonitor &monitor);

} // namespace pillnuts

#endif
