// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "identify/identify_page.h"

#include "identify/choice_chips.h"
#include "identify/pill_inputs.h"
#include "identify/pill_results.h"
#include "theme/follow_theme.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QShowEvent>

using namespace Qt::StringLiterals;

namespace pillnuts {

namespace {

constexpr int kInputs = 368;
constexpr int kStackBelow = 720; // inputs, and rows that can be read

} // namespace

IdentifyPage::IdentifyPage(
    const Ports &ports, const Theme &theme, PillPainter &pills, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_session(ports.pills, ports.catalogue)
    , m_inputs(new PillInputs(theme, this))
    , m_side(new QWidget(this))
    , m_chips(new ChoiceChips(theme, m_side))
    , m_results(new PillResults(m_session, theme, pills, m_side))
    , m_toResults(new QPushButton(this))
    , m_toInputs(new QPushButton(tr("Change what is asked"), m_side))
{
    setObjectName(u"identifyPage"_s);
    setAttribute(Qt::WA_StyledBackground);
    build();
    connectParts();
    followTheme(theme, this, [this] { arrange(); });
    follow();
}

void IdentifyPage::build()
{
    m_toResults->setObjectName(u"toPillResults"_s);
    m_toResults->setProperty("kind", u"primary"_s);
    m_toInputs->setObjectName(u"toPillInputs"_s);
    m_toInputs->setAccessibleName(m_toInputs->text());
    m_toInputs->setProperty("kind", u"link"_s);
    m_toInputs->setIcon(m_theme.icon(u"arrow-left"_s, Role::Link));
    auto *side = new QVBoxLayout(m_side);
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(0);
    side->addWidget(m_toInputs, 0, Qt::AlignLeft);
    side->addWidget(m_chips);
    side->addWidget(m_results, 1);
    auto *left = new QVBoxLayout;
    left->setContentsMargins(0, 0, 0, 0);
    left->setSpacing(0);
    left->addWidget(m_inputs, 1);
    left->addWidget(m_toResults);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addLayout(left);
    row->addWidget(m_side, 1);
    followTheme(m_theme, this, [this] {
        m_chips->setContentsMargins(m_theme.px(16), m_theme.px(10), m_theme.px(16), m_theme.px(2));
    });
}

void IdentifyPage::connectParts()
{
    connect(m_inputs, &PillInputs::queryChanged, this, &IdentifyPage::askInputs);
    connect(m_inputs, &PillInputs::resetWanted, this, [this] {
        takeBack({});
        m_inputs->focusFirst();
    });
    connect(m_inputs, &PillInputs::resultsWanted, this, [this] {
        showResults(true);
        m_results->focusList();
    });
    connect(m_chips, &ChoiceChips::takenBack, this, &IdentifyPage::takeBack);
    connect(m_results, &PillResults::resetWanted, this, [this] { takeBack({}); });
    connect(m_results, &PillResults::nameClearWanted, this, &IdentifyPage::nameClearWanted);
    connect(m_results, &PillResults::openRequested, this, &IdentifyPage::openRequested);
    connect(m_results, &PillResults::gapsWanted, this, [this](bool wanted) {
        PillQuery query = m_session.query();
        query.withGaps = wanted;
        m_session.ask(query);
    });
    connect(&m_session, &IdentifySession::changed, this, &IdentifyPage::follow);
    connect(m_toResults, &QPushButton::clicked, this, [this] {
        showResults(true);
        m_results->focusList();
    });
    connect(m_toInputs, &QPushButton::clicked, this, [this] {
        showResults(false);
        m_inputs->focusFirst();
    });
}

void IdentifyPage::setName(const QString &name)
{
    m_name = name;
    if (isVisible())
        askInputs();
}

void IdentifyPage::ask(PillQuery query)
{
    query.name = m_name;
    query.withGaps = query.asksLook() && m_session.query().withGaps;
    if (!(query == m_session.query()))
        m_session.ask(query);
}

void IdentifyPage::askInputs()
{
    ask(m_inputs->query());
}

void IdentifyPage::takeBack(const PillQuery &rest)
{
    m_inputs->setQuery(rest);
    const bool clearsName = rest.name.isEmpty() && !m_name.isEmpty();
    ask(rest);
    if (clearsName)
        Q_EMIT nameClearWanted();
}

void IdentifyPage::follow()
{
    m_chips->setQuery(m_session.query());
    const bool isAnswered = m_session.state() == IdentifySession::State::Answered;
    const QString count = QLocale().toString(m_session.answer().found.count);
    m_toResults->setText(isAnswered ? tr("Show pills (%1)").arg(count) : tr("Show the pills"));
    m_toResults->setAccessibleName(m_toResults->text());
    m_toResults->setEnabled(m_session.query().asksLook());
}

void IdentifyPage::moveCurrent(int rows, bool pages)
{
    m_results->moveCurrent(rows, pages);
}

void IdentifyPage::openCurrent()
{
    m_results->openCurrent();
}

void IdentifyPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void IdentifyPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (event->spontaneous()) // the whole window was hidden, not the page
        return;
    arrange();
    askInputs(); // the search box may have changed meanwhile
    if (!m_narrow || !m_resultsOnTop)
        m_inputs->focusFirst();
}

void IdentifyPage::showResults(bool results)
{
    m_resultsOnTop = results;
    arrange();
}

void IdentifyPage::arrange()
{
    m_narrow = width() < m_theme.px(kStackBelow);
    m_inputs->setVisible(!m_narrow || !m_resultsOnTop);
    m_side->setVisible(!m_narrow || m_resultsOnTop);
    m_toResults->setVisible(m_narrow && !m_resultsOnTop);
    m_toInputs->setVisible(m_narrow);
    m_inputs->setMinimumWidth(m_narrow ? 0 : m_theme.px(kInputs));
    m_inputs->setMaximumWidth(m_narrow ? QWIDGETSIZE_MAX : m_theme.px(kInputs));
}

} // namespace pillnuts
