// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_DATA_CATALOGUE_LOOK_ROW_H
#define PILLNUTS_DATA_CATALOGUE_LOOK_ROW_H

#include "database.h"
#include "product.h"

#include <QSet>

namespace pillnuts {

/// Most texts of a catalogue occur in many products: each is kept once.
class SharedTexts final {
public:
    QString share(const QString &text) { return *m_texts.insert(text); }

private:
    QSet<QString> m_texts;
};

/// The look in a row of search/looks or search/further_looks, whose columns are alike.
PillLook readLook(const Rows &rows, SharedTexts &texts);

} // namespace pillnuts

#endif
