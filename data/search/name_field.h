// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_SEARCH_NAME_FIELD_H
#define PILLNUTS_SEARCH_NAME_FIELD_H

#include "key_buffer.h"
#include "tier_table.h"

namespace pillnuts::search {

/// A query by initials: ㅌㅇㄹㄴ, or mixed with syllables as in 타ㅇㄹㄴ.
struct InitialsPattern {
    KeyString initials; ///< one a syllable
    std::vector<KeyString> syllables; ///< the keys of each; empty where only the initial is given
};

/// Where something stands in a name.
struct NamePlace {
    Tier tier = Tier::Count;
    std::uint32_t offset = 0; ///< in keys
    std::uint32_t length = 0; ///< in keys
};

/// The product names: their keys and their initials.
class NameField {
public:
    explicit NameField(const Image &image);

    bool isSound() const;

    const KeyBuffer &keys() const { return m_keys; }

    /// Improves the ranks of the names that hold `needle`.
    void match(const Needle &needle, TierTable &table) const;
    void matchInitials(const InitialsPattern &pattern, TierTable &table) const;

    std::optional<NamePlace> findIn(std::uint32_t record, const Needle &needle) const;
    std::optional<NamePlace> findIn(std::uint32_t record, const InitialsPattern &pattern) const;

    /// How much there is to look at for them.
    std::size_t effort(const Needle &needle) const { return m_keys.effort(needle); }

    std::size_t effort(const InitialsPattern &pattern) const;

private:
    Tier tierOf(std::uint32_t record, Fit fit, const Needle &needle) const;
    std::uint32_t unitsBefore(
        std::uint32_t record, std::uint32_t position, std::size_t count) const;
    std::optional<Tier> tierAt(
        const InitialsPattern &pattern, std::uint32_t record, std::uint32_t position) const;
    std::uint32_t lengthAt(
        const InitialsPattern &pattern, std::uint32_t record, std::uint32_t position) const;

    KeyBuffer m_keys;
    KeyBuffer m_initials;
    std::span<const std::uint16_t> m_stems; ///< keys before the first bracket
};

class NameFieldBuilder {
public:
    void append(const KeyText &text);
    void write(ImageWriter &image);

private:
    KeyBufferBuilder m_keys;
    KeyBufferBuilder m_initials;
    std::vector<std::uint16_t> m_stems;
};

} // namespace pillnuts::search

#endif
