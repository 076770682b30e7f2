// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/main_window.h"

#include "home/list_side.h"
#include "identify/identify_page.h"
#include "reader/head/similar_line.h"
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
#include "window/place_shelf.h"
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
#include <QPointer>
#include <QShortcut>
#include <QVBoxLayout>

#include <utility>

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
    , m_use(services.openings)
    , m_topBar(new TopBar(theme, this))
    , m_scan(new ScanDesk({services.search, m_catalogue, services.clock, theme}, *this))
    , m_rail(new Rail(theme, this))
    , m_side(new ListSide(m_search, m_use, theme, m_pills, this))
    , m_list(new ResultPanel(m_search, theme, m_pills, this))
    , m_places(new PlaceShelf(this))
    , m_status(new StatusLine(m_catalogue, m_update, theme, this))
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(u"Pillnuts"_s);
    setWindowIcon(QIcon(u":/icons/app-icon.svg"_s));
    setAcceptDrops(true);
    build();
    connectParts();
    connectScanner();
    addShortcuts();
    new TypeAnywhere(m_topBar->field(), this);
    m_scan->listen();
    restoreGeometryFrom(services.preferences.load());
    m_search.ask({});
    m_topBar->field().setFocus();
}

// The parts use the sessions, which are members and would be gone before them.
MainWindow::~MainWindow()
{
    const auto parts = findChildren<QObject *>(QString(), Qt::FindDirectChildrenOnly);
    const QVector<QPointer<QObject>> left(parts.begin(), parts.end());
    for (const auto &part : left) {
        if (part != nullptr && part != layout())
            delete part; // may take others with it
    }
}

void MainWindow::build()
{
    const auto reader = makeReader(m_services, m_theme);
    m_followInReader = reader.follow;
    m_followInReader(m_services.preferences.load());
    connect(reader.similar, &SimilarLine::openRequested, this, &MainWindow::openProduct);
    m_side->setList(m_list);
    m_searchPlace = new SearchPlace(*m_side, *reader.widget, m_theme, this);
    m_navigator = new Navigator(
        {m_search, m_topBar->field(), *m_list, *m_side, *m_searchPlace}, reader, this);
    m_use.setRemembering(m_services.preferences.load().rememberUse);
    setMakers();
    m_places->showPlace(Place::Search);

    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_rail);
    middle->addWidget(m_places, 1);
    auto *centre = new QWidget(this);
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_topBar);

    column->addLayout(middle, 1);
    column->addWidget(m_status);
    setCentralWidget(centre);
    connect(m_scan, &ScanDesk::bannerMade, column, [column](QWidget *banner) {
        column->insertWidget(1, banner); // under the top bar
    });
}

void MainWindow::connectParts()
{
    connect(m_topBar, &TopBar::homeWanted, m_navigator, &Navigator::goHome);
    connect(m_topBar, &TopBar::backWanted, this, &MainWindow::goBack);
    connect(m_topBar, &TopBar::forwardWanted, m_navigator, &Navigator::forward);
    connect(m_topBar, &TopBar::keysWanted, this, &MainWindow::toggleKeys);
    connect(m_rail, &Rail::placeChosen, this, &MainWindow::showPlace);
    connect(m_navigator, &Navigator::moved, this, [this] {
        m_openedFrom.reset();
        showPlace(Place::Search);
    });
    connect(m_navigator, &Navigator::asked, this, [this] {
        if (m_rail->place() != Place::Identify)
            showPlace(Place::Search);
    });
    connect(m_navigator, &Navigator::productOpened, &m_use, &RecentUse::record);
    connect(m_navigator, &Navigator::historyChanged, m_topBar, &TopBar::setHistory);
    connect(m_list, &ResultPanel::dataWanted, this, [this] { showPlace(Place::Data); });
    connect(m_status, &StatusLine::dataWanted, this, [this] { showPlace(Place::Data); });
    connect(m_status, &StatusLine::taskWanted, this, [this] {
        if (m_task == nullptr)
            m_task = new TaskPopup(m_update, m_theme, this);
        m_task->place(m_places->geometry());
        m_task->toggle();
    });
    connect(&m_catalogue, &CatalogueStatus::changed, this, &MainWindow::showStart);
}

void MainWindow::setMakers()
{
    m_places->setMaker(Place::Search, [this] { return m_searchPlace; });
    m_places->setMaker(Place::Data, [this] { return makeDataPage(); });
    m_places->setMaker(Place::Settings, [this] { return makeSettingsPage(); });
    m_places->setMaker(Place::Text, [this] { return makeTextPage(); });
    m_places->setMaker(Place::Identify, [this] { return makeIdentifyPage(); });
}

QWidget *MainWindow::makeDataPage()
{
    auto *page = new DataPage(m_catalogue, m_update, m_theme, this);
    connect(page, &DataPage::filesWanted, this, [this] { importFiles(chooseImportFiles(this)); });
    connect(page, &DataPage::searchWanted, this, [this] { showPlace(Place::Search); });
    return page;
}

QWidget *MainWindow::makeSettingsPage()
{
    auto *page = new SettingsPage(m_services.preferences, m_theme, this);
    connect(page, &SettingsPage::preferencesChanged, this, m_followInReader);
    connect(page, &SettingsPage::preferencesChanged, this, &MainWindow::preferencesChanged);
    connect(page, &SettingsPage::preferencesChanged, this, [this](const Preferences &preferences) {
        m_use.setRemembering(preferences.rememberUse);
    });
    connect(page, &SettingsPage::languageChosen, this, &MainWindow::languageChosen);
    connect(page, &SettingsPage::dataWanted, this, [this] { showPlace(Place::Data); });
    connect(page, &SettingsPage::zoomWanted, this, &MainWindow::setZoom);
    return page;
}

QWidget *MainWindow::makeTextPage()
{
    auto *page = new TextPage(m_services.catalogue, m_theme, this);
    connect(page, &TextPage::openRequested, this, [this](const ProductId &product) {
        openFrom(Place::Text, product);
    });
    return page;
}

// What is typed narrows the pills too as long as they are in view, and its keys walk among them.
QWidget *MainWindow::makeIdentifyPage()
{
    auto &field = m_topBar->field();
    auto *page = new IdentifyPage({m_services.pills, m_services.catalogue}, m_theme, m_pills, this);
    const auto inView = [this] { return m_rail->place() == Place::Identify; };
    connect(page, &IdentifyPage::openRequested, this, [this](const ProductId &product) {
        openFrom(Place::Identify, product);
    });
    connect(page, &IdentifyPage::nameClearWanted, &field, &SearchField::clear);
    const auto takeName = [this, page] { page->setName(m_search.request().query); };
    connect(&m_search, &SearchSession::asked, page, takeName);
    takeName();
    connect(&field, &SearchField::moveRequested, page, [page, inView](int rows, bool pages) {
        if (inView())
            page->moveCurrent(rows, pages);
    });
    connect(&field, &SearchField::openRequested, page, [page, inView] {
        if (inView())
            page->openCurrent();
    });
    return page;
}

// What is scanned comes before whatever stands in the way of seeing it.
void MainWindow::connectScanner()
{
    connect(m_scan, &ScanDesk::openWanted, this, [this](const ProductId &product) {
        if (m_keys != nullptr)
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
    addShortcut(u"Alt+Left"_s, [this] { goBack(); });
    addShortcut(u"Alt+Right"_s, [this] { m_navigator->forward(); });
    for (const auto place :
        {Place::Search, Place::Data, Place::Settings, Place::Text, Place::Identify})
        addShortcut(
            u"Ctrl+%1"_s.arg(static_cast<int>(place) + 1), [this, place] { showPlace(place); });
    for (const auto &keys : {u"Ctrl++"_s, u"Ctrl+="_s})
        addShortcut(keys, [this] { setZoom(m_theme.zoomPercent() + kZoomStep); });
    addShortcut(u"Ctrl+-"_s, [this] { setZoom(m_theme.zoomPercent() - kZoomStep); });
    addShortcut(u"Ctrl+0"_s, [this] { setZoom(100); });
    addShortcut(u"F1"_s, [this] { toggleKeys(); });
}

void MainWindow::toggleKeys()
{
    if (m_keys == nullptr)
        m_keys = new KeysOverlay(m_theme, this);
    m_keys->toggle();
}

void MainWindow::showPlace(Place place)
{
    m_rail->setPlace(place);
    m_navigator->setElsewhere(place == Place::Identify);
    m_places->showPlace(place);
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

void MainWindow::openFrom(Place place, const ProductId &product)
{
    openProduct(product);
    m_openedFrom = place;
}

// From a product back to the page that found it, as it was left.
void MainWindow::goBack()
{
    if (m_openedFrom && m_rail->place() == Place::Search)
        showPlace(*std::exchange(m_openedFrom, std::nullopt));
    else
        m_navigator->back();
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
    if (m_task != nullptr)
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
