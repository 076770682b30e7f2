// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "home/home_panel.h"

#include "home/home_section.h"
#include "home/overlay_scroll_area.h"
#include "home/product_shelf.h"
#include "home/undo_bar.h"
#include "home/word_button.h"
#include "reader/head/flow_layout.h"
#include "theme/follow_theme.h"
#include "type_counts.h"
#include "usecases/recent_use.h"
#include "usecases/search_session.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pillnuts {

namespace {

constexpr int kFolded = 4; ///< recent products before the rest is asked for
constexpr int kFrequent = 4;
constexpr int kQueries = 10;
constexpr int kTypes = 16;

} // namespace

HomePanel::HomePanel(
    const Sources &sources, const Theme &theme, PillPainter &pills, QWidget *parent)
    : QFrame(parent)
    , m_session(sources.session)
    , m_use(sources.use)
    , m_popularity(sources.popularity)
    , m_theme(theme)
    , m_scroll(new OverlayScrollArea(theme, this))
    , m_hint(new QLabel(this))
    , m_recent(new HomeSection(tr("Opened lately"), tr("on this computer"), theme, this))
    , m_frequent(new HomeSection(tr("Opened often"), tr("on this computer"), theme, this))
    , m_queries(new HomeSection(tr("Looked for lately"), tr("on this computer"), theme, this))
    , m_types(new HomeSection(tr("By type"), tr("with the number of products"), theme, this))
    , m_recentShelf(new ProductShelf(theme, pills, m_recent))
    , m_frequentShelf(new ProductShelf(theme, pills, m_frequent))
    , m_more(m_recent->addAction({}, u"moreRecent"_s))
    , m_clear(m_recent->addAction(tr("Clear"), u"clearRecent"_s))
    , m_everything(new QPushButton(this))
    , m_undo(new UndoBar(theme, this))
    , m_seam(new QFrame(this))
{
    setObjectName(u"homePanel"_s);
    build();
    connectParts();
    takeAnswer();
}

void HomePanel::build()
{
    m_recentShelf->setObjectName(u"recentProducts"_s);
    m_recentShelf->setAccessibleName(tr("Opened lately"));
    m_frequentShelf->setObjectName(u"frequentProducts"_s);
    m_frequentShelf->setAccessibleName(tr("Opened often"));
    m_recent->setObjectName(u"recentSection"_s);
    m_frequent->setObjectName(u"frequentSection"_s);
    m_queries->setObjectName(u"querySection"_s);
    m_types->setObjectName(u"typeSection"_s);
    m_recent->setContent(m_recentShelf);
    m_frequent->setContent(m_frequentShelf);
    m_clear->setIcon(m_theme.icon(u"trash"_s, Role::TextSubtle));
    m_clear->setAccessibleName(tr("Clear what was opened and looked for on this computer"));
    m_clear->setToolTip(m_clear->accessibleName());
    m_hint->setObjectName(u"homeHint"_s);
    m_hint->setText(tr(
        "Part of the name, the initials (ㅌㅇㄹㄴ), an ingredient, a company or a code will do."));
    m_hint->setWordWrap(true);
    m_hint->setProperty("tone", u"subtle"_s);
    m_everything->setObjectName(u"showEverything"_s);
    m_everything->setFocusPolicy(Qt::TabFocus);
    m_undo->hide();
    m_seam->setObjectName(u"homeSeam"_s);
    addWords();
    layOut();
    orderTabs();
}

void HomePanel::addWords()
{
    for (int i = 0; i < kQueries; ++i) {
        auto *button = new WordButton(m_theme, m_queries);
        connect(button, &QPushButton::clicked, this, [this, button] {
            Q_EMIT queryChosen(button->word());
        });
        m_queries->words().addWidget(button);
        m_queryWords.append(button);
    }
    for (int i = 0; i < kTypes; ++i) {
        auto *button = new WordButton(m_theme, m_types);
        connect(button, &QPushButton::clicked, this, [this, button] {
            Q_EMIT typeChosen(button->word());
        });
        m_types->words().addWidget(button);
        m_typeWords.append(button);
    }
}

void HomePanel::orderTabs()
{
    QVector<QWidget *> order{m_more, m_clear, m_recentShelf, m_frequentShelf};
    for (auto *button : m_queryWords + m_typeWords)
        order.append(button);
    order.append(m_undo->button());
    order.append(m_everything);
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order.at(i - 1), order.at(i));
}

void HomePanel::layOut()
{
    auto *body = new QWidget(m_scroll);
    body->setObjectName(u"homeBody"_s);
    auto *sections = new QVBoxLayout(body);
    sections->setSpacing(0);
    sections->addWidget(m_hint);
    for (auto *section : {m_recent, m_frequent, m_queries, m_types})
        sections->addWidget(section);
    sections->addStretch();
    m_scroll->setObjectName(u"homeScroll"_s);
    m_scroll->setWidget(body);

    m_column = new QVBoxLayout(this);
    m_column->setSpacing(0);
    m_column->addWidget(m_scroll, 1);
    auto *foot = new QVBoxLayout;
    foot->addWidget(m_undo);
    foot->addWidget(m_everything);
    m_column->addLayout(foot);
    followTheme(m_theme, this, [this, sections, foot] {
        m_column->setContentsMargins(0, 0, 0, 0);
        m_hint->setContentsMargins(m_theme.px(16), m_theme.px(16), m_theme.px(16), 0);
        sections->setContentsMargins(0, 0, 0, m_theme.px(16));
        foot->setContentsMargins(m_theme.px(16), m_theme.px(8), m_theme.px(16), m_theme.px(12));
        foot->setSpacing(m_theme.px(8));
    });
}

void HomePanel::connectParts()
{
    for (const auto *shelf : {m_recentShelf, m_frequentShelf})
        connect(shelf, &ProductShelf::openRequested, this, &HomePanel::openRequested);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_unfolded = !m_unfolded;
        fillProducts();
    });
    connect(m_clear, &QPushButton::clicked, this, &HomePanel::clearUse);
    connect(m_undo, &UndoBar::undoWanted, &m_use, &RecentUse::undoClear);
    connect(m_everything, &QPushButton::clicked, this, &HomePanel::everythingWanted);
    connect(&m_use, &RecentUse::changed, this, &HomePanel::renew);
    connect(&m_session, &SearchSession::answered, this, &HomePanel::takeAnswer);
}

void HomePanel::takeAnswer()
{
    const auto &request = m_session.request();
    if (!m_session.hasAnswer() || !request.query.isEmpty() || !request.type.isEmpty())
        return;
    const bool another = m_all.products != m_session.answer().products;
    m_all = m_session.answer();
    m_rows.setTable(m_all.products);
    if (another)
        renew();
}

void HomePanel::renew()
{
    if (m_all.products == nullptr)
        return;
    fillProducts();
    fillQueries();
    fillTypes();
    fillFoot();
}

void HomePanel::fillProducts()
{
    const auto all = m_rows.rowsOf(m_use.products());
    const auto shown = m_unfolded ? all : all.first(std::min<qsizetype>(all.size(), kFolded));
    m_recentShelf->setProducts(m_all.products, shown);
    m_recent->setVisible(!all.isEmpty() || !m_use.isEmpty());
    m_hint->setVisible(m_use.isEmpty());
    m_more->setVisible(all.size() > kFolded);
    m_more->setText(m_unfolded ? tr("Fewer") : tr("All %1").arg(QLocale().toString(all.size())));
    m_more->setAccessibleName(m_recentShelf->accessibleName() + u", "_s + m_more->text());
    const auto popular = m_popularity.popular(kFrequent);
    const auto often = m_rows.rowsOf(popular.products);
    const bool own = popular.users == PopularProducts::Users::ThisMachine;
    m_frequent->setNote(own ? tr("on this computer") : tr("by all users"));
    m_frequentShelf->setProducts(m_all.products, often);
    m_frequent->setVisible(!often.isEmpty());
}

void HomePanel::fillQueries()
{
    const auto queries = m_use.queries();
    for (qsizetype i = 0; i < m_queryWords.size(); ++i) {
        auto *button = m_queryWords.at(i);
        if (i < queries.size())
            button->setWords({{}, queries.at(i), -1, u"history"_s});
        button->setVisible(i < queries.size());
    }
    m_queries->setVisible(!queries.isEmpty());
}

void HomePanel::fillTypes()
{
    const auto types = typeCounts(m_all.classes);
    for (qsizetype i = 0; i < m_typeWords.size(); ++i) {
        auto *button = m_typeWords.at(i);
        if (i < types.size())
            button->setWords({{}, types.at(i).name, types.at(i).count, {}});
        button->setVisible(i < types.size());
    }
    m_types->setVisible(!types.isEmpty());
}

void HomePanel::fillFoot()
{
    //: %1 is the exact number of products in the catalogue
    m_everything->setText(tr("Show all %1 products").arg(QLocale().toString(m_all.count)));
    m_clear->setVisible(!m_use.isEmpty());
    if (m_use.canUndoClear())
        m_undo->say(m_use.error() ? m_use.error()->message : tr("Cleared."), true);
    else
        m_undo->hide();
}

void HomePanel::clearUse()
{
    const bool byKeyboard = m_clear->hasFocus();
    m_use.clear();
    if (byKeyboard)
        m_undo->button()->setFocus(Qt::TabFocusReason);
}

void HomePanel::setOpened(const ProductId &product)
{
    m_recentShelf->setOpened(product);
    m_frequentShelf->setOpened(product);
}

void HomePanel::enter()
{
    QVector<QWidget *> places{m_recentShelf, m_frequentShelf};
    places.append(m_typeWords.first());
    const auto place = std::find_if(places.cbegin(), places.cend(), [this](const QWidget *widget) {
        return widget->isVisibleTo(this) && widget->height() > 0;
    });
    auto *first = place == places.cend() ? static_cast<QWidget *>(m_everything) : *place;
    first->setFocus(Qt::TabFocusReason);
}

void HomePanel::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    if (event->spontaneous())
        return;
    renew();
    m_use.load();
}

void HomePanel::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    if (event->spontaneous())
        return;
    m_use.forgetCleared();
    m_unfolded = false;
}

void HomePanel::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    const int hair = m_theme.px(1);
    m_seam->setGeometry(width() - hair, 0, hair, height());
    m_seam->raise();
}

void HomePanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QFrame::keyPressEvent(event);
}

} // namespace pillnuts
