// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_TESTS_SEARCH_REFERENCE_SEARCH_H
#define PILLNUTS_TESTS_SEARCH_REFERENCE_SEARCH_H

#include "search_entry.h"

#include <QMap>

namespace pillnuts::tests {

/// A text as typed keys, one character a key.
struct ReferenceText {
    QString keys;
    QVector<bool> words; ///< where words begin
    QVector<bool> units; ///< where syllables begin
    int stem = 0;
};

/// The ranking as its description says it, product by product and word by word, with nothing shared
/// with the search but that description. For queries without codes, signs and half-typed units.
class ReferenceSearch {
public:
    explicit ReferenceSearch(const QVector<SearchEntry> &entries);

    /// The codes (ITEM_SEQ) of what is found, in order; near misses are not looked for.
    QStringList find(const QString &query) const;

private:
    struct Product {
        SearchEntry entry;
        ReferenceText name;
        ReferenceText english;
        QVector<ReferenceText> ingredients;
        QVector<ReferenceText> types;
        ReferenceText company;
    };

    /// A part of a query.
    struct Word {
        QString keys;
        bool closed = false;
        QVector<QStringList> patterns; ///< by initials
    };

    QMap<int, QStringList> ranked(const QString &query) const;
    static int tierOfWord(const Product &product, const Word &word);

    QVector<Product> m_products;
};

} // namespace pillnuts::tests

#endif
