// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_USECASES_RECENT_USE_H
#define PILLNUTS_USECASES_RECENT_USE_H

#include "ports/opening_log.h"
#include "ports/popularity.h"

#include <QObject>

#include <optional>

namespace pillnuts {

/// What was opened and looked for on this machine, as far as the user lets it be remembered. Its
/// own counts stand for popularity until somebody counts more.
class RecentUse final : public QObject, public Popularity {
    Q_OBJECT
public:
    /// Opened less often than this is no habit.
    static constexpr int kHabit = 3;

    explicit RecentUse(OpeningLog &log, QObject *parent = nullptr);

    /// Off: nothing is remembered, and what was is erased.
    void setRemembering(bool remembering);

    bool isRemembering() const { return m_remembering; }

    /// Reads the log again: another window may have added to it.
    void load();
    void record(const ProductId &product, const QString &query);

    void clear();
    /// Puts back what the last clear() took.
    void undoClear();
    /// What was cleared is gone for good.
    void forgetCleared();

    bool canUndoClear() const { return !m_cleared.isEmpty(); }

    bool isEmpty() const { return m_openings.isEmpty(); }

    QVector<ProductId> products() const { return recentProducts(m_openings); }

    const QStringList &queries() const { return m_queries; } ///< asked for at every key press

    PopularProducts popular(int most) const override;

    /// Why the log could not be read or written last.
    const std::optional<Error> &error() const { return m_error; }

Q_SIGNALS:
    /// Read, cleared or put back. Not on record(): what is on the screen does not move under the
    /// hand that opens something.
    void changed();

private:
    void setOpenings(const Openings &openings);
    void follow(const QFuture<Result<Openings>> &future, bool tell);

    OpeningLog &m_log;
    Openings m_openings;
    QStringList m_queries; ///< of them
    Openings m_cleared;
    std::optional<Error> m_error;
    bool m_remembering = false;
    bool m_tell = false; ///< one of the questions under way changes what is shown
    int m_question = 0; ///< answers to older ones are of a state that has been left
};

} // namespace pillnuts

#endif
