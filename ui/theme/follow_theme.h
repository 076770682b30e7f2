// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_UI_FOLLOW_THEME_H
#define PILLNUTS_UI_FOLLOW_THEME_H

#include "theme/theme.h"

namespace pillnuts {

/// Calls `apply` now and whenever mode or zoom changes, as long as `owner` lives: for sizes that a
/// style sheet cannot set.
template <typename Apply>
void followTheme(const Theme &theme, QObject *owner, Apply apply)
{
    apply();
    QObject::connect(&theme, &Theme::changed, owner, apply);
}

} // namespace pillnuts

#endif
