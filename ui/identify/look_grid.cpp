// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "identify/look_grid.h"

#include "theme/follow_theme.h"

#include <QAbstractButton>
#include <QGridLayout>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pillnuts {

namespace {

constexpr int kColumns = 6;
constexpr int kTileHeight = 58;
constexpr int kTileWidth = 44; // least
constexpr int kCaption = 20;
constexpr int kAir = 5;

class LookTile final : public QAbstractButton {
public:
    LookTile(const QString &name, LookGrid::Drawing drawing, const Theme &theme, QWidget *parent)
        : QAbstractButton(parent)
        , m_drawing(std::move(drawing))
        , m_theme(theme)
    {
        setText(name);
        setToolTip(name);
        setCheckable(true);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    }

    QSize sizeHint() const override { return {m_theme.px(kTileWidth), m_theme.px(kTileHeight)}; }

    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent * /*event*/) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        drawTile(painter);
        const int caption = m_theme.px(kCaption);
        const QRectF space = QRectF(rect()).adjusted(m_theme.px(kAir + 2),
            m_theme.px(kAir + 2),
            -m_theme.px(kAir + 2),
            -caption - m_theme.px(1));
        painter.save();
        m_drawing(painter, space);
        painter.restore();
        painter.setFont(
            m_theme.font(TextSize::Caption, isChecked() ? Weight::Bold : Weight::Regular));
        painter.setPen(m_theme.colour(isChecked() ? Role::Accent : Role::Text));
        const QRect line(1, height() - caption - m_theme.px(1), width() - 2, caption);
        painter.drawText(line,
            Qt::AlignCenter | Qt::TextSingleLine,
            painter.fontMetrics().elidedText(text(), Qt::ElideRight, line.width()));
    }

private:
    void drawTile(QPainter &painter) const
    {
        const qreal line = m_theme.px(isChecked() ? 2 : 1);
        Role ground = underMouse() ? Role::SurfaceSunken : Role::SurfaceRaised;
        if (isChecked())
            ground = Role::AccentSurface;
        painter.setPen(QPen(m_theme.colour(isChecked() ? Role::Accent : Role::Line), line));
        painter.setBrush(m_theme.colour(ground));
        const qreal radius = m_theme.radius(Corner::Control);
        painter.drawRoundedRect(
            QRectF(rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2), radius, radius);
    }

    LookGrid::Drawing m_drawing;
    const Theme &m_theme;
};

} // namespace

LookGrid::LookGrid(const QString &name, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
    , m_theme(theme)
    , m_grid(new QGridLayout(this))
{
    setAccessibleName(name);
    m_grid->setContentsMargins(0, 0, 0, 0);
    for (int column = 0; column < kColumns; ++column)
        m_grid->setColumnStretch(column, 1);
    followTheme(theme, this, [this] {
        m_grid->setSpacing(m_theme.px(4));
        for (auto *button : std::as_const(m_buttons)) {
            button->updateGeometry();
            button->update();
        }
    });
}

void LookGrid::add(const QString &name, const Drawing &drawing)
{
    auto *tile = new LookTile(name, drawing, m_theme, this);
    const int index = static_cast<int>(m_buttons.size());
    tile->setObjectName(u"look%1"_s.arg(index));
    tile->setAccessibleName(u"%1: %2"_s.arg(m_name, name));
    tile->setFocusPolicy(index == 0 ? Qt::TabFocus : Qt::NoFocus);
    tile->installEventFilter(this);
    m_grid->addWidget(tile, index / kColumns, index % kColumns);
    m_buttons.append(tile);
    connect(tile, &QAbstractButton::clicked, this, [this, index] {
        stopAt(index);
        Q_EMIT chosenByUser();
    });
}

bool LookGrid::isChosen(int index) const
{
    return m_buttons.at(index)->isChecked();
}

void LookGrid::choose(int index, bool chosen)
{
    m_buttons.at(index)->setChecked(chosen);
}

/// How far a key walks, 0 for other keys.
int LookGrid::stepOf(int key) const
{
    const bool mirrored = isRightToLeft();
    switch (key) {
    case Qt::Key_Left:
        return mirrored ? 1 : -1;
    case Qt::Key_Right:
        return mirrored ? -1 : 1;
    case Qt::Key_Up:
        return -kColumns;
    case Qt::Key_Down:
        return kColumns;
    case Qt::Key_Home:
        return -static_cast<int>(m_buttons.size());
    case Qt::Key_End:
        return static_cast<int>(m_buttons.size());
    default:
        return 0;
    }
}

void LookGrid::stopAt(int index)
{
    for (auto *button : std::as_const(m_buttons))
        button->setFocusPolicy(Qt::NoFocus);
    m_buttons.at(index)->setFocusPolicy(Qt::TabFocus);
}

void LookGrid::walkTo(int index)
{
    stopAt(index);
    m_buttons.at(index)->setFocus(Qt::TabFocusReason);
}

bool LookGrid::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    const int step = stepOf(static_cast<QKeyEvent *>(event)->key());
    const auto from = m_buttons.indexOf(qobject_cast<QAbstractButton *>(watched));
    if (step == 0 || from < 0)
        return false;
    const int last = static_cast<int>(m_buttons.size()) - 1;
    walkTo(std::clamp(static_cast<int>(from) + step, 0, last));
    return true;
}

} // namespace pillnuts
