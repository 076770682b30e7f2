// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_UI_STATE_PANEL_H
#define PILLNUTS_UI_STATE_PANEL_H

#include "result.h"
#include "theme/theme.h"

#include <QWidget>

class QPlainTextEdit;
class QPushButton;

namespace pillnuts {

class ThemedLabel;

/// What stands in the place of a product that is not there: a quiet guide, or what failed and the
/// way out.
class StatePanel final : public QWidget {
    Q_OBJECT
public:
    explicit StatePanel(Theme &theme);

    void showGuide();
    void showError(const Error &error);

Q_SIGNALS:
    void retryWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void applyTheme();
    void unfold(bool open);

    Theme &m_theme;
    QString m_icon;
    Role m_iconRole = Role::Brand;
    ThemedLabel *m_title;
    ThemedLabel *m_text;
    QPushButton *m_retry;
    QPushButton *m_details;
    QPlainTextEdit *m_detail;
};

/// Grey places where the parts of a product will stand, in their sizes: nothing jumps when it
/// arrives.
class LoadingPanel final : public QWidget {
    Q_OBJECT
public:
    explicit LoadingPanel(Theme &theme);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme &m_theme;
};

} // namespace pillnuts

#endif
