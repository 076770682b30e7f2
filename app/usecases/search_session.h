// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_USECASES_SEARCH_SESSION_H
#define PILLNUTS_USECASES_SEARCH_SESSION_H

#include "ports/product_search.h"

#include <QObject>

#include <optional>

namespace pillnuts {

class CatalogueReader;

/// The state behind the search box and its list. Every request has a number; one query is in
/// flight, at most one waits, and an answer to an older number is dropped, so that what is on the
/// screen belongs to what is in the box.
class SearchSession final : public QObject {
    Q_OBJECT
public:
    /// Asks again by itself whenever another catalogue is installed.
    SearchSession(ProductSearch &search, CatalogueReader &catalogue, QObject *parent = nullptr);

    /// Asks for `request` and returns its number, counting from 1.
    int ask(const SearchRequest &request);
    /// Asks the last request again.
    int repeat();

    const SearchRequest &request() const { return m_request; } ///< the latest asked

    int number() const { return m_number; } ///< of the latest asked, 0 = nothing asked yet

    bool isWaiting() const { return m_settled != m_number; } ///< the latest has no answer yet

    bool hasAnswer() const { return m_answer.products != nullptr; }

    const SearchAnswer &answer() const { return m_answer; } ///< the last good one

    int answerNumber() const { return m_answerNumber; }

    /// Why the latest request failed; the last good answer is kept.
    const std::optional<Error> &error() const { return m_error; }

Q_SIGNALS:
    void asked();
    void answered();
    void failed();

private:
    void start();
    void settle(int number, const Result<SearchAnswer> &result);

    ProductSearch &m_search;
    SearchRequest m_request;
    SearchAnswer m_answer;
    std::optional<Error> m_error;
    int m_number = 0;
    int m_inFlight = 0; ///< number of the query that runs, 0 = none
    int m_settled = 0;
    int m_answerNumber = 0;
};

} // namespace pillnuts

#endif
