// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_SEARCH_TERM_MATCH_H
#define PILLNUTS_SEARCH_TERM_MATCH_H

#include "fields.h"
#include "query_reading.h"
#include "search_answer.h"

namespace pillnuts::search {

/// Improves the ranks of all products that hold `term` in any field.
void matchTerm(const Fields &fields, const Term &term, TierTable &table);

/// How much matchTerm() would look at, about.
std::size_t effortOf(const Fields &fields, const Term &term);

/// The rank that matchTerm() gives one product; TierTable::none where it does not hold the term.
std::uint8_t rankIn(const Fields &fields, const Term &term, std::uint32_t product);

/// Reason, matched text and mark of a product that holds the term.
SearchHit explainTerm(const Fields &fields, const Term &term, std::uint32_t product);

HitReason reasonOf(Tier tier);

/// Part of a name in UTF-16 units; start -1 for none.
struct Mark {
    int start = -1;
    int length = 0;
};

/// The characters of a name that `count` keys from `offset` stand for, whole syllables.
Mark markIn(const QString &name, std::uint32_t offset, std::size_t count);

} // namespace pillnuts::search

#endif
