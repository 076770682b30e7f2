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

Tier nameTier(Fit fit)
{
    switch (fit) {
    case Fit::Whole:
        return Tier::NameWhole;
    case Fit::Start:
        return Tier::NameStart;
    case Fit::WordStart:
        return Tier::NameWordStart;
    case Fit::Inside:
        break;
    }
    return Tier::NameInside;
}

Tier initialsTier(Fit fit)
{
    if (fit == Fit::Whole || fit == Fit::Start)
        return Tier::InitialsStart;
    return fit == Fit::WordStart ? Tier::InitialsWordStart : Tier::InitialsInside;
}

} // namespace

void NameField::append(const KeyText &text)
{
    m_keys.append(text);
    m_initials.append(initialsOf(text));
    std::int32_t before = 0;
    for (const std::int32_t source : text.source) {
        m_steps.push_back(static_cast<Key>(std::clamp(source - before, 0, 255)));
        before = source;
    }
    m_steps.push_back(0);
    m_stems.push_back(static_cast<std::uint16_t>(std::min(text.stem, 0xFFFF)));
}

void NameField::finish()
{
    m_keys.finish();
    m_initials.finish();
    m_steps.shrink_to_fit();
    m_stems.shrink_to_fit();
}

std::size_t NameField::byteCount() const
{
    return m_keys.byteCount() + m_initials.byteCount() + m_steps.capacity()
        + 2 * m_stems.capacity();
}

void NameField::match(const Needle &needle, std::size_t spelling, MatchTable &table) const
{
    m_keys.find(needle, [&](const Place &found) {
        const bool isStem = found.fit == Fit::Start && m_stems[found.record] == needle.keys.size();
        const Tier tier = isStem ? Tier::NameWhole : nameTier(found.fit);
        improve(table, found.record, search::match(tier, place(found.offset, spelling)));
    });
}

void NameField::matchInitials(
    const InitialsPattern &pattern, std::size_t spelling, MatchTable &table) const
{
    const bool mixed = std::any_of(pattern.syllables.begin(),
        pattern.syllables.end(),
        [](const KeyString &keys) { return !keys.empty(); });
    m_initials.find({pattern.initials}, [&](const Place &found) {
        if (!mixed || fitsSyllables(pattern, found.record, found.offset))
            improve(table,
                found.record,
                search::match(initialsTier(found.fit), place(found.offset, spelling)));
    });
}

bool NameField::fitsSyllables(
    const InitialsPattern &pattern, std::uint32_t record, std::uint32_t syllable) const
{
    const KeyView keys = m_keys.record(record);
    const std::uint32_t start = m_keys.startOf(record);
    std::uint32_t at = offsetOfSyllable(record, syllable);
    for (std::size_t i = 0; i < pattern.syllables.size(); ++i) {
        std::uint32_t end = at + 1;
        while (end < keys.size() && !m_keys.isUnitStart(start + end))
            ++end;
        const KeyString &wanted = pattern.syllables[i];
        const KeyView unit = keys.subspan(at, end - at);
        const bool last = i + 1 == pattern.syllables.size();
        const bool fits = wanted.size() <= unit.size()
            && std::equal(wanted.begin(), wanted.end(), unit.begin());
        if (!wanted.empty() && (!fits || (!last && wanted.size() != unit.size())))
            return false;
        at = end;
    }
    return true;
}

std::uint32_t NameField::offsetOfSyllable(std::uint32_t record, std::uint32_t syllable) const
{
    const std::uint32_t start = m_keys.startOf(record);
    const auto size = static_cast<std::uint32_t>(m_keys.record(record).size());
    std::uint32_t at = 0;
    for (std::uint32_t passed = 0; at < size; ++at) {
        if (m_keys.isUnitStart(start + at) && passed++ == syllable)
            break;
    }
    return at;
}

qsizetype NameField::sourceOf(std::uint32_t record, std::uint32_t offset) const
{
    const Key *steps = m_steps.data() + m_keys.startOf(record);
    qsizetype source = 0;
    for (std::uint32_t i = 0; i <= offset; ++i)
        source += steps[i];
    return source;
}

Mark NameField::mark(
    std::uint32_t record, const QString &name, std::uint32_t offset, std::size_t count) const
{
    const auto size = static_cast<std::uint32_t>(m_keys.record(record).size());
    const Key *steps = m_steps.data() + m_keys.startOf(record);
    if (offset == 0 && count == size)
        return {0, static_cast<int>(name.size())}; // with its brackets
    const qsizetype start = sourceOf(record, offset);
    auto next = static_cast<std::uint32_t>(offset + count);
    while (next < size && steps[next] == 0)
        ++next; // the last syllable is not finished
    qsizetype last = start;
    for (std::uint32_t i = offset + 1; i < next; ++i)
        last += steps[i];
    // The text itself is far away in memory and only looked at where signs or blanks may follow.
    qsizetype end = last + 1;
    if (next == size || steps[next] != 1) {
        end = next < size ? std::min<qsizetype>(last + steps[next], name.size()) : name.size();
        while (end - 1 > last && isDropped(name[end - 1]))
            --end;
    }
    return {static_cast<int>(start), static_cast<int>(end - start)};
}

Mark NameField::markSyllables(
    std::uint32_t record, const QString &name, std::uint32_t syllable, std::size_t count) const
{
    const std::uint32_t begin = offsetOfSyllable(record, syllable);
    const std::uint32_t end
        = offsetOfSyllable(record, syllable + static_cast<std::uint32_t>(count));
    return mark(record, name, begin, end - begin);
}

} // namespace pillnuts::search
