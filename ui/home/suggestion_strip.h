// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_UI_SUGGESTION_STRIP_H
#define PILLNUTS_UI_SUGGESTION_STRIP_H

#include "home/word_button.h"
#include "usecases/suggestions.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;

namespace pillnuts {

class RecentUse;
class SearchSession;
class Theme;

/// One line above the list with what else could be asked. It covers nothing, takes no key from the
/// search box, and stays as high as it is, with or without words, while something is typed.
class SuggestionStrip final : public QFrame {
    Q_OBJECT
public:
    SuggestionStrip(
        SearchSession &session, RecentUse &use, const Theme &theme, QWidget *parent = nullptr);

    /// Puts the keyboard on the first suggestion; false when there is none.
    bool enter();

Q_SIGNALS:
    void queryChosen(const QString &query);
    void typeChosen(const QString &type);
    void left(); ///< Esc: back to the search box

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void renew();
    static WordButton::Words wordsOf(const Suggestion &suggestion);
    void showWhatFits();
    void choose(int button);

    SearchSession &m_session;
    RecentUse &m_use;
    const Theme &m_theme;
    QHBoxLayout *m_row;
    QLabel *m_keys; ///< what the keys do, when there is nothing to suggest
    QVector<WordButton *> m_buttons;
    QVector<Suggestion> m_suggestions;
};

} // namespace pillnuts

#endif
