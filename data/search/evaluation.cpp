// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluation.h"

#include <algorithm>

namespace pillnuts::search {

namespace {

constexpr FieldTiers ingredientTiers{
    Tier::IngredientWhole, Tier::IngredientStart, Tier::IngredientInside};
constexpr FieldTiers typeTiers{Tier::Type, Tier::Type, Tier::Type, false};
constexpr FieldTiers companyTiers{Tier::Company, Tier::Company, Tier::CompanyInside};

/// A single key says something about how a name begins, and nothing about a company or an
/// ingredient.
constexpr std::size_t fewestKeysElsewhere = 2;

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

TermMatches matchTerm(const Fields &fields, const Term &term)
{
    MatchTable name(static_cast<size_t>(fields.count()), noMatch);
    for (std::size_t spelling = 0; spelling < term.spellings.size(); ++spelling)
        fields.names.match(term.spellings[spelling], spelling, name);
    for (std::size_t pattern = 0; pattern < term.initials.size(); ++pattern)
        fields.names.matchInitials(term.initials[pattern], pattern, name);
    MatchTable table(name);
    for (const Needle &needle : term.spellings) {
        if (needle.keys.size() < fewestKeysElsewhere)
            continue;
        fields.english.find(needle, [&](const Place &found) {
            const Tier tier = found.fit == Fit::Inside ? Tier::EnglishInside : Tier::EnglishStart;
            improve(table, found.record, match(tier, 0));
        });
        fields.ingredients.match(needle, ingredientTiers, table);
        fields.types.match(needle, typeTiers, table);
        fields.companies.match(needle, companyTiers, table);
    }
    return {std::move(table), std::move(name)};
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
    m_combined.assign(m_phrase.best.size(), 0);
    for (const TermMatches &word : m_words) {
        for (std::size_t product = 0; product < word.best.size(); ++product)
            m_combined[product] = std::max(m_combined[product], word.best[product]);
    }
    // The mask says "by words"; a whole phrase of the same tier comes before it. noMatch has it
    // set.
    for (std::size_t product = 0; product < m_combined.size(); ++product)
        m_combined[product] = std::min(m_combined[product] | whereMask, m_phrase.best[product]);
}

bool Evaluation::hasStart() const
{
    const auto best = std::min_element(all().begin(), all().end());
    return best != all().end() && *best != noMatch && tierOf(*best) <= Tier::Company;
}

bool Evaluation::matchesOthers(std::size_t word, std::uint32_t product) const
{
    for (std::size_t i = 0; i < m_words.size(); ++i) {
        if (i != word && m_words[i].best[product] == noMatch)
            return false;
    }
    return true;
}

SearchHit Evaluation::explain(std::uint32_t product) const
{
    return of(product) == m_phrase.best[product] ? explainTerm(m_reading.phrase, m_phrase, product)
                                                 : explainWords(product);
}

SearchHit Evaluation::explainTerm(
    const Term &term, const TermMatches &matches, std::uint32_t product) const
{
    const Match best = matches.best[product];
    SearchHit hit;
    hit.product = static_cast<int>(product);
    hit.reason = reasonOf(tierOf(best));
    if (hit.reason == HitReason::English)
        hit.matched = m_fields.products->at(static_cast<int>(product)).englishName;
    else if (hit.reason == HitReason::Ingredient)
        hit.matched = m_fields.ingredients.text(whereOf(best));
    else if (hit.reason == HitReason::Type)
        hit.matched = m_fields.typeShown(whereOf(best));
    else if (hit.reason == HitReason::Company)
        hit.matched = m_fields.products->at(static_cast<int>(product)).company;
    if (const Match inName = matches.name[product]; inName != noMatch)
        mark(hit, term, inName);
    return hit;
}

void Evaluation::mark(SearchHit &hit, const Term &term, Match match) const
{
    const auto product = static_cast<std::uint32_t>(hit.product);
    const QString name = m_fields.products->at(hit.product).name;
    const std::uint32_t offset = offsetOf(whereOf(match));
    const std::size_t spelling = spellingOf(whereOf(match));
    const bool initials = reasonOf(tierOf(match)) == HitReason::Initials;
    const Mark mark = initials
        ? m_fields.names.markSyllables(
            product, name, offset, term.initials[spelling].initials.size())
        : m_fields.names.mark(product, name, offset, term.spellings[spelling].keys.size());
    hit.markStart = mark.start;
    hit.markLength = mark.length;
}

/// The best word gives the reason and, if it stands in the name, the mark; the others what it has
/// not.
SearchHit Evaluation::explainWords(std::uint32_t product) const
{
    std::size_t best = 0;
    for (std::size_t i = 1; i < m_words.size(); ++i) {
        if (m_words[i].best[product] < m_words[best].best[product])
            best = i;
    }
    SearchHit hit = explainTerm(m_reading.words[best], m_words[best], product);
    for (std::size_t i = 0; i < m_words.size(); ++i) {
        const SearchHit other = explainTerm(m_reading.words[i], m_words[i], product);
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
