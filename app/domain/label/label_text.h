// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_DOMAIN_LABEL_LABEL_TEXT_H
#define PILLNUTS_DOMAIN_LABEL_LABEL_TEXT_H

#include <QString>

namespace pillnuts {

/// The exact text of a DOC XML, `plainText(readLabel(xml))`; the XML itself where that refuses it.
/// Several times faster for what the ministry usually sends: for reading through many labels.
QString readLabelText(const QString &xml);

} // namespace pillnuts

#endif
