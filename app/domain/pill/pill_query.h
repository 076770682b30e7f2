// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_DOMAIN_PILL_QUERY_H
#define PILLNUTS_DOMAIN_PILL_QUERY_H

#include "pill/pill_words.h"
#include "search_answer.h"

#include <optional>

namespace pillnuts {

/// What is seen of a pill in the hand. What is left out is not asked.
struct PillQuery {
    QString imprint; ///< of one side, whichever; perhaps only a part of it
    QString otherImprint; ///< of the other side
    QVector<PillShape> shapes; ///< any of them
    QVector<PillColour> colours; ///< any of them; pills that have all of them come first
    std::optional<PillLine> line; ///< on either side
    std::optional<double> lengthLong; ///< mm, give or take `tolerance`
    std::optional<double> lengthShort; ///< mm, give or take `tolerance`
    double tolerance = 1.0; ///< mm: as good as a ruler on a counter
    QString name; ///< words that name or company must hold besides
    bool withGaps = false; ///< also those that lack what is asked for, behind the fence

    bool operator==(const PillQuery &) const = default;

    /// Something of the look is asked; a name alone identifies nothing.
    bool asksLook() const
    {
        return !imprint.trimmed().isEmpty() || !otherImprint.trimmed().isEmpty()
            || !shapes.isEmpty() || !colours.isEmpty() || line || lengthLong || lengthShort;
    }
};

/// What of a look may be missing in the register.
enum class PillFact { Imprint, Shape, Colour, Size };

/// Products that agree in everything that is known of them but lack `fact`: not the pill and not
/// excluded either.
struct PillGap {
    PillFact fact = PillFact::Imprint;
    int count = 0;
};

struct PillAnswer {
    PillQuery query;
    /// Best first; look-alike imprints are near, behind them the gaps when they are asked for. The
    /// look of each product is the one that agrees.
    SearchAnswer found;
    QVector<PillGap> gaps; ///< that have products, exact
    int gapCount = 0; ///< products with any gap
    int withoutLook = 0; ///< products of the catalogue with no registered look: injections, syrups,
                         ///< but tablets too
};

/// One look of a product that has several under one code.
struct FurtherLook {
    ProductId product;
    PillLook look;
};

} // namespace pillnuts

#endif
