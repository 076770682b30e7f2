// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_UI_FLOW_LAYOUT_H
#define PILLNUTS_UI_FLOW_LAYOUT_H

#include <QLayout>
#include <QList>

namespace pillnuts {

/// Sets its widgets in lines from left to right, as words are set; half of `gap` parts the lines.
class FlowLayout final : public QLayout {
    Q_OBJECT
public:
    explicit FlowLayout(int gap);
    ~FlowLayout() override;
    Q_DISABLE_COPY_MOVE(FlowLayout)

    void setGap(int gap);
    void clear(); ///< deletes the widgets

    void addItem(QLayoutItem *item) override;

    int count() const override { return static_cast<int>(m_items.size()); }

    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;

    Qt::Orientations expandingDirections() const override { return {}; }

    bool hasHeightForWidth() const override { return true; }

    int heightForWidth(int width) const override { return arrange({0, 0, width, 0}, false); }

    QSize sizeHint() const override { return minimumSize(); }

    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    /// Returns the height that `rect`'s width leads to.
    int arrange(const QRect &rect, bool place) const;

    int m_gap;
    QList<QLayoutItem *> m_items;
};

} // namespace pillnuts

#endif
