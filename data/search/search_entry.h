// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_SEARCH_SEARCH_ENTRY_H
#define PILLNUTS_SEARCH_SEARCH_ENTRY_H

#include "product.h"

#include <QStringList>

namespace pillnuts {

/// What one product can be found by.
struct SearchEntry {
    ProductSummary summary; ///< name, English name, company and class are searched
    QStringList
        ingredients; ///< Korean and English names of the active ingredients, and their synonyms
    QStringList ediCodes; ///< nine digits with their leading zeros
    QStringList gtins; ///< thirteen digits
    QStringList types; ///< everyday types of the class: 진통, 소염 …
    int popularity = 0; ///< larger is asked for more often; 0 = nothing known
};

} // namespace pillnuts

#endif
