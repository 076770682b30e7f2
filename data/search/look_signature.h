// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_SEARCH_LOOK_SIGNATURE_H
#define PILLNUTS_SEARCH_LOOK_SIGNATURE_H

#include "product.h"

namespace pillnuts::search {

/// Looks of one signature are taken for each other: the same shape, the same colours, and on both
/// sides an imprint that is equal or has look-alike signs (0 O, 1 I L, 2 Z, 5 S, 8 B, 6 G). Empty
/// where too little is imprinted to tell anything by: without an imprint most pills look alike.
QString lookSignature(const PillLook &look);

/// Registered lengths in mm; negative = not known.
struct LookSize {
    float longSide = -1;
    float shortSide = -1;
};

LookSize sizeOf(const PillLook &look);

/// Whether both lengths are within a millimetre, as far as they are known.
bool similarSize(const LookSize &a, const LookSize &b);

} // namespace pillnuts::search

#endif
