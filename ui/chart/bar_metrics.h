// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_UI_BAR_METRICS_H
#define PILLNUTS_UI_BAR_METRICS_H

namespace pillnuts {

// Lengths of the design that the names and the bars beside them share, in px at 100 %.
inline constexpr int kBarRowHeight = 40;
inline constexpr int kBarAxisHeight = 28; ///< ticks below the last bar of a group

} // namespace pillnuts

#endif
