// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/search_place.h"

#include "theme/follow_theme.h"
#include "window/back_bar.h"

#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pillnuts {

namespace {

constexpr int kStackBelow = 1000; // of the whole window
constexpr int kRail = 72;
constexpr int kList = 400;
constexpr int kListMin = 336;
constexpr int kReaderMin = 480;

} // namespace

SearchPlace::SearchPlace(QWidget &list, QWidget &reader, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_list(list)
    , m_reader(reader)
    , m_theme(theme)
    , m_backBar(new BackBar(theme, this))
    , m_readerSide(new QWidget(this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_stack(new QStackedWidget(this))
{
    setObjectName(u"searchPlace"_s);
    auto *side = new QVBoxLayout(m_readerSide);
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(0);
    side->addWidget(m_backBar);
    side->addWidget(&m_reader, 1);
    m_splitter->setHandleWidth(0); // the rows draw the seam
    m_splitter->setChildrenCollapsible(false);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_splitter);
    column->addWidget(m_stack);
    arrangeWide();
    followTheme(theme, this, [this] {
        m_list.setMinimumWidth(m_theme.px(m_narrow ? 0 : kListMin));
        m_readerSide->setMinimumWidth(m_theme.px(m_narrow ? 0 : kReaderMin));
        arrange();
    });
}

bool SearchPlace::showsReader() const
{
    return !m_narrow || m_readerOnTop;
}

void SearchPlace::showReader()
{
    m_readerOnTop = true;
    if (m_narrow)
        m_stack->setCurrentWidget(m_readerSide);
}

void SearchPlace::showList()
{
    m_readerOnTop = false;
    if (m_narrow)
        m_stack->setCurrentWidget(&m_list);
}

QByteArray SearchPlace::splitterState() const
{
    return m_narrow ? QByteArray() : m_splitter->saveState();
}

void SearchPlace::restoreSplitter(const QByteArray &state)
{
    m_sized = !state.isEmpty() && m_splitter->restoreState(state);
    m_splitter->setHandleWidth(0);
}

void SearchPlace::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void SearchPlace::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    arrange();
}

void SearchPlace::arrange()
{
    const bool narrow = width() < m_theme.px(kStackBelow - kRail);
    const bool changed = narrow != m_narrow;
    if (changed && narrow)
        arrangeNarrow();
    else if (changed)
        arrangeWide();
    if (!narrow && !m_sized && isVisible()) {
        m_splitter->setSizes({m_theme.px(kList), width() - m_theme.px(kList)});
        m_sized = true;
    }
    if (changed)
        Q_EMIT arrangementChanged();
}

void SearchPlace::arrangeNarrow()
{
    m_narrow = true;
    m_list.setMinimumWidth(0);
    m_readerSide->setMinimumWidth(0);
    m_stack->addWidget(&m_list);
    m_stack->addWidget(m_readerSide);
    m_stack->setCurrentWidget(m_readerOnTop ? m_readerSide : &m_list);
    m_backBar->show();
    m_splitter->hide();
    m_stack->show();
}

void SearchPlace::arrangeWide()
{
    m_narrow = false;
    m_splitter->addWidget(&m_list);
    m_splitter->addWidget(m_readerSide);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_list.setMinimumWidth(m_theme.px(kListMin));
    m_readerSide->setMinimumWidth(m_theme.px(kReaderMin));
    m_list.show();
    m_readerSide->show();
    m_backBar->hide();
    m_stack->hide();
    m_splitter->show();
}

} // namespace pillnuts
