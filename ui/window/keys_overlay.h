// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_UI_KEYS_OVERLAY_H
#define PILLNUTS_UI_KEYS_OVERLAY_H

#include <QWidget>

class QFrame;

namespace pillnuts {

class Theme;

/// F1: every key there is, over the window. A click or any of Esc, F1, Enter closes it.
class KeysOverlay final : public QWidget {
    Q_OBJECT
public:
    KeysOverlay(const Theme &theme, QWidget *parent);

    void toggle();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void place();

    const Theme &m_theme;
    QFrame *m_panel;
};

} // namespace pillnuts

#endif
