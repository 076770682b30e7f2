// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_UI_SCAN_ROLES_H
#define PILLNUTS_UI_SCAN_ROLES_H

#include "scan/scan_words.h"
#include "theme/theme.h"

namespace pillnuts {

/// The look of a level: colour never says it alone, an icon and words do as well.
struct ScanRoles {
    Role text;
    Role surface;
    Role line;
    Role solid;
    QString icon;
};

inline ScanRoles scanRoles(ScanLevel level)
{
    switch (level) {
    case ScanLevel::Danger:
        return {Role::Danger,
            Role::DangerSurface,
            Role::DangerLine,
            Role::DangerSolid,
            QStringLiteral("danger")};
    case ScanLevel::Caution:
        return {Role::Caution,
            Role::CautionSurface,
            Role::CautionLine,
            Role::CautionSolid,
            QStringLiteral("caution")};
    case ScanLevel::Unknown:
        return {Role::Unknown,
            Role::UnknownSurface,
            Role::UnknownLine,
            Role::UnknownSolid,
            QStringLiteral("unknown")};
    case ScanLevel::Plain:
        break;
    }
    return {
        Role::Text, Role::SurfaceSunken, Role::Line, Role::LineStrong, QStringLiteral("barcode")};
}

} // namespace pillnuts

#endif
