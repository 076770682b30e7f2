// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_DATA_STARTER_DUR_FACTS_H
#define PILLNUTS_DATA_STARTER_DUR_FACTS_H

#include "records.h"
#include "result.h"

#include <QString>
#include <QVector>

namespace pillnuts {

/// The rows of dur.tsv: the DUR facts of the substances of the starter catalogue.
Result<QVector<DurRecord>> readDurFacts(const QString &directory);

} // namespace pillnuts

#endif
