// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys.h"

#include "jamo.h"

namespace pillnuts::search {

namespace {

constexpr bool isAsciiDigit(char16_t c)
{
    return c >= u'0' && c <= u'9';
}

/// Full-width forms and the blanks of East Asian text as plain ASCII.
constexpr char16_t narrow(char16_t c)
{
    if (c >= 0xFF01 && c <= 0xFF5E)
        return static_cast<char16_t>(c - 0xFEE0);
    return c == 0x3000 || c == 0x00A0 ? u' ' : c;
}

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

/// Compatibility forms (㎎, ①, ⅳ, ㈜), accents, other scripts, astral letters; lone surrogates
/// leave nothing.
void Encoder::readUncommon()
{
    const QChar c = m_text[m_at];
    if (c.isSurrogate()) {
        const bool pair
            = c.isHighSurrogate() && m_at + 1 < m_text.size() && m_text[m_at + 1].isLowSurrogate();
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
    const int form = c - firstSyllable;
    addUnit(Kind::Hangul, static_cast<Key>(FirstConsonant + form / formsPerInitial));
    add(vowelKeys[static_cast<size_t>(form % formsPerInitial / finalsPerVowel)]);
    add(finalKeys[static_cast<size_t>(form % finalsPerVowel)]);
}

void Encoder::addConjoining(char16_t c)
{
    if (c <= 0x1112) {
        addUnit(Kind::Hangul, static_cast<Key>(FirstConsonant + (c - 0x1100)));
        m_leading = true;
        return;
    }
    const bool isVowel = c <= 0x1175;
    const JamoKeys &jamo = isVowel ? vowelKeys[c - 0x1161U] : finalKeys[c - 0x11A8U + 1];
    if (isVowel ? m_leading : m_open)
        add(jamo);
    else
        addUnit(Kind::Hangul, jamo.keys[0]);
    m_open = isVowel && m_leading;
    m_leading = false;
}

void Encoder::addCompatibility(char16_t c)
{
    const JamoKeys &jamo = c < 0x314F ? consonantKeys[c - 0x3131U] : vowelKeys[c - 0x314FU];
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
    return isAsciiDigit(around(1)) && isAsciiDigit(around(2)) && isAsciiDigit(around(3))
        && !isAsciiDigit(around(4));
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

} // namespace pillnuts::search
