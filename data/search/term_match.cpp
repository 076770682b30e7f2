// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "term_match.h"

#include "ingredient_synonyms.h"
#include "unit_words.h"

#include <algorithm>

namespace pillnuts::search {

namespace {

/// A single key says something about how a name begins, and nothing about a company or an
/// ingredient.
constexpr std::size_t fewestKeysElsewhere = 2;

/// What a term of a shared list stands for in products, about.
constexpr std::size_t productsOfTerm = 16;

Tier englishTier(Fit fit)
{
    return fit == Fit::Inside ? Tier::EnglishInside : Tier::EnglishStart;
}

/// Where one term stands in one product.
struct Finding {
    Tier tier = Tier::Count;
    std::uint32_t term = 0; ///< of the list that the tier belongs to
    std::optional<NamePlace> name; ///< marked even where another field is the better reason

    void take(Tier other, std::uint32_t otherTerm = 0)
    {
        if (other < tier) {
            tier = other;
            term = otherTerm;
        }
    }

    void take(const std::optional<NamePlace> &place)
    {
        if (!place)
            return;
        take(place->tier);
        if (!name || place->tier < name->tier)
            name = place;
    }

    void take(const std::optional<TermPlace> &place)
    {
        if (place)
            take(place->tier, place->term);
    }
};

Finding findIn(const Fields &fields, const Term &term, std::uint32_t product)
{
    Finding found;
    for (const Needle &needle : term.spellings)
        found.take(fields.names.findIn(product, needle));
    for (const InitialsPattern &pattern : term.initials)
        found.take(fields.names.findIn(product, pattern));
    for (const Needle &needle : term.spellings) {
        if (needle.keys.size() < fewestKeysElsewhere)
            continue;
        if (const auto place = fields.english.findIn(product, needle))
            found.take(englishTier(place->fit));
        found.take(fields.ingredients.findIn(product, needle));
        found.take(fields.types.findIn(product, needle));
        found.take(fields.companies.findIn(product, needle));
        found.take(fields.imprints.findIn(product, needle));
    }
    for (const Needle &needle : term.spellings) {
        if (term.isOneOfMany)
            found.take(fields.looks.findIn(product, needle));
    }
    return found;
}

/// An ingredient as it was asked for, and what the product calls it: "파라세타몰 = 아세트아미노펜".
QString ingredientShown(const Fields &fields, std::uint32_t term, std::uint32_t product)
{
    QString asked = fields.products->text(fields.ingredients.text(term));
    for (const std::uint32_t other : fields.ingredients.terms(product)) {
        const QString printed = fields.products->text(fields.ingredients.text(other));
        if (synonymsOf(printed).contains(asked))
            return asked + QStringLiteral(" = ") + printed;
    }
    return asked;
}

QString matchedText(const Fields &fields, const Finding &found, std::uint32_t product)
{
    const ProductRow &row = fields.products->row(product);
    switch (reasonOf(found.tier)) {
    case HitReason::English:
        return fields.products->text(row.englishName);
    case HitReason::Ingredient:
        return ingredientShown(fields, found.term, product);
    case HitReason::Type:
        return fields.typeShown(found.term);
    case HitReason::Company:
        return fields.products->text(row.company);
    case HitReason::Imprint:
        return fields.products->text(found.tier == Tier::Look ? fields.looks.text(found.term)
                                                              : fields.imprints.text(found.term));
    default:
        return {};
    }
}

} // namespace

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
    case Tier::Imprint:
    case Tier::ImprintStart:
    case Tier::Look:
        return HitReason::Imprint;
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

void matchTerm(const Fields &fields, const Term &term, TierTable &table)
{
    for (const Needle &needle : term.spellings)
        fields.names.match(needle, table);
    for (const InitialsPattern &pattern : term.initials)
        fields.names.matchInitials(pattern, table);
    for (const Needle &needle : term.spellings) {
        if (needle.keys.size() < fewestKeysElsewhere)
            continue;
        fields.english.find(needle,
            [&](std::uint32_t product, Fit fit) { table.improve(product, englishTier(fit)); });
        fields.ingredients.match(needle, table);
        fields.types.match(needle, table);
        fields.companies.match(needle, table);
        fields.imprints.match(needle, table);
    }
    for (const Needle &needle : term.spellings) {
        if (term.isOneOfMany)
            fields.looks.match(needle, table);
    }
}

std::size_t effortOf(const Fields &fields, const Term &term)
{
    std::size_t effort = 0;
    for (const Needle &needle : term.spellings) {
        effort += fields.names.effort(needle) + fields.english.effort(needle);
        effort += productsOfTerm
            * (fields.ingredients.keys().effort(needle) + fields.companies.keys().effort(needle)
                + fields.types.keys().effort(needle) + fields.imprints.keys().effort(needle));
        if (term.isOneOfMany && fields.looks.keys().effort(needle) > 0)
            effort += fields.count(); // a word for a look is true of very many
    }
    for (const InitialsPattern &pattern : term.initials)
        effort += fields.names.effort(pattern);
    return effort;
}

std::uint8_t rankIn(const Fields &fields, const Term &term, std::uint32_t product)
{
    const Tier tier = findIn(fields, term, product).tier;
    return tier == Tier::Count ? TierTable::none : static_cast<std::uint8_t>(tier);
}

SearchHit explainTerm(const Fields &fields, const Term &term, std::uint32_t product)
{
    const Finding found = findIn(fields, term, product);
    SearchHit hit;
    hit.product = static_cast<int>(product);
    hit.reason = reasonOf(found.tier);
    hit.matched = matchedText(fields, found, product);
    if (found.name) {
        const Mark mark = markIn(fields.name(product), found.name->offset, found.name->length);
        hit.markStart = mark.start;
        hit.markLength = mark.length;
    }
    return hit;
}

Mark markIn(const QString &name, std::uint32_t offset, std::size_t count)
{
    KeyText text;
    encodeUnified(name, text);
    const auto size = static_cast<std::size_t>(text.size());
    std::size_t next = offset + count;
    if (count == 0 || next > size)
        return {};
    if (offset == 0 && next == size)
        return {0, static_cast<int>(name.size())}; // with its brackets
    while (next < size && text.source[next] == text.source[next - 1])
        ++next; // the last syllable is not finished
    const qsizetype last = text.source[next - 1];
    qsizetype end = next < size ? text.source[next] : name.size();
    while (end - 1 > last && isDropped(name[end - 1]))
        --end;
    const std::int32_t start = text.source[offset];
    return {start, static_cast<int>(end) - start};
}

} // namespace pillnuts::search
