// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_UI_FACT_PAGE_H
#define PILLNUTS_UI_FACT_PAGE_H

#include "ports/catalogue_reader.h"

namespace pillnuts {

class Theme;

/// Everything of a product that is neither composition nor label, as HTML for a LabelView. Links:
/// "copy:CODE". The DUR facts stand at the anchor "dur".
QString factPage(const Product &product, const QVector<LabelSection> &sections, const Theme &theme);

/// What an ingredient is (F37): code, names, number of products, DUR facts with their source.
QString substancePage(const SubstanceNote &note, const DataSource &source, const Theme &theme);

} // namespace pillnuts

#endif
