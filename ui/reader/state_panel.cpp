// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/state_panel.h"

#include "reader/head/themed_label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pillnuts {

StatePanel::StatePanel(Theme &theme)
    : m_theme(theme)
    , m_title(new ThemedLabel(theme, TextSize::Heading, Role::Text, Weight::Bold))
    , m_text(new ThemedLabel(theme, TextSize::Body, Role::TextSubtle))
    , m_retry(new QPushButton(tr("Try again")))
    , m_details(new QPushButton(tr("Details")))
    , m_detail(new QPlainTextEdit)
{
    setObjectName(u"readerState");
    m_title->setObjectName(u"stateTitle");
    m_text->setObjectName(u"stateText");
    m_retry->setObjectName(u"retryButton");
    m_details->setObjectName(u"detailsButton");
    m_detail->setObjectName(u"errorDetail");
    m_text->setWordWrap(true);
    m_title->setWordWrap(true);
    m_details->setCheckable(true);
    m_detail->setReadOnly(true);
    m_detail->setMaximumHeight(theme.px(120));
    auto *layout = new QVBoxLayout(this);
    layout->addStretch(2);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_retry);
    buttons->addWidget(m_details);
    buttons->addStretch();
    layout->addLayout(buttons);
    layout->addWidget(m_detail);
    layout->addStretch(3);
    connect(m_retry, &QPushButton::clicked, this, &StatePanel::retryWanted);
    connect(m_details, &QPushButton::toggled, this, &StatePanel::unfold);
    connect(&m_theme, &Theme::changed, this, &StatePanel::applyTheme);
    applyTheme();
    showGuide();
}

void StatePanel::applyTheme()
{
    layout()->setContentsMargins(m_theme.px(48), m_theme.px(96), m_theme.px(48), m_theme.px(24));
    layout()->setSpacing(m_theme.px(12));
    for (QWidget *widget : {static_cast<QWidget *>(m_retry),
             static_cast<QWidget *>(m_details),
             static_cast<QWidget *>(m_detail)})
        widget->setFont(m_theme.font(TextSize::Body));
    update();
}

void StatePanel::unfold(bool open)
{
    m_detail->setVisible(open);
}

void StatePanel::showGuide()
{
    m_icon = u"capsule"_s;
    m_iconRole = Role::Brand;
    m_title->setText(tr("Choose a medicine"));
    m_text->setText(tr("Type a name, an ingredient or a code above, then ↑ ↓ and Enter. What is "
                       "inside, how it is used and what to watch for appear here."));
    for (QWidget *widget : {static_cast<QWidget *>(m_retry),
             static_cast<QWidget *>(m_details),
             static_cast<QWidget *>(m_detail)})
        widget->hide();
    update();
}

void StatePanel::showError(const Error &error)
{
    m_icon = u"info"_s;
    m_iconRole = Role::TextSubtle;
    m_title->setText(tr("This product could not be read"));
    m_text->setText(error.message);
    m_retry->show();
    m_details->setVisible(!error.detail.isEmpty());
    m_details->setChecked(false);
    m_detail->setPlainText(error.detail);
    m_detail->hide();
    update();
}

void StatePanel::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const int side = m_theme.px(48);
    const QRect above(m_title->x(), m_title->y() - side - m_theme.px(16), side, side);
    m_theme.icon(m_icon, m_iconRole).paint(&painter, above);
}

LoadingPanel::LoadingPanel(Theme &theme)
    : m_theme(theme)
{
    setObjectName(u"readerLoading");
    setAccessibleName(tr("Reading the product …"));
    connect(&m_theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void LoadingPanel::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.colour(Role::SurfaceSunken));
    const auto block = [&](int x, int y, int width, int height) {
        const qreal radius = m_theme.radius(Corner::Chip);
        painter.drawRoundedRect(
            QRectF(m_theme.px(x), m_theme.px(y), m_theme.px(width), m_theme.px(height)),
            radius,
            radius);
    };
    block(24, 20, 120, 84);
    block(164, 28, 280, 24);
    block(164, 64, 200, 14);
    block(164, 88, 320, 16);
    block(24, 196, 56, 14);
    block(104, 196, 56, 14);
    block(184, 196, 56, 14);
    for (int row = 0; row < 4; ++row)
        block(24, 256 + 40 * row, 180, 14);
}

} // namespace pillnuts
