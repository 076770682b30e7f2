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
    , m_page(new ProductPage(m_session, pictures, theme))
    , m_popover(new SubstancePopover(reader, pictures, theme, this))
{
    setObjectName(u"readerPane");
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    m_stack->addWidget(m_state);
    m_stack->addWidget(m_loading);
    m_stack->addWidget(m_page);
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] { m_stack->setCurrentWidget(m_loading); });
    connect(&m_session, &DetailSession::changed, this, &ReaderPane::follow);
    connect(m_state, &StatePanel::retryWanted, &m_session, &DetailSession::reload);
    connect(&m_page->ingredients(),
        &IngredientsPage::logarithmicChanged,
        this,
        &ReaderPane::logarithmicChanged);
    connect(
        &m_page->ingredients(), &IngredientsPage::explanationWanted, this, &ReaderPane::explain);
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
    m_page->addUnderHead(line, stops);
}

void ReaderPane::setPicturesEnabled(bool enabled)
{
    m_page->setPicturesEnabled(enabled);
}

void ReaderPane::setLogarithmic(bool logarithmic)
{
    m_page->ingredients().setLogarithmic(logarithmic);
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
        if (m_stack->currentWidget() == m_page)
            m_patience.start(kPatience);
        else
            m_stack->setCurrentWidget(m_loading);
        break;
    case DetailSession::State::Failed:
        m_state->showError(m_session.error());
        m_stack->setCurrentWidget(m_state);
        break;
    case DetailSession::State::Shown:
        m_page->showProduct();
        m_stack->setCurrentWidget(m_page);
        Q_EMIT productShown(m_session.id());
        break;
    }
}

void ReaderPane::explain(const Ingredient &ingredient, const QPoint &place)
{
    m_popover->open(ingredient, m_page->source(), place);
    Q_EMIT substanceActivated(ingredient.code, ingredient.name);
}

void ReaderPane::paintEvent(QPaintEvent *event)
{
    QPainter(this).fillRect(event->rect(), m_theme.colour(Role::SurfaceRaised));
}

} // namespace pillnuts
