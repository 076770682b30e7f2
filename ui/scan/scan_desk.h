// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_UI_SCAN_DESK_H
#define PILLNUTS_UI_SCAN_DESK_H

#include "usecases/scan_session.h"

namespace pillnuts {

class CatalogueStatus;
class KeyboardWedge;
class ScanBanner;
class Theme;

/// Scanner, session and banner of one window, put together.
class ScanDesk final : public QObject {
    Q_OBJECT
public:
    struct Parts {
        ProductSearch &search;
        CatalogueStatus &catalogue;
        Clock clock;
        Theme &theme;
    };

    /// Makes the banner; whoever puts it into a layout owns it.
    ScanDesk(const Parts &parts, QWidget &window);

    ScanBanner *banner() const { return m_banner; }

    /// From now on the keys of the window are listened to; to be called after every other filter of
    /// keys is in place.
    void listen();

Q_SIGNALS:
    void openWanted(const pillnuts::ProductId &product);
    void searchWanted(const QString &query);

private:
    QWidget &m_window;
    Clock m_clock;
    ScanSession m_session;
    ScanBanner *m_banner;
};

} // namespace pillnuts

#endif
