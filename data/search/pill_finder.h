// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_SEARCH_PILL_FINDER_H
#define PILLNUTS_SEARCH_PILL_FINDER_H

#include "pill/pill_query.h"

#include <memory>
#include <vector>

namespace pillnuts {

namespace search {
struct RegisteredLook;
}

/// Finds the products whose registered look agrees with what is seen of a pill.
///
/// Immutable once built: one finder may answer any number of threads at once.
class PillFinder final {
public:
    /// Most look-alikes in an answer.
    static constexpr int maxNear = 50;
    /// Longest imprint that is read, in UTF-16 units; a longer one agrees with no pill.
    static constexpr int maxImprintLength = 256;

    /// `further`: the looks of products that have several; whether it holds the one of the summary
    /// too makes no difference.
    explicit PillFinder(const ProductList &products, const QVector<FurtherLook> &further = {});
    ~PillFinder();
    PillFinder(const PillFinder &) = delete;
    PillFinder &operator=(const PillFinder &) = delete;
    PillFinder(PillFinder &&) = delete;
    PillFinder &operator=(PillFinder &&) = delete;

    /// Every product that agrees, once: the same imprint on one or both sides, then such that
    /// begin with it, then such that hold it; within these as many of the colours as possible,
    /// products in force first. Nothing when the query asks nothing of the look.
    PillAnswer find(const PillQuery &query) const;

    const ProductList &products() const { return m_products; }

private:
    void add(const ProductSummary &product, int row, int group);

    ProductList m_products; ///< rows of further looks stand behind those of the products
    std::vector<search::RegisteredLook> m_looks;
    int m_withoutLook = 0;
};

} // namespace pillnuts

#endif
