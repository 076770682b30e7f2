// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_DATA_CATALOGUE_LABEL_TERMS_H
#define PILLNUTS_DATA_CATALOGUE_LABEL_TERMS_H

#include "label_texts.h"

namespace pillnuts {

/// A text as the products of the catalogue call for it.
struct WantedText {
    LabelSource source;
    int sections = 0; ///< bit 1 << SectionKind
    bool inForce = false; ///< of a product with a permit in force
};

/// What the full-text index takes of a text.
struct TextTerms {
    int sections = 0; ///< bit 1 << SectionKind
    QByteArray grams; ///< of `LabelGrams`, those of its sections too
};

int sectionBit(SectionKind section);

/// Reads texts of the catalogue at `path` over a connection of its own, so that a thread can do it
/// while another one writes.
Result<QVector<TextTerms>> readTerms(const QString &path, const QVector<WantedText> &texts);

} // namespace pillnuts

#endif
