// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_MFDS_SERVICE_PROBLEM_H
#define PILLNUTS_MFDS_SERVICE_PROBLEM_H

#include "operation.h"
#include "result.h"

namespace pillnuts {

/// How often the same request is worth another try.
enum class Patience {
    None, ///< the answer will stay the same
    Once, ///< probably not, but look again
    Few, ///< perhaps; an older version of the service may be the better way
    Long, ///< the service is busy or the line is bad
};

/// Why a request brought no page, and what can be done about it.
struct ServiceProblem {
    Error error;
    Patience patience = Patience::None;
    bool unknownOperation = false; ///< this version of the service does not exist
    int rowLimit = 0; ///< > 0: the service gives at most that many rows a page
    int retryAfter = -1; ///< seconds the service asks to wait
};

/// A result code of the services or of the gateway before them; the meanings are those of
/// data.go.kr. `text` is what the service said with it.
ServiceProblem codeProblem(const QString &code, const QString &text, const Operation &operation);

/// A status without a code that says more.
ServiceProblem statusProblem(int status, const QString &body, const Operation &operation);

/// An HTML page where data should be.
ServiceProblem htmlProblem();
/// Bytes that are not UTF-8.
ServiceProblem garbageProblem();
/// Well-formed, but no answer of this service.
ServiceProblem shapeProblem(const QString &what);
/// The answer ends before its end.
ServiceProblem cutProblem(const QString &what);

} // namespace pillnuts

#endif
