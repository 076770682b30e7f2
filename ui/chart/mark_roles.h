// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_UI_MARK_ROLES_H
#define PILLNUTS_UI_MARK_ROLES_H

#include "chart/bar_groups.h"
#include "theme/theme.h"

namespace pillnuts {

/// Colours of a marked bar and of its word.
struct MarkRoles {
    Role solid;
    Role surface;
    Role line;
    Role text;
};

inline MarkRoles markRoles(BarMark::Level level)
{
    if (level == BarMark::Level::Danger)
        return {Role::DangerSolid, Role::DangerSurface, Role::DangerLine, Role::Danger};
    return {Role::CautionSolid, Role::CautionSurface, Role::CautionLine, Role::Caution};
}

} // namespace pillnuts

#endif
