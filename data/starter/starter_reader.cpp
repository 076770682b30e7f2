// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "starter_reader.h"

#include "composition_text.h"
#include "dur_facts.h"
#include "starter_product.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace pillnuts {

namespace {

QSet<QString> productCodes(const QVector<StarterProduct> &products)
{
    QSet<QString> codes;
    for (const StarterProduct &facts : products)
        codes.insert(facts.list.itemSeq);
    return codes;
}

void appendProduct(
    QVector<Record> &records, const StarterProduct &facts, const CompositionText &composition)
{
    PermitDetailRecord detail = facts.detail;
    detail.materialName = composition.material;
    detail.mainIngredients = composition.mainIngredients;
    detail.excipients = composition.excipients;
    records.append(facts.list);
    records.append(detail);
    if (facts.look)
        records.append(*facts.look);
    records.append(facts.summary);
}

} // namespace

Result<QVector<Record>> readStarter()
{
    return readStarter(u":/starter"_s);
}

Result<QVector<Record>> readStarter(const QString &directory)
{
    const auto products = readStarterProducts(directory);
    if (!products)
        return tl::make_unexpected(products.error());
    const auto compositions = readCompositionTexts(directory, productCodes(*products));
    if (!compositions)
        return tl::make_unexpected(compositions.error());
    const auto dur = readDurFacts(directory);
    if (!dur)
        return tl::make_unexpected(dur.error());

    QVector<Record> records;
    for (const StarterProduct &facts : *products)
        appendProduct(records, facts, compositions->value(facts.list.itemSeq));
    for (const DurRecord &record : *dur)
        records.append(record);
    return records;
}

QDate starterDate()
{
    return {2026, 11, 22};
}

} // namespace pillnuts
