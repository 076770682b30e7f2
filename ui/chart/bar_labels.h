// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_UI_BAR_LABELS_H
#define PILLNUTS_UI_BAR_LABELS_H

#include "chart/bar_groups.h"

#include <QColor>
#include <QFont>
#include <QVector>

class QGraphicsItem;
class QGraphicsScene;
class QGraphicsSimpleTextItem;

namespace pillnuts {

class Theme;

/// What stands at the ends of the bars: the amount as printed, a smaller note, and the word of a
/// mark. Qt Charts cannot write these, since its labels come from the values.
class BarLabels final {
public:
    BarLabels(QGraphicsScene &scene, const BarGroup &group, const Theme &theme);

    /// Room that the label of `bar` needs right of its end.
    qreal width(int bar) const { return m_labels.at(bar).width; }

    void place(int bar, qreal end, qreal middle);

private:
    struct Label {
        QGraphicsItem *amount = nullptr;
        QGraphicsItem *note = nullptr; ///< null where there is none
        QGraphicsItem *tag = nullptr; ///< null for a plain bar
        qreal width = 0;
    };

    Label makeLabel(const Bar &bar);
    QGraphicsItem *makeTag(const BarMark &mark);

    QGraphicsScene &m_scene;
    const Theme &m_theme;
    QVector<Label> m_labels;
};

/// A text of the chart, in front of the bars.
QGraphicsSimpleTextItem *addChartText(
    QGraphicsScene &scene, const QString &text, const QFont &font, const QColor &colour);

} // namespace pillnuts

#endif
