// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_DATA_UPDATE_CATALOGUE_FINISH_H
#define PILLNUTS_DATA_UPDATE_CATALOGUE_FINISH_H

#include "staged_catalogue.h"
#include "update_monitor.h"

namespace pillnuts {

/// What the finished catalogue says of its origin.
struct Provenance {
    CatalogueInfo::Origin origin = CatalogueInfo::Origin::Ministry;
    QString sourceName;
    QDate dataDate;
};

/// How many steps of the progress `finishUpdate` takes.
constexpr int finishingSteps = 3;

/// The last steps of every update: rebuilds the touched products, indexes new label texts, checks
/// the staged catalogue and swaps it in. `step` is the progress of the update so far; its index
/// goes on from there.
Result<UpdateReport> finishUpdate(StagedCatalogue &staged,
    const Provenance &provenance,
    UpdateProgress step,
    const UpdateMonitor &monitor);

/// Today where the ministry is (Asia/Seoul has no summer time).
QDate todayInSeoul();

} // namespace pillnuts

#endif
