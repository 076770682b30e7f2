// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_UI_THEMED_LABEL_H
#define PILLNUTS_UI_THEMED_LABEL_H

#include "theme/theme.h"

#include <QLabel>

namespace pillnuts {

/// A label whose type and colour follow the theme. Its text can be selected and copied.
class ThemedLabel : public QLabel {
    Q_OBJECT
public:
    ThemedLabel(Theme &theme, TextSize size, Role role, Weight weight = Weight::Regular);

    void setRole(Role role);

private:
    void applyTheme();

    Theme &m_theme;
    TextSize m_size;
    Role m_role;
    Weight m_weight;
};

} // namespace pillnuts

#endif
