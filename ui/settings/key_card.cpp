// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/key_card.h"

#include "settings/source_card.h"
#include "usecases/update_session.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pillnuts {

KeyCard::KeyCard(UpdateSession &update, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_update(update)
    , m_card(new SourceCard(theme,
          u"download"_s,
          tr("From the ministry"),
          tr("Permits, easy descriptions, pill looks, DUR lists and recalls of the MFDS, with a "
             "free service key of data.go.kr."),
          this))
    , m_key(new QLineEdit(this))
    , m_forget(new QPushButton(tr("Forget the key"), this))
{
    m_key->setObjectName(u"serviceKey"_s);
    m_key->setAccessibleName(tr("Service key"));
    m_key->setPlaceholderText(tr("Paste the service key"));
    m_key->setEchoMode(QLineEdit::PasswordEchoOnEdit);
    m_forget->setObjectName(u"forgetKey"_s);
    m_forget->setProperty("kind", u"link"_s);
    m_card->addFact(tr("Needed"), tr("service key · internet"));
    m_card->addFact(tr("Stopping"), tr("goes on where it was"));
    m_card->addControl(m_key);
    m_note = m_card->addNote(u"keyNote"_s);
    m_card->addControl(m_forget);
    m_start = m_card->setButton(u"startSync"_s, tr("Receive"), true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);

    connect(m_key, &QLineEdit::textChanged, this, &KeyCard::refresh);
    connect(m_key, &QLineEdit::returnPressed, this, &KeyCard::start);
    connect(m_start, &QPushButton::clicked, this, &KeyCard::start);
    connect(m_forget, &QPushButton::clicked, this, [this] {
        m_key->clear();
        m_update.setKey({});
    });
    connect(&update, &UpdateSession::keyChanged, this, &KeyCard::refresh);
    connect(&update, &UpdateSession::stateChanged, this, &KeyCard::refresh);
    refresh();
}

void KeyCard::setChosen(bool chosen)
{
    m_card->setChosen(chosen);
}

void KeyCard::askForKey()
{
    m_key->clear();
    m_key->setFocus(Qt::ShortcutFocusReason);
}

void KeyCard::refresh()
{
    using Key = UpdateSession::KeyState;
    const auto state = m_update.keyState();
    const bool onlyInMemory = state == Key::OnlyInMemory;
    switch (state) {
    case Key::None:
        m_note->setText(tr("Both forms of the key work. It stays in this computer's keychain."));
        break;
    case Key::Kept:
        m_note->setText(tr("A key is kept in the keychain. Type another one to replace it."));
        break;
    case Key::OnlyInMemory:
        m_note->setText(tr("No keychain answered: the key is only in memory and must be entered "
                           "again after the program ends."));
        break;
    }
    // Said loudly, without borrowing the colour of a verdict.
    m_note->setProperty("tone", onlyInMemory ? QVariant() : QVariant(u"subtle"_s));
    m_note->setProperty("strong", onlyInMemory);
    style()->unpolish(m_note);
    style()->polish(m_note);
    m_forget->setVisible(state != Key::None);
    const bool running = m_update.state() == UpdateSession::State::Running;
    m_start->setEnabled(!running && (state != Key::None || !m_key->text().trimmed().isEmpty()));
}

void KeyCard::start()
{
    if (!m_start->isEnabled())
        return;
    if (!m_key->text().trimmed().isEmpty())
        m_update.setKey(m_key->text());
    m_key->clear();
    m_update.sync();
}

} // namespace pillnuts
