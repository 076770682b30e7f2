// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/reader_seam.h"

#include "ports/preferences.h"
#include "reader/head/similar_line.h"
#include "reader/reader_pane.h"
#include "usecases/similar_session.h"
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
    auto *similar = new SimilarSession(services.similar, pane);
    auto *line = new SimilarLine(*similar, theme);
    pane->addUnderHead(line, line->stops());
    QObject::connect(pane, &ReaderPane::productShown, similar, &SimilarSession::ask);
    return {pane,
        [pane](const ProductId &product) { pane->showProduct(product); },
        [pane] { pane->clear(); },
        [pane](const Preferences &preferences) {
        pane->setPicturesEnabled(preferences.loadPictures);
        pane->setLogarithmic(preferences.logarithmicChart);
            },
        line};
}

} // namespace pillnuts
