// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_DATA_STARTER_COMPOSITION_TEXT_H
#define PILLNUTS_DATA_STARTER_COMPOSITION_TEXT_H

#include "starter_table.h"

#include <QSet>

namespace pillnuts {

/// What ingredients.tsv and excipients.tsv say of one product, in the wording of the ministry's
/// service.
struct CompositionText {
    QString material; ///< MATERIAL_NAME
    QString mainIngredients; ///< MAIN_ITEM_INGR: "[M040353]아세트아미노펜|…", every name once
    QString excipients; ///< INGR_NAME
};

/// By ITEM_SEQ. Refuses a product that is not in `products`, a row without a source, an amount
/// without a unit that can be read, a code of a wrong form, and a cell that holds a separator of
/// the grammar.
Result<QHash<QString, CompositionText>> readCompositionTexts(
    const QString &directory, const QSet<QString> &products);

} // namespace pillnuts

#endif
