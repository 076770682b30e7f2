// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "label_grams.h"

#include <algorithm>
#include <bitset>

namespace pillnuts {

namespace {

constexpr size_t smallestTable = 4096;
constexpr quint32 hashFactor = 0x9E3779B1U;

constexpr size_t characters = 0x10000;

/// Which characters make terms. A character beyond the first plane comes in two halves that are
/// nothing on their own.
const std::bitset<characters> &termCharacters()
{
    static const auto set = [] {
        std::bitset<characters> made;
        for (size_t c = 0; c < characters; ++c) {
            const QChar character(static_cast<char16_t>(c));
            made[c] = character.isLetterOrNumber() || character.isMark();
        }
        return made;
    }();
    return set;
}

void appendUtf8(QByteArray &text, char16_t c)
{
    if (c < 0x80) {
        text += static_cast<char>(c);
        return;
    }
    if (c < 0x800) {
        text += static_cast<char>(0xC0 | (c >> 6));
    } else {
        text += static_cast<char>(0xE0 | (c >> 12));
        text += static_cast<char>(0x80 | ((c >> 6) & 0x3F));
    }
    text += static_cast<char>(0x80 | (c & 0x3F));
}

/// The second character is 0 in a term of one.
void appendTerm(QByteArray &text, char16_t first, char16_t second)
{
    appendUtf8(text, first);
    if (second != 0)
        appendUtf8(text, second);
}

QByteArray term(char16_t first, char16_t second)
{
    QByteArray text;
    appendTerm(text, first, second);
    return text;
}

} // namespace

LabelGrams::LabelGrams()
    : m_seen(smallestTable)
    , m_stamps(smallestTable)
{
}

bool LabelGrams::isNew(quint32 term)
{
    if (m_terms * 2 > m_seen.size()) {
        // Forgetting what was seen only lets a term through twice, which the index bears.
        m_seen.assign(m_seen.size() * 2, 0);
        m_stamps.assign(m_seen.size(), 0);
        m_terms = 0;
    }
    const auto mask = m_seen.size() - 1;
    auto place = static_cast<size_t>((term * hashFactor) >> 8U) & mask;
    while (m_stamps[place] == m_stamp && m_seen[place] != term)
        place = (place + 1) & mask;
    if (m_stamps[place] == m_stamp)
        return false;
    m_stamps[place] = m_stamp;
    m_seen[place] = term;
    ++m_terms;
    return true;
}

void LabelGrams::add(QStringView searchText)
{
    const auto &isTerm = termCharacters();
    const auto put = [this](char16_t first, char16_t second) {
        if (!isNew((quint32{first} << 16U) | second))
            return;
        appendTerm(m_text, first, second);
        m_text += ' ';
    };
    char16_t before = 0;
    for (const QChar character : searchText) {
        const auto c = character.unicode();
        if (!isTerm[c]) {
            before = 0;
            continue;
        }
        put(c, 0);
        if (before != 0)
            put(before, c);
        before = c;
    }
}

QByteArray LabelGrams::take()
{
    ++m_stamp;
    m_terms = 0;
    return std::exchange(m_text, {});
}

QByteArray sectionGram(SectionKind section)
{
    return "sec" + QByteArray::number(static_cast<int>(section));
}

std::vector<QByteArray> gramsOfWord(QStringView word)
{
    const auto &isTerm = termCharacters();
    std::vector<QByteArray> grams;
    for (qsizetype i = 0; i < word.size(); ++i) {
        const auto c = word[i].unicode();
        if (!isTerm[c])
            continue;
        const bool follows = i > 0 && isTerm[word[i - 1].unicode()];
        const bool goesOn = i + 1 < word.size() && isTerm[word[i + 1].unicode()];
        if (goesOn)
            grams.push_back(term(c, word[i + 1].unicode()));
        else if (!follows)
            grams.push_back(term(c, 0));
    }
    std::ranges::sort(grams);
    grams.erase(std::unique(grams.begin(), grams.end()), grams.end());
    return grams;
}

} // namespace pillnuts
