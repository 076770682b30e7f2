// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/main_window.h"

#include "scan/scan_banner.h"
#include "scan/scan_desk.h"
#include "search/result_panel.h"
#include "search/search_field.h"
#include "settings/data_page.h"
#include "settings/settings_page.h"
#include "text/text_page.h"
#include "theme/theme.h"
#include "window/import_files.h"
#include "window/keys_overlay.h"
#include "window/navigator.h"
#include "window/rail.h"
#include "window/reader_seam.h"
#include "window/search_place.h"
#include "window/status_line.h"
#include "window/task_popup.h"
#include "window/top_bar.h"
#include "window/type_anywhere.h"

#include <QCloseEvent>
#include <QDropEvent>
#include <QIcon>
#include <QMimeData>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pillnuts {

namespace {

constexpr int kZoomStep = 10;

} // namespace

MainWindow::MainWindow(const Services &services, Theme &theme, QWidget *parent)
    : QMainWindow(parent)
    , m_services(services)
    , m_theme(theme)
    , m_pills(theme)
    , m_search(services.search, services.catalogue)
    , m_update(services.updater, services.secrets, services.ministryUrl)
    , m_catalogue(services.catalogue)
    , m_topBar(new TopBar(theme, this))
    , m_scan(new ScanDesk({services.search, m_catalogue, services.clock, theme}, *this))
    , m_rail(new Rail(theme, this))
    , m_list(new ResultPanel(m_search, theme, m_pills, this))
    , m_places(new QStackedWidget(this))
    , m_settings(new SettingsPage(services.preferences, theme, this))
    , m_status(new StatusLine(m_catalogue, m_update, theme, this))
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(u"Pillnuts"_s);
    setWindowIcon(QIcon(u":/icons/app-icon.svg"_s));
    setAcceptDrops(true);
    build();
    connectParts();
    connectPages();
    connectScanner();
    addShortcuts();
    new TypeAnywhere(m_topBar->field(), this);
    m_scan->listen();
    restoreGeometryFrom(services.preferences.load());
    m_search.ask({});
    m_topBar->field().setFocus();
}

MainWindow::~MainWindow() = default;

void MainWindow::build()
{
    const auto reader = makeReader(m_services, m_theme);
    reader.follow(m_services.preferences.load());
    connect(m_settings, &SettingsPage::preferencesChanged, reader.widget, reader.follow);
    m_searchPlace = new SearchPlace(*m_list, *reader.widget, m_theme, this);
    m_navigator
        = new Navigator({m_search, m_topBar->field(), *m_list, *m_searchPlace}, reader, this);
    m_places->addWidget(m_searchPlace);
    m_places->addWidget(new DataPage(m_catalogue, m_update, m_theme, this));
    m_places->addWidget(m_settings);
    auto *textPage = new TextPage(m_services.catalogue, m_theme, this);
    connect(textPage, &TextPage::openRequested, this, &MainWindow::openProduct);
    m_places->addWidget(textPage);

    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_rail);
    middle->addWidget(m_places, 1);
    auto *centre = new QWidget(this);
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_topBar);
    column->addWidget(m_scan->banner());
    column->addLayout(middle, 1);
    column->addWidget(m_status);
    setCentralWidget(centre);
    m_task = new TaskPopup(m_update, m_theme, this);
    m_keys = new KeysOverlay(m_theme, this);
}

void MainWindow::connectParts()
{
    connect(m_topBar, &TopBar::homeWanted, this, [this] {
        search({});
        showPlace(Place::Search);
    });
    connect(m_topBar, &TopBar::backWanted, m_navigator, &Navigator::back);
    connect(m_topBar, &TopBar::forwardWanted, m_navigator, &Navigator::forward);
    connect(m_topBar, &TopBar::keysWanted, m_keys, &KeysOverlay::toggle);
    connect(m_rail, &Rail::placeChosen, this, &MainWindow::showPlace);
    connect(m_navigator, &Navigator::moved, this, [this] { showPlace(Place::Search); });
    connect(m_navigator, &Navigator::historyChanged, m_topBar, &TopBar::setHistory);
    connect(m_list, &ResultPanel::dataWanted, this, [this] { showPlace(Place::Data); });
    connect(m_status, &StatusLine::dataWanted, this, [this] { showPlace(Place::Data); });
    connect(m_status, &StatusLine::taskWanted, this, [this] {
        m_task->place(m_places->geometry());
        m_task->toggle();
    });
    connect(&m_catalogue, &CatalogueStatus::changed, this, &MainWindow::showStart);
}

void MainWindow::connectPages()
{
    const auto *dataPage = m_places->widget(static_cast<int>(Place::Data));
    connect(qobject_cast<const DataPage *>(dataPage), &DataPage::filesWanted, this, [this] {
        importFiles(chooseImportFiles(this));
    });
    connect(qobject_cast<const DataPage *>(dataPage), &DataPage::searchWanted, this, [this] {
        showPlace(Place::Search);
    });
    connect(m_settings, &SettingsPage::preferencesChanged, this, &MainWindow::preferencesChanged);
    connect(m_settings, &SettingsPage::languageChosen, this, &MainWindow::languageChosen);
    connect(m_settings, &SettingsPage::dataWanted, this, [this] { showPlace(Place::Data); });
    connect(m_settings, &SettingsPage::zoomWanted, this, &MainWindow::setZoom);
}

// What is scanned comes before whatever stands in the way of seeing it.
void MainWindow::connectScanner()
{
    connect(m_scan, &ScanDesk::openWanted, this, [this](const ProductId &product) {
        m_keys->hide();
        openProduct(product);
    });
    connect(m_scan, &ScanDesk::searchWanted, this, &MainWindow::search);
}

void MainWindow::addShortcut(const QKeySequence &keys, std::function<void()> action)
{
    connect(new QShortcut(keys, this), &QShortcut::activated, this, std::move(action));
}

void MainWindow::addShortcuts()
{
    const auto toSearch = [this] {
        m_topBar->field().setFocus(Qt::ShortcutFocusReason);
        m_topBar->field().selectAll();
    };
    addShortcut(u"Ctrl+F"_s, toSearch);
    addShortcut(u"Ctrl+L"_s, toSearch);
    addShortcut(u"Alt+Left"_s, [this] { m_navigator->back(); });
    addShortcut(u"Alt+Right"_s, [this] { m_navigator->forward(); });
    for (const auto place : {Place::Search, Place::Data, Place::Settings, Place::Text})
        addShortcut(
            u"Ctrl+%1"_s.arg(static_cast<int>(place) + 1), [this, place] { showPlace(place); });
    for (const auto &keys : {u"Ctrl++"_s, u"Ctrl+="_s})
        addShortcut(keys, [this] { setZoom(m_theme.zoomPercent() + kZoomStep); });
    addShortcut(u"Ctrl+-"_s, [this] { setZoom(m_theme.zoomPercent() - kZoomStep); });
    addShortcut(u"Ctrl+0"_s, [this] { setZoom(100); });
    addShortcut(u"F1"_s, [this] { m_keys->toggle(); });
}

void MainWindow::showPlace(Place place)
{
    m_places->setCurrentIndex(static_cast<int>(place));
    m_rail->setPlace(place);
}

void MainWindow::search(const QString &query)
{
    m_navigator->search(query);
}

void MainWindow::openProduct(const ProductId &product)
{
    m_navigator->open(product);
}

ProductId MainWindow::openedProduct() const
{
    return m_navigator->opened();
}

void MainWindow::setZoom(int percent)
{
    m_theme.setZoomPercent(percent);
    auto preferences = m_services.preferences.load();
    preferences.zoomPercent = m_theme.zoomPercent();
    m_services.preferences.save(preferences);
}

void MainWindow::importFiles(const QStringList &files)
{
    if (files.isEmpty())
        return;
    showPlace(Place::Data);
    m_update.importFiles(files);
}

// Without any data the first thing to see is how to get them.
void MainWindow::showStart()
{
    const auto &info = m_catalogue.info();
    const bool empty = info && info->origin == CatalogueInfo::Origin::None;
    m_list->setCatalogueEmpty(empty);
    if (!m_started && empty)
        showPlace(Place::Data);
    m_started = true;
}

void MainWindow::restoreGeometryFrom(const Preferences &preferences)
{
    resize(m_theme.px(1280), m_theme.px(760));
    setMinimumSize(480, 400);
    if (!preferences.windowGeometry.isEmpty())
        restoreGeometry(preferences.windowGeometry);
    m_searchPlace->restoreSplitter(preferences.splitterState);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    auto preferences = m_services.preferences.load();
    preferences.windowGeometry = saveGeometry();
    if (const auto state = m_searchPlace->splitterState(); !state.isEmpty())
        preferences.splitterState = state;
    m_services.preferences.save(preferences);
    QMainWindow::closeEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_task->place(m_places->geometry());
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!importableFiles(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    importFiles(importableFiles(*event->mimeData()));
}

} // namespace pillnuts
