// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/top_bar.h"

#include "search/search_field.h"
#include "theme/follow_theme.h"

#include <QHBoxLayout>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace pillnuts {

namespace {

QIcon logo()
{
    QIcon icon(u":/icons/app-icon.svg"_s);
    icon.addFile(u":/icons/app-icon-16.svg"_s, QSize(16, 16));
    return icon;
}

} // namespace

TopBar::TopBar(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_field(new SearchField(theme, this))
    , m_back(addButton(u"backButton"_s, tr("Back")))
    , m_forward(addButton(u"forwardButton"_s, tr("Forward")))
{
    setObjectName(u"topBar"_s);
    auto *home = addButton(u"homeButton"_s, tr("Start page"));
    home->setIcon(logo());
    auto *keys = addButton(u"keysButton"_s, tr("Keyboard shortcuts (F1)"));
    keys->setIcon(theme.icon(u"keyboard"_s, Role::TextSubtle));
    m_back->setIcon(theme.icon(u"arrow-left"_s));
    m_forward->setIcon(theme.icon(u"arrow-right"_s));
    connect(home, &QToolButton::clicked, this, &TopBar::homeWanted);
    connect(m_back, &QToolButton::clicked, this, &TopBar::backWanted);
    connect(m_forward, &QToolButton::clicked, this, &TopBar::forwardWanted);
    connect(keys, &QToolButton::clicked, this, &TopBar::keysWanted);

    auto *row = new QHBoxLayout(this);
    row->addWidget(home);
    row->addWidget(m_field, 1);
    row->addSpacing(8);
    row->addWidget(m_back);
    row->addWidget(m_forward);
    row->addStretch();
    row->addWidget(keys);
    followTheme(theme, this, [this, row, home, &theme] {
        setFixedHeight(theme.px(56));
        row->setContentsMargins(theme.px(16), 0, theme.px(16), 0);
        row->setSpacing(theme.px(4));
        home->setIconSize(QSize(theme.px(30), theme.px(30)));
        home->setFixedWidth(theme.px(52));
        m_field->setMaximumWidth(theme.px(640));
        m_field->setMinimumWidth(theme.px(200));
    });
    setHistory(false, false);
}

QToolButton *TopBar::addButton(const QString &objectName, const QString &name)
{
    auto *button = new QToolButton(this);
    button->setObjectName(objectName);
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

void TopBar::setHistory(bool canGoBack, bool canGoForward)
{
    m_back->setEnabled(canGoBack);
    m_forward->setEnabled(canGoForward);
}

} // namespace pillnuts
