// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_START_DATA_PATHS_H
#define PILLNUTS_START_DATA_PATHS_H

#include <QString>

namespace pillnuts {

/// PILLNUTS_DATA_DIR, or the platform's application data folder.
QString dataDirectory();
/// What may be deleted at any time: pictures.
QString cacheDirectory();
/// The catalogue in use.
QString installedCataloguePath();
/// PILLNUTS_MFDS_URL, or the ministry's gateway.
QString ministryUrl();

} // namespace pillnuts

#endif
