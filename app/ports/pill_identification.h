// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_PORTS_PILL_IDENTIFICATION_H
#define PILLNUTS_PORTS_PILL_IDENTIFICATION_H

#include "pill/pill_query.h"
#include "result.h"

#include <QFuture>

namespace pillnuts {

/// Finds products of the installed catalogue by the look of a pill. Answers come from a worker; the
/// caller drops stale ones.
class PillIdentification {
public:
    PillIdentification() = default;
    Q_DISABLE_COPY_MOVE(PillIdentification)
    virtual ~PillIdentification() = default;

    virtual QFuture<Result<PillAnswer>> identify(const PillQuery &query) = 0;
};

} // namespace pillnuts

#endif
