// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/hangul_particle.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace pillnuts {

namespace {

/// How the last syllable of a word sounds.
enum class Ending { Vowel, Rieul, Consonant };

constexpr char16_t firstSyllable = 0xAC00;
constexpr char16_t lastSyllable = 0xD7A3;
constexpr int finalsPerVowel = 28;
constexpr int rieulFinal = 8;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isAsciiLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

Ending syllableEnding(QChar syllable)
{
    const int final = (syllable.unicode() - firstSyllable) % finalsPerVowel;
    if (final == 0)
        return Ending::Vowel;
    return final == rieulFinal ? Ending::Rieul : Ending::Consonant;
}

/// 일 이 삼 사 오 육 칠 팔 구; a final zero is read 십, 백, 천, 만, 억 (all closed), 조 (open) or
/// 영.
Ending numberEnding(QStringView number)
{
    qsizetype zeros = 0;
    while (zeros < number.size() && number.at(number.size() - 1 - zeros) == u'0')
        ++zeros;
    const bool isWhole = !number.contains(u'.');
    if (zeros > 0) {
        const bool isTrillion
            = isWhole && zeros >= 12 && zeros < 16 && zeros % 4 == 0 && zeros < number.size();
        return isTrillion ? Ending::Vowel : Ending::Consonant;
    }
    switch (number.back().unicode()) {
    case u'1':
    case u'7':
    case u'8':
        return Ending::Rieul;
    case u'3':
    case u'6':
        return Ending::Consonant;
    default:
        return Ending::Vowel;
    }
}

/// Units by how they are read: 밀리그램, 밀리리터, 아이유, 밀리몰 …
const QHash<QString, Ending> &unitEndings()
{
    static const QHash<QString, Ending> units{
        {u"g"_s, Ending::Consonant},
        {u"mg"_s, Ending::Consonant},
        {u"kg"_s, Ending::Consonant},
        {u"mcg"_s, Ending::Consonant},
        {u"ug"_s, Ending::Consonant},
        {u"ng"_s, Ending::Consonant},
        {u"mL"_s, Ending::Vowel},
        {u"ml"_s, Ending::Vowel},
        {u"L"_s, Ending::Vowel},
        {u"dL"_s, Ending::Vowel},
        {u"mm"_s, Ending::Vowel},
        {u"cm"_s, Ending::Vowel},
        {u"mmol"_s, Ending::Rieul},
        {u"mol"_s, Ending::Rieul},
        {u"IU"_s, Ending::Vowel},
        {u"U"_s, Ending::Vowel},
        {u"mEq"_s, Ending::Vowel},
        {u"MBq"_s, Ending::Rieul},
    };
    return units;
}

/// An English word or a row of letters read by their names (에이, 비, … 엘, 엠, 엔, 아르).
Ending latinEnding(QStringView word)
{
    const QChar last = word.back();
    if (last == u'l' || last == u'L')
        return Ending::Rieul;
    if (QStringView(u"mnMN").contains(last))
        return Ending::Consonant;
    if (last.isUpper() || word.size() < 3)
        return Ending::Vowel;
    const QChar before = word.at(word.size() - 2);
    if (word.endsWith(u"ng") || word.endsWith(u"ck"))
        return Ending::Consonant;
    const bool shortStop
        = QStringView(u"ptkb").contains(last) && QStringView(u"aeiou").contains(before);
    return shortStop ? Ending::Consonant : Ending::Vowel;
}

Ending signEnding(QChar sign)
{
    switch (sign.unicode()) {
    case u'㎎':
    case u'㎏':
    case u'㎍':
    case u'Ⅲ':
    case u'Ⅵ':
    case u'③':
    case u'⑥':
        return Ending::Consonant;
    case u'Ⅰ':
    case u'Ⅶ':
    case u'Ⅷ':
    case u'①':
    case u'⑦':
    case u'⑧':
        return Ending::Rieul;
    default:
        return Ending::Vowel;
    }
}

bool isIgnoredAtEnd(QChar c)
{
    return c.isSpace() || QStringView(u".,\"'”’」』®™").contains(c);
}

QStringView withoutTrailingSigns(QStringView text)
{
    while (!text.isEmpty() && isIgnoredAtEnd(text.back()))
        text.chop(1);
    return text;
}

qsizetype openingOf(QStringView text)
{
    const QChar close = text.back();
    const QChar open = close == u')' ? u'(' : u'[';
    int depth = 0;
    for (qsizetype i = text.size() - 1; i >= 0; --i) {
        depth += text.at(i) == close ? 1 : 0;
        depth -= text.at(i) == open ? 1 : 0;
        if (depth == 0)
            return i;
    }
    return -1;
}

/// The part that decides: without closing signs and bracketed additions; the inside of the bracket
/// where there is nothing else.
QStringView decidingPart(QStringView word)
{
    QStringView text = withoutTrailingSigns(word);
    while (!text.isEmpty() && (text.back() == u')' || text.back() == u']')) {
        const qsizetype open = openingOf(text);
        const QStringView before
            = open < 0 ? QStringView() : withoutTrailingSigns(text.first(open));
        const QStringView inside = text.sliced(open + 1).chopped(1);
        text = withoutTrailingSigns(before.isEmpty() ? inside : before);
    }
    return text;
}

template <typename Predicate>
QStringView tail(QStringView text, Predicate belongs)
{
    qsizetype from = text.size();
    while (from > 0 && belongs(text.at(from - 1)))
        --from;
    return text.sliced(from);
}

Ending endingOf(QStringView word)
{
    const QStringView text = decidingPart(word);
    if (text.isEmpty())
        return Ending::Vowel;
    const QChar last = text.back();
    if (last >= QChar(firstSyllable) && last <= QChar(lastSyllable))
        return syllableEnding(last);
    if (isDigit(last))
        return numberEnding(
            tail(text, [](QChar c) { return isDigit(c) || c == u'.' || c == u','; }));
    if (isAsciiLetter(last)) {
        const QStringView letters = tail(text, isAsciiLetter);
        const QStringView before = text.chopped(letters.size());
        const bool afterFigure = !before.isEmpty()
            && (isDigit(before.back()) || QStringView(u" \u00a0µμ").contains(before.back()));
        const auto unit = unitEndings().constFind(letters.toString());
        return afterFigure && unit != unitEndings().constEnd() ? *unit : latinEnding(letters);
    }
    return signEnding(last);
}

} // namespace

QString particleFor(const QString &word, Particle particle)
{
    const Ending ending = endingOf(word);
    const bool closed = ending != Ending::Vowel;
    switch (particle) {
    case Particle::Topic:
        return closed ? u"은"_s : u"는"_s;
    case Particle::Subject:
        return closed ? u"이"_s : u"가"_s;
    case Particle::Object:
        return closed ? u"을"_s : u"를"_s;
    case Particle::And:
        return closed ? u"과"_s : u"와"_s;
    case Particle::Toward:
        break;
    }
    return ending == Ending::Consonant ? u"으로"_s : u"로"_s;
}

QString withParticle(const QString &word, Particle particle)
{
    return word + particleFor(word, particle);
}

} // namespace pillnuts
