// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace pillnuts {

namespace {

struct Entry {
    QString total;
    Ingredient ingredient;
};

/// An entry of MATERIAL_NAME: seven keys in a fixed order. A value ends only where the next key
/// stands, so it may hold '|' or ';'.
std::optional<Entry> readEntry(QStringView text)
{
    static const std::array keys{u"총량 : "_s,
        u"|성분명 : "_s,
        u"|분량 : "_s,
        u"|단위 : "_s,
        u"|규격 : "_s,
        u"|성분정보 : "_s,
        u"|비고 :"_s};
    std::array<QString, keys.size()> values;
    if (!text.startsWith(keys.front()))
        return std::nullopt;
    qsizetype from = keys.front().size();
    for (size_t i = 0; i < keys.size(); ++i) {
        const bool last = i + 1 == keys.size();
        const qsizetype end = last ? text.size() : text.indexOf(keys.at(i + 1), from);
        if (end < 0)
            return std::nullopt;
        values.at(i) = text.sliced(from, end - from).trimmed().toString();
        from = last ? end : end + keys.at(i + 1).size();
    }
    const auto &[total, name, quantity, unit, standard, information, remark] = values;
    return Entry{total,
        Ingredient{.name = name,
            .englishName = {},
            .code = {},
            .amount = readAmount(quantity, unit),
            .standard = standard,
            .information = information,
            .remark = remark}};
}

bool isBalanced(const QString &text)
{
    int depth = 0;
    for (const QChar c : text) {
        depth += c == u'(' ? 1 : 0;
        depth -= c == u')' ? 1 : 0;
        if (depth < 0)
            return false;
    }
    return depth == 0;
}

/// Whether what follows the last '-' of 총량 names a variant (내수용, 수출용 2, 제1형, 오렌지) and
/// is not a part of the total itself: "0.5-1그램" (begins with a digit), "1캡슐-(500밀리그람)중"
/// and "1정(코-엔)중" (brackets; ends in 중, "in one …").
bool isVariantSuffix(const QString &suffix)
{
    static const QRegularExpression numbered(u"^\\d+\\s*(?:형|호|번|군|액|제)$"_s);
    if (suffix.isEmpty() || suffix.endsWith(u'중') || !isBalanced(suffix))
        return false;
    if (suffix.startsWith(u'(') && suffix.endsWith(u')'))
        return isVariantSuffix(suffix.sliced(1, suffix.size() - 2).trimmed());
    return suffix.front().isLetter() || numbered.match(suffix).hasMatch();
}

/// Parts 총량 into the total and the variant label.
std::pair<QString, QString> splitTotal(const QString &total)
{
    const qsizetype dash = total.lastIndexOf(u'-');
    if (dash <= 0)
        return {total, {}};
    const QString suffix = total.sliced(dash + 1).trimmed();
    const QString rest = total.first(dash).trimmed();
    if (rest.isEmpty() || !isVariantSuffix(suffix))
        return {total, {}};
    return {rest, suffix};
}

Variant &variantOf(QVector<Variant> &variants, const QString &total)
{
    const auto [rest, label] = splitTotal(total);
    const auto found
        = std::ranges::find_if(variants, [&rest = rest, &label = label](const Variant &variant) {
              return variant.total == rest && variant.label == label;
          });
    if (found != variants.end())
        return *found;
    variants.append({.label = label, .total = rest, .ingredients = {}});
    return variants.last();
}

void addEntry(QVector<Variant> &variants, const QString &text)
{
    if (const auto entry = readEntry(text)) {
        variantOf(variants, entry->total).ingredients.append(entry->ingredient);
        return;
    }
    if (variants.isEmpty())
        variants.append(Variant{});
    Ingredient unread;
    unread.name = text.trimmed();
    variants.last().ingredients.append(unread);
}

Excipient readCodedName(const QString &text)
{
    static const QRegularExpression coded(u"^\\[([A-Za-z]\\d+)?\\]"_s);
    const auto match = coded.match(text);
    if (!match.hasMatch())
        return {.name = text, .code = {}};
    return {.name = text.sliced(match.capturedLength()).trimmed(),
        .code = SubstanceCode(match.captured(1))};
}

} // namespace

QVector<Variant> readComposition(const QString &materialName)
{
    static const QRegularExpression boundary(u";(?=총량 : )"_s);
    QVector<Variant> variants;
    for (const QString &entry : materialName.split(boundary)) {
        if (!entry.trimmed().isEmpty())
            addEntry(variants, entry);
    }
    if (variants.size() > 1) {
        for (Variant &variant : variants) {
            if (variant.label.isEmpty())
                variant.label = variant.total;
        }
    }
    return variants;
}

QVector<Excipient> readCodedNames(const QString &list)
{
    static const QRegularExpression boundary(u"\\||/(?=\\[[A-Za-z]\\d+\\])"_s);
    QVector<Excipient> names;
    for (const QString &part : list.split(boundary)) {
        const QString text = part.trimmed();
        if (!text.isEmpty())
            names.append(readCodedName(text));
    }
    return names;
}

std::optional<MassTotal> massTotal(const Variant &variant)
{
    Decimal sum;
    qsizetype known = 0;
    for (const Ingredient &ingredient : variant.ingredients) {
        const auto milligrams = ingredient.amount.milligrams();
        if (!milligrams)
            continue;
        const auto next = Decimal::sum(sum, *milligrams);
        if (!next)
            return std::nullopt;
        sum = *next;
        ++known;
    }
    if (known == 0)
        return std::nullopt;
    return MassTotal{.milligrams = sum, .complete = known == variant.ingredients.size()};
}

std::optional<double> massShare(const Variant &variant, const Ingredient &ingredient)
{
    const auto total = massTotal(variant);
    const auto part = ingredient.amount.milligrams();
    if (!total || !total->complete || !part || total->milligrams.isZero())
        return std::nullopt;
    return part->toDouble() / total->milligrams.toDouble();
}

} // namespace pillnuts
