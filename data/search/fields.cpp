// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fields.h"

#include "drug_class.h"

namespace pillnuts::search {

namespace {

constexpr FieldTiers ingredientTiers{
    Tier::IngredientWhole, Tier::IngredientStart, Tier::IngredientInside};
constexpr FieldTiers typeTiers{Tier::Type, Tier::Type};
constexpr FieldTiers companyTiers{Tier::Company, Tier::Company, Tier::CompanyInside};
constexpr FieldTiers imprintTiers{Tier::Imprint, Tier::ImprintStart};
constexpr FieldTiers lookTiers{Tier::Look};

QHash<QString, QString> typesByAlias()
{
    QHash<QString, QString> types;
    for (const EverydayType &type : allEverydayTypes()) {
        for (const QString &alias : type.aliases)
            types.insert(alias, type.name);
    }
    return types;
}

} // namespace

Fields::Fields(const Image &image)
    : products(std::make_shared<ProductRows>(image))
    , names(image)
    , english(image, FirstOfEnglish)
    , ingredients(image, FirstOfIngredients, ingredientTiers)
    , companies(image, FirstOfCompanies, companyTiers)
    , types(image, FirstOfTypes, typeTiers)
    , imprints(image, FirstOfImprints, imprintTiers)
    , looks(image, FirstOfLooks, lookTiers)
    , typeOfAlias(typesByAlias())
    , codes(image)
    , order(products)
    , tables(static_cast<std::size_t>(products->size()))
    , byteCount(image.byteCount())
{
}

bool Fields::isSound() const
{
    const std::size_t size = count();
    return products->isSound() && names.isSound() && english.isSound()
        && names.keys().recordCount() == size && english.recordCount() == size
        && ingredients.isSound(size) && companies.isSound(size) && types.isSound(size)
        && imprints.isSound(size) && looks.isSound(size) && codes.isSound(size);
}

QString Fields::typeShown(std::uint32_t term) const
{
    const QString text = products->text(types.text(term));
    return typeOfAlias.value(text, text);
}

} // namespace pillnuts::search
