// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_DOMAIN_LABEL_LAYOUT_TEXT_H
#define PILLNUTS_DOMAIN_LABEL_LAYOUT_TEXT_H

#include "label/label_document.h"

namespace pillnuts {

/// Blanks that lay out the markup. A no-break space is none of them: it is text.
bool isLayoutSpace(QChar c);
bool isLayoutOnly(QStringView text);
bool isLayoutOnly(const RichText &text);

/// A line break of the markup inside a table, with the indent around it, is one blank.
QString unwrapped(QStringView raw);

/// Takes layout blanks off both ends.
void trimLayout(RichText &text);

} // namespace pillnuts

#endif
