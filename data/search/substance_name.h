// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_SEARCH_SUBSTANCE_NAME_H
#define PILLNUTS_SEARCH_SUBSTANCE_NAME_H

#include <QString>
#include <QVector>

namespace pillnuts::search {

/// A substance for telling whether two products hold the same one, whichever salt or hydrate.
struct SubstanceName {
    QString base; ///< English name without salts and hydrates, small letters; empty = not known
    QString korean; ///< as printed, without blanks

    friend bool operator==(const SubstanceName &a, const SubstanceName &b) = default;
};

/// `english` may name a salt ("Amlodipine Besylate"); a salt alone ("Sodium Chloride") stays whole.
SubstanceName substanceName(const QString &english, const QString &korean);

/// By the English names where both are known, and where they only begin alike by the beginning of
/// the Korean ones too; without English two Korean names that begin alike count as one. So a salt
/// or a preparation is not taken for another medicine.
bool sameSubstance(const SubstanceName &a, const SubstanceName &b);

using Substances = QVector<SubstanceName>;

/// Whether both hold the same substances. Nothing known of one of them counts as the same: what is
/// not known is no difference.
bool sameSubstances(const Substances &a, const Substances &b);

} // namespace pillnuts::search

#endif
