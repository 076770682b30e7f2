// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/elided_button.h"

#include <QFontMetrics>

namespace pillnuts {

ElidedButton::ElidedButton(QWidget *parent)
    : QPushButton(parent)
{
    setProperty("kind", QStringLiteral("flat"));
}

void ElidedButton::setWords(const QString &words)
{
    if (words == m_words)
        return;
    m_words = words;
    setAccessibleName(words);
    setToolTip(words);
    updateGeometry();
    elide();
}

int ElidedButton::frameWidth() const
{
    return QPushButton::sizeHint().width() - fontMetrics().horizontalAdvance(text());
}

int ElidedButton::fullWidth() const
{
    return fontMetrics().horizontalAdvance(m_words) + frameWidth();
}

QSize ElidedButton::sizeHint() const
{
    return {fullWidth(), QPushButton::sizeHint().height()};
}

QSize ElidedButton::minimumSizeHint() const
{
    return {frameWidth() + fontMetrics().horizontalAdvance(u'…'), QPushButton::sizeHint().height()};
}

void ElidedButton::resizeEvent(QResizeEvent *event)
{
    QPushButton::resizeEvent(event);
    elide();
}

void ElidedButton::elide()
{
    setText(fontMetrics().elidedText(m_words, Qt::ElideRight, width() - frameWidth()));
}

} // namespace pillnuts
