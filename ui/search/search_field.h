// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_UI_SEARCH_FIELD_H
#define PILLNUTS_UI_SEARCH_FIELD_H

#include <QLineEdit>

namespace pillnuts {

class Theme;

/// The one search box. What an input method is still composing is part of the query, and the keys
/// that move in the list are handed on, so that the focus can stay here.
class SearchField final : public QLineEdit {
    Q_OBJECT
public:
    explicit SearchField(const Theme &theme, QWidget *parent = nullptr);

    QString query() const; ///< the text with the syllable that is being composed
    /// Replaces the text without asking for it.
    void restore(const QString &query);

Q_SIGNALS:
    void queryChanged(const QString &query);
    void moveRequested(int rows, bool pages); ///< rows or pages down, negative is up
    void openRequested();
    void suggestionsRequested(); ///< Alt+↓
    void escapeRequested(); ///< with an empty box: Esc clears first

protected:
    void inputMethodEvent(QInputMethodEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void notice();

    QAction *m_clear = nullptr;
    QString m_composed;
    QString m_noticed;
    bool m_composing = false;
};

} // namespace pillnuts

#endif
