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

    ScanDesk(const Parts &parts, QWidget &window);

    /// From now on the keys of the window are listened to; to be called after every other filter of
    /// keys is in place.
    void listen();

Q_SIGNALS:
    /// The first scan has come: the banner needs a place. Whoever puts it into a layout owns it.
    void bannerMade(QWidget *banner);
    void openWanted(const pillnuts::ProductId &product);
    void searchWanted(const QString &query);

private:
    void makeBanner();

    Parts m_parts;
    QWidget &m_window;
    ScanSession m_session;
    ScanBanner *m_banner = nullptr;
};

} // namespace pillnuts

#endif
