// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "suffix_array.h"

#include <divsufsort.h>

#include <algorithm>
#include <new>

namespace pillnuts::search {

std::vector<std::uint32_t> suffixArray(const KeyString &keys)
{
    std::vector<saidx_t> order(keys.size());
    if (!keys.empty()
        && divsufsort(keys.data(), order.data(), static_cast<saidx_t>(keys.size())) != 0)
        throw std::bad_alloc(); // its only way to fail with these arguments
    const auto zeros = std::count(keys.begin(), keys.end(), Key(0));
    return {order.begin() + zeros, order.end()}; // zeros come first
}

} // namespace pillnuts::search
