// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_UI_TASK_POPUP_H
#define PILLNUTS_UI_TASK_POPUP_H

#include <QFrame>

class QLabel;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace pillnuts {

class Theme;
class UpdateSession;

/// The steps of a running sync or import, above the status line. It never stands in the way of
/// searching.
class TaskPopup final : public QFrame {
    Q_OBJECT
public:
    TaskPopup(UpdateSession &update, const Theme &theme, QWidget *parent);

    void toggle();
    /// Puts the popup to the lower right corner of `area` (of the parent).
    void place(const QRect &area);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Row {
        QWidget *widget = nullptr;
        QLabel *icon = nullptr;
        QLabel *name = nullptr;
        QLabel *count = nullptr;
    };

    void build();
    Row addRow();
    void refresh();
    void refreshRow(const Row &row, int index);

    UpdateSession &m_update;
    const Theme &m_theme;
    QLabel *m_title;
    QVBoxLayout *m_steps;
    QVector<Row> m_rows;
    QProgressBar *m_bar;
    QPushButton *m_stop;
    QRect m_area;
};

} // namespace pillnuts

#endif
