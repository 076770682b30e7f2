// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_DOMAIN_PILL_IMPRINT_H
#define PILLNUTS_DOMAIN_PILL_IMPRINT_H

#include "product.h"

#include <QStringList>

namespace pillnuts {

/// A registered imprint as it is seen: "S분할선100" is S, a score line, 100; "마크" stands for a
/// logo.
struct Imprint {
    QStringList parts; ///< texts left to right, parted by score lines; never empty
    bool hasMark = false; ///< a logo that is registered but whose drawing is not known

    bool isScored() const { return parts.size() > 1; }
};

Imprint readImprint(const QString &registered);

/// Both sides on one line, for people: "S|100 · YL". A side of nothing but a logo is "마크"; empty
/// when nothing is printed.
QString printedImprint(const PillLook &look);

/// For comparing one side with what is typed: without 마크 and 분할선, blanks, dashes and signs, in
/// small letters, full-width as plain. A point or stroke between figures stays (7.5 is not 75), Λ
/// is an A without its bar. Empty when only logos or signs are printed.
QString imprintKey(QStringView imprint);

/// Of a key: letters and figures that are taken for each other on a worn pill are made one (0 O Q,
/// 1 I L, 2 Z, 5 S, 6 G, 8 B), and points and strokes are left out. Equal here is similar, never
/// the same.
QString lookAlikeKey(const QString &key);

} // namespace pillnuts

#endif
