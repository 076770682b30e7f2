// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_UI_BAR_GROUPS_H
#define PILLNUTS_UI_BAR_GROUPS_H

#include "composition.h"

#include <QHash>

#include <optional>

namespace pillnuts {

/// What singles an ingredient out in a chart: drawn as hatch, outline and word, never as colour
/// alone.
struct BarMark {
    enum class Level { Plain, Caution, Danger };
    Level level = Level::Plain;
    QString word; ///< "알레르기", "주의"; in the user's language
};

/// By position in Variant::ingredients, since a printed ingredient need not have a code.
using BarMarks = QHash<int, BarMark>;

/// One ingredient of the chart.
struct Bar {
    int ingredient = 0; ///< position in Variant::ingredients
    QString name;
    QString englishName;
    QString amount; ///< as printed; "no data" in the user's language where the source states none
    QString note; ///< "87.4 %", "= 0.1 mg"
    std::optional<double> length; ///< in the unit of the axis; nothing: not known, so no bar
    BarMark mark;
};

/// The bars that share an axis. Lengths of different groups are not to be compared.
struct BarGroup {
    QString unit; ///< of the axis; empty where the source names none
    bool hasAxis = true; ///< false for the ingredients whose amount is not known
    bool hollow = false; ///< every group but the first
    QVector<Bar> bars; ///< in printed order
};

/// Parts the ingredients by unit: masses from the milligram up share one axis, micrograms and
/// smaller another, every other unit has its own, and what has no readable amount comes last,
/// without an axis.
QVector<BarGroup> groupBars(const Variant &variant, const BarMarks &marks = {});

/// "87.4 %", "< 0.1 %"; with a no-break space.
QString shareText(double share);

/// What a screen reader says: "아세트아미노펜 325 mg, 87.4 %".
QString spokenBar(const Bar &bar);

} // namespace pillnuts

#endif
