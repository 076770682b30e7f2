// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_PORTS_SIMILAR_PRODUCT_FINDER_H
#define PILLNUTS_PORTS_SIMILAR_PRODUCT_FINDER_H

#include "result.h"
#include "similar_product.h"

#include <QFuture>

namespace pillnuts {

/// Finds products of the installed catalogue that may be mistaken for one (look-alike,
/// sound-alike). Never blocks the caller; the first question of a catalogue takes a moment longer.
class SimilarProductFinder {
public:
    SimilarProductFinder() = default;
    Q_DISABLE_COPY_MOVE(SimilarProductFinder)
    virtual ~SimilarProductFinder() = default;

    virtual QFuture<Result<SimilarAnswer>> similarTo(const ProductId &product) = 0;
};

} // namespace pillnuts

#endif
