// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_UI_BACK_BAR_H
#define PILLNUTS_UI_BACK_BAR_H

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace pillnuts {

class Theme;

/// Above the reader in a narrow window: back to the list, and to the row before or after.
class BackBar final : public QFrame {
    Q_OBJECT
public:
    explicit BackBar(const Theme &theme, QWidget *parent = nullptr);

    /// `row` is 0-based, -1 when the product is not in the list.
    void setPosition(int row, int count);

Q_SIGNALS:
    void listWanted();
    void stepWanted(int rows);

private:
    QPushButton *m_list;
    QLabel *m_position;
    QToolButton *m_previous;
    QToolButton *m_next;
};

} // namespace pillnuts

#endif
