// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_SEARCH_QUERY_READING_H
#define PILLNUTS_SEARCH_QUERY_READING_H

#include "name_field.h"

namespace pillnuts::search {

/// One thing to find, in the few ways it can be spelled.
struct Term {
    std::vector<Needle> spellings; ///< at most three, which differ in the unit at the end
    std::vector<InitialsPattern> initials; ///< at most two; empty unless some jamo stand alone
    bool isOneOfMany = false; ///< a word beside others, which may say what a pill looks like
};

/// A query taken apart.
struct Reading {
    Term phrase; ///< all of it in one piece, blanks dropped; no spellings where nothing of it
                 ///< leaves a key
    std::vector<Term> words; ///< its parts, which may stand anywhere; empty where there is only one
};

Reading readQuery(QStringView query, int maxWords);
/// The query as if typed with the keyboard on the other layout; an empty phrase where that makes no
/// sense.
Reading readOnOtherLayout(QStringView query, int maxWords);

/// The digits of a query that is a code: digits only, or a bar code parted by blanks or hyphens.
/// Empty for anything else.
QString codeDigits(QStringView query);

} // namespace pillnuts::search

#endif
