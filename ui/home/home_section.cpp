// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "home/home_section.h"

#include "reader/head/flow_layout.h"
#include "theme/follow_theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pillnuts {

namespace {

constexpr int kGap = 6;
constexpr int kMargin = 16;

} // namespace

HomeSection::HomeSection(
    const QString &title, const QString &note, const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_column(new QVBoxLayout(this))
    , m_head(new QHBoxLayout)
    , m_note(new QLabel(note, this))
{
    setAccessibleName(title);
    auto *name = new QLabel(title, this);
    name->setProperty("strong", true);
    m_note->setObjectName(u"sectionNote"_s);
    m_note->setProperty("type", u"caption"_s);
    m_note->setProperty("tone", u"subtle"_s);
    m_head->addWidget(name);
    m_head->addWidget(m_note);
    m_head->addStretch();
    m_column->addLayout(m_head);
    followTheme(theme, this, [this] {
        m_column->setContentsMargins(0, m_theme.px(12), 0, m_theme.px(4));
        m_column->setSpacing(m_theme.px(4));
        m_head->setContentsMargins(m_theme.px(kMargin), 0, m_theme.px(8), 0);
        m_head->setSpacing(m_theme.px(8));
    });
}

void HomeSection::setNote(const QString &note)
{
    m_note->setText(note);
}

void HomeSection::setContent(QWidget *content)
{
    m_column->addWidget(content);
}

FlowLayout &HomeSection::words()
{
    if (m_words == nullptr) {
        auto *holder = new QWidget(this);
        m_words = new FlowLayout(m_theme.px(kGap));
        auto *inset = new QVBoxLayout(holder);
        inset->addLayout(m_words);
        m_column->addWidget(holder);
        followTheme(m_theme, holder, [this, inset] {
            inset->setContentsMargins(m_theme.px(kMargin), 0, m_theme.px(kMargin), 0);
            m_words->setGap(m_theme.px(kGap));
        });
    }
    return *m_words;
}

QPushButton *HomeSection::addAction(const QString &text, const QString &objectName)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(objectName);
    button->setProperty("kind", u"quiet"_s);
    button->setFocusPolicy(Qt::TabFocus);
    m_head->addWidget(button);
    return button;
}

} // namespace pillnuts
