// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_UI_SERVICES_H
#define PILLNUTS_UI_SERVICES_H

#include "ports/clock.h"

#include <QString>

namespace pillnuts {

class CatalogueReader;
class ProductSearch;
class CatalogueUpdater;
class SecretStore;
class PictureStore;
class PreferenceStore;
class OpeningLog;
class SimilarProductFinder;
class PillIdentification;

/// What the window needs of the world. Everything outlives the window.
struct Services {
    CatalogueReader &catalogue;
    ProductSearch &search;
    CatalogueUpdater &updater;
    SecretStore &secrets;
    PictureStore &pictures;
    PreferenceStore &preferences;
    OpeningLog &openings;
    SimilarProductFinder &similar;
    PillIdentification &pills;
    QString ministryUrl = QStringLiteral("https://apis.data.go.kr"); ///< where data are synced from
    Clock clock = {};
};

} // namespace pillnuts

#endif
