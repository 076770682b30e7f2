// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "product_order.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace pillnuts::search {

namespace {

int standing(ProductStatus status)
{
    if (status == ProductStatus::Normal)
        return 0;
    return status == ProductStatus::Unknown ? 1 : 2;
}

/// What most comparisons are decided by; the rest is read only where these are equal.
struct Rank {
    int standing = 0;
    int popularity = 0;
    qsizetype nameLength = 0;
    qsizetype entry = 0;
};

bool ranksBefore(const Rank &a, const Rank &b, const QVector<SearchEntry> &entries)
{
    if (a.standing != b.standing)
        return a.standing < b.standing;
    if (a.popularity != b.popularity)
        return a.popularity > b.popularity;
    if (a.nameLength != b.nameLength)
        return a.nameLength < b.nameLength;
    const ProductSummary &left = entries[a.entry].summary;
    const ProductSummary &right = entries[b.entry].summary;
    if (const int by = left.name.compare(right.name); by != 0)
        return by < 0;
    return left.id < right.id;
}

QString folded(const QString &text)
{
    return text.normalized(QString::NormalizationForm_KC).toCaseFolded();
}

/// "(주)한미약품" and "한미약품(주)" stand under ㅎ.
QString companyKey(const QString &company)
{
    static const std::array forms{QStringLiteral("(주)"),
        QStringLiteral("(유)"),
        QStringLiteral("(합)"),
        QStringLiteral("(사)"),
        QStringLiteral("(재)"),
        QStringLiteral("주식회사"),
        QStringLiteral("유한회사")};
    QString key = folded(company);
    for (const QString &form : forms)
        key.remove(form);
    return key.trimmed();
}

} // namespace

std::vector<qsizetype> rankOrder(const QVector<SearchEntry> &entries)
{
    std::vector<Rank> ranks;
    ranks.reserve(static_cast<size_t>(entries.size()));
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const SearchEntry &entry = entries[i];
        ranks.push_back(
            {standing(entry.summary.status), entry.popularity, entry.summary.name.size(), i});
    }
    std::sort(ranks.begin(), ranks.end(), [&](const Rank &a, const Rank &b) {
        return ranksBefore(a, b, entries);
    });
    std::vector<qsizetype> order;
    order.reserve(ranks.size());
    for (const Rank &rank : ranks)
        order.push_back(rank.entry);
    return order;
}

ProductOrder::ProductOrder(ProductList products)
    : m_products(std::move(products))
{
}

const std::vector<std::uint32_t> &ProductOrder::sorted(SortOrder order) const
{
    Lazy &lazy = order == SortOrder::Company ? m_byCompany
        : order == SortOrder::Newest         ? m_byDate
                                             : m_byName;
    std::call_once(lazy.once, [&] { lazy.products = make(order); });
    return lazy.products;
}

std::vector<std::uint32_t> ProductOrder::make(SortOrder order) const
{
    std::vector<std::uint32_t> products(static_cast<size_t>(m_products->size()));
    std::iota(products.begin(), products.end(), 0U);
    if (order == SortOrder::Newest) {
        const auto day = [&](std::uint32_t p) {
            const QDate date = m_products->at(static_cast<int>(p)).permitDate;
            return date.isValid() ? date.toJulianDay() : std::numeric_limits<qint64>::min();
        };
        std::stable_sort(products.begin(), products.end(), [&](std::uint32_t a, std::uint32_t b) {
            return day(a) > day(b);
        });
        return products;
    }
    QVector<QString> keys;
    keys.reserve(m_products->size());
    for (int row = 0; row < m_products->size(); ++row) {
        const ProductSummary product = m_products->at(row);
        keys.append(
            order == SortOrder::Company ? companyKey(product.company) : folded(product.name));
    }
    std::stable_sort(products.begin(), products.end(), [&](std::uint32_t a, std::uint32_t b) {
        return keys[a] < keys[b];
    });
    return products;
}

} // namespace pillnuts::search
