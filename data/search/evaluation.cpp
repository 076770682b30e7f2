// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluation.h"

#include <algorithm>

namespace pillnuts::search {

namespace {

constexpr FieldTiers IngredientTiers{
    Tier::IngredientWhole, Tier::IngredientStart, Tier::IngredientInside};
constexpr FieldTiers TypeTiers{Tier::Type, Tier::Type, Tier::Type, false};
constexpr FieldTiers CompanyTiers{Tier::Company, Tier::Company, Tier::CompanyInside};

bool isNameTier(Tier tier)
{
    return tier <= Tier::NameWordStart || tier == Tier::NameInside || tier >= Tier::InitialsStart;
}

HitReason reasonOf(Tier tier)
{
    switch (tier) {
    case Tier::NameWhole:
        return HitReason::Name;
    case Tier::NameStart:
        return HitReason::Prefix;
    case Tier::EnglishStart:
    case Tier::EnglishInside:
        return HitReason::English;
    case Tier::IngredientWhole:
    case Tier::IngredientStart:
    case Tier::IngredientInside:
        return HitReason::Ingredient;
    case Tier::Type:
        return HitReason::Type;
    case Tier::Company:
    case Tier::CompanyInside:
        return HitReason::Company;
    case Tier::InitialsStart:
    case Tier::InitialsWordStart:
    case Tier::InitialsInside:
        return HitReason::Initials;
    case Tier::NameWordStart:
    case Tier::NameInside:
    case Tier::Count:
        break;
    }
    return HitReason::Infix;
}

MatchTable matchTerm(const Fields &fields, const Term &term)
{
    MatchTable table(static_cast<size_t>(fields.count()), NoMatch);
    for (std::size_t spelling = 0; spelling < term.spellings.size(); ++spelling) {
        const Needle &needle = term.spellings[spelling];
        fields.names.match(needle, spelling, table);
        fields.english.find(needle, [&](const Place &found) {
            const Tier tier = found.fit == Fit::Inside ? Tier::EnglishInside : Tier::EnglishStart;
            improve(table, found.record, match(tier, 0));
        });
        fields.ingredients.match(needle, IngredientTiers, table);
        fields.types.match(needle, TypeTiers, table);
        fields.companies.match(needle, CompanyTiers, table);
    }
    for (std::size_t pattern = 0; pattern < term.initials.size(); ++pattern)
        fields.names.matchInitials(term.initials[pattern], pattern, table);
    return table;
}

} // namespace

Evaluation::Evaluation(const Fields &fields, Reading reading)
    : m_fields(fields)
    , m_reading(std::move(reading))
    , m_phrase(matchTerm(fields, m_reading.phrase))
{
    for (const Term &word : m_reading.words)
        m_words.push_back(matchTerm(fields, word));
    if (!m_words.empty())
        combineWords();
}

/// A product matches when all words do, as well as the worst of them.
void Evaluation::combineWords()
{
    m_allWords.assign(m_phrase.size(), 0);
    for (const MatchTable &word : m_words) {
        for (std::size_t product = 0; product < word.size(); ++product)
            m_allWords[product] = std::max(m_allWords[product], word[product]);
    }
    for (Match &combined : m_allWords) {
        if (combined != NoMatch)
            combined
                |= WhereMask; // says "by words": a whole phrase of the same tier comes before it
    }
}

bool Evaluation::hasStart() const
{
    for (std::uint32_t product = 0; product < m_phrase.size(); ++product) {
        if (const Match match = of(product); match != NoMatch && tierOf(match) <= Tier::Company)
            return true;
    }
    return false;
}

bool Evaluation::matchesOthers(std::size_t word, std::uint32_t product) const
{
    for (std::size_t i = 0; i < m_words.size(); ++i) {
        if (i != word && m_words[i][product] == NoMatch)
            return false;
    }
    return true;
}

SearchHit Evaluation::explain(std::uint32_t product) const
{
    const Match match = of(product);
    return match == m_phrase[product] ? explainTerm(m_reading.phrase, product, match)
                                      : explainWords(product);
}

SearchHit Evaluation::explainTerm(const Term &term, std::uint32_t product, Match match) const
{
    const Tier tier = tierOf(match);
    const std::uint32_t where = whereOf(match);
    const ProductSummary &summary = m_fields.products->at(product);
    SearchHit hit;
    hit.product = static_cast<int>(product);
    hit.reason = reasonOf(tier);
    if (hit.reason == HitReason::English)
        hit.matched = summary.englishName;
    else if (hit.reason == HitReason::Ingredient)
        hit.matched = m_fields.ingredients.text(where);
    else if (hit.reason == HitReason::Type)
        hit.matched = m_fields.typeShown(where);
    else if (hit.reason == HitReason::Company)
        hit.matched = summary.company;
    if (isNameTier(tier)) {
        const bool initials = hit.reason == HitReason::Initials;
        const std::size_t spelling = spellingOf(where);
        const Mark mark = initials
            ? m_fields.names.markSyllables(
                product, summary.name, offsetOf(where), term.initials[spelling].initials.size())
            : m_fields.names.mark(
                product, summary.name, offsetOf(where), term.spellings[spelling].keys.size());
        hit.markStart = mark.start;
        hit.markLength = mark.length;
    }
    return hit;
}

/// The best word gives the reason, the best of those in the name the mark, the first of the others
/// the matched text.
SearchHit Evaluation::explainWords(std::uint32_t product) const
{
    std::size_t best = 0;
    for (std::size_t i = 1; i < m_words.size(); ++i) {
        if (m_words[i][product] < m_words[best][product])
            best = i;
    }
    SearchHit hit = explainTerm(m_reading.words[best], product, m_words[best][product]);
    for (std::size_t i = 0; i < m_words.size(); ++i) {
        const SearchHit other = explainTerm(m_reading.words[i], product, m_words[i][product]);
        if (hit.markStart < 0) {
            hit.markStart = other.markStart;
            hit.markLength = other.markLength;
        }
        if (hit.matched.isEmpty())
            hit.matched = other.matched;
    }
    return hit;
}

} // namespace pillnuts::search
