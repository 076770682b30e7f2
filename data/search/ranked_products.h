// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_SEARCH_RANKED_PRODUCTS_H
#define PILLNUTS_SEARCH_RANKED_PRODUCTS_H

#include "tier_table.h"

namespace pillnuts::search {

/// The first `limit` items of a table: the better rank first, within a rank in the order of their
/// numbers.
std::vector<std::uint32_t> ranked(const TierTable &table, std::size_t limit);

} // namespace pillnuts::search

#endif
