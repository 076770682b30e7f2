// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_DOMAIN_LABEL_HTML_ENTITIES_H
#define PILLNUTS_DOMAIN_LABEL_HTML_ENTITIES_H

#include <QString>

namespace pillnuts {

/// Replaces the character references of HTML 4 ("&lt;", "&#8805;", "&#x2265;") once. What is no
/// known reference stays as it stands, also a lone '&'. References 128–159 mean Windows-1252, as in
/// browsers.
QString decodeEntities(QStringView text);

} // namespace pillnuts

#endif
