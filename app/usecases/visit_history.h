// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_USECASES_VISIT_HISTORY_H
#define PILLNUTS_USECASES_VISIT_HISTORY_H

#include "identifiers.h"
#include "search_answer.h"

#include <QVector>

namespace pillnuts {

/// A place one can come back to: what was asked, what was open, where the list stood.
struct Visit {
    SearchRequest request;
    ProductId opened; ///< the product in the reader; empty = none
    ProductId selected; ///< the row under the keyboard; empty = none
    int scroll = 0; ///< of the list, in its own units
    bool browsing = false; ///< the whole list is wanted although nothing is asked

    /// Nothing is asked and nothing is wanted but a place to begin.
    bool isHome() const
    {
        return !browsing && request.query.trimmed().isEmpty() && request.type.isEmpty();
    }

    friend bool operator==(const Visit &a, const Visit &b);
};

/// Back and forward. Bounded; the oldest places are forgotten first.
class VisitHistory final {
public:
    static constexpr int kCapacity = 200;

    const Visit &current() const { return m_visits.at(m_position); }

    /// Goes to a new place; what was ahead is forgotten. The same request and product as now only
    /// amends.
    void visit(const Visit &visit);

    /// Replaces the current place: its scroll and selection before leaving, or its query while
    /// somebody types.
    void amend(const Visit &visit) { m_visits[m_position] = visit; }

    bool canGoBack() const { return m_position > 0; }

    bool canGoForward() const { return m_position + 1 < m_visits.size(); }

    const Visit &back(); ///< stays where it is when there is nothing behind
    const Visit &forward();

private:
    QVector<Visit> m_visits{Visit()};
    qsizetype m_position = 0;
};

} // namespace pillnuts

#endif
