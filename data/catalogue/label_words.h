// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_DATA_CATALOGUE_LABEL_WORDS_H
#define PILLNUTS_DATA_CATALOGUE_LABEL_WORDS_H

#include "product.h"

#include <QStringList>
#include <QVector>

namespace pillnuts {

/// What a person typed to find in label texts: words parted by blanks, and "phrases" in quotation
/// marks that must stand as written. Each may begin and end anywhere in a word of the text.
class LabelWords final {
public:
    explicit LabelWords(QStringView typed);

    bool isEmpty() const { return m_terms.isEmpty(); }

    /// As `searchText` makes them, each once, the longest first.
    const QStringList &terms() const { return m_terms; }

    /// Whether all of them occur in a text as `searchText` makes it.
    bool occurIn(const QString &searchText) const;

    /// The question to the full-text index, whose answer holds every text where they occur in one
    /// of `sections` (empty = any), and some others. Empty when the index cannot narrow it down:
    /// signs only, in any section.
    QString indexQuestion(const QVector<SectionKind> &sections) const;

private:
    QStringList m_terms;
};

/// The text around the places where the terms stand in `folded`, which is `searchText(text)`; each
/// place is between U+2068 and U+2069. Where
/// they are far apart it is in pieces, parted by '…'.
QString snippetOf(const QString &text, const QString &folded, const QStringList &terms);

} // namespace pillnuts

#endif
