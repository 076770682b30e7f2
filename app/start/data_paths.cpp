// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data_paths.h"

#include <QStandardPaths>

namespace pillnuts {

QString dataDirectory()
{
    const auto chosen = qEnvironmentVariable("PILLNUTS_DATA_DIR");
    return chosen.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
            + QStringLiteral("/pillnuts")
                            : chosen;
}

QString cacheDirectory()
{
    const auto chosen = qEnvironmentVariable("PILLNUTS_DATA_DIR");
    return chosen.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation)
            + QStringLiteral("/pillnuts")
                            : chosen + QStringLiteral("/cache");
}

QString installedCataloguePath()
{
    return dataDirectory() + QStringLiteral("/catalogue.db");
}

QString ministryUrl()
{
    return qEnvironmentVariable("PILLNUTS_MFDS_URL", QStringLiteral("https://apis.data.go.kr"));
}

} // namespace pillnuts
