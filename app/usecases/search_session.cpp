// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/search_session.h"

#include "ports/catalogue_reader.h"
#include "ports/when_ready.h"

namespace pillnuts {

SearchSession::SearchSession(ProductSearch &search, CatalogueReader &catalogue, QObject *parent)
    : QObject(parent)
    , m_search(search)
{
    connect(&catalogue, &CatalogueReader::catalogueChanged, this, [this] {
        if (m_number > 0)
            repeat();
    });
}

int SearchSession::ask(const SearchRequest &request)
{
    m_request = request;
    ++m_number;
    Q_EMIT asked();
    if (m_inFlight == 0)
        start();
    return m_number;
}

int SearchSession::repeat()
{
    return ask(SearchRequest(m_request));
}

void SearchSession::start()
{
    m_inFlight = m_number;
    whenReady(m_search.search(m_request), this, [this, number = m_number](const auto &result) {
        settle(number, result);
    });
}

void SearchSession::settle(int number, const Result<SearchAnswer> &result)
{
    m_inFlight = 0;
    if (number != m_number) {
        start(); // the box has moved on: only the newest waiting request is asked
        return;
    }
    m_settled = number;
    if (!result) {
        m_error = result.error();
        Q_EMIT failed();
        return;
    }
    m_error.reset();
    m_answer = *result;
    m_answerNumber = number;
    Q_EMIT answered();
}

} // namespace pillnuts
