// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/head/safety_strip.h"

#include "chart/keep_all.h"
#include "chart/stripes.h"
#include "theme/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace pillnuts {

namespace {

constexpr int kTextLeft = 56;
constexpr int kRight = 16;
constexpr int kVerdictHeight = 24;
constexpr int kReasonHeight = 16;
constexpr int kLeastHeight = 64;

} // namespace

SafetyStrip::SafetyStrip(Theme &theme)
    : m_theme(theme)
    , m_reason(tr("Allergies and DUR limits have not been checked yet. This does not mean that the "
                  "product is safe."))
    , m_link(tr("DUR facts"))
{
    setObjectName(u"safetyStrip");
    setText(tr("Not checked"));
    setAccessibleName(text() + u". " + m_reason);
    setAccessibleDescription(tr("Opens the DUR facts of the product"));
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::TabFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&m_theme, &Theme::changed, this, &SafetyStrip::applyTheme);
    applyTheme();
}

void SafetyStrip::applyTheme()
{
    updateGeometry();
    update();
}

int SafetyStrip::linkWidth() const
{
    const QFontMetrics metrics(m_theme.font(TextSize::Body));
    return metrics.horizontalAdvance(m_link) + m_theme.px(24);
}

QStringList SafetyStrip::reasonLines(int width) const
{
    const int room = width - m_theme.px(kTextLeft + kRight + 16) - linkWidth();
    return wrapKeepAll(
        m_reason, QFontMetricsF(m_theme.font(TextSize::Caption)), std::max(room, m_theme.px(80)));
}

int SafetyStrip::heightForWidth(int width) const
{
    const int lines = static_cast<int>(reasonLines(width).size());
    return std::max(
        m_theme.px(kLeastHeight), m_theme.px(24 + kVerdictHeight + kReasonHeight * lines));
}

QSize SafetyStrip::sizeHint() const
{
    return {m_theme.px(560), heightForWidth(std::max(width(), m_theme.px(560)))};
}

QSize SafetyStrip::minimumSizeHint() const
{
    return {m_theme.px(280), m_theme.px(kLeastHeight)};
}

void SafetyStrip::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintGround(painter);
    const int side = m_theme.px(24);
    m_theme.icon(QStringLiteral("unknown"), Role::Unknown)
        .paint(&painter, m_theme.px(20), (height() - side) / 2, side, side);

    const QStringList lines = reasonLines(width());
    const int reasonHeight = m_theme.px(kReasonHeight);
    const int block = m_theme.px(kVerdictHeight) + reasonHeight * static_cast<int>(lines.size());
    QRect line(m_theme.px(kTextLeft), (height() - block) / 2, width(), m_theme.px(kVerdictHeight));
    painter.setFont(m_theme.font(TextSize::Lead, Weight::Bold));
    painter.setPen(m_theme.colour(Role::Unknown));
    painter.drawText(line, Qt::AlignVCenter, text());
    painter.setFont(m_theme.font(TextSize::Caption));
    painter.setPen(m_theme.colour(Role::Text));
    line.moveTop(line.bottom() + 1);
    line.setHeight(reasonHeight);
    for (const QString &words : lines) {
        painter.drawText(line, Qt::AlignVCenter, words);
        line.translate(0, reasonHeight);
    }
    paintLink(painter);
}

void SafetyStrip::paintGround(QPainter &painter) const
{
    QPainterPath frame;
    const qreal radius = m_theme.radius(Corner::Control);
    frame.addRoundedRect(QRectF(rect()).adjusted(.5, .5, -.5, -.5), radius, radius);
    painter.fillPath(frame,
        stripes(m_theme.colour(Role::UnknownSurface),
            m_theme.colour(Role::UnknownStripe),
            m_theme.px(23),
            devicePixelRatioF()));
    painter.save();
    painter.setClipPath(frame);
    painter.fillRect(0, 0, m_theme.px(6), height(), m_theme.colour(Role::UnknownSolid));
    painter.restore();
    painter.setPen(QPen(m_theme.colour(Role::UnknownLine), 1, Qt::DashLine));
    painter.drawPath(frame);
}

void SafetyStrip::paintLink(QPainter &painter) const
{
    const QRect place(width() - m_theme.px(kRight) - linkWidth(), 0, linkWidth(), height());
    QFont font = m_theme.font(TextSize::Body);
    font.setUnderline(underMouse());
    painter.setFont(font);
    painter.setPen(m_theme.colour(Role::Link));
    painter.drawText(place, Qt::AlignVCenter | Qt::AlignLeft, m_link);
    const int side = m_theme.px(16);
    m_theme.icon(QStringLiteral("chevron-right"), Role::Link)
        .paint(&painter, place.right() - side, (height() - side) / 2, side, side);
}

} // namespace pillnuts
