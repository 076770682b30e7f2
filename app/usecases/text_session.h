// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_USECASES_TEXT_SESSION_H
#define PILLNUTS_USECASES_TEXT_SESSION_H

#include "ports/catalogue_reader.h"

#include <optional>

namespace pillnuts {

/// Words looked for in the label texts. Reading all labels takes seconds, so a new question stops
/// the one before.
class TextSession final : public QObject {
    Q_OBJECT
public:
    enum class State { Idle, Running, Done, Failed };

    explicit TextSession(CatalogueReader &catalogue, QObject *parent = nullptr);
    ~TextSession() override;
    Q_DISABLE_COPY_MOVE(TextSession)

    /// Blank words only stop what runs.
    void ask(const TextQuery &query);
    void cancel();

    State state() const { return m_state; }

    const TextQuery &query() const { return m_query; }

    const QVector<TextHit> &hits() const { return m_hits; } ///< when Done

    const Error &error() const { return m_error; } ///< when Failed

Q_SIGNALS:
    void changed();

private:
    void settle(int number, const Result<QVector<TextHit>> &result);

    CatalogueReader &m_catalogue;
    TextQuery m_query;
    QFuture<Result<QVector<TextHit>>> m_running;
    QVector<TextHit> m_hits;
    Error m_error;
    State m_state = State::Idle;
    int m_number = 0;
};

} // namespace pillnuts

#endif
