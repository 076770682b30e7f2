// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/head/similar_link.h"

#include "search/name_difference.h"
#include "theme/theme.h"

#include <QPainter>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace pillnuts {

namespace {

constexpr int kPadding = 4;
constexpr int kGap = 6;
constexpr int kHeight = 24;

} // namespace

SimilarLink::SimilarLink(Theme &theme, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
{
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    connect(&theme, &Theme::changed, this, &QWidget::updateGeometry);
    hide();
}

void SimilarLink::setProduct(const SimilarProduct &product, const QString &stem)
{
    m_product = product.id;
    const auto bracket = splitName(product.name).bracket.size();
    m_name = product.name.chopped(bracket);
    const auto &all = product.ingredients;
    m_ingredients = all.value(0);
    if (all.size() > 1)
        //: %1 is an ingredient, %2 how many there are besides
        m_ingredients = tr("%1 and %2 more").arg(all.first()).arg(all.size() - 1);
    m_marks.clear();
    const auto at = static_cast<int>(m_name.indexOf(product.stem));
    if (!stem.isEmpty() && at >= 0) {
        m_marks = differences(stem, product.stem);
        for (auto &mark : m_marks)
            mark.start += at;
    }
    //: %1 is a product, %2 its ingredients
    setAccessibleName(tr("%1, contains %2").arg(m_name, all.join(u", "_s)));
    setToolTip(product.name + u"\n"_s + all.join(u", "_s));
    updateGeometry();
    update();
}

QSize SimilarLink::sizeHint() const
{
    const QFontMetricsF name(m_theme.font(TextSize::Body));
    const QFontMetricsF rest(m_theme.font(TextSize::Caption));
    const qreal width = name.horizontalAdvance(m_name) + m_theme.px(kGap)
        + rest.horizontalAdvance(m_ingredients) + 2 * m_theme.px(kPadding) + 1;
    return {qCeil(width), m_theme.px(kHeight)};
}

void SimilarLink::drawName(QPainter &painter, qreal baseline) const
{
    QTextLayout layout(m_name, m_theme.font(TextSize::Body));
    QList<QTextLayout::FormatRange> ranges;
    for (const auto &mark : m_marks) {
        QTextCharFormat format;
        format.setFontWeight(QFont::Bold);
        format.setUnderlineStyle(QTextCharFormat::DotLine);
        format.setUnderlineColor(m_theme.colour(Role::Link));
        ranges.append({mark.start, mark.length, format});
    }
    layout.setFormats(ranges);
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    painter.setPen(m_theme.colour(Role::Link));
    layout.draw(&painter, QPointF(m_theme.px(kPadding), baseline - line.ascent()));
}

void SimilarLink::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.colour(Role::SurfaceSunken));
        const qreal radius = m_theme.radius(Corner::Chip);
        painter.drawRoundedRect(rect(), radius, radius);
    }
    const QFont nameFont = m_theme.font(TextSize::Body);
    const QFontMetricsF metrics(nameFont);
    const qreal baseline = (height() + metrics.ascent() - metrics.descent()) / 2.0;
    drawName(painter, baseline);
    const QFont font = m_theme.font(TextSize::Caption);
    const qreal left = m_theme.px(kPadding) + metrics.horizontalAdvance(m_name) + m_theme.px(kGap);
    const QString rest = QFontMetricsF(font).elidedText(
        m_ingredients, Qt::ElideRight, width() - left - m_theme.px(kPadding));
    painter.setFont(font);
    painter.setPen(m_theme.colour(Role::TextSubtle));
    painter.drawText(QPointF(left, baseline), rest);
}

void SimilarLink::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void SimilarLink::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace pillnuts
