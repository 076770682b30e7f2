// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_UI_NAME_DIFFERENCE_H
#define PILLNUTS_UI_NAME_DIFFERENCE_H

#include "search/product_name.h"

namespace pillnuts {

/// Where `part` (the similar stretch of a name) differs from what was typed: spans into `part`,
/// found by the shortest edit. For near misses, where the differing syllable is what the eye must
/// catch.
QVector<NameSpan> differences(const QString &typed, const QString &part);

} // namespace pillnuts

#endif
