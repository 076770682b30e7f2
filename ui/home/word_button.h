// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_UI_WORD_BUTTON_H
#define PILLNUTS_UI_WORD_BUTTON_H

#include <QPushButton>

namespace pillnuts {

class Theme;

/// A word to be chosen, small, with what it is before it and how many products it has behind it.
/// Hidden until it has a word: places keep a row of them, so that the order of the Tab key holds.
class WordButton final : public QPushButton {
    Q_OBJECT
public:
    struct Words {
        QString lead; ///< what the word is: "성분"; may be empty
        QString word;
        int count = -1; ///< of products; negative = not shown
        QString icon; ///< of resources/icons; may be empty
    };

    WordButton(const Theme &theme, QWidget *parent);

    void setWords(const Words &words);

    const QString &word() const { return m_word; }

private:
    const Theme &m_theme;
    QString m_word;
};

} // namespace pillnuts

#endif
