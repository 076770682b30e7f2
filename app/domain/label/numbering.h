// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_DOMAIN_LABEL_NUMBERING_H
#define PILLNUTS_DOMAIN_LABEL_NUMBERING_H

#include <QStringView>

namespace pillnuts {

/// Depth of a paragraph in the numbering of labels: 1 for "1)" and "가)", 2 for "(1)" and "(가)", 3
/// for "①"; else 0.
int numberingDepth(QStringView paragraph);

} // namespace pillnuts

#endif
