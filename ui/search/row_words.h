// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_UI_ROW_WORDS_H
#define PILLNUTS_UI_ROW_WORDS_H

#include "search_answer.h"

namespace pillnuts {

/// The short words of a result row in the user's language. Empty where nothing needs saying.
QString kindWord(ProductKind kind);
QString statusWord(ProductStatus status); ///< empty for a normal permit
QString narcoticWord(
    const QString &narcotic); ///< "마약", "향정" … from the 마약류 구분; empty when there is none
QString reasonWord(const SearchHit &hit); ///< empty when the name itself says why
QString orderWord(SortOrder order);

/// A sentence for screen readers with everything the row shows.
QString rowSentence(const ProductSummary &product, const SearchHit &hit);

} // namespace pillnuts

#endif
