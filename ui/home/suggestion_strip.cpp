// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "home/suggestion_strip.h"

#include "theme/follow_theme.h"
#include "usecases/recent_use.h"
#include "usecases/search_session.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace pillnuts {

namespace {

constexpr int kMost = 8; ///< more never fit into one line

} // namespace

SuggestionStrip::SuggestionStrip(
    SearchSession &session, RecentUse &use, const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_session(session)
    , m_use(use)
    , m_theme(theme)
    , m_row(new QHBoxLayout(this))
    , m_keys(new QLabel(tr("↑ ↓ choose · Enter opens · Esc begins anew"), this))
{
    setObjectName(u"suggestionStrip"_s);
    setAccessibleName(tr("Suggestions"));
    m_keys->setProperty("type", u"caption"_s);
    m_keys->setProperty("tone", u"subtle"_s);
    for (int i = 0; i < kMost; ++i) {
        auto *button = new WordButton(theme, this);
        button->setObjectName(u"suggestion%1"_s.arg(i));
        connect(button, &QPushButton::clicked, this, [this, i] { choose(i); });
        m_row->addWidget(button);
        m_buttons.append(button);
    }
    m_row->addWidget(m_keys);
    m_row->addStretch();
    connect(&session, &SearchSession::answered, this, &SuggestionStrip::renew);
    followTheme(theme, this, [this] {
        setFixedHeight(m_theme.px(40));
        m_row->setContentsMargins(m_theme.px(16), 0, m_theme.px(8), 0);
        m_row->setSpacing(m_theme.px(6));
        showWhatFits();
    });
}

void SuggestionStrip::renew()
{
    m_suggestions = suggestionsFor(m_session.answer(), m_session.request(), m_use.queries())
                        .mid(0, m_buttons.size());
    for (qsizetype i = 0; i < m_suggestions.size(); ++i)
        m_buttons.at(i)->setWords(wordsOf(m_suggestions.at(i)));
    showWhatFits();
}

WordButton::Words SuggestionStrip::wordsOf(const Suggestion &suggestion)
{
    WordButton::Words words{{}, suggestion.text, suggestion.count, {}};
    switch (suggestion.kind) {
    case Suggestion::Kind::Recent:
        words.icon = u"history"_s;
        break;
    case Suggestion::Kind::Ingredient:
        words.lead = tr("Ingredient");
        break;
    case Suggestion::Kind::Company:
        words.lead = tr("Company");
        break;
    case Suggestion::Kind::Type:
        words.lead = tr("Type");
        words.word = (QStringList(suggestion.text) + suggestion.twins).join(u"·"_s);
        break;
    }
    return words;
}

void SuggestionStrip::choose(int button)
{
    const Suggestion suggestion = m_suggestions.value(button);
    if (suggestion.kind == Suggestion::Kind::Type)
        Q_EMIT typeChosen(suggestion.text);
    else
        Q_EMIT queryChosen(suggestion.text);
}

// The first ones win; half a word would be no word.
void SuggestionStrip::showWhatFits()
{
    int room = width() - m_theme.px(24);
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        auto *button = m_buttons.at(i);
        room -= i < m_suggestions.size() ? button->sizeHint().width() : 0;
        button->setVisible(i < m_suggestions.size() && room >= 0);
        room -= m_row->spacing();
    }
    m_keys->setVisible(m_suggestions.isEmpty());
}

bool SuggestionStrip::enter()
{
    if (!m_buttons.first()->isVisible())
        return false;
    m_buttons.first()->setFocus(Qt::TabFocusReason);
    return true;
}

void SuggestionStrip::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    showWhatFits();
}

void SuggestionStrip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QFrame::keyPressEvent(event);
}

} // namespace pillnuts
