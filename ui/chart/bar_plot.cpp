// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/bar_plot.h"

#include "chart/bar_metrics.h"
#include "chart/mark_roles.h"
#include "chart/stripes.h"
#include "theme/theme.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QCategoryAxis>
#include <QChart>
#include <QFontMetricsF>
#include <QGraphicsLayout>
#include <QGraphicsLineItem>
#include <QGraphicsRectItem>
#include <QGraphicsSimpleTextItem>
#include <QHorizontalStackedBarSeries>
#include <QLegend>
#include <QPainter>
#include <QPen>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace pillnuts {

namespace {

constexpr int kShortestBar = 3; ///< px: a trace is still seen
constexpr int kStubWidth = 28; ///< hatched place of an unknown amount
constexpr int kGap = 8;
constexpr int kTickDistance = 110; ///< px between ticks, at least
constexpr int kLeftMargin = 24; ///< room for half of the first tick's label

QVector<double> lengthsOf(const BarGroup &group)
{
    QVector<double> lengths;
    for (const Bar &bar : group.bars) {
        if (bar.length)
            lengths += *bar.length;
    }
    return lengths;
}

} // namespace

BarPlot::BarPlot(BarGroup group, const Theme &theme, bool logarithmic, qreal devicePixelRatio)
    : m_group(std::move(group))
    , m_theme(theme)
    , m_devicePixelRatio(devicePixelRatio)
    , m_rowHeight(theme.px(kBarRowHeight))
    , m_scale(scaleFor(lengthsOf(m_group), logarithmic))
    , m_labels(m_scene, m_group, theme)
{
    if (m_group.hasAxis)
        buildChart();
    buildStubs();
}

BarPlot::~BarPlot() = default;

int BarPlot::height() const
{
    const int rows = m_rowHeight * static_cast<int>(m_group.bars.size());
    return m_group.hasAxis ? rows + m_theme.px(kBarAxisHeight) : rows;
}

void BarPlot::buildChart()
{
    m_chart = new QChart;
    m_scene.addItem(m_chart);
    m_chart->legend()->hide();
    m_chart->setBackgroundVisible(false);
    m_chart->setAnimationOptions(QChart::NoAnimation);
    m_chart->setMargins({});
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_series = new QHorizontalStackedBarSeries;
    m_series->setBarWidth(0.5);
    for (size_t i = 0; i < m_sets.size(); ++i) {
        m_sets.at(i) = makeSet(static_cast<BarMark::Level>(i));
        m_series->append(m_sets.at(i));
    }
    m_chart->addSeries(m_series);
    buildAxes();
    m_root = m_scene.addLine({}, QPen(m_theme.colour(Role::LineStrong), 1));
    m_root->setZValue(1);
    m_unit = addChartText(
        m_scene, m_group.unit, m_theme.font(TextSize::Caption), m_theme.colour(Role::TextSubtle));
}

QBarSet *BarPlot::makeSet(BarMark::Level level) const
{
    auto *set = new QBarSet({});
    QVector<qreal> zeros(m_group.bars.size(), 0);
    set->append(zeros);
    const QColor hue = m_theme.chartColour(0);
    if (level == BarMark::Level::Plain) {
        set->setBrush(m_group.hollow ? m_theme.colour(Role::AccentSurface) : hue);
        set->setPen(m_group.hollow ? QPen(hue, 1) : QPen(Qt::NoPen));
        return set;
    }
    const MarkRoles roles = markRoles(level);
    set->setBrush(stripes(m_theme.colour(roles.surface),
        m_theme.colour(roles.solid),
        m_theme.px(8),
        m_devicePixelRatio));
    set->setPen(QPen(m_theme.colour(roles.solid), 1));
    return set;
}

void BarPlot::buildAxes()
{
    auto *rows = new QBarCategoryAxis;
    // Qt counts categories from below; bar 0 of the group is the last of them (see setLengths).
    for (qsizetype i = 0; i < m_group.bars.size(); ++i)
        rows->append(QString::number(i));
    rows->setLabelsVisible(false);
    rows->setGridLineVisible(false);
    rows->setLineVisible(false); // its ticks would part the rows; m_root is the line
    m_chart->addAxis(rows, Qt::AlignLeft);
    m_series->attachAxis(rows);
    m_valueAxis = m_scale.logarithmic ? decadeAxis() : new QValueAxis;
    m_valueAxis->setRange(0, m_scale.end());
    styleAxis(m_valueAxis);
    m_chart->addAxis(m_valueAxis, Qt::AlignBottom);
    m_series->attachAxis(m_valueAxis);
}

/// Labels at every power of ten.
QValueAxis *BarPlot::decadeAxis() const
{
    auto *axis = new QCategoryAxis;
    axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    axis->setStartValue(-1);
    const int lowest = static_cast<int>(std::lround(std::log10(m_scale.low)));
    for (int decade = 0; decade <= static_cast<int>(m_scale.end()); ++decade) {
        const int exponent = lowest + decade;
        axis->append(QString::number(std::pow(10, exponent), 'f', std::max(0, -exponent)), decade);
    }
    return axis;
}

void BarPlot::styleAxis(QAbstractAxis *axis) const
{
    axis->setGridLineVisible(false);
    axis->setMinorGridLineVisible(false);
    axis->setLinePen(QPen(m_theme.colour(Role::Line), 1));
    axis->setLabelsFont(m_theme.font(TextSize::Caption));
    axis->setLabelsColor(m_theme.colour(Role::TextSubtle));
}

/// A hatched, dashed place says that there is something whose amount nobody knows. It is no bar.
void BarPlot::buildStubs()
{
    const qreal height = m_rowHeight / 2.0;
    for (int i = 0; i < static_cast<int>(m_group.bars.size()); ++i) {
        const Bar &bar = m_group.bars.at(i);
        if (bar.length)
            continue;
        QPen pen(m_theme.colour(Role::UnknownLine), 1, Qt::DashLine);
        const QBrush brush = stripes(m_theme.colour(Role::UnknownSurface),
            m_theme.colour(Role::UnknownStripe),
            m_theme.px(8),
            m_devicePixelRatio);
        m_scene.addRect(QRectF(0.5,
                            i * m_rowHeight + (m_rowHeight - height) / 2 + 0.5,
                            m_theme.px(kStubWidth),
                            height - 1),
            pen,
            brush);
    }
}

qreal BarPlot::plotWidthFor(qreal width) const
{
    qreal plot = width - m_theme.px(kGap) - (m_unit ? m_unit->boundingRect().width() : 0);
    for (int i = 0; i < static_cast<int>(m_group.bars.size()); ++i) {
        const auto length = m_group.bars.at(i).length;
        if (!length)
            continue;
        const double fraction = m_scale.fractionOf(*length);
        plot = std::min(
            plot, (width - m_labels.width(i) - m_theme.px(2)) / std::max(fraction, 1e-6));
    }
    return std::max(plot, qreal(m_theme.px(64)));
}

void BarPlot::setTicks(qreal plotWidth)
{
    if (m_scale.logarithmic)
        return;
    const int ticks = std::max(1, static_cast<int>(plotWidth) / m_theme.px(kTickDistance));
    const double step = tickStep(m_scale.high, ticks);
    m_valueAxis->setTickType(QValueAxis::TicksDynamic);
    m_valueAxis->setTickInterval(step);
    m_valueAxis->setLabelFormat(u"%."_s + QString::number(decimalsOf(step)) + u'f');
}

void BarPlot::setLengths(qreal plotWidth)
{
    const double shortest = m_scale.end() * m_theme.px(kShortestBar) / plotWidth;
    const int last = static_cast<int>(m_group.bars.size()) - 1;
    for (int i = 0; i <= last; ++i) {
        const Bar &bar = m_group.bars.at(i);
        const double length = std::max(m_scale.coordinate(*bar.length), shortest);
        m_sets.at(static_cast<size_t>(bar.mark.level))->replace(last - i, length);
    }
}

void BarPlot::setWidth(int width)
{
    m_size = QSizeF(width, height());
    if (m_chart) {
        const qreal plot = std::floor(plotWidthFor(width));
        setTicks(plot);
        setLengths(plot);
        const qreal rows = m_rowHeight * qreal(m_group.bars.size());
        m_chart->setGeometry(
            -m_theme.px(kLeftMargin), 0, width + m_theme.px(kLeftMargin), height());
        m_chart->setPlotArea(QRectF(m_theme.px(kLeftMargin), 0, plot, rows));
        m_chart->layout()->invalidate();
        m_chart->layout()
            ->activate(); // now, not with the next event: labels stand at the ends of the bars
        m_root->setLine(0, 0, 0, rows);
    }
    placeLabels();
}

void BarPlot::placeLabels()
{
    const QVector<QRectF> rects = barRects();
    for (int i = 0; i < static_cast<int>(m_group.bars.size()); ++i) {
        const QRectF &rect = rects.at(i);
        const qreal end = rect.isEmpty() ? m_theme.px(kStubWidth) : rect.right();
        m_labels.place(i, end, (i + 0.5) * m_rowHeight);
    }
    if (!m_unit || !m_chart)
        return;
    const QRectF plot = m_chart->plotArea();
    const QFontMetricsF metrics(m_unit->font());
    m_unit->setPos(plot.right() - m_theme.px(kLeftMargin) + m_theme.px(4),
        plot.bottom() - metrics.height() / 2);
}

QVector<QRectF> BarPlot::barRects() const
{
    QVector<QRectF> rects(m_group.bars.size());
    if (!m_chart)
        return rects;
    const qreal margin = m_theme.px(kLeftMargin);
    const int last = static_cast<int>(m_group.bars.size()) - 1;
    for (int i = 0; i <= last; ++i) {
        double value = 0;
        for (const QBarSet *set : m_sets)
            value += set->at(last - i);
        const QPointF end = m_chart->mapToPosition(QPointF(value, last - i), m_series);
        const qreal height = m_rowHeight * m_series->barWidth();
        rects[i] = QRectF(0, end.y() - height / 2, end.x() - margin, height);
    }
    return rects;
}

std::array<double, 3> BarPlot::valuesOf(int bar) const
{
    std::array<double, 3> values{};
    if (!m_chart)
        return values;
    const int index = static_cast<int>(m_group.bars.size()) - 1 - bar;
    for (size_t i = 0; i < values.size(); ++i)
        values.at(i) = m_sets.at(i)->at(index);
    return values;
}

void BarPlot::render(QPainter &painter, QPointF left)
{
    const qreal margin = m_theme.px(kLeftMargin);
    const QRectF source(-margin, 0, m_size.width() + margin, m_size.height());
    m_scene.render(&painter, source.translated(left), source);
}

} // namespace pillnuts
