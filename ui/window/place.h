// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_UI_PLACE_H
#define PILLNUTS_UI_PLACE_H

namespace pillnuts {

/// The places of the rail; their order is that of their keys, Ctrl+1 and on.
enum class Place { Search, Data, Settings, Text, Identify };

} // namespace pillnuts

#endif
