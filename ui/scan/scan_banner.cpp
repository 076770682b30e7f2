// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scan/scan_banner.h"

#include "reader/head/themed_label.h"
#include "scan/scan_roles.h"
#include "usecases/catalogue_status.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace pillnuts {

namespace {

using State = ScanReport::State;

constexpr int kLeastWords = 56; ///< one line and the details: what most scans say
constexpr int kMostPercent = 36; ///< of the height of the window

} // namespace

ScanBanner::ScanBanner(
    ScanSession &session, CatalogueStatus &catalogue, Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_session(session)
    , m_catalogue(catalogue)
    , m_theme(theme)
    , m_title(new ThemedLabel(theme, TextSize::Lead, Role::Text, Weight::Bold))
    , m_notes(new ThemedLabel(theme, TextSize::Body, Role::Text))
    , m_detail(new ThemedLabel(theme, TextSize::Caption, Role::TextSubtle))
    , m_choices(new QWidget(this))
    , m_scroll(new QScrollArea(this))
    , m_search(new QPushButton(tr("Search for what came"), this))
    , m_retry(new QPushButton(tr("Try again"), this))
    , m_close(new QToolButton(this))
    , m_escape(new QShortcut(Qt::Key_Escape, this))
{
    setObjectName(u"scanBanner"_s);
    build();
    connect(&m_session, &ScanSession::changed, this, &ScanBanner::showReport);
    connect(&m_theme, &Theme::changed, this, &ScanBanner::applyTheme);
    connect(m_close, &QToolButton::clicked, &m_session, &ScanSession::close);
    connect(m_escape, &QShortcut::activated, &m_session, &ScanSession::close);
    connect(m_retry, &QPushButton::clicked, &m_session, &ScanSession::retry);
    connect(m_search, &QPushButton::clicked, this, [this] {
        const QString query = searchTextOf(m_session.report());
        m_session.close();
        Q_EMIT searchWanted(query);
    });
    applyTheme();
    showReport();
}

void ScanBanner::prepareWords()
{
    m_title->setObjectName(u"scanTitle"_s);
    m_notes->setObjectName(u"scanNotes"_s);
    m_detail->setObjectName(u"scanDetail"_s);
    m_choices->setObjectName(u"scanChoices"_s);
    for (auto *label : {m_title, m_notes, m_detail})
        label->setWordWrap(true);
    m_title->setTextInteractionFlags(Qt::NoTextInteraction);
    m_notes->setTextInteractionFlags(Qt::NoTextInteraction);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
}

void ScanBanner::prepareButtons()
{
    m_search->setObjectName(u"scanSearch"_s);
    m_retry->setObjectName(u"scanRetry"_s);
    for (auto *button : {m_search, m_retry}) {
        button->setProperty("small", true);
        button->setFocusPolicy(Qt::TabFocus);
    }
    m_close->setObjectName(u"scanClose"_s);
    m_close->setAccessibleName(tr("Close the scan (Esc)"));
    m_close->setToolTip(m_close->accessibleName());
    m_close->setIcon(m_theme.icon(u"close"_s, Role::TextSubtle));
    m_close->setFocusPolicy(Qt::TabFocus);
}

void ScanBanner::build()
{
    prepareWords();
    prepareButtons();
    auto *words = new QWidget;
    m_column = new QVBoxLayout(words);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->addWidget(m_title);
    m_column->addWidget(m_notes);
    m_column->addWidget(m_detail);
    m_column->addWidget(m_choices);
    m_column->addStretch();
    m_scroll->setObjectName(u"scanScroll"_s);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(words);
    auto *row = new QHBoxLayout(this);
    row->addWidget(m_scroll, 1);
    row->addWidget(m_retry, 0, Qt::AlignTop);
    row->addWidget(m_search, 0, Qt::AlignTop);
    row->addWidget(m_close, 0, Qt::AlignTop);
}

void ScanBanner::applyTheme()
{
    layout()->setContentsMargins(m_theme.px(52), m_theme.px(10), m_theme.px(12), m_theme.px(10));
    layout()->setSpacing(m_theme.px(8));
    m_column->setSpacing(m_theme.px(2));
    fitHeight();
    update();
}

/// As high as the words, but for windows that are too low for them: there they scroll, so that the
/// product below stays in view.
void ScanBanner::fitHeight()
{
    const auto margins = layout()->contentsMargins();
    const int words = m_column->totalHeightForWidth(m_scroll->viewport()->width());
    const int height = std::max(words, m_theme.px(kLeastWords)) + margins.top() + margins.bottom();
    setFixedHeight(std::min(height, window()->height() * kMostPercent / 100));
}

void ScanBanner::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fitHeight();
}

void ScanBanner::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    window()->installEventFilter(this);
    fitHeight();
}

bool ScanBanner::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible())
        fitHeight();
    return QFrame::eventFilter(watched, event);
}

void ScanBanner::showReport()
{
    const auto &report = m_session.report();
    const bool isOpen = report.state != State::None;
    m_escape->setEnabled(isOpen);
    // Data that are installed later have not been asked.
    if (std::exchange(m_shown, report.state) != report.state)
        m_dataDate = m_catalogue.info() ? m_catalogue.info()->dataDate : QDate();
    if (isOpen) {
        m_words = scanWords(report, m_dataDate);
        showWords();
        showChoices(report);
        showActions(report);
        fitHeight();
    }
    setVisible(isOpen);
    if (isOpen && report.state != State::Looking)
        announce();
    if (!isOpen)
        m_announced.clear();
    update();
}

void ScanBanner::showWords()
{
    m_title->setRole(scanRoles(m_words.level).text);
    m_title->setText(m_words.title);
    m_notes->setText(m_words.notes.join(u'\n'));
    m_notes->setVisible(!m_words.notes.isEmpty());
    m_detail->setText(m_words.detail);
}

void ScanBanner::renewChoices()
{
    auto *const old = std::exchange(m_choices, new QWidget(this));
    m_choices->setObjectName(u"scanChoices"_s);
    m_column->replaceWidget(old, m_choices);
    old->hide();
    old->setParent(nullptr);
    old->deleteLater(); // the button that was clicked is in there
    auto *column = new QVBoxLayout(m_choices);
    column->setContentsMargins(0, m_theme.px(6), 0, 0);
    column->setSpacing(m_theme.px(4));
}

void ScanBanner::showChoices(const ScanReport &report)
{
    renewChoices();
    for (int i = 0; report.hasChoice() && i < report.scan.readings.size(); ++i) {
        auto *button = addChoice(
            u"scanReading%1"_s.arg(i), readingWords(report, report.scan.readings.at(i)));
        connect(button, &QPushButton::clicked, &m_session, [this, i] { m_session.choose(i); });
    }
    for (int i = 0; report.state == State::Several && i < report.products.size(); ++i) {
        const auto &product = report.products.at(i);
        auto *button
            = addChoice(u"scanProduct%1"_s.arg(i), product.name + u" · " + product.company);
        connect(button, &QPushButton::clicked, &m_session, [this, id = product.id] {
            m_session.chooseProduct(id);
        });
    }
    m_choices->setVisible(m_choices->layout()->count() > 0);
}

QPushButton *ScanBanner::addChoice(const QString &objectName, const QString &text)
{
    auto *button = new QPushButton(QString(text).replace(u'&', u"&&"_s), m_choices);
    button->setObjectName(objectName);
    button->setProperty("small", true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setToolTip(text);
    button->setAccessibleName(text);
    button->setMinimumWidth(m_theme.px(160)); // rather cut than wider than the window
    m_choices->layout()->addWidget(button);
    m_choices->layout()->setAlignment(button, Qt::AlignLeft);
    return button;
}

void ScanBanner::showActions(const ScanReport &report)
{
    const bool isMissing = report.state == State::NotFound;
    const bool isUnread = report.state == State::Unreadable || report.state == State::CutOff;
    m_search->setVisible(isMissing || isUnread);
    m_search->setText(isMissing ? tr("Search for other packages") : tr("Search for what came"));
    m_retry->setVisible(report.state == State::Failed);
}

/// Says it once, also to who does not see it.
void ScanBanner::announce()
{
    const QString words
        = QStringList(QStringList{m_words.title} + m_words.notes + QStringList{m_words.detail})
              .join(u". "_s);
    if (words == m_announced)
        return;
    m_announced = words;
    setAccessibleName(words);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void ScanBanner::paintEvent(QPaintEvent * /*event*/)
{
    const auto roles = scanRoles(m_words.level);
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colour(roles.surface));
    painter.fillRect(0, 0, m_theme.px(6), height(), m_theme.colour(roles.solid));
    painter.fillRect(0, height() - 1, width(), 1, m_theme.colour(roles.line));
    const int side = m_theme.px(20);
    m_theme.icon(roles.icon, roles.text)
        .paint(&painter, m_theme.px(20), m_theme.px(12), side, side);
}

} // namespace pillnuts
