// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/focus_ring.h"

#include <QApplication>
#include <QEvent>
#include <QFocusEvent>

namespace pillnuts {

namespace {

bool deservesRing(const QWidget *widget, Qt::FocusReason reason)
{
    return widget->property("alwaysRing").toBool() || reason == Qt::TabFocusReason
        || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason;
}

} // namespace

FocusRing::FocusRing(QObject *parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
}

FocusRing::~FocusRing()
{
    if (m_frame)
        m_frame->deleteLater();
}

const QWidget *FocusRing::ringed() const
{
    return m_frame ? m_frame->widget() : nullptr;
}

bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::FocusIn && event->type() != QEvent::FocusOut)
        return false;
    auto *widget = qobject_cast<QWidget *>(watched);
    if (!widget || widget->isWindow())
        return false;
    const auto reason = static_cast<const QFocusEvent *>(event)->reason();
    if (event->type() == QEvent::FocusIn && deservesRing(widget, reason))
        show(widget);
    else
        hide();
    return false;
}

void FocusRing::show(QWidget *widget)
{
    if (!m_frame)
        m_frame = new QFocusFrame;
    m_frame->setWidget(widget);
}

void FocusRing::hide()
{
    if (m_frame)
        m_frame->setWidget(nullptr);
}

} // namespace pillnuts
