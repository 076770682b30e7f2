// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/recent_use.h"

#include "ports/when_ready.h"

#include <utility>

namespace pillnuts {

RecentUse::RecentUse(OpeningLog &log, QObject *parent)
    : QObject(parent)
    , m_log(log)
{
}

void RecentUse::setRemembering(bool remembering)
{
    if (remembering == m_remembering)
        return;
    m_remembering = remembering;
    if (remembering) {
        load();
        return;
    }
    setOpenings({});
    m_cleared.clear();
    follow(m_log.clear(), true);
    Q_EMIT changed();
}

void RecentUse::load()
{
    if (m_remembering)
        follow(m_log.load(), true);
}

void RecentUse::record(const ProductId &product, const QString &query)
{
    if (!m_remembering || product.isEmpty())
        return;
    const Opening opening{product, query};
    setOpenings(withOpening(m_openings, opening));
    follow(m_log.add(opening), false);
}

void RecentUse::clear()
{
    m_cleared = m_openings;
    setOpenings({});
    follow(m_log.clear(), true);
    Q_EMIT changed();
}

void RecentUse::undoClear()
{
    const Openings older = m_cleared;
    m_cleared.clear();
    setOpenings(joined(m_openings, older));
    follow(m_log.restore(older), true);
    Q_EMIT changed();
}

void RecentUse::forgetCleared()
{
    m_cleared.clear();
}

PopularProducts RecentUse::popular(int most) const
{
    return {PopularProducts::Users::ThisMachine, frequentProducts(m_openings, kHabit, most)};
}

void RecentUse::setOpenings(const Openings &openings)
{
    m_openings = openings;
    m_queries = recentQueries(openings);
}

void RecentUse::follow(const QFuture<Result<Openings>> &future, bool tell)
{
    const int question = ++m_question;
    m_tell = m_tell || tell;
    whenReady(future, this, [this, question](const Result<Openings> &answer) {
        if (question != m_question)
            return;
        m_error.reset();
        if (!answer)
            m_error = answer.error(); // what is in memory goes on to serve
        else if (m_remembering)
            setOpenings(*answer);
        if (std::exchange(m_tell, false))
            Q_EMIT changed();
    });
}

} // namespace pillnuts
