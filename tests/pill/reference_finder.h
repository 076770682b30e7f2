// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_TESTS_REFERENCE_FINDER_H
#define PILLNUTS_TESTS_REFERENCE_FINDER_H

#include "pill/pill_query.h"

#include <QStringList>

namespace pillnuts {

/// Many pills of few letters, shapes and colours, some of them with gaps: made up, always the same.
QVector<ProductSummary> generatedPills(int count);

/// What a patient person with the table before them would call equal, by the plainest means: codes
/// in any order, sorted.
QStringList plainlyFound(const QVector<ProductSummary> &products, const PillQuery &query);

} // namespace pillnuts

#endif
