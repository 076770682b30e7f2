// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_DATA_STARTER_STARTER_READER_H
#define PILLNUTS_DATA_STARTER_STARTER_READER_H

#include "records.h"
#include "result.h"

#include <QDate>
#include <QVector>

namespace pillnuts {

/// The bundled starter catalogue: facts of widely used products for a first run without key or
/// network. Each product yields a permit list row, a permit detail row without documents, a pill
/// row where its look is known, and its summary; the DUR rows of the substances follow. SOURCES.md
/// says where every fact comes from.
Result<QVector<Record>> readStarter();

/// The same from the tables in `directory`. Strict: the first flaw is refused with the file and the
/// line.
Result<QVector<Record>> readStarter(const QString &directory);

/// The day on which the bundled tables were put together.
QDate starterDate();

} // namespace pillnuts

#endif
