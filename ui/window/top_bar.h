// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_UI_TOP_BAR_H
#define PILLNUTS_UI_TOP_BAR_H

#include <QFrame>

class QToolButton;

namespace pillnuts {

class SearchField;
class Theme;

/// Logo, history arrows, the search box, and the keys overlay's button.
class TopBar final : public QFrame {
    Q_OBJECT
public:
    explicit TopBar(const Theme &theme, QWidget *parent = nullptr);

    SearchField &field() const { return *m_field; }

    void setHistory(bool canGoBack, bool canGoForward);

Q_SIGNALS:
    void homeWanted();
    void backWanted();
    void forwardWanted();
    void keysWanted();

private:
    QToolButton *addButton(const QString &objectName, const QString &name);

    SearchField *m_field;
    QToolButton *m_back;
    QToolButton *m_forward;
};

} // namespace pillnuts

#endif
