// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_UI_RESULT_STATE_H
#define PILLNUTS_UI_RESULT_STATE_H

#include "search_answer.h"

#include <QFrame>

#include <functional>

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
    void show(const QString &icon, const QString &title, const QString &text);
    void offer(const QString &text, std::function<void()> next);

    const Theme &m_theme;
    QLabel *m_icon;
    QString m_iconName;
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_button;
    std::function<void()> m_next;
};

} // namespace pillnuts

#endif
