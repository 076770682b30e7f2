// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_UI_DAILY_MAXIMUM_H
#define PILLNUTS_UI_DAILY_MAXIMUM_H

#include "product.h"

#include <optional>

namespace pillnuts {

/// What the DUR list 용량주의 says of one ingredient of a product. For display; no verdict.
struct DailyMaximum {
    QString limit; ///< "4,000 mg"; several, or in the words of the source, where it cannot be read
                   ///< as one mass
    QString basis; ///< substance, dose forms and remarks the limit stands for, as published
    /// How much of the limit one total of the variant ("1정") holds, 1 = all of it. Only where the
    /// limit is one mass of the very substance that the ingredient names, for this dose form: a
    /// limit of the base says nothing exact of its salt.
    std::optional<double> portion;
};

/// Nothing when the list has no row for the ingredient's own substance: a row reached through
/// another ingredient of a combination does not count.
std::optional<DailyMaximum> dailyMaximum(
    const Product &product, const Variant &variant, const Ingredient &ingredient);

/// "1정" for "1정 중"; empty when the total is not printed.
QString totalName(const Variant &variant);

} // namespace pillnuts

#endif
