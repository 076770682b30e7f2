// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/keys_overlay.h"

#include "theme/follow_theme.h"

#include <QFrame>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pillnuts {

namespace {

constexpr float kScrim = 0.28F;

} // namespace

KeysOverlay::KeysOverlay(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_panel(new QFrame(this))
{
    setObjectName(u"keysOverlay"_s);
    setAccessibleName(tr("Keyboard shortcuts"));
    setFocusPolicy(Qt::StrongFocus);
    m_panel->setProperty("kind", u"popup"_s);
    fill();
    parent->installEventFilter(this);
    hide();
}

void KeysOverlay::fill()
{
    const QVector<QPair<QString, QString>> keys = {
        {tr("any letter", "key"), tr("Search, wherever you are")},
        {u"Ctrl F · Ctrl L"_s, tr("Go to the search box")},
        {u"↑ ↓ · PgUp PgDn"_s, tr("Move in the results")},
        {u"Alt ↓"_s, tr("Go to the suggestions")},
        {u"Enter"_s, tr("Open the marked result")},
        {u"Esc"_s, tr("Close, clear, back to the list")},
        {u"Alt ← · Alt →"_s, tr("Back and forward")},
        {u"Ctrl 1 … 5"_s, tr("Search, data, settings, label texts, pills")},
        {u"Ctrl + · Ctrl − · Ctrl 0"_s, tr("Larger, smaller, 100 %")},
        {u"Tab"_s, tr("Next control")},
        {u"F1"_s, tr("These keys")},
    };
    auto *grid = new QGridLayout(m_panel);
    auto *title = new QLabel(tr("Keyboard shortcuts"), m_panel);
    title->setProperty("type", u"heading"_s);
    grid->addWidget(title, 0, 0, 1, 2);
    for (const auto &[key, what] : keys) {
        const int row = grid->rowCount();
        auto *keyLabel = new QLabel(key, m_panel);
        keyLabel->setProperty("chip", u"plain"_s);
        grid->addWidget(keyLabel, row, 0, Qt::AlignLeft);
        grid->addWidget(new QLabel(what, m_panel), row, 1);
    }
    followTheme(m_theme, this, [this, grid] {
        grid->setContentsMargins(m_theme.px(24), m_theme.px(20), m_theme.px(24), m_theme.px(20));
        grid->setHorizontalSpacing(m_theme.px(24));
        grid->setVerticalSpacing(m_theme.px(8));
        place();
    });
}

void KeysOverlay::toggle()
{
    setVisible(!isVisible());
    if (!isVisible())
        return;
    place();
    raise();
    setFocus();
}

void KeysOverlay::place()
{
    setGeometry(parentWidget()->rect());
    const QSize size = m_panel->sizeHint().boundedTo(this->size());
    m_panel->setGeometry(QRect(
        QPoint((width() - size.width()) / 2, std::max(0, (height() - size.height()) / 2)), size));
}

void KeysOverlay::paintEvent(QPaintEvent * /*event*/)
{
    QColor scrim
        = m_theme.isDark() ? m_theme.colour(Role::SurfaceSunken) : m_theme.colour(Role::Text);
    scrim.setAlphaF(m_theme.isDark() ? 2 * kScrim : kScrim);
    QPainter(this).fillRect(rect(), scrim);
}

void KeysOverlay::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F1:
        hide();
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void KeysOverlay::mousePressEvent(QMouseEvent * /*event*/)
{
    hide();
}

bool KeysOverlay::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible())
        place();
    return QWidget::eventFilter(watched, event);
}

} // namespace pillnuts
