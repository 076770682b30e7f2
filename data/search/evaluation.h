// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_SEARCH_EVALUATION_H
#define PILLNUTS_SEARCH_EVALUATION_H

#include "term_match.h"

namespace pillnuts::search {

/// Puts the rank of every product that one reading of a query finds into `table`: by the whole
/// phrase, or by all its words as the worst of them.
void evaluate(const Fields &fields, const Reading &reading, TierTable &table);

/// True where something is found with this tier or a better one.
bool reaches(const TierTable &table, Tier tier);

/// True where every word of the reading but the one with this index is found in the product.
bool holdsOtherWords(
    const Fields &fields, const Reading &reading, std::size_t word, std::uint32_t product);

/// Reason, matched text and mark of a product that the reading finds.
SearchHit explain(const Fields &fields, const Reading &reading, std::uint32_t product);

} // namespace pillnuts::search

#endif
