// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_SEARCH_SIMILAR_PRODUCTS_H
#define PILLNUTS_SEARCH_SIMILAR_PRODUCTS_H

#include "look_signature.h"
#include "substance_name.h"

#include <QHash>
#include <QVector>

#include <memory>

namespace pillnuts::search {

/// A product to be told apart from others.
struct SimilarEntry {
    ProductId id;
    QString name;
    Substances substances; ///< empty = not known
    QVector<PillLook> looks;
};

/// Products that may be taken for one another though they hold other substances (B16).
class SimilarProducts final {
public:
    struct Likeness {
        ProductId product; ///< the first of its brand and substances
        QString stem; ///< the part of the name that was compared
    };

    struct Found {
        QString stem; ///< of the product in question
        QVector<Likeness> names; ///< most alike first
        QVector<Likeness> looks; ///< in the order of the entries
    };

    /// The order of `entries` decides which product stands for those of one brand and composition.
    static std::shared_ptr<const SimilarProducts> build(const QVector<SimilarEntry> &entries);

    /// Nothing for a product that is not among the entries.
    Found find(const ProductId &product) const;

    SimilarProducts() = default;
    Q_DISABLE_COPY_MOVE(SimilarProducts)
    ~SimilarProducts() = default;

private:
    /// One brand with one composition.
    struct Brand {
        QString stem;
        qsizetype keysStart = 0; ///< in m_keys
        int keyCount = 0;
        int composition = 0;
        ProductId first;
    };

    struct Sight {
        int brand = 0;
        int product = 0; ///< in m_products
        LookSize size;
    };

    struct Candidate {
        int brand = 0;
        int distance = 0;
    };

    void add(const SimilarEntry &entry);
    int brandOf(const SimilarEntry &entry, const QString &stem);
    int compositionOf(const Substances &substances);
    void orderByLength();
    bool differ(int brand, int other) const;
    QVector<Candidate> namesLike(int brand) const;
    QVector<Likeness> looksLike(const ProductId &product) const;
    bool looksLikeOneOf(
        const Sight &other, const QVector<Sight> &sights, const ProductId &product) const;

    QVector<Substances> m_compositions;
    QVector<Brand> m_brands;
    std::vector<std::uint8_t> m_keys; ///< of all brands, one after the other
    QVector<int> m_byLength; ///< brands, shortest first
    QVector<qsizetype> m_lengthStarts; ///< in m_byLength, by number of keys
    QVector<ProductId> m_products;
    QHash<ProductId, int> m_brandOf;
    QHash<QString, QVector<Sight>> m_sights; ///< by look signature
    QHash<ProductId, QStringList> m_signatures;
    QHash<QString, int> m_brandNumbers; ///< while building
    QHash<QString, int> m_compositionNumbers; ///< while building
};

} // namespace pillnuts::search

#endif
