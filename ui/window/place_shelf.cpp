// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/place_shelf.h"

namespace pillnuts {

void PlaceShelf::showPlace(Place place)
{
    auto page = m_pages.find(place);
    if (page == m_pages.end()) {
        page = m_pages.emplace(place, m_makers.at(place)()).first;
        addWidget(page->second);
    }
    setCurrentWidget(page->second);
}

} // namespace pillnuts
