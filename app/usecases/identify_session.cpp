// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/identify_session.h"

#include "ports/catalogue_reader.h"
#include "ports/when_ready.h"

namespace pillnuts {

IdentifySession::IdentifySession(
    PillIdentification &pills, CatalogueReader &catalogue, QObject *parent)
    : QObject(parent)
    , m_pills(pills)
{
    connect(&catalogue, &CatalogueReader::catalogueChanged, this, &IdentifySession::repeat);
}

void IdentifySession::ask(const PillQuery &query)
{
    m_query = query;
    ++m_number;
    m_error.reset();
    m_state = query.asksLook() ? State::Waiting : State::Idle;
    if (m_state == State::Idle)
        m_answer = {};
    else if (m_inFlight == 0)
        start();
    Q_EMIT changed();
}

void IdentifySession::repeat()
{
    if (m_state != State::Idle)
        ask(PillQuery(m_query));
}

void IdentifySession::start()
{
    m_inFlight = m_number;
    whenReady(m_pills.identify(m_query), this, [this, number = m_number](const auto &result) {
        settle(number, result);
    });
}

void IdentifySession::settle(int number, const Result<PillAnswer> &result)
{
    m_inFlight = 0;
    if (m_state == State::Idle)
        return;
    if (number != m_number) {
        start(); // only the newest waiting question is asked
        return;
    }
    if (result) {
        m_answer = *result;
        m_state = State::Answered;
    } else {
        m_error = result.error();
        m_state = State::Failed;
    }
    Q_EMIT changed();
}

} // namespace pillnuts
