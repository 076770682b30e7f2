// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_DATA_UPDATE_MINISTRY_STEPS_H
#define PILLNUTS_DATA_UPDATE_MINISTRY_STEPS_H

#include "catalogue_info.h"
#include "list_reader.h"

namespace pillnuts {

class RowDecoder;

/// One step of a sync: a list of the ministry, how it is read, and what the user is told meanwhile.
struct MinistryStep {
    DataSet dataSet = DataSet::Permit;
    QString title;
    ListPlan plan;
};

/// Every list that is read whole, in the order of reading. `decoder` must outlive the steps.
QVector<MinistryStep> ministrySteps(RowDecoder &decoder);

} // namespace pillnuts

#endif
