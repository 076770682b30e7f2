// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/head/keep_all_label.h"

#include "chart/keep_all.h"

#include <QPainter>

#include <algorithm>

namespace pillnuts {

KeepAllLabel::KeepAllLabel(Theme &theme, TextSize size, Role role, Weight weight)
    : m_theme(theme)
    , m_size(size)
    , m_role(role)
    , m_weight(weight)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&m_theme, &Theme::changed, this, &KeepAllLabel::applyTheme);
    applyTheme();
}

void KeepAllLabel::setText(const QString &text)
{
    m_text = text.simplified();
    setAccessibleName(m_text);
    setToolTip(m_text);
    updateGeometry();
    update();
}

QStringList KeepAllLabel::linesFor(int width) const
{
    return wrapKeepAll(m_text, QFontMetricsF(m_theme.font(m_size, m_weight)), std::max(width, 1));
}

int KeepAllLabel::heightForWidth(int width) const
{
    return std::max<int>(1, static_cast<int>(linesFor(width).size())) * m_theme.lineHeight(m_size);
}

QSize KeepAllLabel::sizeHint() const
{
    return {QFontMetrics(m_theme.font(m_size, m_weight)).horizontalAdvance(m_text) + 1,
        m_theme.lineHeight(m_size)};
}

QSize KeepAllLabel::minimumSizeHint() const
{
    return {m_theme.px(120), m_theme.lineHeight(m_size)};
}

void KeepAllLabel::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setFont(m_theme.font(m_size, m_weight));
    painter.setPen(m_theme.colour(m_role));
    QRect line(0, 0, width(), m_theme.lineHeight(m_size));
    const QStringList all = lines();
    for (const QString &text : all) {
        painter.drawText(line, Qt::AlignVCenter | Qt::TextDontClip, text);
        line.translate(0, line.height());
    }
}

void KeepAllLabel::applyTheme()
{
    updateGeometry();
    update();
}

} // namespace pillnuts
