// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_SEARCH_SUFFIX_ARRAY_H
#define PILLNUTS_SEARCH_SUFFIX_ARRAY_H

#include "keys.h"

namespace pillnuts::search {

/// The positions of all keys but the zeros, ordered by what stands from there on.
std::vector<std::uint32_t> suffixArray(const KeyString &keys);

} // namespace pillnuts::search

#endif
