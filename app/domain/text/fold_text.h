// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_DOMAIN_TEXT_FOLD_TEXT_H
#define PILLNUTS_DOMAIN_TEXT_FOLD_TEXT_H

#include <QString>

namespace pillnuts {

/// A key for comparing and finding names, never for display: NFC, full-width forms and squared
/// units in plain letters, lower case, both micro signs as μ, 그람 as 그램, ㈜/(주)/주식회사 left
/// out, without blanks and punctuation. '%' stays, and so does '.', '/' or '-' between two figures:
/// 0.5 is not 05, and 5/80 is not 58/0. Commas between figures fall away (1,000 = 1000).
QString foldText(QStringView text);

} // namespace pillnuts

#endif
