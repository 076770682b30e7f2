// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_SEARCH_REGISTERED_LOOK_H
#define PILLNUTS_SEARCH_REGISTERED_LOOK_H

#include "imprint_match.h"
#include "pill/pill_words.h"

#include <limits>

namespace pillnuts::search {

/// One look as it is compared.
struct RegisteredLook {
    int row = 0; ///< in the finder's table
    int group = 0; ///< row of the product's first look: several looks are one product
    ImprintSides imprint;
    bool hasLogo = false; ///< a side shows a logo and no letters
    bool inForce = false;
    std::optional<PillShape> shape;
    quint32 colours = 0; ///< a bit each
    quint32 lines = 0; ///< a bit each
    double lengthLong = std::numeric_limits<double>::quiet_NaN(); ///< mm
    double lengthShort = std::numeric_limits<double>::quiet_NaN(); ///< mm
};

template <typename Look>
quint32 bitsOf(const QVector<Look> &looks)
{
    quint32 bits = 0;
    for (const auto look : looks)
        bits |= 1U << static_cast<unsigned>(look);
    return bits;
}

/// The look of `product`, which has one.
RegisteredLook registeredLook(const ProductSummary &product, int row, int group);

} // namespace pillnuts::search

#endif
