// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_UI_UNDO_BAR_H
#define PILLNUTS_UI_UNDO_BAR_H

#include <QFrame>

class QLabel;
class QPushButton;

namespace pillnuts {

class Theme;

/// "Cleared · Undo": a line at the foot of a page instead of a question before it.
class UndoBar final : public QFrame {
    Q_OBJECT
public:
    explicit UndoBar(const Theme &theme, QWidget *parent = nullptr);

    void say(const QString &what, bool canUndo);

    QWidget *button() const;

Q_SIGNALS:
    void undoWanted();

private:
    QLabel *m_what;
    QPushButton *m_undo;
};

} // namespace pillnuts

#endif
