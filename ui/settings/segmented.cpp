// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/segmented.h"

#include <QHBoxLayout>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace pillnuts {

Segmented::Segmented(const QString &name, const QStringList &choices, QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(name);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    for (int i = 0; i < static_cast<int>(choices.size()); ++i) {
        auto *button = new QToolButton(this);
        button->setText(choices.at(i));
        button->setAccessibleName(u"%1: %2"_s.arg(name, choices.at(i)));
        button->setCheckable(true);
        button->setFocusPolicy(Qt::TabFocus);
        button->setProperty("segment",
            i == 0                                          ? u"first"_s
                : i + 1 == static_cast<int>(choices.size()) ? u"last"_s
                                                            : u"middle"_s);
        m_group.addButton(button, i);
        row->addWidget(button);
    }
    row->addStretch();
    connect(&m_group, &QButtonGroup::idClicked, this, &Segmented::chosenByUser);
}

void Segmented::choose(int index)
{
    if (auto *button = m_group.button(index))
        button->setChecked(true);
}

} // namespace pillnuts
