// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_UI_BAR_PLOT_H
#define PILLNUTS_UI_BAR_PLOT_H

#include "chart/bar_groups.h"
#include "chart/bar_labels.h"
#include "chart/bar_scale.h"

#include <QGraphicsScene>
#include <QSizeF>

#include <array>
#include <memory>

class QAbstractAxis;
class QValueAxis;
class QBarSet;
class QChart;
class QGraphicsLineItem;
class QGraphicsSimpleTextItem;
class QHorizontalStackedBarSeries;
class QPainter;

namespace pillnuts {

class Theme;

/// The bars of one group on their axis, drawn with Qt Charts: no names, which stand left of it in
/// the list. Brushes belong to sets, not to bars, so there are three sets (plain, caution, danger)
/// and every bar is in one of them.
class BarPlot final {
public:
    BarPlot(BarGroup group, const Theme &theme, bool logarithmic, qreal devicePixelRatio);
    ~BarPlot();
    Q_DISABLE_COPY_MOVE(BarPlot)

    const BarGroup &group() const { return m_group; }

    int rowHeight() const { return m_rowHeight; }

    int height() const; ///< rows and axis
    /// Lays the bars out in `width`; amounts included.
    void setWidth(int width);
    /// Draws with the root of the bars at `left`.
    void render(QPainter &painter, QPointF left);

    /// What the chart holds for a bar, for tests: its value in each set.
    std::array<double, 3> valuesOf(int bar) const;
    QVector<QRectF> barRects() const; ///< by bar; empty where there is no bar

    bool hasChart() const { return m_chart != nullptr; }

private:
    void buildChart();
    QBarSet *makeSet(BarMark::Level level) const;
    void buildAxes();
    QValueAxis *decadeAxis() const;
    void styleAxis(QAbstractAxis *axis) const;
    void buildStubs();
    qreal plotWidthFor(qreal width) const;
    void setTicks(qreal plotWidth);
    void setLengths(qreal plotWidth);
    void placeLabels();

    BarGroup m_group;
    const Theme &m_theme;
    qreal m_devicePixelRatio;
    int m_rowHeight;
    BarScale m_scale;
    QGraphicsScene m_scene;
    BarLabels m_labels;
    QChart *m_chart = nullptr; ///< owned by the scene; null for a group without an axis
    QHorizontalStackedBarSeries *m_series = nullptr;
    std::array<QBarSet *, 3> m_sets{};
    QValueAxis *m_valueAxis = nullptr;
    QGraphicsLineItem *m_root = nullptr; ///< where the bars begin
    QGraphicsSimpleTextItem *m_unit = nullptr;
    QSizeF m_size;
};

} // namespace pillnuts

#endif
