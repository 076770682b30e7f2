// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_UI_SOURCE_CARD_H
#define PILLNUTS_UI_SOURCE_CARD_H

#include <QFrame>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace pillnuts {

class Theme;

/// One way to bring in data: icon, name, what it does, facts, and one button.
class SourceCard final : public QFrame {
    Q_OBJECT
public:
    SourceCard(const Theme &theme,
        const QString &icon,
        const QString &title,
        const QString &text,
        QWidget *parent);

    void addFact(const QString &name, const QString &value);
    /// Between the facts and the button.
    void addControl(QWidget *control);
    QLabel *addNote(const QString &objectName);
    QPushButton *setButton(const QString &objectName, const QString &text, bool primary);
    void setChosen(bool chosen); ///< the recommended way, framed

private:
    const Theme &m_theme;
    QVBoxLayout *m_column;
    int m_controls = 0; ///< index in m_column where controls go in
};

} // namespace pillnuts

#endif
