// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/head/themed_label.h"

namespace pillnuts {

ThemedLabel::ThemedLabel(Theme &theme, TextSize size, Role role, Weight weight)
    : m_theme(theme)
    , m_size(size)
    , m_role(role)
    , m_weight(weight)
{
    setTextFormat(Qt::PlainText);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    connect(&m_theme, &Theme::changed, this, &ThemedLabel::applyTheme);
    applyTheme();
}

void ThemedLabel::setRole(Role role)
{
    m_role = role;
    applyTheme();
}

void ThemedLabel::applyTheme()
{
    setFont(m_theme.font(m_size, m_weight));
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, m_theme.colour(m_role));
    colours.setColor(QPalette::Text, m_theme.colour(m_role));
    setPalette(colours);
}

} // namespace pillnuts
