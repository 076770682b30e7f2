// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_SEARCH_INDEX_BUILDER_H
#define PILLNUTS_SEARCH_INDEX_BUILDER_H

#include "image.h"
#include "search_entry.h"

#include <QVector>

namespace pillnuts::search {

/// The parts of an index of these products.
ImageWriter indexParts(const QVector<SearchEntry> &entries);

} // namespace pillnuts::search

#endif
