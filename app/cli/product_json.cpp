// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "product_json.h"

#include <QJsonArray>

namespace pillnuts::cli {

namespace {

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

template <typename Codes>
QJsonArray codesJson(const Codes &codes)
{
    QJsonArray array;
    for (const auto &code : codes)
        array.append(code.toString());
    return array;
}

QJsonObject ingredientJson(const Variant &variant, const Ingredient &ingredient)
{
    const auto &amount = ingredient.amount;
    const auto milligrams = amount.milligrams();
    const auto share = massShare(variant, ingredient);
    return {{QStringLiteral("name"), ingredient.name},
        {QStringLiteral("englishName"), ingredient.englishName},
        {QStringLiteral("substance"), ingredient.code.toString()},
        {QStringLiteral("amount"), amount.quantity},
        {QStringLiteral("unit"), amount.unit.printed},
        {QStringLiteral("dimension"), dimensionName(amount.unit.dimension)},
        {QStringLiteral("mg"), milligrams ? QJsonValue(milligrams->toDouble()) : QJsonValue()},
        {QStringLiteral("share"), share ? QJsonValue(*share) : QJsonValue()},
        {QStringLiteral("text"), amount.display()}};
}

QJsonArray variantsJson(const QVector<Variant> &variants)
{
    QJsonArray array;
    for (const auto &variant : variants) {
        QJsonArray ingredients;
        for (const auto &ingredient : variant.ingredients)
            ingredients.append(ingredientJson(variant, ingredient));
        array.append(QJsonObject{{QStringLiteral("label"), variant.label},
            {QStringLiteral("total"), variant.total},
            {QStringLiteral("ingredients"), ingredients}});
    }
    return array;
}

/// null where the source gives no additive list: that is not the same as none.
QJsonValue excipientsJson(const std::optional<QVector<Excipient>> &excipients)
{
    if (!excipients)
        return {};
    QJsonArray array;
    for (const auto &excipient : *excipients)
        array.append(QJsonObject{{QStringLiteral("name"), excipient.name},
            {QStringLiteral("substance"), excipient.code.toString()}});
    return array;
}

QJsonArray sectionsJson(const QVector<LabelSection> &sections)
{
    QJsonArray array;
    for (const auto &section : sections) {
        QJsonObject object{{QStringLiteral("kind"), wireName(section.kind)},
            {QStringLiteral("title"), section.title},
            {QStringLiteral("text"), section.text}};
        if (section.cutAtSource)
            object.insert(QStringLiteral("cutAtSource"), true);
        if (section.unreadable)
            object.insert(QStringLiteral("unreadable"), true);
        array.append(object);
    }
    return array;
}

QJsonValue pillJson(const QVector<PillLook> &looks)
{
    if (looks.isEmpty())
        return {};
    const auto &look = looks.first();
    return QJsonObject{{QStringLiteral("imprintFront"), look.imprintFront},
        {QStringLiteral("imprintBack"), look.imprintBack},
        {QStringLiteral("shape"), look.shape},
        {QStringLiteral("colourFront"), look.colourFront},
        {QStringLiteral("colourBack"), look.colourBack},
        {QStringLiteral("lineFront"), look.lineFront},
        {QStringLiteral("lineBack"), look.lineBack},
        {QStringLiteral("lengthLong"), look.lengthLong},
        {QStringLiteral("lengthShort"), look.lengthShort},
        {QStringLiteral("thickness"), look.thickness},
        {QStringLiteral("form"), look.form},
        {QStringLiteral("image"), look.imageUrl}};
}

QJsonArray recallsJson(const QVector<Recall> &recalls)
{
    QJsonArray array;
    for (const auto &recall : recalls)
        array.append(QJsonObject{{QStringLiteral("ordered"), recall.ordered.toString(Qt::ISODate)},
            {QStringLiteral("reason"), recall.reason}});
    return array;
}

void insertSummary(QJsonObject &object, const ProductSummary &summary)
{
    object.insert(QStringLiteral("itemSeq"), summary.id.toString());
    object.insert(QStringLiteral("name"), summary.name);
    object.insert(QStringLiteral("englishName"), summary.englishName);
    object.insert(QStringLiteral("company"), summary.company);
    object.insert(QStringLiteral("kind"), wireName(summary.kind));
    object.insert(QStringLiteral("narcotic"), textOrNull(summary.narcotic));
    object.insert(QStringLiteral("classNo"), summary.drugClass.number);
    object.insert(QStringLiteral("className"), summary.drugClass.name);
    object.insert(QStringLiteral("form"), summary.form);
    object.insert(QStringLiteral("status"), wireName(summary.status));
    object.insert(QStringLiteral("permitDate"), summary.permitDate.toString(Qt::ISODate));
}

} // namespace

QJsonObject productJson(const Product &product, const QVector<LabelSection> &sections)
{
    QJsonObject object;
    insertSummary(object, product.summary);
    object.insert(QStringLiteral("statusText"), product.statusText);
    object.insert(QStringLiteral("statusDate"), product.statusDate);
    object.insert(QStringLiteral("changedDate"), product.changedDate.toString(Qt::ISODate));
    object.insert(QStringLiteral("edi"), codesJson(product.ediCodes));
    object.insert(QStringLiteral("gtin"), codesJson(product.gtins));
    object.insert(QStringLiteral("atc"), codesJson(product.atcCodes));
    object.insert(QStringLiteral("storage"), product.storage);
    object.insert(QStringLiteral("validTerm"), product.validTerm);
    object.insert(QStringLiteral("total"),
        product.variants.isEmpty() ? QString() : product.variants.first().total);
    object.insert(QStringLiteral("variants"), variantsJson(product.variants));
    object.insert(QStringLiteral("excipients"), excipientsJson(product.excipients));
    object.insert(QStringLiteral("sections"), sectionsJson(sections));
    object.insert(QStringLiteral("pill"), pillJson(product.looks));
    object.insert(QStringLiteral("recalls"), recallsJson(product.recalls));
    object.insert(QStringLiteral("source"),
        QJsonObject{{QStringLiteral("name"), product.source.name},
            {QStringLiteral("dataDate"), product.source.dataDate.toString(Qt::ISODate)}});
    return object;
}

} // namespace pillnuts::cli
