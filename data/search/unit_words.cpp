// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit_words.h"

#include "keyboard_layout.h"

#include <algorithm>
#include <span>

namespace pillnuts::search {

namespace {

/// One way to write a unit.
struct Spelling {
    KeyString keys;
    KeyText unified;
};

std::vector<Spelling> makeSpellings()
{
    struct Row {
        QStringView unified;
        std::vector<QStringView> written;
    };

    const std::vector<Row> rows{
        {u"밀리그램", {u"밀리그람", u"미리그람", u"미리그램", u"mg"}},
        {u"마이크로그램", {u"마이크로그람", u"mcg", u"μg", u"ug"}},
        {u"킬로그램", {u"킬로그람", u"kg"}},
        {u"그램", {u"그람", u"g"}},
        {u"밀리리터", {u"미리리터", u"ml"}},
        {u"리터", {u"l"}},
        {u"국제단위", {u"아이유", u"iu"}},
        {u"밀리당량", {u"meq"}},
    };
    std::vector<Spelling> spellings;
    for (const Row &row : rows) {
        for (const QStringView written : row.written)
            spellings.push_back({encoded(written).keys, encoded(row.unified)});
    }
    KeyText percent;
    percent.keys = {'%'};
    percent.flags = {KeyText::UnitStart | KeyText::WordStart};
    percent.source = {0};
    spellings.push_back({encoded(u"퍼센트").keys, percent});
    return spellings;
}

const std::vector<Spelling> &spellings()
{
    static const std::vector<Spelling> table = makeSpellings();
    return table;
}

using KeyView = std::span<const Key>;

bool startsWith(KeyView text, KeyView part)
{
    return text.size() >= part.size() && std::equal(part.begin(), part.end(), text.begin());
}

/// A Latin unit ends with its letters: "5mg" has one, "5megapril" and "5 L-carnitine" do not.
/// Hangul units run on ("5밀리그램정").
bool endsHere(const KeyText &text, int at, const KeyString &unit)
{
    if (at >= text.size() || !isLatin(text.keys[static_cast<size_t>(at)]))
        return true;
    return text.has(at, unit.size() > 1 ? KeyText::WordStart : KeyText::AfterBlank);
}

const Spelling *wholeUnitAt(const KeyText &text, int at)
{
    const KeyView rest = KeyView(text.keys).subspan(static_cast<size_t>(at));
    for (const Spelling &spelling : spellings()) {
        const bool latin = isLatin(spelling.keys.back());
        if (startsWith(rest, spelling.keys)
            && (!latin
                || endsHere(text, at + static_cast<int>(spelling.keys.size()), spelling.keys)))
            return &spelling;
    }
    return nullptr;
}

/// What the unfinished unit at the end can become: the keys that all units beginning like it have
/// in common.
KeyText commonStart(KeyView rest)
{
    KeyText common;
    bool first = true;
    for (const Spelling &spelling : spellings()) {
        if (!startsWith(spelling.keys, rest))
            continue;
        const bool latin = isLatin(spelling.keys.back());
        KeyString keys = spelling.unified.keys;
        if (!latin)
            keys.resize(std::min(keys.size(), rest.size()));
        if (first)
            common.keys = keys;
        const auto same
            = std::mismatch(common.keys.begin(), common.keys.end(), keys.begin(), keys.end()).first;
        common.keys.erase(same, common.keys.end());
        first = false;
    }
    common.flags.assign(common.keys.size(), KeyText::UnitStart);
    common.source.assign(common.keys.size(), 0);
    joinSyllables(common);
    return common;
}

/// Puts `unified` in the place of `count` keys. Syllables keep their own positions where their
/// number of keys is the same.
void replaceKeys(KeyText &text, int at, int count, const KeyText &unified)
{
    const auto begin = static_cast<size_t>(at);
    const auto end = begin + static_cast<size_t>(count);
    const auto first = static_cast<std::uint8_t>(KeyText::UnitStart | KeyText::WordStart);
    std::vector<std::int32_t> source(unified.keys.size(), text.source[begin]);
    std::vector<std::uint8_t> flags = unified.flags;
    if (unified.size() == count) {
        std::copy_n(text.source.begin() + at, count, source.begin());
        std::copy_n(text.flags.begin() + at, count, flags.begin());
    }
    flags[0] = first;
    const auto splice = [&](auto &into, const auto &from) {
        into.erase(into.begin() + static_cast<std::ptrdiff_t>(begin),
            into.begin() + static_cast<std::ptrdiff_t>(end));
        into.insert(into.begin() + static_cast<std::ptrdiff_t>(begin), from.begin(), from.end());
    };
    splice(text.keys, unified.keys);
    splice(text.flags, flags);
    splice(text.source, source);
    if (text.stem >= at + count)
        text.stem += unified.size() - count;
}

/// Unifies the unit at `at`, if there is one, and returns the index after it; 0 where there is
/// none.
int unifyAt(KeyText &text, int at, Ending ending)
{
    const KeyView rest = KeyView(text.keys).subspan(static_cast<size_t>(at));
    const Spelling *spelling = wholeUnitAt(text, at);
    if (spelling != nullptr
        && !(ending == Ending::Letters && spelling->keys.size() == rest.size())) {
        replaceKeys(text, at, static_cast<int>(spelling->keys.size()), spelling->unified);
        return at + spelling->unified.size();
    }
    if (ending == Ending::Open) {
        if (const KeyText common = commonStart(rest); !common.isEmpty())
            replaceKeys(text, at, static_cast<int>(rest.size()), common);
    }
    return 0;
}

/// A unit spelled as the unified form already is only joined to its number.
int unifiedLength(const KeyText &text, int at)
{
    const KeyView rest = KeyView(text.keys).subspan(static_cast<size_t>(at));
    for (const Spelling &spelling : spellings()) {
        if (startsWith(rest, spelling.unified.keys))
            return spelling.unified.size();
    }
    return 0;
}

/// "500 mg" is one word.
void joinToNumber(KeyText &text, int at)
{
    text.flags[static_cast<size_t>(at)] &= static_cast<std::uint8_t>(~KeyText::AfterBlank);
}

bool beginsLikeUnit(const KeyText &text, int at)
{
    const KeyView rest = KeyView(text.keys).subspan(static_cast<size_t>(at));
    const auto &table = spellings();
    return std::any_of(table.begin(), table.end(), [&](const Spelling &spelling) {
        return startsWith(spelling.keys, rest) || startsWith(spelling.unified.keys, rest);
    });
}

/// "밀리" alone is no reason to find everything that is measured in milligrams.
void markMeasure(KeyText &text, int begin, int end)
{
    for (auto at = static_cast<size_t>(begin); at < static_cast<size_t>(end); ++at) {
        const unsigned flags = text.flags[at] | KeyText::InMeasure;
        text.flags[at] = static_cast<std::uint8_t>(flags & ~unsigned(KeyText::WordStart));
    }
}

/// The units that follow each other from `at` on: "5mg/mL".
void unifyChain(KeyText &text, int at, Ending ending)
{
    for (int next = at; next > 0 && next < text.size();) {
        if (next > at && text.has(next, KeyText::AfterBlank))
            break;
        const bool mayBegin = ending == Ending::Open && beginsLikeUnit(text, next);
        if (mayBegin || wholeUnitAt(text, next) != nullptr || unifiedLength(text, next) > 0)
            joinToNumber(text, next);
        const int known = unifiedLength(text, next);
        const int end = known > 0 ? next + known : unifyAt(text, next, ending);
        markMeasure(text, next, end);
        next = end;
    }
}

} // namespace

void unifyUnits(KeyText &text, Ending ending)
{
    for (int at = 1; at < text.size(); ++at) {
        const Key before = text.keys[static_cast<size_t>(at - 1)];
        const Key key = text.keys[static_cast<size_t>(at)];
        if (isDigit(before) && !isNumeric(key) && key != '/')
            unifyChain(text, at, ending);
    }
}

void encodeUnified(QStringView text, KeyText &out)
{
    encode(text, out);
    unifyUnits(out, Ending::Whole);
}

} // namespace pillnuts::search
