// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_UI_THEME_APPLIER_H
#define PILLNUTS_UI_THEME_APPLIER_H

#include "ports/preferences.h"
#include "theme/focus_ring.h"

#include <QObject>

#include <functional>

class QApplication;

namespace pillnuts {

class Theme;

/// Puts a theme on the application: style, palette and font at once, the style sheet around what is
/// built with dressing(), and all of them whenever the theme changes.
class ThemeApplier final : public QObject {
    Q_OBJECT
public:
    /// Made once, before the first window: it looks at the system's own palette to answer
    /// systemIsDark().
    ThemeApplier(Theme &theme, QApplication &application);

    bool systemIsDark() const { return m_systemIsDark; }

    /// Sets mode and zoom of the theme as the user wants them.
    void follow(const Preferences &preferences);

    /// Builds widgets and puts the style sheet on when they are there: under a style sheet widgets
    /// are polished anew with every parent they get, which made half of a start.
    void dressing(const std::function<void()> &build);

private:
    void apply();

    Theme &m_theme;
    QApplication &m_application;
    bool m_systemIsDark;
    FocusRing m_ring;
    bool m_dressed = false;
};

} // namespace pillnuts

#endif
