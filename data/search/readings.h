// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_SEARCH_READINGS_H
#define PILLNUTS_SEARCH_READINGS_H

#include "evaluation.h"

#include <optional>

namespace pillnuts::search {

/// A query as it was typed and, where nothing begins like that, as if typed on the other layout.
class Readings {
public:
    Readings(const Fields &fields, QStringView text, int maxWords);

    /// True where nothing of the query leaves a key.
    bool isEmpty() const { return !m_direct; }

    static constexpr std::size_t tierCount = 2 * static_cast<std::size_t>(Tier::Count);
    static constexpr auto unfound = static_cast<std::uint8_t>(tierCount);

    /// The tier of a product, those of the other layout after all others; unfound for none.
    std::uint8_t tier(std::uint32_t product) const;
    SearchHit explain(std::uint32_t product) const;
    /// Products that are only similar, best first.
    std::vector<SearchHit> findNear() const;

private:
    Match onOther(std::uint32_t product) const;

    const Fields &m_fields;
    std::optional<Evaluation> m_direct;
    std::optional<Evaluation> m_other;
    bool m_otherIsLong = false;
};

} // namespace pillnuts::search

#endif
