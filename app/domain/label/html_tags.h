// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_DOMAIN_LABEL_HTML_TAGS_H
#define PILLNUTS_DOMAIN_LABEL_HTML_TAGS_H

#include "label/html_tokens.h"
#include "label/label_document.h"

namespace pillnuts {

/// What a tag means to the reader of a fragment; tags of other roles are ignored (span, font,
/// colgroup …).
enum class Role { Other, Style, LineBreak, Block, Image, Table, Row, Cell, Caption };

struct TagMeaning {
    Role role = Role::Other;
    TextRun::Style style = TextRun::Plain;
};

TagMeaning meaningOf(const QString &name);

/// A colspan or rowspan, 1…100; 1 for what is no number.
int readSpan(const HtmlToken &tag, QStringView attribute);

/// An <img>: inline data up to 8 MB, else its address. Larger data leaves the image empty.
LabelImage readImage(const HtmlToken &tag);

} // namespace pillnuts

#endif
