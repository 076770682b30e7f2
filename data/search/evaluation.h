// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_SEARCH_EVALUATION_H
#define PILLNUTS_SEARCH_EVALUATION_H

#include "fields.h"
#include "query_reading.h"

namespace pillnuts::search {

/// The matches of one term with every product.
struct TermMatches {
    MatchTable best; ///< in any field
    MatchTable name; ///< in the name, which is marked even where another field is the better reason
};

/// The matches of one reading of a query with every product.
class Evaluation {
public:
    Evaluation(const Fields &fields, Reading reading);

    const Reading &reading() const { return m_reading; }

    /// The best match of a product, of the whole phrase or of all its words; noMatch for none.
    Match of(std::uint32_t product) const { return all()[product]; }

    const MatchTable &all() const { return m_words.empty() ? m_phrase.best : m_combined; }

    /// True where a product is found by the start of a name or term, not only by something within.
    bool hasStart() const;
    /// True where every word but the one with this index is found in the product.
    bool matchesOthers(std::size_t word, std::uint32_t product) const;

    /// Reason, matched text and mark of a product that has a match.
    SearchHit explain(std::uint32_t product) const;

private:
    SearchHit explainTerm(
        const Term &term, const TermMatches &matches, std::uint32_t product) const;
    SearchHit explainWords(std::uint32_t product) const;
    void mark(SearchHit &hit, const Term &term, Match match) const;
    void combineWords();

    const Fields &m_fields;
    Reading m_reading;
    TermMatches m_phrase;
    std::vector<TermMatches> m_words;
    MatchTable m_combined; ///< of the phrase and of all words together; empty without words
};

} // namespace pillnuts::search

#endif
