// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_DESKTOP_COMPOSITION_H
#define PILLNUTS_DESKTOP_COMPOSITION_H

#include "background_updater.h"
#include "cached_picture_store.h"
#include "indexed_pill_identification.h"
#include "indexed_product_search.h"
#include "json_opening_log.h"
#include "keychain_secret_store.h"
#include "settings_preference_store.h"
#include "theme/theme.h"
#include "theme/theme_applier.h"
#include "threaded_catalogue_reader.h"
#include "threaded_similar_finder.h"
#include "window/main_window.h"

#include <memory>

class QApplication;

namespace pillnuts {

/// The desktop program put together: the adapters behind the ports, the theme, the window. The only
/// place that knows them all.
class Composition final : public QObject {
    Q_OBJECT
public:
    explicit Composition(QApplication &application);
    ~Composition() override;
    Q_DISABLE_COPY_MOVE(Composition)

    Theme &theme() { return m_theme; }

    BackgroundUpdater &updater() { return m_updater; }

    PreferenceStore &preferences() { return m_preferences; }

    MainWindow &window() { return *m_window; }

    /// Makes and shows the window; on the very first start the starter catalogue is put in place.
    void start();

Q_SIGNALS:
    /// The window is there and the first question has been answered.
    void ready();

private:
    void openWindow();
    void speak(const QString &language);
    void awaitReadiness();
    Services services();

    Theme m_theme;
    ThemeApplier m_applier;
    SettingsPreferenceStore m_preferences;
    JsonOpeningLog m_openings;
    KeychainSecretStore m_secrets;
    CachedPictureStore m_pictures;
    ThreadedCatalogueReader m_catalogue;
    IndexedPillIdentification m_pills; ///< goes after the search, whose last answers it awaits
    IndexedProductSearch m_search;
    ThreadedSimilarFinder m_similar;
    BackgroundUpdater m_updater;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace pillnuts

#endif
