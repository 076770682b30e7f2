// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scan/scan_desk.h"

#include "scan/keyboard_wedge.h"
#include "scan/scan_banner.h"

namespace pillnuts {

ScanDesk::ScanDesk(const Parts &parts, QWidget &window)
    : QObject(&window)
    , m_parts(parts)
    , m_window(window)
    , m_session(parts.search, parts.clock)
{
    connect(&m_session, &ScanSession::productFound, this, &ScanDesk::openWanted);
    connect(&m_session, &ScanSession::changed, this, &ScanDesk::makeBanner);
}

void ScanDesk::makeBanner()
{
    if (m_banner != nullptr)
        return;
    m_banner = new ScanBanner(m_session, m_parts.catalogue, m_parts.theme, &m_window);
    connect(m_banner, &ScanBanner::searchWanted, this, &ScanDesk::searchWanted);
    Q_EMIT bannerMade(m_banner);
}

void ScanDesk::listen()
{
    auto *wedge = new KeyboardWedge(m_window, m_parts.clock, this);
    connect(wedge, &KeyboardWedge::scanned, &m_session, &ScanSession::scan);
    connect(wedge, &KeyboardWedge::cutOff, &m_session, &ScanSession::cutOff);
}

} // namespace pillnuts
