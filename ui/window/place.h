// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_UI_PLACE_H
#define PILLNUTS_UI_PLACE_H

namespace pillnuts {

/// The places of the rail, in its order.
enum class Place { Search, Data, Settings };

} // namespace pillnuts

#endif
