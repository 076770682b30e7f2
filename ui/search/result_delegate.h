// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_UI_RESULT_DELEGATE_H
#define PILLNUTS_UI_RESULT_DELEGATE_H

#include "search/row_layout.h"

#include <QCache>
#include <QStyledItemDelegate>

namespace pillnuts {

class PillPainter;
class ResultModel;

/// Draws a result row of ResultModel: pill, name, chips, and the seam towards the reader, which
/// opens at the chosen row.
class ResultDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    /// `near`: on the window's ground behind the fence.
    ResultDelegate(const Theme &theme, PillPainter &pills, bool near, QObject *parent = nullptr);

    /// Pills are drawn from the front and from the back.
    void setBothSides(bool both);

    void paint(QPainter *painter,
        const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// Rows are laid out again: another answer, theme or width.
    void forgetLayouts() { m_layouts.clear(); }

private:
    RowLayout layout(const ResultModel &model, int row, int width) const;
    void drawGround(QPainter &painter, const QStyleOptionViewItem &option, bool opened) const;
    void drawPlates(QPainter &painter, const RowLayout &row, const ProductSummary &product) const;
    void drawChip(QPainter &painter, const RowChip &chip, bool onAccent) const;

    const Theme &m_theme;
    PillPainter &m_pills;
    bool m_near;
    bool m_bothSides = false;
    mutable QCache<QPair<int, int>, RowLayout> m_layouts; ///< by row and width
};

} // namespace pillnuts

#endif
