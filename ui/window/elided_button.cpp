// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/elided_button.h"

#include <QFontMetrics>
#include <QStyle>
#include <QStyleOptionButton>

namespace pillnuts {

ElidedButton::ElidedButton(QWidget *parent)
    : QPushButton(parent)
{
    setProperty("kind", QStringLiteral("flat"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
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
    ensurePolished();
    QStyleOptionButton option;
    initStyleOption(&option);
    const QSize words = fontMetrics().size(Qt::TextSingleLine, m_words);
    return style()->sizeFromContents(QStyle::CT_PushButton, &option, words, this).width()
        - words.width();
}

int ElidedButton::fullWidth() const
{
    const int frame = frameWidth(); // polishes the font
    return fontMetrics().horizontalAdvance(m_words) + frame + 1;
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
