// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_DATA_CATALOGUE_LABEL_GRAMS_H
#define PILLNUTS_DATA_CATALOGUE_LABEL_GRAMS_H

#include "product.h"

#include <QByteArray>
#include <QStringView>

#include <vector>

namespace pillnuts {

/// Makes the terms of the full-text index: every character of a text and every two that stand side
/// by side, each once. So a text that holds a word, wherever in an eojeol it begins, holds all
/// terms of the word. Signs and blanks part terms and are in none.
///
/// The terms are handed to FTS5 parted by blanks, for its own `ascii` tokenizer: a catalogue stays
/// a file that any SQLite can check, and the repeated pairs of a text, which are most of it, never
/// get there.
class LabelGrams final {
public:
    LabelGrams();

    /// The terms of a text as `searchText` makes it, in UTF-8, each followed by a blank.
    void add(QStringView searchText);
    /// What was added since the last call.
    QByteArray take();

private:
    bool isNew(quint32 term);

    std::vector<quint32> m_seen; ///< by hash: the term that was put there
    std::vector<quint32> m_stamps; ///< by hash: for which text
    quint32 m_stamp = 1;
    size_t m_terms = 0;
    QByteArray m_text;
};

/// The term that every text of a section carries. Longer than any term of a text.
QByteArray sectionGram(SectionKind section);

/// The terms that every text holding `word` (as `searchText` makes it) holds too: its pairs, or the
/// character where it is one alone. Empty for a word of signs only.
std::vector<QByteArray> gramsOfWord(QStringView word);

} // namespace pillnuts

#endif
