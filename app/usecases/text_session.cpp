// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/text_session.h"

namespace pillnuts {

TextSession::TextSession(CatalogueReader &catalogue, QObject *parent)
    : QObject(parent)
    , m_catalogue(catalogue)
{
}

TextSession::~TextSession()
{
    silence();
}

/// What the question before still has to say is not heard any more.
void TextSession::silence()
{
    m_running.cancel();
    if (m_watcher != nullptr) {
        m_watcher->disconnect(this);
        m_watcher->deleteLater();
        m_watcher = nullptr;
    }
}

void TextSession::stop()
{
    if (m_state != State::Running)
        return;
    silence();
    m_state = State::Stopped;
    Q_EMIT changed();
}

void TextSession::clear()
{
    silence();
    m_hits.clear();
    m_state = State::Idle;
    Q_EMIT changed();
}

void TextSession::ask(const TextQuery &query)
{
    m_query = query;
    clear();
    if (query.words.trimmed().isEmpty())
        return;
    m_state = State::Running;
    m_running = m_catalogue.searchText(query);
    listen(m_running);
    Q_EMIT changed();
}

void TextSession::listen(const QFuture<Answer> &future)
{
    m_watcher = new QFutureWatcher<Answer>(this);
    connect(m_watcher, &QFutureWatcherBase::resultReadyAt, this, [this](int index) {
        take(m_watcher->resultAt(index));
    });
    connect(m_watcher, &QFutureWatcherBase::finished, this, &TextSession::finish);
    m_watcher->setFuture(future);
}

void TextSession::take(const Answer &answer)
{
    if (answer) {
        m_hits += *answer;
    } else {
        m_state = State::Failed;
        m_error = answer.error();
    }
    Q_EMIT changed();
}

void TextSession::finish()
{
    m_watcher->deleteLater();
    m_watcher = nullptr;
    if (m_state == State::Running) {
        m_state = State::Done;
        Q_EMIT changed();
    }
}

} // namespace pillnuts
