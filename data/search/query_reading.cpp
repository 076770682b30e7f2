// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query_reading.h"

#include "code_list.h"
#include "keyboard_layout.h"
#include "unit_words.h"

#include <algorithm>

namespace pillnuts::search {

namespace {

constexpr int fewestLettersBeforeNumber
    = 3; ///< so that "B12" stays whole and "타이레놀500" does not

KeyString slice(const KeyText &text, int begin, int end)
{
    return {text.keys.begin() + begin, text.keys.begin() + end};
}

/// The syllables of a part of a query; `freeFinals` gives the final before a lone consonant back as
/// an initial, since an input method has drawn it into the syllable: 타+ㅇ+ㄹ is typed as 탕ㄹ.
InitialsPattern initialsPattern(const KeyText &text, int begin, int end, bool freeFinals)
{
    InitialsPattern pattern;
    for (int at = begin; at < end;) {
        int next = at + 1;
        while (next < end && !text.has(next, KeyText::UnitStart))
            ++next;
        const bool loneFollows = next + 1 <= end && next < end
            && isConsonant(text.keys[static_cast<size_t>(next)])
            && (next + 1 == end || text.has(next + 1, KeyText::UnitStart));
        const bool endsInFinal
            = next - at > 2 && isConsonant(text.keys[static_cast<size_t>(next - 1)]);
        if (freeFinals && loneFollows && endsInFinal)
            --next;
        const bool isLone = next - at == 1 && isConsonant(text.keys[static_cast<size_t>(at)]);
        pattern.initials.push_back(text.keys[static_cast<size_t>(at)]);
        pattern.syllables.push_back(isLone ? KeyString() : slice(text, at, next));
        at = next;
    }
    return pattern;
}

std::vector<InitialsPattern> initialsPatterns(const KeyText &text, int begin, int end)
{
    const InitialsPattern plain = initialsPattern(text, begin, end, false);
    bool hasLone = false;
    bool hasLoneVowel = false;
    for (std::size_t i = 0; i < plain.initials.size(); ++i) {
        hasLone = hasLone || plain.syllables[i].empty();
        hasLoneVowel = hasLoneVowel || isVowel(plain.initials[i]);
    }
    if (!hasLone || hasLoneVowel || plain.initials.size() < 2)
        return {};
    const InitialsPattern freed = initialsPattern(text, begin, end, true);
    return freed.initials == plain.initials ? std::vector{plain} : std::vector{plain, freed};
}

/// True where a number begins after enough letters: "타이레놀|500".
bool partsNumber(const KeyText &text, int begin, int at)
{
    if (!isDigit(text.keys[static_cast<size_t>(at)]))
        return false;
    const Key before = text.keys[static_cast<size_t>(at - 1)];
    return at - begin >= fewestLettersBeforeNumber && (isHangul(before) || isLatin(before))
        && !isDigit(text.keys[static_cast<size_t>(begin)]);
}

struct Part {
    int begin = 0;
    int end = 0;
};

std::vector<Part> parts(const KeyText &text)
{
    std::vector<Part> found;
    int begin = 0;
    for (int at = 1; at <= text.size(); ++at) {
        if (at < text.size() && !text.has(at, KeyText::AfterBlank) && !partsNumber(text, begin, at))
            continue;
        Part part{begin, at};
        while (part.begin < part.end && text.keys[static_cast<size_t>(part.begin)] == '/')
            ++part.begin;
        while (part.begin < part.end && text.keys[static_cast<size_t>(part.end - 1)] == '/')
            --part.end;
        if (part.begin < part.end)
            found.push_back(part);
        begin = at;
    }
    return found;
}

Term makeTerm(const KeyText &text, Part part, bool closed)
{
    return {{{slice(text, part.begin, part.end), closed}},
        initialsPatterns(text, part.begin, part.end)};
}

/// Adds the other ways to take the end of what is typed, from the character at `source` on.
void addEndings(Term &term, const std::vector<KeyText> &endings, std::int32_t source)
{
    for (const KeyText &text : endings) {
        auto begin = static_cast<int>(
            std::lower_bound(text.source.begin(), text.source.end(), source) - text.source.begin());
        if (begin < text.size() && text.keys[static_cast<size_t>(begin)] == '/')
            ++begin;
        Needle needle{slice(text, begin, text.size()), false};
        const bool known = std::any_of(term.spellings.begin(),
            term.spellings.end(),
            [&](const Needle &other) { return other.keys == needle.keys; });
        if (!known && !needle.keys.empty())
            term.spellings.push_back(std::move(needle));
    }
}

/// The other ways to take the unit at the end of what is typed; none where there is no number.
std::vector<KeyText> otherEndings(const KeyText &typed)
{
    if (std::none_of(typed.keys.begin(), typed.keys.end(), isDigit))
        return {};
    std::vector<KeyText> endings{typed, typed};
    unifyUnits(endings[0], Ending::Letters);
    unifyUnits(endings[1], Ending::Open);
    return endings;
}

Reading reading(KeyText text, int maxWords)
{
    const std::vector<KeyText> endings = otherEndings(text);
    unifyUnits(text, Ending::Whole);
    Reading result;
    if (text.isEmpty())
        return result;
    result.phrase = makeTerm(text, {0, text.size()}, false);
    addEndings(result.phrase, endings, 0);
    std::vector<Part> all = parts(text);
    if (all.size() < 2)
        return result;
    const bool cut = all.size() > static_cast<std::size_t>(maxWords);
    if (cut)
        all.resize(static_cast<std::size_t>(maxWords));
    result.words.reserve(all.size());
    for (const Part &part : all)
        result.words.push_back(makeTerm(text, part, cut || part.end != text.size()));
    for (Term &word : result.words)
        word.isOneOfMany = true;
    if (!cut)
        addEndings(
            result.words.back(), endings, text.source[static_cast<size_t>(all.back().begin)]);
    return result;
}

bool isLatinUnit(QStringView word)
{
    KeyText probe;
    encode(QString(QStringLiteral("1") + word), probe);
    const int before = probe.size();
    unifyUnits(probe, Ending::Whole);
    return probe.size() != before;
}

/// Changes the layout of everything but the units of numbers, which are Latin on either.
QString otherLayout(QStringView query)
{
    QString changed;
    bool afterNumber = false;
    for (qsizetype at = 0; at < query.size();) {
        qsizetype end = at + 1;
        const auto isLetter = [&](qsizetype i) { return query[i].isLetter(); };
        while (end < query.size() && isLetter(end) == isLetter(at))
            ++end;
        const QStringView run = query.sliced(at, end - at);
        const QString other
            = isLetter(at) && !(afterNumber && isLatinUnit(run)) ? onOtherLayout(run) : QString();
        if (other.isEmpty())
            changed += run;
        else
            changed += other;
        const QStringView trimmed = run.trimmed();
        afterNumber = trimmed.isEmpty() ? afterNumber : trimmed.back().isDigit();
        at = end;
    }
    return changed;
}

} // namespace

Reading readQuery(QStringView query, int maxWords)
{
    return reading(encoded(query), maxWords);
}

Reading readOnOtherLayout(QStringView query, int maxWords)
{
    if (onOtherLayout(query).isEmpty())
        return {};
    KeyText typed = encoded(otherLayout(query));
    joinSyllables(typed);
    const auto letters = std::count_if(typed.keys.begin(), typed.keys.end(), [](Key key) {
        return isHangul(key) || isLatin(key);
    });
    return letters < 2 ? Reading() : reading(std::move(typed), maxWords);
}

QString codeDigits(QStringView query)
{
    QString digits;
    bool parted = false;
    for (const QChar c : query.trimmed()) {
        if (c.digitValue() >= 0)
            digits += QChar(u'0' + c.digitValue());
        else if (c.isSpace() || c.category() == QChar::Punctuation_Dash)
            parted = true;
        else
            return {};
    }
    const bool isBarcode = digits.size() == gtinDigits || digits.size() == gtinDigits + 1;
    return parted && !isBarcode ? QString() : digits;
}

} // namespace pillnuts::search
