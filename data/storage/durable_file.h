// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_DATA_STORAGE_DURABLE_FILE_H
#define PILLNUTS_DATA_STORAGE_DURABLE_FILE_H

#include "result.h"

namespace pillnuts {

/// Puts the file `from` in the place of `to` so that a power cut leaves one of the two whole: its
/// content is on the disk before the name changes, and the name before this returns. Readers that
/// hold `to` open go on with the old content.
Outcome replaceDurably(const QString &from, const QString &to);

} // namespace pillnuts

#endif
