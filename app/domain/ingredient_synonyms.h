// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_DOMAIN_INGREDIENT_SYNONYMS_H
#define PILLNUTS_DOMAIN_INGREDIENT_SYNONYMS_H

#include <QStringList>
#include <QVector>

namespace pillnuts {

/// Names of one active ingredient that people search by and labels do not print: the name of
/// another pharmacopoeia (paracetamol for acetaminophen), older Korean spellings, common
/// abbreviations. For finding only; identity is decided by substance codes.
struct IngredientSynonyms {
    QString name; ///< as labels print it, without salt or hydrate
    QStringList others; ///< Korean and Latin
};

const QVector<IngredientSynonyms> &allIngredientSynonyms();

/// The other names of an ingredient that is printed as `name`, salts and hydrates included.
QStringList synonymsOf(const QString &name);

} // namespace pillnuts

#endif
