// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/pillnuts_style.h"

#include "theme/theme.h"

#include <QAbstractItemView>
#include <QFocusFrame>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace pillnuts {

namespace {

constexpr int kRingWidth = 2;
constexpr int kRingGap = 2;

// A list fills its pane: its ring is drawn on the inside, where nothing cuts it.
bool ringIsInside(const QWidget *frame)
{
    const auto *focusFrame = qobject_cast<const QFocusFrame *>(frame);
    return focusFrame && qobject_cast<const QAbstractItemView *>(focusFrame->widget());
}

} // namespace

PillnutsStyle::PillnutsStyle(const Theme &theme)
    : QProxyStyle(QStyleFactory::create(u"Fusion"_s))
    , m_theme(&theme)
{
}

void PillnutsStyle::drawControl(ControlElement element,
    const QStyleOption *option,
    QPainter *painter,
    const QWidget *widget) const
{
    if (element != CE_FocusFrame || !m_theme) {
        QProxyStyle::drawControl(element, option, painter, widget);
        return;
    }
    const int width = m_theme->px(kRingWidth);
    const qreal inset = width / 2.0;
    const bool inside = ringIsInside(widget);
    const qreal radius = inside ? 0 : m_theme->radius(Corner::Control) + m_theme->px(kRingGap);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(m_theme->colour(Role::Focus), width));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(
        QRectF(option->rect).adjusted(inset, inset, -inset, -inset), radius, radius);
    painter->restore();
}

void PillnutsStyle::drawPrimitive(PrimitiveElement element,
    const QStyleOption *option,
    QPainter *painter,
    const QWidget *widget) const
{
    if (element == PE_FrameFocusRect)
        return; // the ring shows the focus
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

int PillnutsStyle::pixelMetric(
    PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    if (!m_theme)
        return QProxyStyle::pixelMetric(metric, option, widget);
    switch (metric) {
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        return ringIsInside(widget) ? 0 : m_theme->px(kRingWidth) + m_theme->px(kRingGap);
    case PM_ButtonIconSize:
    case PM_LineEditIconSize:
        return m_theme->px(20);
    case PM_SmallIconSize:
        return m_theme->px(16);
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int PillnutsStyle::styleHint(
    StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_FocusFrame_AboveWidget:
        return 1;
    case SH_FocusFrame_Mask:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_Widget_Animation_Duration:
    case SH_ItemView_ActivateItemOnSingleClick:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

} // namespace pillnuts
