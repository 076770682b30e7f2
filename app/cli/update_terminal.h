// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_CLI_UPDATE_TERMINAL_H
#define PILLNUTS_CLI_UPDATE_TERMINAL_H

#include "update_monitor.h"
#include "verb.h"

#include <functional>

namespace pillnuts::cli {

/// Runs an update with its progress on stderr, stops it on Ctrl+C, and prints what it did.
ExitCode runUpdate(const Terminal &terminal,
    const std::function<Result<UpdateReport>(const UpdateMonitor &)> &update);

} // namespace pillnuts::cli

#endif
