// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference_search.h"

#include "drug_class.h"
#include "ime_model.h"

#include <QMap>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pillnuts::tests {

namespace {

constexpr int NotFound = 1000;

enum ReferenceTier {
    Whole,
    Prefix,
    WordStart,
    English,
    IngredientWhole,
    Ingredient,
    Type,
    Company,
    Inside,
    EnglishInside,
    IngredientInside,
    CompanyInside,
    InitialsPrefix,
    InitialsWordStart,
    InitialsInside
};
enum class Place { Whole, Prefix, Word, Inside, None };

bool isConsonant(QChar c)
{
    return u"ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"_s.contains(c);
}

bool isJamo(QChar c)
{
    return c >= u'ㄱ' && c <= u'ㅣ';
}

/// The jamo of the keys of one character.
QString jamoOf(QChar c)
{
    static const QString letters = u"qwertyuiopasdfghjklzxcvbnmQWERTOP"_s;
    static const QString jamo
        = u"ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔㅁㄴㅇㄹㅎㅗㅓㅏㅣㅋㅌㅊㅍㅠㅜㅡㅃㅉㄸㄲㅆㅒㅖ"_s;
    QString keys;
    const QString pressed = bench::pressedLetters(QString(c));
    for (const QChar key : pressed)
        keys += jamo[letters.indexOf(key)];
    return keys;
}

QString unified(QString text)
{
    static const QRegularExpression milligram(
        u"(?<=[0-9]) ?(밀리그람|mg(?![a-z]))"_s, QRegularExpression::CaseInsensitiveOption);
    return text.replace(milligram, u"밀리그램"_s);
}

char16_t kindOf(QChar c)
{
    return c.isDigit() ? u'd' : isJamo(c) || c >= QChar(0xAC00) ? u'h' : u'l';
}

ReferenceText read(const QString &given)
{
    const QString text = unified(given);
    ReferenceText out;
    char16_t last = u' ';
    bool parted = true;
    out.stem = -1;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool digitBefore = last == u'd' && !parted;
        const bool digitAfter = i + 1 < text.size() && text[i + 1].isDigit();
        QString keys = isJamo(c) || c >= QChar(0xAC00) ? jamoOf(c) : QString(c.toLower());
        if (c == u'.' && digitBefore && digitAfter) {
            out.keys += c;
            out.words += false;
            out.units += true;
            continue;
        }
        if (c == u'%' && digitBefore) {
            out.keys += c;
            out.words += true;
            out.units += true;
            last = u'%';
            continue;
        }
        if (!c.isLetterOrNumber()) {
            if (c == u'(' && out.stem < 0)
                out.stem = static_cast<int>(out.keys.size());
            parted = true;
            continue;
        }
        if (c.isDigit() && last == u'd' && parted && !out.keys.isEmpty()) {
            out.keys += u'/';
            out.words += false;
            out.units += true;
        }
        for (qsizetype k = 0; k < keys.size(); ++k) {
            out.keys += keys[k];
            out.words += k == 0 && (parted || kindOf(c) != last);
            out.units += k == 0;
        }
        last = kindOf(c);
        parted = false;
    }
    if (out.stem < 0)
        out.stem = static_cast<int>(out.keys.size());
    return out;
}

bool isNumeric(QChar c)
{
    return c.isDigit() || c == u'.';
}

/// Whether a key is part of the unit of a number.
bool isMeasure(const QString &keys, qsizetype at)
{
    static const QRegularExpression measure(u"[0-9](ㅁㅣㄹㄹㅣㄱㅡㄹㅐㅁ|ㅁㅣㄹㄹㅣㄹㅣㅌㅓ|%)"_s);
    const auto match = measure.match(keys, std::max<qsizetype>(0, at - 10));
    return match.hasMatch() && match.capturedStart(1) <= at && at < match.capturedEnd(1);
}

Place placeAt(const ReferenceText &text, qsizetype at, const QString &needle, bool closed)
{
    const qsizetype end = at + needle.size();
    const bool atEnd = end == text.keys.size();
    const QChar before = at > 0 ? text.keys[at - 1] : QChar();
    const QChar after = atEnd ? QChar() : text.keys[end];
    if (!text.units[at] || isMeasure(text.keys, at) || (needle.size() == 1 && !text.words[at]))
        return Place::None;
    if (needle[0].isDigit() && isNumeric(before))
        return Place::None;
    if (closed && !atEnd && (!text.units[end] || (needle.back().isDigit() && isNumeric(after))))
        return Place::None;
    if (std::all_of(needle.begin(), needle.end(), isNumeric) && isNumeric(after))
        return Place::Inside;
    if (at == 0)
        return atEnd ? Place::Whole : Place::Prefix;
    return text.words[at] ? Place::Word : Place::Inside;
}

Place bestPlace(const ReferenceText &text, const QString &needle, bool closed)
{
    Place best = Place::None;
    for (qsizetype at = text.keys.indexOf(needle); at >= 0; at = text.keys.indexOf(needle, at + 1))
        best = std::min(best, placeAt(text, at, needle, closed));
    return best;
}

int tierOf(Place place, int whole, int start, int inside)
{
    if (place == Place::None)
        return NotFound;
    if (place == Place::Whole)
        return whole;
    return place == Place::Inside ? inside : start;
}

/// The syllables of a name, and where its words begin among them.
struct Syllables {
    QStringList keys;
    QVector<bool> words;
    QVector<bool> measures;
};

Syllables syllablesOf(const ReferenceText &name)
{
    Syllables syllables;
    for (qsizetype i = 0; i < name.keys.size(); ++i) {
        if (name.units[i]) {
            syllables.keys.append(QString());
            syllables.words.append(name.words[i]);
            syllables.measures.append(isMeasure(name.keys, i));
        }
        syllables.keys.last() += name.keys[i];
    }
    return syllables;
}

/// The query syllable by syllable: "ㅌ" is any syllable that begins so, "타" only itself.
QStringList patternOf(const QString &query, bool freeFinals)
{
    QStringList pattern;
    for (qsizetype i = 0; i < query.size(); ++i) {
        const QString keys = query[i].isLetter() && query[i] > QChar(0xFF)
            ? jamoOf(query[i])
            : QString(query[i].toLower());
        pattern.append(keys);
        const bool loneNext = i + 1 < query.size() && isConsonant(query[i + 1]);
        if (freeFinals && loneNext && keys.size() > 2 && isConsonant(keys.back())) {
            pattern.last().chop(1);
            pattern.append(QString(keys.back()));
        }
    }
    return pattern;
}

bool fits(const QString &wanted, const QString &syllable, bool last)
{
    if (wanted.size() == 1 && isConsonant(wanted[0]))
        return syllable.startsWith(wanted);
    return last ? syllable.startsWith(wanted) : syllable == wanted;
}

int tierOfPattern(const Syllables &name, const QStringList &pattern)
{
    int best = NotFound;
    for (qsizetype at = 0; at + pattern.size() <= name.keys.size(); ++at) {
        bool all = !name.measures[at];
        for (qsizetype i = 0; i < pattern.size() && all; ++i)
            all = fits(pattern[i], name.keys[at + i], i + 1 == pattern.size());
        if (all)
            best = std::min<int>(best,
                at == 0              ? InitialsPrefix
                    : name.words[at] ? InitialsWordStart
                                     : InitialsInside);
    }
    return best;
}

QVector<QStringList> patternsOf(const QString &query)
{
    const bool hasLone = std::any_of(query.begin(), query.end(), isConsonant);
    const bool plain = std::all_of(
        query.begin(), query.end(), [](QChar c) { return isConsonant(c) || c >= QChar(0xAC00); });
    if (!hasLone || !plain || query.size() < 2)
        return {};
    return {patternOf(query, false), patternOf(query, true)};
}

int tierOfName(const ReferenceText &name, const QString &needle, bool closed)
{
    const Place place = bestPlace(name, needle, closed);
    if (place == Place::Prefix && needle.size() == name.stem && name.keys.startsWith(needle))
        return Whole;
    if (place == Place::Word)
        return WordStart;
    return tierOf(place, Whole, Prefix, Inside);
}

/// What the keys of the query give on the other layout; empty for letters of both.
QString onOtherLayout(const QString &query)
{
    static const QString letters = u"qwertyuiopasdfghjklzxcvbnmQWERTOP"_s;
    static const QString jamo
        = u"ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔㅁㄴㅇㄹㅎㅗㅓㅏㅣㅋㅌㅊㅍㅠㅜㅡㅃㅉㄸㄲㅆㅒㅖ"_s;
    static const QRegularExpression latin(u"[A-Za-z]"_s);
    static const QRegularExpression hangul(u"[ㄱ-ㅣ가-힣]"_s);
    if (query.contains(latin) == query.contains(hangul))
        return {};
    QString other;
    if (query.contains(hangul)) {
        other = bench::pressedLetters(query).toLower();
    } else {
        for (const QChar c : query) {
            const qsizetype at
                = letters.contains(c) ? letters.indexOf(c) : letters.indexOf(c.toLower());
            other += at < 0 ? c : jamo[at];
        }
    }
    const auto count
        = std::count_if(other.begin(), other.end(), [](QChar c) { return c.isLetter(); });
    return count < 2 ? QString() : bench::typedSteps(other).last(); // jamo joined to syllables
}

int standing(const SearchEntry &entry)
{
    return entry.summary.status == ProductStatus::Normal ? 0 : 2;
}

bool before(const SearchEntry &a, const SearchEntry &b)
{
    const auto key = [](const SearchEntry &e) {
        return std::tuple(
            standing(e), -e.popularity, e.summary.name.size(), e.summary.name, e.summary.id);
    };
    return key(a) < key(b);
}

} // namespace

ReferenceSearch::ReferenceSearch(const QVector<SearchEntry> &entries)
{
    for (const SearchEntry &entry : entries) {
        Product product{entry,
            read(entry.summary.name),
            read(entry.summary.englishName),
            {},
            {},
            read(entry.summary.company)};
        for (const QString &ingredient : entry.ingredients)
            product.ingredients.append(read(ingredient));
        QStringList types{entry.summary.drugClass.name};
        for (const EverydayType &type : allEverydayTypes()) {
            if (entry.types.contains(type.name))
                types << type.name << type.aliases;
        }
        for (const QString &type : types)
            product.types.append(read(type));
        m_products.append(product);
    }
    std::sort(m_products.begin(), m_products.end(), [](const Product &a, const Product &b) {
        return before(a.entry, b.entry);
    });
}

int ReferenceSearch::tierOfWord(const Product &product, const Word &word)
{
    const QString &keys = word.keys;
    const bool closed = word.closed;
    int tier = tierOfName(product.name, keys, closed);
    if (keys.size() < 2)
        return tier;
    tier = std::min(
        tier, tierOf(bestPlace(product.english, keys, closed), English, English, EnglishInside));
    for (const ReferenceText &ingredient : product.ingredients)
        tier = std::min(tier,
            tierOf(bestPlace(ingredient, keys, closed),
                IngredientWhole,
                Ingredient,
                IngredientInside));
    for (const ReferenceText &type : product.types)
        tier = std::min(tier, tierOf(bestPlace(type, keys, closed), Type, Type, NotFound));
    tier = std::min(
        tier, tierOf(bestPlace(product.company, keys, closed), Company, Company, CompanyInside));
    for (const QStringList &pattern : word.patterns)
        tier = std::min(tier, tierOfPattern(syllablesOf(product.name), pattern));
    return tier;
}

QMap<int, QStringList> ReferenceSearch::ranked(const QString &query) const
{
    const auto wordOf = [](const QString &text, bool closed) {
        return Word{read(text).keys, closed, patternsOf(text)};
    };
    const Word phrase = wordOf(QString(query).remove(u' '), false);
    const QStringList texts = unified(query).split(u' ', Qt::SkipEmptyParts);
    QVector<Word> words;
    for (qsizetype i = 0; i < texts.size(); ++i)
        words.append(wordOf(texts[i], i + 1 < texts.size()));
    QMap<int, QStringList> tiers;
    for (const Product &product : m_products) {
        int worst = words.size() > 1 ? 0 : NotFound;
        for (qsizetype i = 0; i < words.size() && worst < NotFound; ++i)
            worst = std::max(worst, tierOfWord(product, words[i]));
        const int tier = std::min(worst, tierOfWord(product, phrase));
        if (tier != NotFound)
            tiers[tier].append(product.entry.summary.id.toString());
    }
    return tiers;
}

QStringList ReferenceSearch::find(const QString &query) const
{
    const QMap<int, QStringList> tiers = ranked(query);
    QStringList found;
    for (const QStringList &tier : tiers)
        found += tier;
    const bool hasStart = !tiers.isEmpty() && tiers.firstKey() <= Company;
    const QString other = hasStart ? QString() : onOtherLayout(query);
    if (other.isEmpty())
        return found;
    const bool isShort = read(other).keys.size() < 4;
    QMap<int, QStringList> onOther = ranked(other);
    for (const int tier :
        {Inside, EnglishInside, IngredientInside, CompanyInside, InitialsInside}) {
        if (isShort)
            onOther.remove(tier);
    }
    for (const QStringList &tier : onOther) {
        for (const QString &id : tier) {
            if (!found.contains(id))
                found.append(id);
        }
    }
    return found;
}

} // namespace pillnuts::tests
