// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/result_list.h"

#include "search/row_layout.h"
#include "theme/follow_theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace pillnuts {

namespace {

bool isListKey(int key)
{
    switch (key) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return true;
    default:
        return false;
    }
}

} // namespace

ResultList::ResultList(const Theme &theme, QWidget *parent)
    : QListView(parent)
    , m_theme(theme)
    , m_overlay(new QScrollBar(Qt::Vertical, this))
{
    setUniformItemSizes(true);
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setFocusPolicy(Qt::TabFocus); // a click leaves the focus in the search box
    setFrameShape(NoFrame);

    auto *real = verticalScrollBar();
    connect(real, &QScrollBar::rangeChanged, this, [this, real](int low, int high) {
        m_overlay->setRange(low, high);
        m_overlay->setPageStep(real->pageStep());
        m_overlay->setVisible(high > low);
    });
    connect(real, &QScrollBar::valueChanged, m_overlay, &QScrollBar::setValue);
    connect(m_overlay, &QScrollBar::valueChanged, real, &QScrollBar::setValue);
    m_overlay->setFocusPolicy(Qt::NoFocus);
    m_overlay->hide();
    followTheme(theme, this, [this] {
        verticalScrollBar()->setSingleStep(rowHeight(m_theme) / 2);
        scheduleDelayedItemsLayout();
        placeScrollBar();
    });
}

int ResultList::rowsInView() const
{
    return std::max(1, viewport()->height() / rowHeight(m_theme));
}

void ResultList::keyPressEvent(QKeyEvent *event)
{
    if (isListKey(event->key()))
        QListView::keyPressEvent(event);
    else
        event->ignore();
}

void ResultList::paintEvent(QPaintEvent *event)
{
    // The seam goes on below the last row.
    QPainter painter(viewport());
    const int hair = m_theme.px(1);
    painter.fillRect(QRect(viewport()->width() - hair, 0, hair, viewport()->height()),
        m_theme.colour(Role::Line));
    painter.end();
    QListView::paintEvent(event);
}

void ResultList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    placeScrollBar();
}

void ResultList::placeScrollBar()
{
    const int width = m_theme.px(10);
    m_overlay->setGeometry(this->width() - width, 0, width, height());
    m_overlay->raise();
}

} // namespace pillnuts
