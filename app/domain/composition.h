// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_DOMAIN_COMPOSITION_H
#define PILLNUTS_DOMAIN_COMPOSITION_H

#include "amount.h"
#include "identifiers.h"

#include <QVector>

namespace pillnuts {

/// One line of MATERIAL_NAME: an active ingredient as the permit states it.
struct Ingredient {
    QString name; ///< Korean name as printed
    QString englishName; ///< from the main-ingredient rows; empty when not known
    SubstanceCode code; ///< empty when the source gives none for this name
    Amount amount;
    QString standard; ///< 규격: KP, USP, 별규 …
    QString information; ///< 성분정보
    QString remark; ///< 비고
};

/// One of the alternative compositions of a product (내수용, 수출용, 제1형, a flavour). Variants
/// are never summed.
struct Variant {
    QString label; ///< what follows the last '-' of 총량; empty for the only variant
    QString total; ///< 총량 as printed without the label: "1정 중", "1000밀리리터"
    QVector<Ingredient> ingredients;
};

/// 첨가제: an inactive ingredient of the coded list.
struct Excipient {
    QString name;
    SubstanceCode code;
};

/// Reads MATERIAL_NAME by its grammar. Entries are parted only at ';' before "총량 : ", since
/// values may hold ';'. Text that does not follow the grammar is kept: as an ingredient whose name
/// is the text and whose amount is not stated.
QVector<Variant> readComposition(const QString &materialName);

/// A "[M040702]포도당|[M040426]염화나트륨" list, also with '/' between the entries; a name without
/// a code keeps an empty code.
QVector<Excipient> readCodedNames(const QString &list);

/// What the mass of the ingredients of one variant adds up to, and each one's share of it.
/// Only stated masses count; `complete` says whether every ingredient had one. Nothing when no mass
/// is known.
struct MassTotal {
    Decimal milligrams;
    bool complete = false;
};

std::optional<MassTotal> massTotal(const Variant &variant);

/// Share of `ingredient` in the known mass of its variant, 0…1; nothing unless every ingredient of
/// it is a known mass.
std::optional<double> massShare(const Variant &variant, const Ingredient &ingredient);

} // namespace pillnuts

#endif
