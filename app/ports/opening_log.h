// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_PORTS_OPENING_LOG_H
#define PILLNUTS_PORTS_OPENING_LOG_H

#include "openings.h"
#include "result.h"

#include <QFuture>

namespace pillnuts {

/// What was opened on this machine, kept over restarts and by all windows together. Every answer is
/// the log as it is afterwards.
class OpeningLog {
public:
    OpeningLog() = default;
    Q_DISABLE_COPY_MOVE(OpeningLog)
    virtual ~OpeningLog() = default;

    virtual QFuture<Result<Openings>> load() = 0;
    virtual QFuture<Result<Openings>> add(const Opening &opening) = 0;
    virtual QFuture<Result<Openings>> clear() = 0;
    /// Puts back what was cleared, behind what has been added since.
    virtual QFuture<Result<Openings>> restore(const Openings &older) = 0;
};

} // namespace pillnuts

#endif
