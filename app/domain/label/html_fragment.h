// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_DOMAIN_LABEL_HTML_FRAGMENT_H
#define PILLNUTS_DOMAIN_LABEL_HTML_FRAGMENT_H

#include "label/label_document.h"

namespace pillnuts {

/// Reads the HTML fragment of one PARAGRAPH into paragraphs, tables and images; empty when it holds
/// neither text nor image. Table parts open a table of their own accord, since the ministry leaves
/// out <table>. A table within a cell becomes text of that cell: cells joined by a tab, one
/// paragraph a row. In tables blanks around text are layout and fall away; elsewhere every blank
/// stays. Spans are kept within 1…100 and within the table, inline images within 8 MB.
QVector<LabelBlock> readHtmlFragment(QStringView html);

} // namespace pillnuts

#endif
