// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/source_card.h"

#include "theme/follow_theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pillnuts {

SourceCard::SourceCard(const Theme &theme,
    const QString &icon,
    const QString &title,
    const QString &text,
    QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_column(new QVBoxLayout(this))
{
    setProperty("kind", u"panel"_s);
    auto *picture = new QLabel(this);
    auto *name = new QLabel(title, this);
    name->setProperty("type", u"heading"_s);
    name->setWordWrap(true);
    auto *what = new QLabel(text, this);
    what->setProperty("tone", u"subtle"_s);
    what->setWordWrap(true);
    auto *head = new QHBoxLayout;
    head->addWidget(picture, 0, Qt::AlignTop);
    head->addWidget(name, 1);
    m_column->addLayout(head);
    m_column->addWidget(what);
    m_column->addStretch();
    m_controls = m_column->count();
    followTheme(theme, this, [this, picture, head, icon] {
        m_column->setContentsMargins(
            m_theme.px(24), m_theme.px(20), m_theme.px(24), m_theme.px(24));
        m_column->setSpacing(m_theme.px(10));
        head->setSpacing(m_theme.px(12));
        const QSize size(m_theme.px(24), m_theme.px(24));
        picture->setPixmap(m_theme.icon(icon, Role::Accent).pixmap(size, devicePixelRatioF()));
    });
}

void SourceCard::addFact(const QString &name, const QString &value)
{
    auto *rule = new QFrame(this);
    rule->setProperty("kind", u"rule"_s);
    auto *nameLabel = new QLabel(name, this);
    nameLabel->setProperty("type", u"caption"_s);
    nameLabel->setProperty("tone", u"subtle"_s);
    auto *valueLabel = new QLabel(value, this);
    valueLabel->setProperty("type", u"caption"_s);
    valueLabel->setProperty("strong", true);
    valueLabel->setAlignment(Qt::AlignRight);
    valueLabel->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->addWidget(nameLabel);
    row->addWidget(valueLabel, 1);
    auto *fact = new QVBoxLayout;
    fact->setSpacing(m_theme.px(8));
    fact->addWidget(rule);
    fact->addLayout(row);
    m_column->insertLayout(m_controls++, fact);
}

void SourceCard::addControl(QWidget *control)
{
    m_column->insertWidget(m_controls++, control);
}

QLabel *SourceCard::addNote(const QString &objectName)
{
    auto *note = new QLabel(this);
    note->setObjectName(objectName);
    note->setProperty("type", u"caption"_s);
    note->setProperty("tone", u"subtle"_s);
    note->setWordWrap(true);
    addControl(note);
    return note;
}

QPushButton *SourceCard::setButton(const QString &objectName, const QString &text, bool primary)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(objectName);
    if (primary)
        button->setProperty("kind", u"primary"_s);
    m_column->addWidget(button);
    return button;
}

void SourceCard::setChosen(bool chosen)
{
    setProperty("kind", chosen ? u"chosen"_s : u"panel"_s);
    style()->unpolish(this);
    style()->polish(this);
}

} // namespace pillnuts
