// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyboard_layout.h"

#include "jamo.h"

#include <algorithm>

namespace pillnuts::search {

namespace {

// The jamo of a…z, and of the letters that differ with Shift.
constexpr std::u16string_view layoutJamo = u"ㅁㅠㅊㅇㄷㄹㅎㅗㅑㅓㅏㅣㅡㅜㅐㅔㅂㄱㄴㅅㅕㅍㅈㅌㅛㅋ";
constexpr std::u16string_view shiftLetters = u"QWERTOP";
constexpr std::u16string_view shiftJamo = u"ㅃㅉㄸㄲㅆㅒㅖ";

bool joinsTo(const auto &forms, Key first, Key second)
{
    return std::any_of(forms.begin(), forms.end(), [&](const JamoKeys &jamo) {
        return jamo.count == 2 && jamo.keys[0] == first && jamo.keys[1] == second;
    });
}

bool canBeFinal(Key key)
{
    return key != keyOf(u'ㄸ') && key != keyOf(u'ㅃ') && key != keyOf(u'ㅉ');
}

/// Index after the syllable that begins at `at`; a jamo that begins none stands alone.
int syllableEnd(const KeyString &keys, int at)
{
    const auto key = [&](int i) {
        return i < static_cast<int>(keys.size()) ? keys[static_cast<size_t>(i)] : Key(0);
    };
    if (!isConsonant(key(at)) || !isVowel(key(at + 1)))
        return at + 1;
    int end = at + 2;
    if (joinsTo(vowelKeys, key(end - 1), key(end)))
        ++end;
    if (!isConsonant(key(end)) || !canBeFinal(key(end)) || isVowel(key(end + 1)))
        return end;
    ++end;
    return joinsTo(finalKeys, key(end - 1), key(end)) && !isVowel(key(end + 1)) ? end + 1 : end;
}

char16_t jamoOf(QChar letter)
{
    if (const size_t shifted = shiftLetters.find(letter.unicode());
        shifted != std::u16string_view::npos)
        return shiftJamo[shifted];
    return layoutJamo[static_cast<size_t>(letter.toLower().unicode() - u'a')];
}

char16_t letterOf(char16_t jamo)
{
    if (const size_t plain = layoutJamo.find(jamo); plain != std::u16string_view::npos)
        return static_cast<char16_t>(u'a' + plain);
    return QChar(shiftLetters[shiftJamo.find(jamo)]).toLower().unicode();
}

bool isLatinLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool isHangulLetter(QChar c)
{
    const char16_t unit = c.unicode();
    return isSyllable(unit) || isCompatibilityJamo(unit) || isConjoiningJamo(unit);
}

QString latinAsHangul(QStringView text)
{
    // All capitals is Caps Lock, not Shift.
    const bool capitals
        = std::none_of(text.begin(), text.end(), [](QChar c) { return c.isLower(); });
    QString jamo;
    for (const QChar c : text)
        jamo += isLatinLetter(c) ? QChar(jamoOf(capitals ? c.toLower() : c)) : c;
    return jamo;
}

QString hangulAsLatin(QStringView text)
{
    QString letters;
    KeyText keys;
    for (const QChar c : text) {
        if (!isHangulLetter(c)) {
            letters += c;
            continue;
        }
        encode(QStringView(&c, 1), keys);
        for (const Key key : keys.keys)
            letters += QChar(letterOf(keyJamo[key - FirstConsonant]));
    }
    return letters;
}

} // namespace

void joinSyllables(KeyText &text)
{
    for (int at = 0; at < text.size();) {
        const int end = syllableEnd(text.keys, at);
        for (int i = at + 1; i < end; ++i)
            text.flags[static_cast<size_t>(i)] = 0;
        at = end;
    }
}

QString onOtherLayout(QStringView text)
{
    const bool latin = std::any_of(text.begin(), text.end(), isLatinLetter);
    const bool hangul = std::any_of(text.begin(), text.end(), isHangulLetter);
    if (latin == hangul)
        return {};
    return latin ? latinAsHangul(text) : hangulAsLatin(text);
}

} // namespace pillnuts::search
