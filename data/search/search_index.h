// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_SEARCH_SEARCH_INDEX_H
#define PILLNUTS_SEARCH_SEARCH_INDEX_H

#include "image.h"
#include "search_answer.h"
#include "search_entry.h"

#include <QVector>

#include <memory>

namespace pillnuts {

namespace search {
struct Fields;
}

/// Finds medicines by whatever of them is known: name, initials, ingredient, company, type, code.
///
/// An image of bytes that is read in place, on the heap or of a mapped file. Immutable: one index
/// may answer any number of threads at once.
class SearchIndex final {
public:
    /// Longest part of a query that is read, in UTF-16 units; what follows is ignored.
    static constexpr int maxQueryLength = 256;
    /// Words of a query that must all be found; further ones are ignored.
    static constexpr int maxWords = 12;
    /// Similar names are looked for when fewer products than this were really found, and no name
    /// begins with what was typed: who is on the way to a name means it.
    static constexpr int fewHits = 5;
    /// Most near misses in an answer.
    static constexpr int maxNear = 50;
    static constexpr int allHits = -1;

    /// The image of an index of these products. `edition` names the catalogue they come from.
    static std::vector<std::byte> imageOf(
        const QVector<SearchEntry> &entries, std::uint64_t edition);

    /// The index in an image; null for one that is damaged or of another edition or version.
    static std::shared_ptr<const SearchIndex> over(search::ImageBytes image, std::uint64_t edition);

    /// An index in memory.
    static std::shared_ptr<const SearchIndex> build(const QVector<SearchEntry> &entries);

    explicit SearchIndex(std::shared_ptr<const search::Fields> fields);
    ~SearchIndex();
    SearchIndex(const SearchIndex &) = delete;
    SearchIndex &operator=(const SearchIndex &) = delete;
    SearchIndex(SearchIndex &&) = delete;
    SearchIndex &operator=(SearchIndex &&) = delete;

    /// Every product that matches, best first. `limit` bounds the hits that are handed over, near
    /// misses included; `count` of the answer is exact all the same. An empty query answers with
    /// every product.
    ///
    /// A code of nine or thirteen digits answers with the product that has it, or with nothing:
    /// never with a neighbour. A product code (ITEM_SEQ) is reported as Name with the code as
    /// matched text.
    SearchAnswer search(const SearchRequest &request, int limit = allHits) const;

    /// The products in their order of rank: in force first, then popular, then short names.
    ProductList products() const;

    /// Bytes of the image, products included.
    qint64 memoryBytes() const;

private:
    std::shared_ptr<const search::Fields> m_fields;
};

} // namespace pillnuts

#endif
