// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/head/chip.h"

#include <QClipboard>
#include <QEnterEvent>
#include <QGuiApplication>
#include <QPainter>
#include <QToolTip>

namespace pillnuts {

Chip::Chip(Theme &theme, const QString &text, Look look)
    : m_theme(theme)
    , m_look(look)
{
    setText(text);
    setAccessibleName(text);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setFocusPolicy(Qt::NoFocus);
    const auto apply = [this] {
        updateGeometry();
        update();
    };
    connect(&m_theme, &Theme::changed, this, apply);
    apply();
}

void Chip::setExplanation(const QString &explanation)
{
    setToolTip(explanation);
    setAccessibleDescription(explanation);
}

int Chip::padding() const
{
    return m_look == Look::Bare ? 0 : m_theme.px(6);
}

QSize Chip::sizeHint() const
{
    const QFontMetrics metrics(m_theme.font(TextSize::Caption));
    return {metrics.horizontalAdvance(text()) + 2 * padding() + 2, m_theme.px(20)};
}

QString Chip::shownText() const
{
    const QFontMetrics metrics(m_theme.font(TextSize::Caption));
    return metrics.elidedText(text(), Qt::ElideRight, width() - 2 * padding());
}

void Chip::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_look != Look::Bare) {
        const Role line = m_look == Look::Strong ? Role::LineStrong : Role::Line;
        painter.setPen(QPen(m_theme.colour(line), 1));
        painter.setBrush(m_theme.colour(Role::SurfaceRaised));
        const qreal radius = m_theme.radius(Corner::Chip);
        painter.drawRoundedRect(QRectF(rect()).adjusted(.5, .5, -.5, -.5), radius, radius);
    }
    painter.setFont(m_theme.font(TextSize::Caption));
    const bool link = m_look == Look::Bare && (underMouse() || hasFocus());
    const Role text = link ? Role::Link : (m_look == Look::Strong ? Role::Text : Role::TextSubtle);
    painter.setPen(m_theme.colour(text));
    painter.drawText(rect().adjusted(padding(), 0, -padding(), 0), Qt::AlignCenter, shownText());
}

void Chip::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void Chip::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

CodeChip::CodeChip(Theme &theme, const QString &name, const QString &code)
    : Chip(theme, name + u' ' + code, Look::Bare)
    , m_code(code)
{
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setExplanation(tr("Click to copy %1").arg(code));
    connect(this, &QAbstractButton::clicked, this, &CodeChip::copy);
}

void CodeChip::copy()
{
    QGuiApplication::clipboard()->setText(m_code);
    QToolTip::showText(mapToGlobal(QPoint(0, height())), tr("%1 copied").arg(m_code), this);
}

} // namespace pillnuts
