// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_UI_BAR_NAME_DELEGATE_H
#define PILLNUTS_UI_BAR_NAME_DELEGATE_H

#include <QStyledItemDelegate>

namespace pillnuts {

class Theme;

/// Paints what stands left of the bars: Korean and English name, and the line above a group with
/// its own axis.
class BarNameDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    BarNameDelegate(const Theme &theme, QObject *parent);

    /// Width of the names; the bars begin there.
    static int nameWidth(const Theme &theme, int chartWidth);
    /// Height of what stands above the first bar of a group: 0 for the first one.
    static int headHeight(const Theme &theme, const QModelIndex &index);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter,
        const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;

private:
    void paintHead(QPainter *painter, const QRect &row, const QModelIndex &index) const;
    void paintNames(QPainter *painter, const QRect &row, const QModelIndex &index) const;

    const Theme &m_theme;
};

} // namespace pillnuts

#endif
