// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/product_page.h"

#include "ports/picture_store.h"
#include "ports/when_ready.h"
#include "reader/decode_picture.h"
#include "reader/facts/excipients_page.h"
#include "reader/facts/fact_page.h"
#include "reader/head/head_card.h"
#include "reader/head/pill_plate.h"
#include "reader/head/safety_strip.h"
#include "reader/head/status_banner.h"
#include "reader/ingredients_page.h"
#include "reader/label/label_view.h"
#include "reader/reader_tabs.h"
#include "theme/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPainter>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pillnuts {

namespace {

constexpr int kPlateSide = 480; ///< px a photograph is decoded to; four times the plate at 100 %

QString pictureOf(const Product &product)
{
    for (const PillLook &look : product.looks) {
        if (!look.imageUrl.isEmpty())
            return look.imageUrl;
    }
    return product.summary.look ? product.summary.look->imageUrl : QString();
}

LabelTab labelTabOf(int tab)
{
    return static_cast<LabelTab>(tab - ProductPage::Indications);
}

} // namespace

ProductPage::ProductPage(DetailSession &session, PictureStore &pictures, Theme &theme)
    : m_session(session)
    , m_pictures(pictures)
    , m_theme(theme)
    , m_head(new HeadCard(theme))
    , m_banner(new StatusBanner(theme))
    , m_strip(new SafetyStrip(theme))
    , m_tabs(new ReaderTabs(theme))
    , m_pages(new QStackedWidget)
    , m_ingredients(new IngredientsPage(theme))
    , m_excipients(new ExcipientsPage(theme))
{
    setObjectName(u"productPage");
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(0);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *top = new QVBoxLayout;
    top->addWidget(m_head);
    top->addWidget(m_banner);
    top->addWidget(m_strip);
    layout->addLayout(top);
    auto *tabs = new QHBoxLayout;
    tabs->addWidget(m_tabs);
    layout->addLayout(tabs);
    layout->addWidget(m_pages, 1);
    buildTabs();
    addShortcuts();
    connect(m_strip, &QAbstractButton::clicked, this, &ProductPage::openDurFacts);
    connect(m_tabs, &QTabBar::currentChanged, this, &ProductPage::enterTab);
    connect(&m_session, &DetailSession::sectionsChanged, this, [this] {
        if (m_session.id() != shownProduct())
            return; // of a product that is still on its way
        forgetTexts();
        fillTab(m_tabs->currentIndex());
    });
    connect(&m_theme, &Theme::changed, this, &ProductPage::applyTheme);
    applyTheme();
}

void ProductPage::buildTabs()
{
    m_tabs->addTab(tr("Ingredients"), tr("Ingredients", "short"));
    m_tabs->addTab(tr("Indications"), tr("Indications", "short"));
    m_tabs->addTab(tr("Dosage"), tr("Dosage", "short"));
    m_tabs->addTab(tr("Precautions"), tr("Precautions", "short"));
    m_tabs->addTab(tr("Excipients"), tr("Excipients", "short"));
    m_tabs->addTab(tr("Information"), tr("Information", "short"));
    m_pages->addWidget(m_ingredients);
    const QStringList names{u"indicationsText"_s, u"dosageText"_s, u"precautionsText"_s};
    for (size_t i = 0; i < m_labels.size(); ++i) {
        m_labels.at(i) = addLabelView(names.at(static_cast<int>(i)));
        m_labels.at(i)->setAccessibleName(m_tabs->tabText(Indications + static_cast<int>(i)));
    }
    m_pages->addWidget(m_excipients);
    m_facts = addLabelView(u"factsText"_s);
    m_facts->setAccessibleName(m_tabs->tabText(Facts));
    m_facts->setMeasure(880);
}

LabelView *ProductPage::addLabelView(const QString &name)
{
    auto *view = new LabelView(m_theme, m_pictures);
    view->setObjectName(name);
    connect(view, &QTextBrowser::anchorClicked, this, &ProductPage::followLink);
    m_pages->addWidget(view);
    return view;
}

void ProductPage::addShortcuts()
{
    const auto add = [this](const QKeySequence &keys, int step) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, step] { walkTabs(step); });
    };
    add(QKeySequence(Qt::CTRL | Qt::Key_Tab), 1);
    add(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Backtab), -1);
    add(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Tab), -1);
}

void ProductPage::applyTheme()
{
    auto *top = layout()->itemAt(0)->layout();
    top->setContentsMargins(m_theme.px(24), m_theme.px(20), m_theme.px(24), m_theme.px(4));
    top->setSpacing(m_theme.px(12));
    layout()->itemAt(1)->layout()->setContentsMargins(m_theme.px(24), 0, 0, 0);
    forgetTexts();
    fillTab(m_tabs->currentIndex());
}

void ProductPage::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setPen(QPen(m_theme.colour(Role::Line), 1));
    const int line = m_tabs->geometry().bottom();
    painter.drawLine(0, line, width(), line);
}

void ProductPage::walkTabs(int step)
{
    m_tabs->setCurrentIndex((m_tabs->currentIndex() + step + TabCount) % TabCount);
}

void ProductPage::openTab(Tab tab)
{
    m_tabs->setCurrentIndex(tab);
}

void ProductPage::addUnderHead(QWidget *line, const QVector<QWidget *> &stops)
{
    layout()->itemAt(0)->layout()->addWidget(line);
    QWidget *before = m_strip;
    for (auto *stop : stops) {
        setTabOrder(before, stop);
        before = stop;
    }
    setTabOrder(before, m_tabs);
}

void ProductPage::openDurFacts()
{
    openTab(Facts);
    m_facts->scrollToAnchor(u"dur"_s);
    m_facts->setFocus();
}

void ProductPage::followLink(const QUrl &link)
{
    if (link.scheme() == u"copy"_s)
        QGuiApplication::clipboard()->setText(link.path());
    else if (link.scheme() == u"action"_s)
        m_session.requestSections();
}

void ProductPage::setPicturesEnabled(bool enabled)
{
    m_picturesEnabled = enabled;
    for (LabelView *view : m_labels)
        view->setPicturesEnabled(enabled);
    if (enabled && !m_head->plate().showsPicture())
        fetchPicture();
}

void ProductPage::showProduct()
{
    const bool another = m_session.id() != shownProduct();
    m_product = *m_session.product();
    ++m_visit;
    m_head->setProduct(m_product);
    m_banner->setNotes(statusNotes(m_product));
    m_ingredients->setProduct(m_product);
    m_excipients->setProduct(m_product);
    m_tabs->setCount(
        Excipients, m_product.excipients ? static_cast<int>(m_product.excipients->size()) : -1);
    forgetTexts();
    if (another)
        clearTexts();
    enterTab(m_tabs->currentIndex());
    fetchPicture();
}

void ProductPage::enterTab(int tab)
{
    m_pages->setCurrentIndex(tab);
    if (tab == Ingredients || tab == Excipients || shownProduct().isEmpty())
        return;
    if (m_session.id() == shownProduct())
        m_session.requestSections();
    fillTab(tab);
}

/// Nothing of the product before may be read under the name of the next, and every text begins at
/// its beginning.
void ProductPage::clearTexts()
{
    for (LabelView *view : m_labels)
        view->showHtml({});
    m_facts->showHtml({});
}

void ProductPage::forgetTexts()
{
    m_filled.fill(false);
}

void ProductPage::fillTab(int tab)
{
    if (shownProduct().isEmpty() || m_filled.at(static_cast<size_t>(tab)))
        return;
    m_filled.at(static_cast<size_t>(tab)) = true;
    if (tab == Facts)
        showFacts();
    else if (tab >= Indications && tab <= Precautions)
        showLabel(labelTabOf(tab), *m_labels.at(static_cast<size_t>(tab - Indications)));
}

void ProductPage::showLabel(LabelTab part, LabelView &view)
{
    switch (m_session.sectionsState()) {
    case DetailSession::State::Empty:
    case DetailSession::State::Loading:
        view.showHtml(loadingPage());
        return;
    case DetailSession::State::Failed:
        view.showHtml(failedPage(m_session.sectionsError()));
        return;
    case DetailSession::State::Shown:
        break;
    }
    const LabelHtml page = labelPage(part, m_session.sections(), m_product.source, m_theme);
    view.renewHtml(page.html, page.images);
}

void ProductPage::showFacts()
{
    m_facts->renewHtml(factPage(m_product, m_session.sections(), m_theme));
}

void ProductPage::fetchPicture()
{
    const QString url = pictureOf(m_product);
    if (!m_picturesEnabled || url.isEmpty())
        return;
    whenReady(
        m_pictures.picture(url), this, [this, visit = m_visit](const Result<QByteArray> &answer) {
            if (!answer || visit != m_visit)
                return; // the drawing stays
            const QImage picture = decodePicture(*answer, kPlateSide);
            if (!picture.isNull())
                m_head->plate().setPicture(picture);
        });
}

} // namespace pillnuts
