// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_SEARCH_NAME_FIELD_H
#define PILLNUTS_SEARCH_NAME_FIELD_H

#include "key_buffer.h"
#include "match_table.h"

namespace pillnuts::search {

/// Part of a name in UTF-16 units; start -1 for none.
struct Mark {
    int start = -1;
    int length = 0;
};

/// A query by initials: ㅌㅇㄹㄴ, or mixed with syllables as in 타ㅇㄹㄴ.
struct InitialsPattern {
    KeyString initials; ///< one a syllable
    std::vector<KeyString> syllables; ///< the keys of each; empty where only the initial is given
};

/// The product names: their keys, their initials, and the way back to the text.
class NameField {
public:
    void append(const KeyText &text);
    void finish();

    const KeyBuffer &keys() const { return m_keys; }

    std::size_t byteCount() const;

    /// Improves the matches of `table` by the names that hold `needle`; `spelling` is remembered
    /// with them.
    void match(const Needle &needle, std::size_t spelling, MatchTable &table) const;
    void matchInitials(
        const InitialsPattern &pattern, std::size_t spelling, MatchTable &table) const;

    /// The characters of `name` that `count` keys from `offset` stand for, whole syllables.
    Mark mark(
        std::uint32_t record, const QString &name, std::uint32_t offset, std::size_t count) const;
    Mark markSyllables(
        std::uint32_t record, const QString &name, std::uint32_t syllable, std::size_t count) const;

private:
    std::uint32_t offsetOfSyllable(std::uint32_t record, std::uint32_t syllable) const;
    bool fitsSyllables(
        const InitialsPattern &pattern, std::uint32_t record, std::uint32_t syllable) const;
    qsizetype sourceOf(std::uint32_t record, std::uint32_t offset) const;

    KeyBuffer m_keys;
    KeyBuffer m_initials;
    KeyString m_steps; ///< UTF-16 units from the source of the key before; 255 at most
    std::vector<std::uint16_t> m_stems; ///< keys before the first bracket
};

} // namespace pillnuts::search

#endif
