// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_SEARCH_SUBSTANCE_NAME_H
#define PILLNUTS_SEARCH_SUBSTANCE_NAME_H

#include <QString>
#include <QVector>

namespace pillnuts::search {

/// A substance for telling whether two products hold the same one, whichever salt or hydrate.
struct SubstanceName {
    QString korean; ///< without salts, hydrates and blanks
    QString english; ///< the same in small letters; empty = not printed

    friend bool operator==(const SubstanceName &a, const SubstanceName &b) = default;
};

/// As one permit prints them: "암로디핀베실산염", "Amlodipine Besylate". A salt alone
/// ("염화나트륨") stays whole.
SubstanceName substanceName(const QString &korean, const QString &english);

/// By the Korean names, which every permit prints: equal, or for the most part beginning alike
/// (아스코르브산, 아스코르빈산). Equal English names make them the same as well; unlike ones prove
/// nothing.
bool sameSubstance(const SubstanceName &a, const SubstanceName &b);

using Substances = QVector<SubstanceName>;

/// Whether both hold the same substances. Nothing known of one of them counts as the same: what is
/// not known is no difference.
bool sameSubstances(const Substances &a, const Substances &b);

} // namespace pillnuts::search

#endif
