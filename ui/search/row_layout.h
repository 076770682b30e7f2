// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_UI_ROW_LAYOUT_H
#define PILLNUTS_UI_ROW_LAYOUT_H

#include "search/product_name.h"
#include "search_answer.h"

#include <QRectF>
#include <QTextLayout>

#include <memory>

namespace pillnuts {

class Theme;

/// How a chip speaks: quietly, as a border, as the reason of the hit, or so that nobody misses it.
enum class ChipTone { Plain, Strong, Reason, Loud, Marked, Unknown };

struct RowChip {
    QRectF box;
    QString text;
    ChipTone tone = ChipTone::Plain;
};

/// A line of the name, shaped and coloured.
struct RowNameLine {
    QString text;
    QPointF position;
    std::shared_ptr<QTextLayout> layout;
};

/// Where everything of one result row goes, from its top left corner.
struct RowLayout {
    QRect plate;
    QRect backPlate; ///< empty unless both sides are shown
    QVector<RowNameLine> name;
    QVector<RowChip> chips;
    QString company; ///< already elided; empty when there was no room
    QPointF companyBaseline;
};

/// One row as the delegate is asked for it.
struct RowRequest {
    const ProductSummary &product;
    const SearchHit &hit;
    QString query; ///< what near misses differ from
    int width = 0;
    bool bothSides = false; ///< pills are drawn from the front and from the back, with their size
};

/// Company first, then the class, then the ingredient in brackets give way; strength, status and
/// narcotic marks never.
RowLayout layoutRow(const RowRequest &request, const Theme &theme);

/// Height of every row at the current zoom.
int rowHeight(const Theme &theme);

} // namespace pillnuts

#endif
