// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_DESKTOP_START_OPTIONS_H
#define PILLNUTS_DESKTOP_START_OPTIONS_H

#include <QSize>
#include <QString>

#include <optional>

namespace pillnuts {

/// How the program was called. Read before there is an application, since some of it shapes the
/// application itself.
struct StartOptions {
    QString tourFolder; ///< --tour: walk the screens off-screen and write pictures here
    QSize size{1366, 768}; ///< --size WxH, of the tour
    QString scale = QStringLiteral("1"); ///< --scale N: device pixels per pixel
    QString theme; ///< --theme light|dark; empty: as chosen in the settings
    QString language; ///< --lang ko|en; empty: as chosen in the settings
    bool helpWanted = false;
    bool versionWanted = false;
    QString problem; ///< what was wrong with the arguments; empty: nothing
};

StartOptions readStartOptions(const QStringList &arguments);
QString startHelp();

} // namespace pillnuts

#endif
