// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_SEARCH_BRAND_STEM_H
#define PILLNUTS_SEARCH_BRAND_STEM_H

#include <QString>

namespace pillnuts::search {

/// What one remembers a product by: its name without dose form, strength and brackets, without
/// blanks. "타이레놀정500밀리그램(아세트아미노펜)" → "타이레놀". What tells members of a family
/// apart (플러스, 에프, 콜드) stays.
QString brandStem(const QString &name);

} // namespace pillnuts::search

#endif
