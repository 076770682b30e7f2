// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_DOMAIN_DUBEOLSIK_H
#define PILLNUTS_DOMAIN_DUBEOLSIK_H

#include <QString>

namespace pillnuts {

/// Which Latin keys were pressed.
struct LatinKeys {
    QString text;
    /// Some letters came without their case: Shift+ㅁ is ㅁ. They are written as the letters whose
    /// case is known, in capitals when there are none.
    bool isCaseUncertain = false;
};

/// What a keyboard wrote while the Korean input method was on (dubeolsik), as the Latin keys behind
/// it: ㅁ is A, 뮤 is AB. Full-width forms become plain ones. Anything else stays.
LatinKeys latinKeys(QStringView typed);

} // namespace pillnuts

#endif
