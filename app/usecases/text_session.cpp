// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/text_session.h"

#include "ports/when_ready.h"

namespace pillnuts {

TextSession::TextSession(CatalogueReader &catalogue, QObject *parent)
    : QObject(parent)
    , m_catalogue(catalogue)
{
}

TextSession::~TextSession()
{
    m_running.cancel();
}

void TextSession::cancel()
{
    m_running.cancel();
    ++m_number;
    m_hits.clear();
    m_state = State::Idle;
    Q_EMIT changed();
}

void TextSession::ask(const TextQuery &query)
{
    m_query = query;
    cancel();
    if (query.words.trimmed().isEmpty())
        return;
    m_state = State::Running;
    m_running = m_catalogue.searchText(query);
    whenReady(
        m_running, this, [this, number = m_number](const auto &result) { settle(number, result); });
    Q_EMIT changed();
}

void TextSession::settle(int number, const Result<QVector<TextHit>> &result)
{
    if (number != m_number)
        return;
    m_state = result ? State::Done : State::Failed;
    if (result)
        m_hits = *result;
    else
        m_error = result.error();
    Q_EMIT changed();
}

} // namespace pillnuts
