// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_UI_RESULT_STATE_H
#define PILLNUTS_UI_RESULT_STATE_H

#include "search_answer.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace pillnuts {

class Theme;

/// What stands in the list's place when there are no rows: why, and the next step as a button.
class ResultState final : public QFrame {
    Q_OBJECT
public:
    explicit ResultState(const Theme &theme, QWidget *parent = nullptr);

    void showLoading();
    void showNoData();
    void showNothingFound(const SearchRequest &request);
    void showFailure(const Error &error);

Q_SIGNALS:
    void dataWanted();
    void clearTypeWanted();
    void clearQueryWanted();
    void retryWanted();

private:
    using Signal = void (ResultState::*)();
    void show(const QString &icon, const QString &title, const QString &text);
    void offer(const QString &text, Signal signal);

    const Theme &m_theme;
    QLabel *m_icon;
    QString m_iconName;
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_button;
    Signal m_signal = nullptr;
};

} // namespace pillnuts

#endif
