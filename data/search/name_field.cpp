// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "name_field.h"

#include <algorithm>

namespace pillnuts::search {

namespace {

KeyText initialsOf(const KeyText &text)
{
    KeyText initials;
    for (int i = 0; i < text.size(); ++i) {
        if (!text.has(i, KeyText::UnitStart))
            continue;
        initials.keys.push_back(text.keys[static_cast<size_t>(i)]);
        initials.flags.push_back(text.flags[static_cast<size_t>(i)]);
    }
    return initials;
}

Tier initialsTier(Fit fit)
{
    if (fit == Fit::Whole || fit == Fit::Start)
        return Tier::InitialsStart;
    return fit == Fit::WordStart ? Tier::InitialsWordStart : Tier::InitialsInside;
}

bool isMixed(const InitialsPattern &pattern)
{
    return std::any_of(pattern.syllables.begin(),
        pattern.syllables.end(),
        [](const KeyString &keys) { return !keys.empty(); });
}

/// Keys of a pattern that follow one another in a name.
struct Run {
    std::size_t first = 0; ///< index of the syllable they begin with
    KeyString keys;
};

/// The longest run of syllables that are given in full, with the initial behind them.
Run longestRun(const InitialsPattern &pattern)
{
    Run best;
    Run run;
    for (std::size_t i = 0; i < pattern.syllables.size(); ++i) {
        const KeyString &syllable = pattern.syllables[i];
        if (run.keys.empty())
            run.first = i;
        if (!syllable.empty()) {
            run.keys.insert(run.keys.end(), syllable.begin(), syllable.end());
        } else if (!run.keys.empty()) {
            run.keys.push_back(pattern.initials[i]);
            best = run.keys.size() > best.keys.size() ? run : best;
            run.keys.clear();
        }
    }
    return run.keys.size() > best.keys.size() ? run : best;
}

} // namespace

NameField::NameField(const Image &image)
    : m_keys(image, FirstOfNames)
    , m_initials(image, FirstOfInitials)
    , m_stems(image.get<std::uint16_t>(Stems))
{
}

bool NameField::isSound() const
{
    return m_keys.isSound() && m_initials.isSound()
        && m_initials.recordCount() == m_keys.recordCount()
        && m_stems.size() == m_keys.recordCount();
}

/// A name up to its first bracket is a whole name.
Tier NameField::tierOf(std::uint32_t record, Fit fit, const Needle &needle) const
{
    switch (fit) {
    case Fit::Whole:
        return Tier::NameWhole;
    case Fit::Start:
        return m_stems[record] == needle.keys.size() ? Tier::NameWhole : Tier::NameStart;
    case Fit::WordStart:
        return Tier::NameWordStart;
    case Fit::Inside:
        break;
    }
    return Tier::NameInside;
}

void NameField::match(const Needle &needle, TierTable &table) const
{
    m_keys.find(needle,
        [&](std::uint32_t record, Fit fit) { table.improve(record, tierOf(record, fit, needle)); });
}

void NameField::matchInitials(const InitialsPattern &pattern, TierTable &table) const
{
    if (!isMixed(pattern)) {
        m_initials.find({pattern.initials},
            [&](std::uint32_t record, Fit fit) { table.improve(record, initialsTier(fit)); });
        return;
    }
    const Run run = longestRun(pattern);
    for (const std::uint32_t position : m_keys.positions(run.keys)) {
        if (!m_keys.isUnitStart(position))
            continue;
        const std::uint32_t record = m_keys.recordAt(position);
        const auto tier = tierAt(pattern, record, unitsBefore(record, position, run.first));
        if (tier)
            table.improve(record, *tier);
    }
}

/// Where the syllable begins that stands `count` before the one at `position`, or the record where
/// there are not so many.
std::uint32_t NameField::unitsBefore(
    std::uint32_t record, std::uint32_t position, std::size_t count) const
{
    while (count > 0 && position > m_keys.startOf(record)) {
        --position;
        count -= m_keys.isUnitStart(position) ? 1 : 0;
    }
    return position;
}

std::optional<NamePlace> NameField::findIn(std::uint32_t record, const Needle &needle) const
{
    const auto place = m_keys.findIn(record, needle);
    if (!place)
        return std::nullopt;
    return NamePlace{tierOf(record, place->fit, needle),
        place->offset,
        static_cast<std::uint32_t>(needle.keys.size())};
}

std::optional<NamePlace> NameField::findIn(
    std::uint32_t record, const InitialsPattern &pattern) const
{
    const std::uint32_t start = m_keys.startOf(record);
    const auto size = static_cast<std::uint32_t>(m_keys.record(record).size());
    std::optional<NamePlace> best;
    for (std::uint32_t offset = 0; offset < size; ++offset) {
        if (m_keys.keyAt(start + offset) != pattern.initials.front())
            continue;
        const auto tier = tierAt(pattern, record, start + offset);
        if (tier && (!best || *tier < best->tier))
            best = NamePlace{*tier, offset, lengthAt(pattern, record, start + offset)};
    }
    return best;
}

std::size_t NameField::effort(const InitialsPattern &pattern) const
{
    return m_initials.effort({pattern.initials});
}

std::optional<Tier> NameField::tierAt(
    const InitialsPattern &pattern, std::uint32_t record, std::uint32_t position) const
{
    if (!m_keys.isMatchStart(position) || lengthAt(pattern, record, position) == 0)
        return std::nullopt;
    const bool cutsNumber = isDigit(pattern.initials.front()) && position > 0
        && isNumeric(m_keys.keyAt(position - 1));
    if (cutsNumber)
        return std::nullopt;
    if (position == m_keys.startOf(record))
        return Tier::InitialsStart;
    return m_keys.isWordStart(position) ? Tier::InitialsWordStart : Tier::InitialsInside;
}

/// The keys of the syllables from `position` on that fit the pattern; 0 where they do not.
std::uint32_t NameField::lengthAt(
    const InitialsPattern &pattern, std::uint32_t record, std::uint32_t position) const
{
    const KeyView keys = m_keys.record(record);
    const std::uint32_t start = m_keys.startOf(record);
    std::uint32_t at = position - start;
    for (std::size_t i = 0; i < pattern.syllables.size(); ++i) {
        if (at >= keys.size() || keys[at] != pattern.initials[i])
            return 0;
        std::uint32_t end = at + 1;
        while (end < keys.size() && !m_keys.isUnitStart(start + end))
            ++end;
        const KeyString &wanted = pattern.syllables[i];
        const KeyView unit = keys.subspan(at, end - at);
        const bool last = i + 1 == pattern.syllables.size();
        const bool fits = wanted.size() <= unit.size()
            && std::equal(wanted.begin(), wanted.end(), unit.begin());
        if (!wanted.empty() && (!fits || (!last && wanted.size() != unit.size())))
            return 0;
        at = end;
    }
    return at - (position - start);
}

void NameFieldBuilder::append(const KeyText &text)
{
    m_keys.append(text);
    m_initials.append(initialsOf(text));
    m_stems.push_back(static_cast<std::uint16_t>(std::min(text.stem, 0xFFFF)));
}

void NameFieldBuilder::write(ImageWriter &image)
{
    m_keys.write(image, FirstOfNames);
    m_initials.write(image, FirstOfInitials);
    image.add(Stems, m_stems);
}

} // namespace pillnuts::search
