// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_LOCAL_JSON_OPENING_LOG_H
#define PILLNUTS_LOCAL_JSON_OPENING_LOG_H

#include "ports/opening_log.h"

#include <QThreadPool>

namespace pillnuts {

/// The log in a small JSON file. Read, changed and written as a whole under a lock, so that two
/// programs lose nothing of each other; replaced atomically, so that a power cut leaves one of the
/// two whole. A file that cannot be understood is kept beside as NAME.damaged and the log is empty.
class JsonOpeningLog final : public OpeningLog {
public:
    explicit JsonOpeningLog(QString path);
    ~JsonOpeningLog() override;
    Q_DISABLE_COPY_MOVE(JsonOpeningLog)

    QFuture<Result<Openings>> load() override;
    QFuture<Result<Openings>> add(const Opening &opening) override;
    QFuture<Result<Openings>> clear() override;
    QFuture<Result<Openings>> restore(const Openings &older) override;

private:
    QString m_path;
    QThreadPool m_worker; ///< one thread: one thing after the other, in the order they were asked
};

} // namespace pillnuts

#endif
