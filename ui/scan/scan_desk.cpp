// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scan/scan_desk.h"

#include "scan/keyboard_wedge.h"
#include "scan/scan_banner.h"

namespace pillnuts {

ScanDesk::ScanDesk(const Parts &parts, QWidget &window)
    : QObject(&window)
    , m_window(window)
    , m_clock(parts.clock)
    , m_session(parts.search, parts.clock)
    , m_banner(new ScanBanner(m_session, parts.catalogue, parts.theme, &window))
{
    connect(&m_session, &ScanSession::productFound, this, &ScanDesk::openWanted);
    connect(m_banner, &ScanBanner::searchWanted, this, &ScanDesk::searchWanted);
}

void ScanDesk::listen()
{
    auto *wedge = new KeyboardWedge(m_window, m_clock, this);
    connect(wedge, &KeyboardWedge::scanned, &m_session, &ScanSession::scan);
    connect(wedge, &KeyboardWedge::cutOff, &m_session, &ScanSession::cutOff);
}

} // namespace pillnuts
