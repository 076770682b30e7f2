// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/reader_pane.h"

#include "reader/facts/substance_popover.h"
#include "reader/ingredients_page.h"
#include "reader/product_page.h"
#include "reader/state_panel.h"
#include "theme/theme.h"

#include <QPaintEvent>
#include <QPainter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace pillnuts {

namespace {

constexpr int kPatience = 120; ///< ms the product before may stay while the next is read

} // namespace

ReaderPane::ReaderPane(
    CatalogueReader &reader, PictureStore &pictures, Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_session(reader)
    , m_stack(new QStackedWidget)
    , m_state(new StatePanel(theme))
    , m_loading(new LoadingPanel(theme))
    , m_reader(reader)
    , m_pictures(pictures)
{
    setObjectName(u"readerPane");
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    m_stack->addWidget(m_state);
    m_stack->addWidget(m_loading);
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] { m_stack->setCurrentWidget(m_loading); });
    connect(&m_session, &DetailSession::changed, this, &ReaderPane::follow);
    connect(m_state, &StatePanel::retryWanted, &m_session, &DetailSession::reload);
    connect(&m_theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ReaderPane::showProduct(const ProductId &id)
{
    m_session.open(id);
}

void ReaderPane::clear()
{
    m_session.close();
}

void ReaderPane::addUnderHead(QWidget *line, const QVector<QWidget *> &stops)
{
    line->setParent(this);
    line->hide();
    m_underHead = line;
    m_underHeadStops = stops;
}

void ReaderPane::setPicturesEnabled(bool enabled)
{
    m_picturesEnabled = enabled;
    if (m_page != nullptr)
        m_page->setPicturesEnabled(enabled);
}

void ReaderPane::setLogarithmic(bool logarithmic)
{
    m_logarithmic = logarithmic;
    if (m_page != nullptr)
        m_page->ingredients().setLogarithmic(logarithmic);
}

ProductPage &ReaderPane::page()
{
    if (m_page != nullptr)
        return *m_page;
    m_page = new ProductPage(m_session, m_pictures, m_theme);
    m_page->setPicturesEnabled(m_picturesEnabled);
    m_page->ingredients().setLogarithmic(m_logarithmic);
    if (m_underHead != nullptr)
        m_page->addUnderHead(m_underHead, m_underHeadStops);
    m_stack->addWidget(m_page);
    const auto &ingredients = m_page->ingredients();
    connect(
        &ingredients, &IngredientsPage::logarithmicChanged, this, &ReaderPane::logarithmicChanged);
    connect(&ingredients, &IngredientsPage::explanationWanted, this, &ReaderPane::explain);
    return *m_page;
}

void ReaderPane::follow()
{
    if (m_session.state() != DetailSession::State::Loading)
        m_patience.stop();
    switch (m_session.state()) {
    case DetailSession::State::Empty:
        m_state->showGuide();
        m_stack->setCurrentWidget(m_state);
        break;
    case DetailSession::State::Loading:
        if (m_page != nullptr && m_stack->currentWidget() == m_page)
            m_patience.start(kPatience);
        else
            m_stack->setCurrentWidget(m_loading);
        break;
    case DetailSession::State::Failed:
        m_state->showError(m_session.error());
        m_stack->setCurrentWidget(m_state);
        break;
    case DetailSession::State::Shown:
        page().showProduct();
        m_stack->setCurrentWidget(m_page);
        Q_EMIT productShown(m_session.id());
        break;
    }
}

void ReaderPane::explain(const Ingredient &ingredient, const QPoint &place)
{
    if (m_popover == nullptr)
        m_popover = new SubstancePopover(m_reader, m_pictures, m_theme, this);
    m_popover->open(ingredient, m_page->source(), place);
    Q_EMIT substanceActivated(ingredient.code, ingredient.name);
}

void ReaderPane::paintEvent(QPaintEvent *event)
{
    QPainter(this).fillRect(event->rect(), m_theme.colour(Role::SurfaceRaised));
}

} // namespace pillnuts
