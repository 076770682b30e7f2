// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_DATA_UPDATE_FILE_IMPORT_H
#define PILLNUTS_DATA_UPDATE_FILE_IMPORT_H

#include "update_monitor.h"

#include <QStringList>

namespace pillnuts {

/// Takes bulk files of nedrug.mfds.go.kr into the catalogue (B23). Each file replaces the lists it
/// holds; the starter catalogue is not built upon. All files are taken or none. Blocks the calling
/// thread.
Result<UpdateReport> importFiles(
    const QString &cataloguePath, const QStringList &files, const UpdateMonitor &monitor);

} // namespace pillnuts

#endif
