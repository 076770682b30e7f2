// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/rail.h"

#include "theme/follow_theme.h"

#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pillnuts {

namespace {

class RailButton final : public QToolButton {
public:
    RailButton(const Theme &theme, QWidget *parent)
        : QToolButton(parent)
        , m_theme(theme)
    {
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QToolButton::paintEvent(event);
        if (!isChecked())
            return;
        QPainter painter(this);
        const int inset = m_theme.px(10);
        painter.fillRect(
            QRect(0, inset, m_theme.px(4), height() - 2 * inset), m_theme.colour(Role::Accent));
    }

private:
    const Theme &m_theme;
};

} // namespace

Rail::Rail(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
{
    setObjectName(u"rail"_s);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(0);
    column->addWidget(addPlace(Place::Search, u"search"_s, tr("Search", "place")));
    column->addWidget(addPlace(Place::Identify, u"capsule"_s, tr("Pills", "place")));
    column->addWidget(addPlace(Place::Text, u"leaflet"_s, tr("Label text", "place")));
    column->addStretch();
    column->addWidget(addPlace(Place::Data, u"data"_s, tr("Data", "place")));
    column->addWidget(addPlace(Place::Settings, u"settings"_s, tr("Settings", "place")));
    connect(&m_group, &QButtonGroup::idClicked, this, [this](int id) {
        Q_EMIT placeChosen(static_cast<Place>(id));
    });
    followTheme(theme, this, [this, column] {
        setFixedWidth(m_theme.px(72));
        column->setContentsMargins(0, m_theme.px(8), m_theme.px(1), m_theme.px(4));
        for (auto *button : m_group.buttons())
            button->setFixedHeight(m_theme.px(60));
    });
    setPlace(Place::Search);
}

QAbstractButton *Rail::addPlace(Place place, const QString &icon, const QString &name)
{
    auto *button = new RailButton(m_theme, this);
    const int number = static_cast<int>(place) + 1;
    button->setObjectName(u"place%1"_s.arg(number));
    button->setText(name);
    button->setAccessibleName(name);
    button->setToolTip(u"%1 (Ctrl+%2)"_s.arg(name).arg(number));
    button->setIcon(m_theme.icon(icon, Role::TextSubtle, Role::Accent));
    button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
    button->setCheckable(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_group.addButton(button, static_cast<int>(place));
    return button;
}

void Rail::setPlace(Place place)
{
    m_group.button(static_cast<int>(place))->setChecked(true);
}

Place Rail::place() const
{
    return static_cast<Place>(m_group.checkedId());
}

} // namespace pillnuts
