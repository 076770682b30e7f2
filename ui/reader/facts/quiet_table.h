// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_UI_QUIET_TABLE_H
#define PILLNUTS_UI_QUIET_TABLE_H

#include <QTableView>

namespace pillnuts {

class Theme;

/// A table without a grid, as high as its rows: cells wrap and may have a smaller second line.
/// Whoever fills it says with fit() when rows or columns have changed.
class QuietTable final : public QTableView {
    Q_OBJECT
public:
    explicit QuietTable(Theme &theme, QWidget *parent = nullptr);

    /// `stretched` takes the room that the other columns, as wide as their contents, leave.
    void setStretchedColumn(int stretched) { m_stretched = stretched; }

    void fit();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void applyTheme();
    int contentWidth(int column) const;

    Theme &m_theme;
    int m_stretched = 0;
};

} // namespace pillnuts

#endif
