// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/visit_history.h"

namespace pillnuts {

namespace {

bool samePlace(const Visit &a, const Visit &b)
{
    return a.opened == b.opened && a.request.query == b.request.query
        && a.request.order == b.request.order && a.request.type == b.request.type
        && a.browsing == b.browsing;
}

} // namespace

bool operator==(const Visit &a, const Visit &b)
{
    return samePlace(a, b) && a.selected == b.selected && a.scroll == b.scroll;
}

void VisitHistory::visit(const Visit &visit)
{
    if (samePlace(current(), visit)) {
        amend(visit);
        return;
    }
    m_visits.resize(m_position + 1);
    m_visits.append(visit);
    if (m_visits.size() > kCapacity)
        m_visits.removeFirst();
    m_position = m_visits.size() - 1;
}

const Visit &VisitHistory::back()
{
    if (canGoBack())
        --m_position;
    return current();
}

const Visit &VisitHistory::forward()
{
    if (canGoForward())
        ++m_position;
    return current();
}

} // namespace pillnuts
