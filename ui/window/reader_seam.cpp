// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/reader_seam.h"

#include "ports/preferences.h"
#include "reader/reader_pane.h"
#include "window/services.h"

namespace pillnuts {

ReaderSeam makeReader(const Services &services, Theme &theme)
{
    auto *pane = new ReaderPane(services.catalogue, services.pictures, theme);
    auto &store = services.preferences;
    QObject::connect(pane, &ReaderPane::logarithmicChanged, pane, [&store](bool logarithmic) {
        auto preferences = store.load();
        preferences.logarithmicChart = logarithmic;
        store.save(preferences);
    });
    return {pane,
        [pane](const ProductId &product) { pane->showProduct(product); },
        [pane] { pane->clear(); },
        [pane](const Preferences &preferences) {
        pane->setPicturesEnabled(preferences.loadPictures);
        pane->setLogarithmic(preferences.logarithmicChart);
            }};
}

} // namespace pillnuts
