// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_SEARCH_NEAR_MATCH_H
#define PILLNUTS_SEARCH_NEAR_MATCH_H

#include "evaluation.h"

namespace pillnuts::search {

/// Where a product holds a word with a mistake.
struct Near {
    enum Field : std::uint8_t { Name, English, Ingredient };

    std::uint32_t product = 0;
    Field field = Name;
    std::uint32_t where = 0; ///< offset in the name, or the term
    std::size_t length = 0; ///< in keys
};

/// The products that one wrong, missing, additional or transposed key keeps from being found, best
/// first; those that are `found` already are left out. Numbers are never guessed at: a different
/// strength is a different medicine.
std::vector<Near> findNear(const Fields &fields, const Reading &reading, const TierTable &found);

SearchHit explainNear(const Fields &fields, const Near &near);

} // namespace pillnuts::search

#endif
