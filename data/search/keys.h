// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_SEARCH_KEYS_H
#define PILLNUTS_SEARCH_KEYS_H

#include <QString>

#include <cstdint>
#include <vector>

namespace pillnuts::search {

/// One press of a key: a jamo of the dubeolsik layout, a small Latin letter, a digit, or one of
/// '.', '/', '%' inside numbers. Compound vowels and finals are the two keys they are typed with;
/// initials and finals are not told apart. So every state of an input method on the way to a word
/// is a prefix of that word.
using Key = std::uint8_t;
using KeyString = std::vector<Key>;

/// Keys of Hangul: 19 consonants in the order of the initials, then 14 vowels. 0 ends a text; 0xC0
/// and up carry letters of other scripts, three keys a UTF-16 unit.
enum HangulKey : Key {
    FirstConsonant = 0x80,
    FirstVowel = FirstConsonant + 19,
    HangulEnd = FirstVowel + 14,
    FirstOther = 0xC0,
};

constexpr bool isConsonant(Key key)
{
    return key >= FirstConsonant && key < FirstVowel;
}

constexpr bool isVowel(Key key)
{
    return key >= FirstVowel && key < HangulEnd;
}

constexpr bool isHangul(Key key)
{
    return key >= FirstConsonant && key < HangulEnd;
}

constexpr bool isLatin(Key key)
{
    return key >= 'a' && key <= 'z';
}

constexpr bool isDigit(Key key)
{
    return key >= '0' && key <= '9';
}

/// Part of a number: a digit or the point within it.
constexpr bool isNumeric(Key key)
{
    return isDigit(key) || key == '.';
}

/// A text as keys, each with where it came from.
struct KeyText {
    enum Flag : std::uint8_t {
        WordStart = 1, ///< after a blank or punctuation, or where letters and digits meet
        UnitStart = 2, ///< first key of a syllable; every key that is not Hangul
        AfterBlank = 4, ///< white space came before it
        InMeasure = 8, ///< part of the unit of a number, where no word begins
    };

    KeyString keys;
    std::vector<std::uint8_t> flags;
    std::vector<std::int32_t>
        source; ///< UTF-16 position of the syllable or character it is part of
    int stem = 0; ///< keys before the first opening bracket; all of them where there is none

    int size() const { return static_cast<int>(keys.size()); }

    bool isEmpty() const { return keys.empty(); }

    bool has(int at, Flag flag) const { return (flags[static_cast<size_t>(at)] & flag) != 0; }

    void clear();
};

/// Reads `text` into `out`, replacing what it held. Case, width, compatibility forms and
/// composition are folded, blanks and punctuation dropped; numbers keep their point and stay apart
/// from each other ("80/12.5"). Any text is harmless.
void encode(QStringView text, KeyText &out);
KeyText encoded(QStringView text);

/// True for characters that leave no key: used to trim marks.
bool isDropped(QChar character);

} // namespace pillnuts::search

#endif
