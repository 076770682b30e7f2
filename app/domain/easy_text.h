// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_DOMAIN_EASY_TEXT_H
#define PILLNUTS_DOMAIN_EASY_TEXT_H

#include <QString>

namespace pillnuts {

/// A text of e약은요 as people read it: HTML entities decoded, line ends at its end taken off,
/// everything else as it is.
QString readEasyText(const QString &raw);

/// Whether the ministry's export lost what followed a '<' ("…신부전 환자(크레아티닌 청소율 < 10
/// mL/min)…" came as "…신부전 환자(크레아티닌 청소율"). Rule: a measured quantity (청소율, 여과율,
/// CrCl, GFR, pH …), with or without a particle, stands where a comparison must follow, but a
/// paragraph ends there, or its bracket is never closed and no figure is compared. It reports
/// nothing else: a paragraph that merely lacks its full stop or a bracket is not taken for cut.
bool looksCutAtSource(const QString &text);

} // namespace pillnuts

#endif
