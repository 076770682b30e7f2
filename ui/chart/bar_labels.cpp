// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/bar_labels.h"

#include "chart/mark_roles.h"

#include <QFontMetricsF>
#include <QGraphicsPathItem>
#include <QGraphicsScene>
#include <QGraphicsSimpleTextItem>
#include <QPen>

namespace pillnuts {

namespace {

constexpr int kGap = 8;

} // namespace

BarLabels::BarLabels(QGraphicsScene &scene, const BarGroup &group, const Theme &theme)
    : m_scene(scene)
    , m_theme(theme)
{
    for (const Bar &bar : group.bars)
        m_labels += makeLabel(bar);
}

BarLabels::Label BarLabels::makeLabel(const Bar &bar)
{
    Label label;
    const bool known = bar.length.has_value();
    label.amount = addChartText(m_scene,
        bar.amount,
        m_theme.font(TextSize::Body, known ? Weight::Bold : Weight::Regular),
        m_theme.colour(known ? Role::Text : Role::Unknown));
    if (!bar.note.isEmpty())
        label.note = addChartText(
            m_scene, bar.note, m_theme.font(TextSize::Caption), m_theme.colour(Role::TextSubtle));
    if (bar.mark.level != BarMark::Level::Plain)
        label.tag = makeTag(bar.mark);
    for (const QGraphicsItem *item : {label.amount, label.note, label.tag}) {
        if (item)
            label.width += item->boundingRect().width() + m_theme.px(kGap);
    }
    return label;
}

QGraphicsItem *BarLabels::makeTag(const BarMark &mark)
{
    const MarkRoles roles = markRoles(mark.level);
    const QFont font = m_theme.font(TextSize::Caption, Weight::Bold);
    const QFontMetricsF metrics(font);
    const QRectF frame(0, 0, metrics.horizontalAdvance(mark.word) + m_theme.px(12), m_theme.px(20));
    QPainterPath path;
    path.addRoundedRect(frame, m_theme.px(4), m_theme.px(4));
    auto *tag = m_scene.addPath(path, m_theme.colour(roles.line), m_theme.colour(roles.surface));
    tag->setZValue(1);
    auto *word = new QGraphicsSimpleTextItem(mark.word, tag);
    word->setFont(font);
    word->setBrush(m_theme.colour(roles.text));
    word->setPos(frame.center() - word->boundingRect().center());
    return tag;
}

void BarLabels::place(int bar, qreal end, qreal middle)
{
    const Label &label = m_labels.at(bar);
    qreal x = end + m_theme.px(kGap);
    for (QGraphicsItem *item : {label.amount, label.note, label.tag}) {
        if (!item)
            continue;
        const QRectF bounds = item->boundingRect();
        item->setPos(x, middle - bounds.height() / 2);
        x += bounds.width() + m_theme.px(kGap);
    }
}

QGraphicsSimpleTextItem *addChartText(
    QGraphicsScene &scene, const QString &text, const QFont &font, const QColor &colour)
{
    auto *item = scene.addSimpleText(text, font);
    item->setBrush(colour);
    item->setZValue(1);
    return item;
}

} // namespace pillnuts
