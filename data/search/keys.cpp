// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace pillnuts::search {

namespace {

constexpr char16_t FirstSyllable = 0xAC00;
constexpr char16_t LastSyllable = 0xD7A3;
constexpr int FinalsPerVowel = 28;
constexpr int FormsPerInitial = 21 * FinalsPerVowel;

// The keys in their order, and the forms of Unicode spelled with them.
constexpr std::u16string_view KeyJamo = u"ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎㅏㅐㅑㅒㅓㅔㅕㅖㅗㅛㅜㅠㅡㅣ";
constexpr std::array<std::u16string_view, 21> Vowels{
    u"ㅏ", u"ㅐ", u"ㅑ", u"ㅒ", u"ㅓ", u"ㅔ", u"ㅕ", u"ㅖ", u"ㅗ", u"ㅗㅏ", u"ㅗㅐ", u"ㅗㅣ", u"ㅛ", u"ㅜ", u"ㅜㅓ", u"ㅜㅔ", u"ㅜㅣ", u"ㅠ", u"ㅡ", u"ㅡㅣ", u"ㅣ"};
constexpr std::array<std::u16string_view, 28> Finals{
    u"", u"ㄱ", u"ㄲ", u"ㄱㅅ", u"ㄴ", u"ㄴㅈ", u"ㄴㅎ", u"ㄷ", u"ㄹ", u"ㄹㄱ", u"ㄹㅁ", u"ㄹㅂ", u"ㄹㅅ", u"ㄹㅌ", u"ㄹㅍ", u"ㄹㅎ", u"ㅁ", u"ㅂ", u"ㅂㅅ", u"ㅅ", u"ㅆ", u"ㅇ", u"ㅈ", u"ㅊ", u"ㅋ", u"ㅌ", u"ㅍ", u"ㅎ"};
constexpr std::array<std::u16string_view, 30> CompatibilityConsonants{
    u"ㄱ", u"ㄲ", u"ㄱㅅ", u"ㄴ", u"ㄴㅈ", u"ㄴㅎ", u"ㄷ", u"ㄸ", u"ㄹ", u"ㄹㄱ", u"ㄹㅁ", u"ㄹㅂ", u"ㄹㅅ", u"ㄹㅌ", u"ㄹㅍ", u"ㄹㅎ", u"ㅁ", u"ㅂ", u"ㅃ", u"ㅂㅅ", u"ㅅ", u"ㅆ", u"ㅇ", u"ㅈ", u"ㅉ", u"ㅊ", u"ㅋ", u"ㅌ", u"ㅍ", u"ㅎ"};
// Dubeolsik: the jamo of a…z, and of the letters that differ with Shift.
constexpr std::u16string_view LayoutJamo = u"ㅁㅠㅊㅇㄷㄹㅎㅗㅑㅓㅏㅣㅡㅜㅐㅔㅂㄱㄴㅅㅕㅍㅈㅌㅛㅋ";
constexpr std::u16string_view ShiftLetters = u"QWERTOP";
constexpr std::u16string_view ShiftJamo = u"ㅃㅉㄸㄲㅆㅒㅖ";

constexpr Key keyOf(char16_t jamo) { return static_cast<Key>(FirstConsonant + KeyJamo.find(jamo)); }

/// One or two keys of a jamo, so that the inner loop only copies.
struct JamoKeys {
    std::array<Key, 2> keys{};
    int count = 0;
};

template<size_t N>
constexpr std::array<JamoKeys, N> spelled(const std::array<std::u16string_view, N> &jamo)
{
    std::array<JamoKeys, N> table{};
    for (size_t i = 0; i < N; ++i) {
        for (const char16_t c : jamo[i])
            table[i].keys[static_cast<size_t>(table[i].count++)] = keyOf(c);
    }
    return table;
}

constexpr auto VowelKeys = spelled(Vowels);
constexpr auto FinalKeys = spelled(Finals);
constexpr auto CompatibilityKeys = spelled(CompatibilityConsonants);

constexpr bool isSyllable(char16_t c) { return c >= FirstSyllable && c <= LastSyllable; }
constexpr bool isAsciiDigit(char16_t c) { return c >= u'0' && c <= u'9'; }

/// Full-width forms and the blanks of East Asian text as plain ASCII.
constexpr char16_t narrow(char16_t c)
{
    if (c >= 0xFF01 && c <= 0xFF5E)
        return static_cast<char16_t>(c - 0xFEE0);
    return c == 0x3000 || c == 0x00A0 ? u' ' : c;
}

/// U+119E and its kin are written as a middle dot in names, so the compatibility jamo end with ㅣ here.
constexpr bool isCompatibilityJamo(char16_t c) { return c >= 0x3131 && c <= 0x3163; }
constexpr bool isConjoiningJamo(char16_t c) { return (c >= 0x1100 && c <= 0x1112) || (c >= 0x1161 && c <= 0x1175) || (c >= 0x11A8 && c <= 0x11C2); }

class Encoder {
public:
    Encoder(QStringView text, KeyText &out)
        : m_text(text)
        , m_out(out)
    {
    }

    void run()
    {
        for (m_at = 0; m_at < m_text.size(); ++m_at)
            read(narrow(m_text[m_at].unicode()));
        if (!m_sawBracket)
            m_out.stem = m_out.size();
    }

private:
    enum class Kind : std::uint8_t { None, Hangul, Latin, Digit, Other };

    void read(char16_t c);
    void readAscii(char16_t c);
    void readPunctuation(char16_t c);
    void readUncommon();
    void readDecomposed(QChar c);
    void addSyllable(char16_t c);
    void addConjoining(char16_t c);
    void addCompatibility(char16_t c);
    void addDigit(Key digit);
    void addOther(char16_t c);
    void addUnit(Kind kind, Key first);
    void push(Key key, unsigned flags, qsizetype source);
    void add(const JamoKeys &jamo);
    void part(bool blank);
    char16_t around(qsizetype offset) const;
    bool isThousandsComma() const;

    QStringView m_text;
    KeyText &m_out;
    qsizetype m_at = 0;
    qsizetype m_unit = 0; ///< where the current syllable began
    Kind m_last = Kind::None;
    bool m_parted = true;
    bool m_blank = false;
    bool m_leading = false; ///< the last key is a conjoining initial that waits for its vowel
    bool m_open = false; ///< the last key is a conjoining vowel that may take a final
    bool m_sawBracket = false;
};

void Encoder::read(char16_t c)
{
    if (isSyllable(c))
        addSyllable(c);
    else if (c < 0x80)
        readAscii(c);
    else if (isConjoiningJamo(c))
        addConjoining(c);
    else if (isCompatibilityJamo(c))
        addCompatibility(c);
    else
        readUncommon();
}

void Encoder::readAscii(char16_t c)
{
    if (isAsciiDigit(c))
        addDigit(static_cast<Key>(c));
    else if (c >= u'a' && c <= u'z')
        addUnit(Kind::Latin, static_cast<Key>(c));
    else if (c >= u'A' && c <= u'Z')
        addUnit(Kind::Latin, static_cast<Key>(c - u'A' + u'a'));
    else
        readPunctuation(c);
}

void Encoder::readPunctuation(char16_t c)
{
    const bool afterDigit = m_last == Kind::Digit && !m_parted;
    if (c == u'.' && isAsciiDigit(around(1)) && (afterDigit || m_parted)) {
        if (!afterDigit)
            addDigit('0'); // ".5" is 0.5
        push('.', KeyText::UnitStart, m_at);
        return;
    }
    if (c == u',' && afterDigit && isThousandsComma())
        return;
    if (c == u'%' && afterDigit) {
        addUnit(Kind::Other, '%');
        return;
    }
    if (c == u'(' && !m_sawBracket) {
        m_sawBracket = true;
        m_out.stem = m_out.size();
    }
    part(c <= u' ');
}

/// Compatibility forms (㎎, ①, ⅳ, ㈜), accents, other scripts, astral letters; lone surrogates leave nothing.
void Encoder::readUncommon()
{
    const QChar c = m_text[m_at];
    if (c.isSurrogate()) {
        const bool pair = c.isHighSurrogate() && m_at + 1 < m_text.size() && m_text[m_at + 1].isLowSurrogate();
        if (pair && QChar::isLetterOrNumber(QChar::surrogateToUcs4(c, m_text[m_at + 1]))) {
            addOther(c.unicode());
            addOther(m_text[m_at + 1].unicode());
        }
        m_at += pair ? 1 : 0;
        return;
    }
    if (c.category() == QChar::Other_Format || c == QChar(0x2122)) // ™ is no part of a name
        return;
    const QString decomposed = QString(c).normalized(QString::NormalizationForm_KD);
    for (const QChar part : decomposed)
        readDecomposed(part);
}

void Encoder::readDecomposed(QChar c)
{
    if (c.unicode() < 0x80)
        readAscii(c.unicode());
    else if (isConjoiningJamo(c.unicode()))
        addConjoining(c.unicode());
    else if (c.isLetterOrNumber())
        addOther(c.toCaseFolded().unicode());
    else if (!c.isMark())
        part(c.isSpace() || c.category() == QChar::Other_Control);
}

void Encoder::addSyllable(char16_t c)
{
    const int form = c - FirstSyllable;
    addUnit(Kind::Hangul, static_cast<Key>(FirstConsonant + form / FormsPerInitial));
    add(VowelKeys[static_cast<size_t>(form % FormsPerInitial / FinalsPerVowel)]);
    add(FinalKeys[static_cast<size_t>(form % FinalsPerVowel)]);
}

void Encoder::addConjoining(char16_t c)
{
    if (c <= 0x1112) {
        addUnit(Kind::Hangul, static_cast<Key>(FirstConsonant + (c - 0x1100)));
        m_leading = true;
        return;
    }
    const bool isVowel = c <= 0x1175;
    const JamoKeys &jamo = isVowel ? VowelKeys[c - 0x1161U] : FinalKeys[c - 0x11A8U + 1];
    if (isVowel ? m_leading : m_open)
        add(jamo);
    else
        addUnit(Kind::Hangul, jamo.keys[0]);
    m_open = isVowel && m_leading;
    m_leading = false;
}

void Encoder::addCompatibility(char16_t c)
{
    const JamoKeys &jamo = c < 0x314F ? CompatibilityKeys[c - 0x3131U] : VowelKeys[c - 0x314FU];
    for (size_t i = 0; i < static_cast<size_t>(jamo.count); ++i)
        addUnit(Kind::Hangul, jamo.keys[i]);
}

void Encoder::addDigit(Key digit)
{
    if (m_last == Kind::Digit && m_parted && !m_out.isEmpty())
        push('/', KeyText::UnitStart, m_at); // two numbers never run together
    addUnit(Kind::Digit, digit);
}

void Encoder::addOther(char16_t c)
{
    addUnit(Kind::Other, static_cast<Key>(FirstOther | (c >> 12)));
    push(static_cast<Key>(FirstOther | ((c >> 6) & 0x3F)), 0, m_unit);
    push(static_cast<Key>(FirstOther | (c & 0x3F)), 0, m_unit);
}

void Encoder::addUnit(Kind kind, Key first)
{
    unsigned flags = KeyText::UnitStart;
    if (m_parted || kind != m_last)
        flags |= KeyText::WordStart;
    if (m_blank)
        flags |= KeyText::AfterBlank;
    m_unit = m_at;
    push(first, flags, m_unit);
    m_last = kind;
    m_parted = m_blank = m_leading = m_open = false;
}

void Encoder::push(Key key, unsigned flags, qsizetype source)
{
    m_out.keys.push_back(key);
    m_out.flags.push_back(static_cast<std::uint8_t>(flags));
    m_out.source.push_back(static_cast<std::int32_t>(source));
}

void Encoder::add(const JamoKeys &jamo)
{
    for (size_t i = 0; i < static_cast<size_t>(jamo.count); ++i)
        push(jamo.keys[i], 0, m_unit);
}

void Encoder::part(bool blank)
{
    m_parted = true;
    m_blank = m_blank || blank;
    m_leading = m_open = false;
}

char16_t Encoder::around(qsizetype offset) const
{
    const qsizetype at = m_at + offset;
    return at >= 0 && at < m_text.size() ? narrow(m_text[at].unicode()) : u'\0';
}

bool Encoder::isThousandsComma() const
{
    return isAsciiDigit(around(1)) && isAsciiDigit(around(2)) && isAsciiDigit(around(3)) && !isAsciiDigit(around(4));
}

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
    const auto key = [&](int i) { return i < static_cast<int>(keys.size()) ? keys[static_cast<size_t>(i)] : Key(0); };
    if (!isConsonant(key(at)) || !isVowel(key(at + 1)))
        return at + 1;
    int end = at + 2;
    if (joinsTo(VowelKeys, key(end - 1), key(end)))
        ++end;
    if (!isConsonant(key(end)) || !canBeFinal(key(end)) || isVowel(key(end + 1)))
        return end;
    ++end;
    return joinsTo(FinalKeys, key(end - 1), key(end)) && !isVowel(key(end + 1)) ? end + 1 : end;
}

char16_t jamoOf(QChar letter)
{
    if (const size_t shifted = ShiftLetters.find(letter.unicode()); shifted != std::u16string_view::npos)
        return ShiftJamo[shifted];
    return LayoutJamo[static_cast<size_t>(letter.toLower().unicode() - u'a')];
}

char16_t letterOf(char16_t jamo)
{
    if (const size_t plain = LayoutJamo.find(jamo); plain != std::u16string_view::npos)
        return static_cast<char16_t>(u'a' + plain);
    return QChar(ShiftLetters[ShiftJamo.find(jamo)]).toLower().unicode();
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
    const bool capitals = std::none_of(text.begin(), text.end(), [](QChar c) { return c.isLower(); });
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
            letters += QChar(letterOf(KeyJamo[key - FirstConsonant]));
    }
    return letters;
}

} // namespace

void KeyText::clear()
{
    keys.clear();
    flags.clear();
    source.clear();
    stem = 0;
}

void encode(QStringView text, KeyText &out)
{
    out.clear();
    Encoder(text, out).run();
}

KeyText encoded(QStringView text)
{
    KeyText out;
    encode(text, out);
    return out;
}

bool isDropped(QChar character)
{
    return !character.isLetterOrNumber() && encoded(QStringView(&character, 1)).isEmpty();
}

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
