// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "home/word_button.h"

#include "theme/theme.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace pillnuts {

namespace {

constexpr int kLongestShown = 24;

QString shortened(const QString &word)
{
    return word.size() <= kLongestShown ? word : word.left(kLongestShown - 1).trimmed() + u'…';
}

} // namespace

WordButton::WordButton(const Theme &theme, QWidget *parent)
    : QPushButton(parent)
    , m_theme(theme)
{
    setProperty("small", true);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    hide();
}

void WordButton::setWords(const Words &words)
{
    m_word = words.word;
    const QString lead = words.lead.isEmpty() ? QString() : words.lead + u' ';
    const QString count = words.count < 0 ? QString() : QLocale().toString(words.count);
    const QString behind = count.isEmpty() ? QString() : u"  "_s + count;
    // A single '&' would be taken for the mark of a shortcut.
    setText(QString(lead + shortened(m_word) + behind).replace(u'&', u"&&"_s));
    const QString counted = count.isEmpty() ? QString() : u", "_s + tr("products: %1").arg(count);
    setAccessibleName(lead + m_word + counted);
    setToolTip(m_word.size() > kLongestShown ? m_word : QString());
    setIcon(words.icon.isEmpty() ? QIcon() : m_theme.icon(words.icon, Role::TextSubtle));
}

} // namespace pillnuts
