// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_USECASES_IDENTIFY_SESSION_H
#define PILLNUTS_USECASES_IDENTIFY_SESSION_H

#include "ports/pill_identification.h"

#include <QObject>

#include <optional>

namespace pillnuts {

class CatalogueReader;

/// The state behind the page that identifies pills. Every question has a number; one is in flight,
/// at most one waits, and an answer to an older number is dropped, so that what is listed belongs
/// to what is chosen.
class IdentifySession final : public QObject {
    Q_OBJECT
public:
    enum class State {
        Idle, ///< nothing of the look is asked
        Waiting,
        Answered,
        Failed
    };

    /// Asks again by itself whenever another catalogue is installed.
    IdentifySession(
        PillIdentification &pills, CatalogueReader &catalogue, QObject *parent = nullptr);

    /// Asks, and says so by changed(). A query that asks nothing of the look makes the session
    /// idle.
    void ask(const PillQuery &query);
    void repeat();

    State state() const { return m_state; }

    const PillQuery &query() const { return m_query; } ///< the latest asked

    const PillAnswer &answer() const { return m_answer; } ///< the last good one; empty when idle

    const std::optional<Error> &error() const { return m_error; }

Q_SIGNALS:
    void changed(); ///< another query, state or answer

private:
    void start();
    void settle(int number, const Result<PillAnswer> &result);

    PillIdentification &m_pills;
    PillQuery m_query;
    PillAnswer m_answer;
    std::optional<Error> m_error;
    State m_state = State::Idle;
    int m_number = 0; ///< of the latest asked
    int m_inFlight = 0; ///< number of the question that runs, 0 = none
};

} // namespace pillnuts

#endif
