// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_UI_KEY_CARD_H
#define PILLNUTS_UI_KEY_CARD_H

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace pillnuts {

class SourceCard;
class Theme;
class UpdateSession;

/// Receiving the data from the ministry with a service key of data.go.kr.
class KeyCard final : public QWidget {
    Q_OBJECT
public:
    KeyCard(UpdateSession &update, const Theme &theme, QWidget *parent = nullptr);

    /// Puts the keyboard into the key field, empty.
    void askForKey();
    void setChosen(bool chosen);

private:
    void refresh();
    void start();

    UpdateSession &m_update;
    SourceCard *m_card;
    QLineEdit *m_key;
    QLabel *m_note = nullptr;
    QPushButton *m_forget;
    QPushButton *m_start = nullptr;
};

} // namespace pillnuts

#endif
