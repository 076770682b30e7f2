// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/data_page.h"

#include "settings/catalogue_panel.h"
#include "settings/key_card.h"
#include "settings/source_card.h"
#include "settings/task_panel.h"
#include "theme/follow_theme.h"
#include "usecases/catalogue_status.h"
#include "usecases/update_session.h"

#include <QGridLayout>
#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pillnuts {

namespace {

constexpr int kWidest = 1064;
constexpr int kSideBySideFrom = 860;
constexpr int kMostColumns = 3;

} // namespace

DataPage::DataPage(
    CatalogueStatus &catalogue, UpdateSession &update, const Theme &theme, QWidget *parent)
    : QScrollArea(parent)
    , m_catalogue(catalogue)
    , m_update(update)
    , m_theme(theme)
    , m_logo(new QLabel)
    , m_title(new QLabel)
    , m_subtitle(new QLabel)
    , m_installed(new CataloguePanel(catalogue, theme))
    , m_task(new TaskPanel(update, theme))
    , m_cards(new QGridLayout)
    , m_keyCard(new KeyCard(update, theme))
{
    setObjectName(u"dataPage"_s);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    makeCards();
    build();
    connect(m_task, &TaskPanel::keyWanted, this, [this] {
        m_keyCard->askForKey();
        ensureWidgetVisible(m_keyCard);
    });
    connect(&catalogue, &CatalogueStatus::changed, this, &DataPage::refresh);
    connect(&update, &UpdateSession::stateChanged, this, &DataPage::refresh);
    refresh();
}

void DataPage::makeCards()
{
    m_fileCard = new SourceCard(m_theme,
        u"file-import"_s,
        tr("From files"),
        tr("Tables that you downloaded from nedrug.mfds.go.kr. No key and no internet needed. You "
           "can also drop them onto the window."),
        this);
    m_fileCard->addFact(tr("Needed"), tr("nedrug xlsx or csv"));
    m_fileCard->addFact(tr("Check"), tr("every line counted"));
    auto *files = m_fileCard->setButton(u"chooseFiles"_s, tr("Choose files …"), false);
    connect(files, &QPushButton::clicked, this, &DataPage::filesWanted);

    m_starterCard = new SourceCard(m_theme,
        u"pill"_s,
        tr("Starter data"),
        tr("A small selection of widely used medicines comes with the program, as Pillnuts "
           "summaries and not the ministry's text. It gives way as soon as real data are here."),
        this);
    m_starterCard->addFact(tr("Needed"), tr("nothing"));
    m_starterCard->addFact(tr("Label text"), tr("summary only"));
    auto *look = m_starterCard->setButton(u"lookAround"_s, tr("Look around"), false);
    connect(look, &QPushButton::clicked, this, [this] {
        const auto &info = m_catalogue.info();
        if (!info || info->origin == CatalogueInfo::Origin::None)
            m_update.installStarter();
        Q_EMIT searchWanted();
    });
}

void DataPage::build()
{
    m_title->setProperty("type", u"title"_s);
    m_title->setObjectName(u"dataTitle"_s);
    m_subtitle->setProperty("type", u"lead"_s);
    m_subtitle->setProperty("tone", u"subtle"_s);
    for (auto *label : {m_title, m_subtitle}) {
        label->setAlignment(Qt::AlignHCenter);
        label->setWordWrap(true);
    }
    auto *privacy
        = new QLabel(tr("Nothing about you leaves this computer. The service sees only its key."));
    privacy->setProperty("type", u"caption"_s);
    privacy->setProperty("tone", u"subtle"_s);
    privacy->setAlignment(Qt::AlignHCenter);
    privacy->setWordWrap(true);

    auto *body = new QWidget(this);
    body->setObjectName(u"pageBody"_s);
    auto *holder = new QWidget(body);
    auto *column = new QVBoxLayout(holder);
    column->addWidget(m_logo, 0, Qt::AlignHCenter);
    column->addWidget(m_title);
    column->addWidget(m_subtitle);
    column->addSpacing(m_theme.px(8));
    column->addWidget(m_installed);
    column->addWidget(m_task);
    column->addLayout(m_cards);
    column->addWidget(privacy);
    column->addStretch();
    auto *outer = new QHBoxLayout(body);
    outer->addStretch();
    outer->addWidget(holder, 1000);
    outer->addStretch();
    setWidget(body);
    followTheme(m_theme, this, [this, column, holder] {
        column->setContentsMargins(m_theme.px(24), m_theme.px(20), m_theme.px(24), m_theme.px(24));
        column->setSpacing(m_theme.px(12));
        m_cards->setSpacing(m_theme.px(16));
        holder->setMaximumWidth(m_theme.px(kWidest));
        const QSize size(m_theme.px(88), m_theme.px(88));
        m_logo->setPixmap(QIcon(u":/icons/app-icon.svg"_s).pixmap(size, devicePixelRatioF()));
        arrange();
    });
}

void DataPage::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    arrange();
}

void DataPage::arrange()
{
    QVector<QWidget *> cards{m_keyCard, m_fileCard};
    if (!m_starterCard->isHidden())
        cards.append(m_starterCard);
    const int columns = width() >= m_theme.px(kSideBySideFrom) ? static_cast<int>(cards.size()) : 1;
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (int i = 0; i < static_cast<int>(cards.size()); ++i)
        m_cards->addWidget(cards.at(i), i / columns, i % columns);
    for (int i = 0; i < kMostColumns; ++i)
        m_cards->setColumnStretch(i, i < columns ? 1 : 0);
}

void DataPage::refresh()
{
    using Origin = CatalogueInfo::Origin;
    const auto &info = m_catalogue.info();
    const auto origin = info ? info->origin : Origin::None;
    const bool real = origin == Origin::Ministry || origin == Origin::BulkFiles;
    m_logo->setVisible(origin == Origin::None);
    m_title->setText(real ? tr("Data sources") : tr("First, bring in the medicine data"));
    m_subtitle->setText(real
            ? tr("Renewing replaces the data as a whole once all of it is checked.")
            : tr("Once they are here, you search and read without the internet."));
    m_keyCard->setChosen(!real);
    m_starterCard->setVisible(!real); // it would take the place of real data
    arrange();
    const bool running = m_update.state() == UpdateSession::State::Running;
    m_fileCard->findChild<QPushButton *>(u"chooseFiles"_s)->setEnabled(!running);
}

} // namespace pillnuts
