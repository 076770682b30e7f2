// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_USECASES_TEXT_SESSION_H
#define PILLNUTS_USECASES_TEXT_SESSION_H

#include "ports/catalogue_reader.h"

#include <QFutureWatcher>

namespace pillnuts {

/// Words looked for in the label texts. Hits are appended while the search runs; a new question
/// stops the one before.
class TextSession final : public QObject {
    Q_OBJECT
public:
    enum class State { Idle, Running, Done, Stopped, Failed };

    explicit TextSession(CatalogueReader &catalogue, QObject *parent = nullptr);
    ~TextSession() override;
    Q_DISABLE_COPY_MOVE(TextSession)

    /// Blank words only stop what runs.
    void ask(const TextQuery &query);
    /// Ends a running search; what it found stays.
    void stop();
    /// Ends a running search and forgets what was found.
    void clear();

    State state() const { return m_state; }

    const TextQuery &query() const { return m_query; }

    /// What was found so far; while Running they only grow.
    const QVector<TextHit> &hits() const { return m_hits; }

    const Error &error() const { return m_error; } ///< when Failed

Q_SIGNALS:
    void changed();

private:
    using Answer = Result<QVector<TextHit>>;

    void listen(const QFuture<Answer> &future);
    void take(const Answer &answer);
    void finish();
    void silence();

    CatalogueReader &m_catalogue;
    TextQuery m_query;
    QFuture<Answer> m_running;
    QFutureWatcher<Answer> *m_watcher = nullptr; ///< of the question under way
    QVector<TextHit> m_hits;
    Error m_error;
    State m_state = State::Idle;
};

} // namespace pillnuts

#endif
