// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/back_bar.h"

#include "theme/follow_theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace pillnuts {

BackBar::BackBar(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_list(new QPushButton(this))
    , m_position(new QLabel(this))
    , m_previous(new QToolButton(this))
    , m_next(new QToolButton(this))
{
    setObjectName(u"backBar"_s);
    m_list->setObjectName(u"listButton"_s);
    m_list->setProperty("kind", u"link"_s);
    m_list->setIcon(theme.icon(u"arrow-left"_s, Role::Link));
    m_position->setObjectName(u"rowPosition"_s);
    m_position->setProperty("type", u"caption"_s);
    m_position->setProperty("tone", u"subtle"_s);
    const auto prepare = [&](QToolButton *button,
                             const QString &objectName,
                             const QString &name,
                             const QString &icon) {
        button->setObjectName(objectName);
        button->setAccessibleName(name);
        button->setToolTip(name);
        button->setProperty("boxed", true);
        button->setProperty("small", true);
        button->setIcon(theme.icon(icon));
        button->setFocusPolicy(Qt::TabFocus);
    };
    prepare(m_previous, u"previousRow"_s, tr("Previous result"), u"chevron-up"_s);
    prepare(m_next, u"nextRow"_s, tr("Next result"), u"chevron-down"_s);
    connect(m_list, &QPushButton::clicked, this, &BackBar::listWanted);
    connect(m_previous, &QToolButton::clicked, this, [this] { Q_EMIT stepWanted(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { Q_EMIT stepWanted(1); });

    auto *row = new QHBoxLayout(this);
    row->addWidget(m_list);
    row->addStretch();
    row->addWidget(m_position);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    followTheme(theme, this, [this, row, &theme] {
        setFixedHeight(theme.px(44));
        row->setContentsMargins(theme.px(16), 0, theme.px(16), 0);
        row->setSpacing(theme.px(8));
    });
    setPosition(-1, 0);
}

void BackBar::setPosition(int row, int count)
{
    const QLocale locale;
    const bool toStart = count < 0;
    //: %1 is the number of results
    const QString list = tr("List %1").arg(locale.toString(count));
    m_list->setText(toStart ? tr("Start") : list);
    m_list->setAccessibleName(toStart ? tr("Back to the start") : tr("Back to the list"));
    m_position->setText(
        row < 0 ? QString() : u"%1 / %2"_s.arg(locale.toString(row + 1), locale.toString(count)));
    m_previous->setEnabled(row > 0);
    m_next->setEnabled(row >= 0 && row + 1 < count);
}

} // namespace pillnuts
