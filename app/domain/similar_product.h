// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_DOMAIN_SIMILAR_PRODUCT_H
#define PILLNUTS_DOMAIN_SIMILAR_PRODUCT_H

#include "identifiers.h"

#include <QStringList>
#include <QVector>

namespace pillnuts {

/// A product that may be taken for another one and holds other substances.
struct SimilarProduct {
    ProductId id;
    QString name;
    QString stem; ///< the part of the name that was compared, without blanks
    QStringList ingredients; ///< Korean names as printed
};

/// The most alike, and how many more there are. Empty lists say that nothing was found, not that
/// there is nothing.
struct SimilarAnswer {
    QString stem; ///< of the product in question
    QVector<SimilarProduct> names;
    int moreNames = 0;
    QVector<SimilarProduct> looks;
    int moreLooks = 0;
};

inline constexpr int kSimilarShown = 3; ///< of names, and of looks

} // namespace pillnuts

#endif
