// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/search_field.h"

#include "theme/theme.h"

#include <QAction>
#include <QInputMethodEvent>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace pillnuts {

namespace {

constexpr int kLongestQuery = 200; // GS1 DataMatrix texts are shorter

struct Move {
    int rows = 0;
    bool pages = false;
};

Move moveOf(int key)
{
    switch (key) {
    case Qt::Key_Up:
        return {-1, false};
    case Qt::Key_Down:
        return {1, false};
    case Qt::Key_PageUp:
        return {-1, true};
    case Qt::Key_PageDown:
        return {1, true};
    default:
        return {};
    }
}

} // namespace

SearchField::SearchField(const Theme &theme, QWidget *parent)
    : QLineEdit(parent)
{
    setObjectName(u"searchField"_s);
    setProperty("alwaysRing", true);
    setMaxLength(kLongestQuery);
    setPlaceholderText(tr("Name, ingredient, initials, code, barcode …"));
    setAccessibleName(tr("Search medicines"));
    auto *lens = addAction(theme.icon(u"search"_s, Role::TextSubtle), LeadingPosition);
    lens->setText(tr("Search"));
    m_clear = addAction(theme.icon(u"close"_s, Role::TextSubtle), TrailingPosition);
    m_clear->setObjectName(u"clearSearch"_s);
    m_clear->setText(tr("Clear the search"));
    m_clear->setVisible(false);
    connect(m_clear, &QAction::triggered, this, [this] {
        clear();
        setFocus();
    });
    connect(this, &QLineEdit::textChanged, this, &SearchField::notice);
}

QString SearchField::query() const
{
    QString text = this->text();
    if (!m_composed.isEmpty())
        text.insert(cursorPosition(), m_composed);
    return text;
}

void SearchField::restore(const QString &query)
{
    m_composed.clear();
    m_noticed = query;
    setText(query);
}

void SearchField::inputMethodEvent(QInputMethodEvent *event)
{
    m_composing = true;
    m_composed.clear();
    QLineEdit::inputMethodEvent(event);
    m_composed = event->preeditString();
    m_composing = false;
    notice();
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    const auto move
        = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier
        ? moveOf(event->key())
        : Move();
    if (move.rows != 0) {
        Q_EMIT moveRequested(move.rows, move.pages);
        return;
    }
    if (event->key() == Qt::Key_Down && event->modifiers() == Qt::AltModifier) {
        Q_EMIT suggestionsRequested();
        return;
    }
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT openRequested();
        return;
    case Qt::Key_Escape:
        Q_EMIT escapeRequested();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void SearchField::focusOutEvent(QFocusEvent *event)
{
    m_composed.clear(); // the input method commits or drops it now
    QLineEdit::focusOutEvent(event);
    notice();
}

void SearchField::notice()
{
    if (m_composing)
        return;
    const QString now = query();
    m_clear->setVisible(!now.isEmpty());
    if (now == m_noticed)
        return;
    m_noticed = now;
    Q_EMIT queryChanged(now);
}

} // namespace pillnuts
