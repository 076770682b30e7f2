// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_DATA_CATALOGUE_STAGED_CATALOGUE_H
#define PILLNUTS_DATA_CATALOGUE_STAGED_CATALOGUE_H

#include "database.h"
#include "verification.h"

#include <QLockFile>

#include <memory>
#include <optional>

namespace pillnuts {

/// A catalogue being made in a file beside the installed one, `<catalogue>.staging`. A stopped or
/// killed update leaves it there; the next one with the same purpose goes on with it. Installing
/// puts it in the place of the installed catalogue.
class StagedCatalogue final {
public:
    struct Plan {
        QString cataloguePath;
        QString purpose; ///< what is being read, from where, how: only an update of the same
                         ///< purpose may go on with it
        bool fromInstalled
            = true; ///< start from a copy of the installed catalogue instead of an empty one
    };

    /// Refused (Storage) while another program updates the same catalogue.
    static Result<StagedCatalogue> open(const Plan &plan);

    bool isResumed() const { return m_resumed; }

    Database &database() { return *m_database; }

    /// Checks the staged catalogue and swaps it in. On an error the installed one is untouched.
    Outcome install();
    /// Throws the staged file away.
    void discard();

private:
    StagedCatalogue() = default;
    Outcome lock();
    Result<QString> lookAtInstalled(const Plan &plan);
    Outcome keepThroughKills();
    Outcome begin(const Plan &plan, const QString &generation);
    bool canResume(const Plan &plan, const QString &generation);
    Outcome verify();
    Outcome close();
    QString stagingPath() const;

    QString m_path;
    std::unique_ptr<QLockFile> m_lock;
    std::optional<Database> m_database;
    std::optional<Continuity> m_before;
    bool m_resumed = false;
};

} // namespace pillnuts

#endif
