// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "openings.h"

#include "text/fold_text.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace pillnuts {

namespace {

constexpr int longestQuery = 40;
constexpr int longestNumber = 7; ///< more digits in a row are a code

bool isCode(const QString &query)
{
    int digits = 0;
    bool hasLetter = false;
    for (const QChar c : query) {
        digits = c.isDigit() ? digits + 1 : 0;
        hasLetter = hasLetter || c.isLetter();
        if (digits > longestNumber)
            return true;
    }
    return !hasLetter;
}

} // namespace

QString rememberedQuery(const QString &query)
{
    const QString words = query.simplified();
    return words.size() > longestQuery || isCode(words) ? QString() : words;
}

Openings withOpening(Openings openings, const Opening &opening)
{
    if (opening.product.isEmpty())
        return openings;
    Opening added{opening.product, rememberedQuery(opening.query)};
    if (!openings.isEmpty() && openings.first().product == added.product) {
        if (added.query.isEmpty())
            added.query = openings.first().query;
        openings.removeFirst();
    }
    openings.prepend(added);
    return joined(openings, {});
}

Openings joined(const Openings &newer, const Openings &older)
{
    Openings both = newer + older;
    both.resize(std::min<qsizetype>(both.size(), kOpeningsKept));
    return both;
}

QVector<ProductId> recentProducts(const Openings &openings)
{
    QVector<ProductId> products;
    for (const Opening &opening : openings) {
        if (products.size() < kRecentKept && !products.contains(opening.product))
            products.append(opening.product);
    }
    return products;
}

QStringList recentQueries(const Openings &openings)
{
    QStringList queries;
    QSet<QString> known;
    for (const Opening &opening : openings) {
        const QString key = foldText(opening.query);
        if (queries.size() >= kRecentKept || key.isEmpty() || known.contains(key))
            continue;
        known.insert(key);
        queries.append(opening.query);
    }
    return queries;
}

QVector<ProductId> frequentProducts(const Openings &openings, int least, int most)
{
    QHash<ProductId, int> counts;
    QVector<ProductId> products;
    for (const Opening &opening : openings) {
        if (++counts[opening.product] == 1)
            products.append(opening.product);
    }
    products.removeIf([&](const ProductId &product) { return counts.value(product) < least; });
    std::stable_sort(products.begin(), products.end(), [&](const auto &a, const auto &b) {
        return counts.value(a) > counts.value(b);
    });
    products.resize(std::min<qsizetype>(products.size(), most));
    return products;
}

} // namespace pillnuts
