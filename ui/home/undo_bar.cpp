// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "home/undo_bar.h"

#include "theme/follow_theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace pillnuts {

UndoBar::UndoBar(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_what(new QLabel(this))
    , m_undo(new QPushButton(tr("Undo"), this))
{
    setObjectName(u"undoBar"_s);
    setProperty("kind", u"well"_s);
    m_what->setObjectName(u"undoText"_s);
    m_what->setWordWrap(true);
    m_undo->setObjectName(u"undoButton"_s);
    m_undo->setProperty("kind", u"link"_s);
    m_undo->setIcon(theme.icon(u"undo"_s, Role::Link));
    m_undo->setFocusPolicy(Qt::TabFocus);
    connect(m_undo, &QPushButton::clicked, this, &UndoBar::undoWanted);
    auto *row = new QHBoxLayout(this);
    row->addWidget(m_what, 1);
    row->addWidget(m_undo);
    followTheme(theme, this, [row, &theme] {
        row->setContentsMargins(theme.px(12), theme.px(4), theme.px(8), theme.px(4));
        row->setSpacing(theme.px(8));
    });
}

void UndoBar::say(const QString &what, bool canUndo)
{
    m_what->setText(what);
    m_undo->setAccessibleName(what + u' ' + m_undo->text());
    m_undo->setVisible(canUndo);
    show();
}

QWidget *UndoBar::button() const
{
    return m_undo;
}

} // namespace pillnuts
