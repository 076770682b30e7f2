// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/search_text.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace pillnuts {

namespace {

constexpr char16_t firstSyllable = 0xAC00;
constexpr char16_t lastSyllable = 0xD7A3;
constexpr char16_t fullWidthOffset = 0xFEE0;
constexpr char16_t blank = u' ';
/// In the table: the compatibility form is longer than one character.
constexpr char16_t spelledOut = 0;

/// Roman numerals, letter-like signs (ℓ) and squared units (㎎): their compatibility form is the
/// plain spelling.
bool hasPlainSpelling(char16_t c)
{
    return (c >= 0x2160 && c <= 0x217F) || c == u'ℓ' || (c >= 0x3371 && c <= 0x33DF);
}

QString spelling(char16_t c)
{
    return QString(QChar(c)).normalized(QString::NormalizationForm_KC).toLower();
}

char16_t plain(char16_t c)
{
    if (QChar::isSpace(c))
        return blank;
    if (c >= 0xFF01 && c <= 0xFF5E)
        return QChar(static_cast<char16_t>(c - fullWidthOffset)).toLower().unicode();
    if (c == u'µ')
        return u'μ';
    if (!hasPlainSpelling(c))
        return QChar(c).toLower().unicode();
    const auto longer = spelling(c);
    return longer.size() == 1 ? longer.front().unicode() : spelledOut;
}

constexpr size_t characters = 0x10000;

const std::array<char16_t, characters> &plainTable()
{
    static const auto table = [] {
        std::array<char16_t, characters> made{};
        for (size_t c = 1; c < characters; ++c)
            made[c] = plain(static_cast<char16_t>(c));
        made[0] = 0xFFFD;
        return made;
    }();
    return table;
}

/// Conjoining jamo and combining marks stand where the source decomposed its text.
bool isDecomposed(QStringView text)
{
    return std::ranges::any_of(text, [](QChar c) {
        const auto code = c.unicode();
        return (code >= 0x0300 && code <= 0x036F) || (code >= 0x1100 && code <= 0x11FF);
    });
}

/// Calls `take(character, place)` for every character of the folded text until it says no.
template <typename Take>
void fold(QStringView text, Take take)
{
    const auto &table = plainTable();
    bool afterBlank = false;
    bool goesOn = true;
    for (qsizetype i = 0; i < text.size() && goesOn; ++i) {
        const auto c = text[i].unicode();
        const auto folded = c >= firstSyllable && c <= lastSyllable ? c : table[c];
        if (folded == spelledOut) {
            for (const QChar part : spelling(c))
                goesOn = take(part.unicode(), i);
        } else if (folded != blank || !afterBlank) {
            goesOn = take(folded, i);
        }
        afterBlank = folded == blank;
    }
}

QString composed(QStringView text)
{
    return text.toString().normalized(QString::NormalizationForm_C);
}

/// Most texts keep their length or lose some; a squared unit becomes two or three letters.
void makeRoom(QString &folded, qsizetype size)
{
    if (size == folded.size())
        folded.resize(size + size / 4 + 16);
}

QString foldComposed(QStringView text)
{
    QString folded(text.size(), Qt::Uninitialized);
    qsizetype size = 0;
    fold(text, [&](char16_t c, qsizetype) {
        makeRoom(folded, size);
        folded.data()[size++] = QChar(c);
        return true;
    });
    folded.truncate(size);
    return folded;
}

} // namespace

QString searchText(QStringView text)
{
    return isDecomposed(text) ? foldComposed(composed(text)) : foldComposed(text);
}

TracedText traceSearchText(QStringView text, qsizetype most)
{
    TracedText traced{isDecomposed(text) ? composed(text) : text.toString(), {}, {}};
    traced.text = QString(std::min(most, traced.source.size()), Qt::Uninitialized);
    traced.origins.resize(traced.text.size() + 1);
    qsizetype size = 0;
    auto end = traced.source.size();
    fold(traced.source, [&](char16_t c, qsizetype place) {
        makeRoom(traced.text, size);
        if (size + 1 >= traced.origins.size())
            traced.origins.resize(traced.text.size() + 1);
        if (size >= most) {
            end = place;
            return false;
        }
        traced.origins.data()[size] = place;
        traced.text.data()[size++] = QChar(c);
        return true;
    });
    traced.text.truncate(size);
    traced.origins.resize(size + 1);
    traced.origins[size] = end;
    return traced;
}

} // namespace pillnuts
