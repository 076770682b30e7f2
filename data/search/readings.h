// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_SEARCH_READINGS_H
#define PILLNUTS_SEARCH_READINGS_H

#include "evaluation.h"

namespace pillnuts::search {

/// A query as it was typed and, where nothing begins like that, as if typed on the other layout.
class Readings {
public:
    /// Puts the ranks of what is found into `table`; those of the other layout come after all
    /// others.
    Readings(const Fields &fields, QStringView text, int maxWords, TierTable &table);

    /// True where nothing of the query leaves a key.
    bool isEmpty() const { return m_direct.phrase.spellings.empty(); }

    const Reading &direct() const { return m_direct; }

    static HitReason reasonOf(std::uint8_t rank);
    /// Reason, matched text and mark of a product with this rank.
    SearchHit explain(const Fields &fields, std::uint32_t product, std::uint8_t rank) const;

private:
    void addOther(const Fields &fields, TierTable &table) const;

    Reading m_direct;
    Reading m_other;
};

} // namespace pillnuts::search

#endif
