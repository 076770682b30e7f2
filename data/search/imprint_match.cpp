// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "imprint_match.h"

#include "pill/imprint.h"

#include <algorithm>

namespace pillnuts::search {

namespace {

constexpr qsizetype maxWords = 8;

QVector<QString> wordKeys(const QString &imprint, int maxLength)
{
    const QString text = imprint.simplified();
    if (text.size() > maxLength)
        return {text.left(maxLength)}; // longer than any imprint: agrees with none
    QVector<QString> keys;
    for (const auto &word : text.split(u' ')) {
        const QString key = imprintKey(word);
        if (key.isEmpty())
            continue;
        if (keys.size() < maxWords)
            keys.append(key);
        else
            keys.last() += key;
    }
    return keys;
}

QString joined(const QVector<QString> &words, qsizetype from, qsizetype count)
{
    QString text;
    for (qsizetype i = from; i < from + count; ++i)
        text += words.at(i);
    return text;
}

QString joined(const QVector<QString> &words)
{
    return joined(words, 0, words.size());
}

ImprintGrade sideGrade(const QString &asked, const QString &side)
{
    if (side.isEmpty())
        return ImprintGrade::Unlike;
    if (asked == side)
        return ImprintGrade::SameSide;
    if (side.startsWith(asked))
        return ImprintGrade::Prefix;
    return side.contains(asked) ? ImprintGrade::Infix : ImprintGrade::Unlike;
}

/// Both sides are asked for: as good as the worse of them, the better way round.
ImprintGrade bothGrade(const QString &one, const QString &other, const ImprintSides &sides)
{
    const auto straight = std::max(sideGrade(one, sides.front), sideGrade(other, sides.back));
    const auto turned = std::max(sideGrade(one, sides.back), sideGrade(other, sides.front));
    const auto best = std::min(straight, turned);
    if (best == ImprintGrade::SameSide)
        return ImprintGrade::Complete;
    if (best != ImprintGrade::Unlike)
        return best;
    // Some pills are registered with both sides, or both halves of a capsule, as one text.
    for (const auto &whole : {one + other, other + one}) {
        if (whole == sides.front || whole == sides.back)
            return ImprintGrade::SameSide;
    }
    return ImprintGrade::Unlike;
}

bool holdsAll(const QVector<QString> &words, const ImprintSides &sides)
{
    return std::all_of(words.begin(), words.end(), [&sides](const QString &word) {
        return sides.front.contains(word) || sides.back.contains(word);
    });
}

} // namespace

ImprintPattern::ImprintPattern(const QString &imprint, const QString &other, int maxLength)
    : m_words(wordKeys(imprint, maxLength))
    , m_others(wordKeys(other, maxLength))
{
    if (m_words.isEmpty())
        m_words.swap(m_others);
    if (m_words.isEmpty())
        m_literal = QString(imprint + other).simplified().toUpper();
}

ImprintPattern ImprintPattern::lookAlike() const
{
    ImprintPattern pattern;
    for (const auto &word : m_words)
        pattern.m_words.append(lookAlikeKey(word));
    for (const auto &word : m_others)
        pattern.m_others.append(lookAlikeKey(word));
    return pattern;
}

ImprintGrade ImprintPattern::gradeOneSided(const ImprintSides &sides) const
{
    const QString whole = joined(m_words);
    auto best = std::min(sideGrade(whole, sides.front), sideGrade(whole, sides.back));
    if (best == ImprintGrade::SameSide && (sides.front.isEmpty() || sides.back.isEmpty()))
        return ImprintGrade::Complete;
    for (qsizetype first = 1; first < m_words.size(); ++first) {
        best = std::min(best,
            bothGrade(
                joined(m_words, 0, first), joined(m_words, first, m_words.size() - first), sides));
    }
    if (best == ImprintGrade::Unlike && m_words.size() > 1 && holdsAll(m_words, sides))
        return ImprintGrade::Infix;
    return best;
}

bool ImprintPattern::isOneSide(const QString &side) const
{
    return !m_others.isEmpty() && (joined(m_words) == side || joined(m_others) == side);
}

ImprintGrade ImprintPattern::grade(const ImprintSides &sides) const
{
    if (m_words.isEmpty())
        return ImprintGrade::Unlike;
    if (m_others.isEmpty())
        return gradeOneSided(sides);
    return bothGrade(joined(m_words), joined(m_others), sides);
}

} // namespace pillnuts::search
