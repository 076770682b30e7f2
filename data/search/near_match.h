// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_SEARCH_NEAR_MATCH_H
#define PILLNUTS_SEARCH_NEAR_MATCH_H

#include "evaluation.h"

namespace pillnuts::search {

/// The products that one wrong, missing, additional or transposed key keeps from being found, in
/// order of rank; those that are found already are left out. Numbers are never guessed at: a
/// different strength is a different medicine.
std::vector<SearchHit> findNear(const Fields &fields, const Evaluation &evaluation);

} // namespace pillnuts::search

#endif
