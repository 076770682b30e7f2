// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_PORTS_PREFERENCES_H
#define PILLNUTS_PORTS_PREFERENCES_H

#include <QByteArray>
#include <QString>

namespace pillnuts {

enum class ThemeChoice { System, Light, Dark };

/// The user's choices on this machine. No secrets.
struct Preferences {
    ThemeChoice theme = ThemeChoice::System;
    QString language = QStringLiteral("ko"); ///< "ko" or "en"
    int zoomPercent = 100; ///< 80 … 200
    bool loadPictures = true;
    bool logarithmicChart = false;
    bool rememberUse = true; ///< what was opened and looked for, on this machine only
    QByteArray windowGeometry;
    QByteArray splitterState;
};

class PreferenceStore {
public:
    PreferenceStore() = default;
    Q_DISABLE_COPY_MOVE(PreferenceStore)
    virtual ~PreferenceStore() = default;

    virtual Preferences load() const = 0;
    virtual void save(const Preferences &preferences) = 0;
};

} // namespace pillnuts

#endif
