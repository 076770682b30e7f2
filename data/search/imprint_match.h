// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_SEARCH_IMPRINT_MATCH_H
#define PILLNUTS_SEARCH_IMPRINT_MATCH_H

#include <QString>
#include <QVector>

namespace pillnuts::search {

/// How well a registered imprint agrees with what is asked, the better the smaller.
enum class ImprintGrade {
    Complete, ///< all that is printed was asked for
    SameSide, ///< one side is exactly what was asked for
    Prefix,
    Infix,
    Unlike
};

/// The two sides of a pill as keys of imprintKey() or lookAlikeKey().
struct ImprintSides {
    QString front;
    QString back;
};

/// An imprint to look for. Which side is the front does not matter.
class ImprintPattern final {
public:
    /// `imprint` may be of one side or hold the words of both ("YL 95"); `other` is of the other
    /// side, empty when it is not known. At most `maxLength` units of each are read.
    ImprintPattern(const QString &imprint, const QString &other, int maxLength);

    /// The same for keys of lookAlikeKey().
    ImprintPattern lookAlike() const;

    bool isEmpty() const { return m_words.isEmpty() && m_literal.isEmpty(); }

    ImprintGrade grade(const ImprintSides &sides) const;

    /// Both sides are asked for, and `side` is exactly one of them.
    bool isOneSide(const QString &side) const;

    /// Signs and logos only ("+", "마크"), which keys do not hold: to be found as they are printed.
    const QString &literal() const { return m_literal; }

private:
    ImprintPattern() = default;
    ImprintGrade gradeOneSided(const ImprintSides &sides) const;

    QVector<QString> m_words; ///< keys of the words of the one side
    QVector<QString> m_others; ///< of the other side; empty = not asked
    QString m_literal;
};

} // namespace pillnuts::search

#endif
