// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_UI_TASK_PANEL_H
#define PILLNUTS_UI_TASK_PANEL_H

#include <QFrame>

class QLabel;
class QProgressBar;
class QPushButton;

namespace pillnuts {

class Theme;
class UpdateSession;

/// How bringing in data goes or went: exact numbers while it runs; when it failed, the reason, the
/// details for support and the next step.
class TaskPanel final : public QFrame {
    Q_OBJECT
public:
    TaskPanel(UpdateSession &update, const Theme &theme, QWidget *parent = nullptr);

Q_SIGNALS:
    void keyWanted(); ///< the service key must be entered again

private:
    void build(const Theme &theme);
    void refresh();
    void showRunning();
    void showDone();
    void showFailed();
    void showDetail(const QString &detail);

    UpdateSession &m_update;
    QLabel *m_title;
    QLabel *m_text;
    QProgressBar *m_bar;
    QPushButton *m_action;
    QPushButton *m_unfold;
    QPushButton *m_copy;
    QLabel *m_detail;
    bool m_unfolded = false;
};

} // namespace pillnuts

#endif
