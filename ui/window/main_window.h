// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_UI_MAIN_WINDOW_H
#define PILLNUTS_UI_MAIN_WINDOW_H

#include "identifiers.h"
#include "pill/pill_painter.h"
#include "ports/preferences.h"
#include "usecases/catalogue_status.h"
#include "usecases/recent_use.h"
#include "usecases/search_session.h"
#include "usecases/update_session.h"
#include "window/place.h"
#include "window/services.h"

#include <QMainWindow>

#include <functional>
#include <optional>

namespace pillnuts {

class KeysOverlay;
class ListSide;
class Navigator;
class PlaceShelf;
class Rail;
class ResultPanel;
class ScanDesk;
class SearchPlace;
class StatusLine;
class TaskPopup;
class Theme;
class TopBar;

/// The window around the reading desk. Builds its parts and puts them in order; the parts connect
/// themselves.
class MainWindow final : public QMainWindow {
    Q_OBJECT
public:
    MainWindow(const Services &services, Theme &theme, QWidget *parent = nullptr);
    ~MainWindow() override;
    MainWindow(const MainWindow &) = delete;
    MainWindow &operator=(const MainWindow &) = delete;

    void showPlace(Place place);
    void search(const QString &query); ///< as if typed
    void openProduct(const ProductId &product);
    ProductId openedProduct() const;

    const SearchSession &searchSession() const { return m_search; }

Q_SIGNALS:
    /// Mode, zoom or pictures were chosen and are kept; whoever owns the ThemeApplier follows them.
    void preferencesChanged(const pillnuts::Preferences &preferences);
    /// Another language was chosen and is kept; its strings appear in windows made after the
    /// translator is changed.
    void languageChosen(const QString &language);

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    void connectParts();
    void setMakers();
    QWidget *makeDataPage();
    QWidget *makeSettingsPage();
    QWidget *makeTextPage();
    QWidget *makeIdentifyPage();
    void connectScanner();
    void openFrom(Place place, const ProductId &product);
    void goBack();
    void addShortcuts();
    void toggleKeys();
    void addShortcut(const QKeySequence &keys, std::function<void()> action);
    void setZoom(int percent);
    void importFiles(const QStringList &files);
    void restoreGeometryFrom(const Preferences &preferences);
    void showStart();

    Services m_services;
    Theme &m_theme;
    PillPainter m_pills;
    SearchSession m_search;
    UpdateSession m_update;
    CatalogueStatus m_catalogue;
    RecentUse m_use;
    TopBar *m_topBar;
    ScanDesk *m_scan;
    Rail *m_rail;
    ListSide *m_side;
    ResultPanel *m_list;
    SearchPlace *m_searchPlace = nullptr;
    Navigator *m_navigator = nullptr;
    std::function<void(const Preferences &)> m_followInReader;
    PlaceShelf *m_places;
    StatusLine *m_status;
    TaskPopup *m_task = nullptr; ///< made when first wanted, as the next
    KeysOverlay *m_keys = nullptr;
    std::optional<Place> m_openedFrom; ///< where one step back leads
    bool m_started = false;
};

} // namespace pillnuts

#endif
