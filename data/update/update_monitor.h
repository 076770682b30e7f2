// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_DATA_UPDATE_UPDATE_MONITOR_H
#define PILLNUTS_DATA_UPDATE_UPDATE_MONITOR_H

#include "catalogue_info.h"

#include <atomic>
#include <functional>

namespace pillnuts {

/// How a long update tells where it is and hears that it shall stop. Called in the thread of the
/// update.
struct UpdateMonitor {
    const std::atomic_bool &cancelled;
    std::function<void(const UpdateProgress &)> progressed;

    bool isCancelled() const { return cancelled.load(std::memory_order_relaxed); }
};

} // namespace pillnuts

#endif
