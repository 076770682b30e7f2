// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition_text.h"

#include "amount.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace pillnuts {

namespace {

using Texts = QHash<QString, CompositionText>;

bool isSubstanceCode(const QString &code)
{
    static const QRegularExpression form(u"^[A-Z]\\d{6}$"_s);
    return code.isEmpty() || form.match(code).hasMatch();
}

Outcome checkCells(
    const StarterTable::Row &row, const QStringList &columns, const QSet<QString> &products)
{
    if (!products.contains(row[u"item_seq"_s]))
        return row.refuse(u"no such product: %1"_s.arg(row[u"item_seq"_s]));
    for (const QString &column : columns) {
        if (row[column].contains(u'|') || row[column].contains(u";총량 : "_s))
            return row.refuse(u"a separator in column %1"_s.arg(column));
    }
    if (row[u"name"_s].isEmpty() || row[u"source"_s].isEmpty())
        return row.refuse(u"name or source is missing"_s);
    if (!isSubstanceCode(row[u"code"_s]))
        return row.refuse(u"no substance code: %1"_s.arg(row[u"code"_s]));
    return {};
}

Outcome checkAmount(const StarterTable::Row &row)
{
    const QString &quantity = row[u"quantity"_s];
    const QString &unit = row[u"unit"_s];
    if (quantity.isEmpty() != unit.isEmpty())
        return row.refuse(u"quantity and unit stand only together"_s);
    if (!unit.isEmpty() && readUnit(unit).dimension == Dimension::Unknown)
        return row.refuse(u"unknown unit: %1"_s.arg(unit));
    return {};
}

QString coded(const StarterTable::Row &row)
{
    const QString &code = row[u"code"_s];
    return code.isEmpty() ? row[u"name"_s] : u'[' + code + u']' + row[u"name"_s];
}

void append(QString &list, const QString &part, const QString &separator)
{
    if (!list.isEmpty())
        list += separator;
    list += part;
}

/// One entry of MATERIAL_NAME: "총량 : …|성분명 : …|분량 : …|단위 : …|규격 : …|성분정보 : …|비고 :
/// …".
QString materialEntry(const StarterTable::Row &row)
{
    return u"총량 : %1|성분명 : %2|분량 : %3|단위 : %4|규격 : %5|성분정보 : %6|비고 : %7"_s.arg(
        row[u"total"_s],
        row[u"name"_s],
        row[u"quantity"_s],
        row[u"unit"_s],
        row[u"standard"_s],
        row[u"information"_s],
        row[u"remark"_s]);
}

Outcome addIngredient(Texts &texts, const StarterTable::Row &row, const QSet<QString> &products)
{
    static const QStringList values{u"total"_s,
        u"name"_s,
        u"quantity"_s,
        u"unit"_s,
        u"standard"_s,
        u"information"_s,
        u"remark"_s};
    if (auto sound = checkCells(row, values, products); !sound)
        return sound;
    if (auto sound = checkAmount(row); !sound)
        return sound;
    CompositionText &text = texts[row[u"item_seq"_s]];
    append(text.material, materialEntry(row), u";"_s);
    const QString name = coded(row);
    if (!text.mainIngredients.split(u'|').contains(name))
        append(text.mainIngredients, name, u"|"_s);
    return {};
}

Outcome addExcipient(Texts &texts, const StarterTable::Row &row, const QSet<QString> &products)
{
    if (auto sound = checkCells(row, {u"name"_s}, products); !sound)
        return sound;
    QString &list = texts[row[u"item_seq"_s]].excipients;
    const qsizetype position = list.isEmpty() ? 1 : list.count(u'|') + 2;
    if (row[u"position"_s] != QString::number(position))
        return row.refuse(u"position %1 expected"_s.arg(position));
    append(list, coded(row), u"|"_s);
    return {};
}

} // namespace

Result<QHash<QString, CompositionText>> readCompositionTexts(
    const QString &directory, const QSet<QString> &products)
{
    const auto ingredients = StarterTable::read(directory,
        u"ingredients.tsv"_s,
        {u"item_seq"_s,
            u"total"_s,
            u"name"_s,
            u"code"_s,
            u"quantity"_s,
            u"unit"_s,
            u"standard"_s,
            u"information"_s,
            u"remark"_s,
            u"source"_s});
    if (!ingredients)
        return tl::make_unexpected(ingredients.error());
    const auto excipients = StarterTable::read(directory,
        u"excipients.tsv"_s,
        {u"item_seq"_s, u"position"_s, u"code"_s, u"name"_s, u"source"_s});
    if (!excipients)
        return tl::make_unexpected(excipients.error());

    Texts texts;
    for (const auto &row : ingredients->rows()) {
        if (const auto added = addIngredient(texts, row, products); !added)
            return tl::make_unexpected(added.error());
    }
    for (const auto &row : excipients->rows()) {
        if (const auto added = addExcipient(texts, row, products); !added)
            return tl::make_unexpected(added.error());
    }
    return texts;
}

} // namespace pillnuts
