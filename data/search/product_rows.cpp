// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "product_rows.h"

#include <algorithm>

namespace pillnuts::search {

namespace {

constexpr std::array lookTexts{&PillLook::imprintFront,
    &PillLook::imprintBack,
    &PillLook::shape,
    &PillLook::colourFront,
    &PillLook::colourBack,
    &PillLook::lineFront,
    &PillLook::lineBack,
    &PillLook::lengthLong,
    &PillLook::lengthShort,
    &PillLook::form};

} // namespace

ProductRows::ProductRows(Image image)
    : m_image(std::move(image))
    , m_texts(m_image)
    , m_rows(m_image.get<ProductRow>(Products))
    , m_looks(m_image.get<LookRow>(Looks))
    , m_classes(m_image.get<std::uint16_t>(ClassesOfProducts))
{
    for (const TextRef number : m_image.get<TextRef>(ClassNumbers))
        m_classNumbers.append(m_texts.copy(number));
}

bool ProductRows::isSound() const
{
    const auto isClass = [this](std::uint16_t number) { return number < m_classNumbers.size(); };
    const auto isRow = [this](const ProductRow &row) {
        return (row.look == ProductRow::noLook || row.look < m_looks.size())
            && static_cast<ProductKind>(row.kind) <= ProductKind::RawMaterial
            && static_cast<ProductStatus>(row.status) <= ProductStatus::Expired;
    };
    return m_classes.size() == m_rows.size()
        && std::all_of(m_classes.begin(), m_classes.end(), isClass)
        && std::all_of(m_rows.begin(), m_rows.end(), isRow);
}

ProductId ProductRows::id(int row) const
{
    return ProductId(text(m_rows[static_cast<std::size_t>(row)].id));
}

ProductSummary ProductRows::at(int row) const
{
    const ProductRow &found = m_rows[static_cast<std::size_t>(row)];
    ProductSummary product;
    product.id = ProductId(text(found.id));
    product.name = text(found.name);
    product.englishName = text(found.englishName);
    product.company = text(found.company);
    product.drugClass
        = {m_classNumbers.at(m_classes[static_cast<std::size_t>(row)]), text(found.className)};
    product.kind = static_cast<ProductKind>(found.kind);
    product.status = static_cast<ProductStatus>(found.status);
    product.form = text(found.form);
    product.narcotic = text(found.narcotic);
    if (found.permitDay != ProductRow::noDate)
        product.permitDate = QDate::fromJulianDay(found.permitDay);
    if (found.look != ProductRow::noLook) {
        PillLook &look = product.look.emplace();
        for (std::size_t i = 0; i < lookTexts.size(); ++i)
            look.*lookTexts[i] = text(m_looks[found.look].texts[i]);
    }
    return product;
}

std::uint32_t ProductRowsBuilder::addLook(const PillLook &look)
{
    LookRow row;
    for (std::size_t i = 0; i < lookTexts.size(); ++i)
        row.texts[i] = m_texts.add(look.*lookTexts[i]);
    m_looks.push_back(row);
    return static_cast<std::uint32_t>(m_looks.size() - 1);
}

void ProductRowsBuilder::append(const ProductSummary &product)
{
    ProductRow row;
    row.id = m_texts.add(product.id.toString());
    row.name = m_texts.add(product.name);
    row.englishName = m_texts.add(product.englishName);
    row.company = m_texts.add(product.company);
    row.className = m_texts.add(product.drugClass.name);
    row.form = m_texts.add(product.form);
    row.narcotic = m_texts.add(product.narcotic);
    if (product.permitDate.isValid())
        row.permitDay = static_cast<std::int32_t>(product.permitDate.toJulianDay());
    row.kind = static_cast<std::uint8_t>(product.kind);
    row.status = static_cast<std::uint8_t>(product.status);
    if (product.look)
        row.look = addLook(*product.look);
    m_rows.push_back(row);
    m_classOfRow.append(product.drugClass.number);
}

void ProductRowsBuilder::write(ImageWriter &image)
{
    QStringList numbers(m_classOfRow);
    std::sort(numbers.begin(), numbers.end());
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
    std::vector<TextRef> refs;
    for (const QString &number : std::as_const(numbers))
        refs.push_back(m_texts.add(number));
    std::vector<std::uint16_t> classes;
    for (const QString &number : std::as_const(m_classOfRow))
        classes.push_back(static_cast<std::uint16_t>(
            std::lower_bound(numbers.begin(), numbers.end(), number) - numbers.begin()));
    image.add(Products, m_rows);
    image.add(Looks, m_looks);
    image.add(ClassNumbers, refs);
    image.add(ClassesOfProducts, classes);
}

} // namespace pillnuts::search
