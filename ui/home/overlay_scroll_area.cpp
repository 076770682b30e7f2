// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "home/overlay_scroll_area.h"

#include "theme/follow_theme.h"

#include <QScrollBar>

namespace pillnuts {

OverlayScrollArea::OverlayScrollArea(const Theme &theme, QWidget *parent)
    : QScrollArea(parent)
    , m_theme(theme)
    , m_bar(new QScrollBar(Qt::Vertical, this))
{
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    m_bar->setFocusPolicy(Qt::NoFocus);
    m_bar->hide();
    auto *real = verticalScrollBar();
    connect(real, &QScrollBar::rangeChanged, this, [this, real](int low, int high) {
        m_bar->setRange(low, high);
        m_bar->setPageStep(real->pageStep());
        m_bar->setVisible(high > low);
    });
    connect(real, &QScrollBar::valueChanged, m_bar, &QScrollBar::setValue);
    connect(m_bar, &QScrollBar::valueChanged, real, &QScrollBar::setValue);
    followTheme(theme, this, [this, real] {
        real->setSingleStep(m_theme.px(30));
        placeBar();
    });
}

void OverlayScrollArea::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    placeBar();
}

void OverlayScrollArea::placeBar()
{
    const int thickness = m_theme.px(10);
    m_bar->setGeometry(width() - thickness, 0, thickness, height());
    m_bar->raise();
}

} // namespace pillnuts
