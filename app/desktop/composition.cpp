// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition.h"

#include "data_paths.h"
#include "interface_language.h"
#include "ports/when_ready.h"

#include <QApplication>
#include <QFileInfo>

namespace pillnuts {

Composition::Composition(QApplication &application)
    : m_applier(m_theme, application)
    , m_preferences(dataDirectory() + QStringLiteral("/settings.ini"))
    , m_openings(dataDirectory() + QStringLiteral("/recent-use.json"))
    , m_pictures(cacheDirectory() + QStringLiteral("/pictures"))
    , m_catalogue(installedCataloguePath())
    , m_pills(installedCataloguePath(), [this] { return m_search.products(); })
    , m_search(installedCataloguePath())
    , m_similar(installedCataloguePath())
    , m_updater(installedCataloguePath())
{
    connect(&m_updater, &CatalogueUpdater::finished, this, [this] {
        // The index first: whoever hears of the change asks again at once.
        m_similar.reload();
        whenReady(m_search.reload(), this, [this](const Outcome &) { m_catalogue.reopen(); });
    });
}

Composition::~Composition()
{
    m_window.reset();
}

Services Composition::services()
{
    return {m_catalogue,
        m_search,
        m_updater,
        m_secrets,
        m_pictures,
        m_preferences,
        m_openings,
        m_similar,
        m_pills,
        ministryUrl()};
}

void Composition::start()
{
    const auto preferences = m_preferences.load();
    m_applier.follow(preferences);
    installInterfaceLanguage(preferences.language);
    if (!QFileInfo::exists(installedCataloguePath()))
        m_updater.installStarter();
    openWindow();
    awaitReadiness();
}

void Composition::openWindow()
{
    m_applier.dressing([this] { m_window = std::make_unique<MainWindow>(services(), m_theme); });
    connect(m_window.get(),
        &MainWindow::preferencesChanged,
        this,
        [this](const Preferences &preferences) { m_applier.follow(preferences); });
    // The window that asks for it is the one that is replaced: let it return first.
    connect(m_window.get(),
        &MainWindow::languageChosen,
        this,
        &Composition::speak,
        Qt::QueuedConnection);
    m_window->show();
}

void Composition::speak(const QString &language)
{
    const auto product = m_window->openedProduct();
    installInterfaceLanguage(language);
    openWindow();
    m_window->showPlace(Place::Settings);
    if (!product.isEmpty())
        m_window->openProduct(product);
}

void Composition::awaitReadiness()
{
    whenReady(m_search.search({}), this, [this](const Result<SearchAnswer> &) { Q_EMIT ready(); });
}

} // namespace pillnuts
