// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/bar_name_delegate.h"

#include "chart/bar_metrics.h"
#include "chart/ingredient_bar_model.h"
#include "chart/keep_all.h"
#include "theme/theme.h"

#include <QPainter>

#include <algorithm>

namespace pillnuts {

namespace {

constexpr int kHeadHeight = 36;
constexpr int kNameWidth = 232;

QString headText(const QModelIndex &index)
{
    return index.data(IngredientBarModel::HasAxisRole).toBool()
        ? BarNameDelegate::tr("its own axis, not to be compared with the bars above")
        : BarNameDelegate::tr("amount not stated by the source");
}

} // namespace

BarNameDelegate::BarNameDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

int BarNameDelegate::nameWidth(const Theme &theme, int chartWidth)
{
    return std::min(theme.px(kNameWidth), chartWidth * 2 / 5);
}

int BarNameDelegate::headHeight(const Theme &theme, const QModelIndex &index)
{
    const bool first = index.data(IngredientBarModel::FirstInGroupRole).toBool();
    const bool later = index.data(IngredientBarModel::GroupRole).toInt() > 0;
    return first && later ? theme.px(kHeadHeight) : 0;
}

QSize BarNameDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    int height = m_theme.px(kBarRowHeight) + headHeight(m_theme, index);
    const bool last = index.data(IngredientBarModel::LastInGroupRole).toBool();
    if (last && index.data(IngredientBarModel::HasAxisRole).toBool())
        height += m_theme.px(kBarAxisHeight);
    return {std::max(1, option.rect.width()), height};
}

void BarNameDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const int head = headHeight(m_theme, index);
    if (head > 0)
        paintHead(painter, QRect(option.rect.topLeft(), QSize(option.rect.width(), head)), index);
    const QRect row(option.rect.left(),
        option.rect.top() + head,
        option.rect.width(),
        m_theme.px(kBarRowHeight));
    const bool walked = option.state.testFlag(QStyle::State_HasFocus);
    if (walked || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_theme.colour(walked ? Role::AccentSurface : Role::Surface));
        painter->drawRoundedRect(
            row.adjusted(-m_theme.px(8), 0, 0, 0), m_theme.px(4), m_theme.px(4));
    }
    paintNames(painter, row, index);
    painter->restore();
}

void BarNameDelegate::paintHead(QPainter *painter, const QRect &row, const QModelIndex &index) const
{
    painter->setPen(QPen(m_theme.colour(Role::LineStrong), 1, Qt::DashLine));
    const int line = row.top() + m_theme.px(4);
    painter->drawLine(row.left(), line, row.right(), line);
    QRect text = row.adjusted(0, m_theme.px(10), 0, 0);
    painter->setFont(m_theme.font(TextSize::Caption));
    const QString unit = index.data(IngredientBarModel::UnitRole).toString();
    if (!unit.isEmpty()) {
        const int width = painter->fontMetrics().horizontalAdvance(unit) + m_theme.px(12);
        const QRect chip(text.left(), text.top() + m_theme.px(2), width, m_theme.px(20));
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(m_theme.colour(Role::LineStrong), 1));
        painter->drawRoundedRect(
            QRectF(chip).adjusted(.5, .5, -.5, -.5), m_theme.px(4), m_theme.px(4));
        painter->setPen(m_theme.colour(Role::Text));
        painter->drawText(chip, Qt::AlignCenter, unit);
        text.setLeft(chip.right() + m_theme.px(8));
    }
    painter->setPen(m_theme.colour(Role::TextSubtle));
    const QRect words(text.left(), text.top() + m_theme.px(2), text.width(), m_theme.px(20));
    painter->drawText(words,
        Qt::AlignVCenter,
        painter->fontMetrics().elidedText(headText(index), Qt::ElideRight, words.width()));
}

void BarNameDelegate::paintNames(
    QPainter *painter, const QRect &row, const QModelIndex &index) const
{
    const int width = nameWidth(m_theme, row.width()) - m_theme.px(12);
    const QFont body = m_theme.font(TextSize::Body);
    const QFont caption = m_theme.font(TextSize::Caption);
    const QFontMetrics metrics(body);
    QStringList lines
        = wrapKeepAll(index.data(Qt::DisplayRole).toString(), QFontMetricsF(body), width);
    // The Korean name comes first: a long one takes the second line from the English one.
    const bool two = lines.size() > 1;
    const QString first = lines.isEmpty() ? QString() : lines.takeFirst();
    const QString english = index.data(IngredientBarModel::EnglishNameRole).toString();
    const QString second = two ? lines.join(u' ') : english;
    const int line = m_theme.px(two ? 18 : 20);
    const QRect upper(row.left(), row.center().y() - line + m_theme.px(two ? 1 : 2), width, line);
    const QRect lower(row.left(), upper.bottom() + 1, width, m_theme.px(18));
    painter->setFont(body);
    painter->setPen(m_theme.colour(Role::Text));
    painter->drawText(second.isEmpty() ? QRect(row.left(), row.top(), width, row.height()) : upper,
        Qt::AlignVCenter,
        metrics.elidedText(first, Qt::ElideRight, width));
    painter->setFont(two ? body : caption);
    if (!two)
        painter->setPen(m_theme.colour(Role::TextSubtle));
    painter->drawText(lower,
        Qt::AlignVCenter,
        QFontMetrics(painter->font()).elidedText(second, Qt::ElideRight, width));
}

} // namespace pillnuts
