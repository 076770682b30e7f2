// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "substance_name.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>

#include <algorithm>

namespace pillnuts::search {

namespace {

constexpr qsizetype beginningWithoutEnglish = 4; ///< syllables
constexpr qsizetype beginningBesideEnglish = 5; ///< syllables

const QSet<QString> &saltWords()
{
    static const QSet<QString> words = [] {
        const auto list = QStringLiteral(
            "hydrochloride dihydrochloride hydrobromide hydroiodide sulfate sulphate bisulfate "
            "hemisulfate nitrate mononitrate phosphate diphosphate chloride bromide iodide acetate "
            "citrate tartrate bitartrate maleate malate fumarate hemifumarate succinate mesylate "
            "mesilate besylate besilate tosylate tosilate camsylate camsilate edisylate esylate "
            "napsylate orotate nicotinate adipate aspartate gluconate lactate oxalate salicylate "
            "stearate palmitate pamoate embonate furoate propionate valerate pivalate sodium "
            "potassium calcium magnesium zinc aluminum aluminium lithium tromethamine trometamol "
            "meglumine lysine arginine piperazine hydrate monohydrate dihydrate trihydrate "
            "tetrahydrate pentahydrate hexahydrate hemihydrate sesquihydrate anhydrous dried "
            "precipitated dilute diluted concentrated purified micronized powder axetil proxetil "
            "solid dispersion granules medoxomil cilexetil hemicalcium disodium monosodium "
            "dipotassium acid")
                              .split(u' ');
        return QSet<QString>(list.cbegin(), list.cend());
    }();
    return words;
}

QString baseOf(const QString &english)
{
    static const QRegularExpression gap(QStringLiteral("[^\\p{L}\\p{N}-]+"));
    const auto words = english.toLower().split(gap, Qt::SkipEmptyParts);
    QStringList kept;
    for (const QString &word : words) {
        if (!saltWords().contains(word))
            kept.append(word);
    }
    return (kept.isEmpty() ? words : kept).join(u' ');
}

qsizetype sharedBeginning(const QString &a, const QString &b)
{
    const auto shortest = std::min(a.size(), b.size());
    qsizetype at = 0;
    while (at < shortest && a.at(at) == b.at(at))
        ++at;
    return at;
}

bool holds(const Substances &list, const SubstanceName &substance)
{
    return std::any_of(list.cbegin(), list.cend(), [&](const SubstanceName &other) {
        return sameSubstance(substance, other);
    });
}

bool holdsAll(const Substances &list, const Substances &others)
{
    return std::all_of(others.cbegin(), others.cend(), [&](const SubstanceName &other) {
        return holds(list, other);
    });
}

} // namespace

SubstanceName substanceName(const QString &english, const QString &korean)
{
    static const QRegularExpression blanks(QStringLiteral("\\s+"));
    QString name = korean;
    return {baseOf(english), name.remove(blanks)};
}

bool sameSubstance(const SubstanceName &a, const SubstanceName &b)
{
    if (a.base.isEmpty() || b.base.isEmpty())
        return a.korean == b.korean
            || sharedBeginning(a.korean, b.korean) >= beginningWithoutEnglish;
    if (a.base == b.base)
        return true;
    // A preparation of the same ("… Solid Dispersion", "… Pellets").
    return a.base.section(u' ', 0, 0) == b.base.section(u' ', 0, 0)
        && sharedBeginning(a.korean, b.korean) >= beginningBesideEnglish;
}

bool sameSubstances(const Substances &a, const Substances &b)
{
    return a.isEmpty() || b.isEmpty() || (holdsAll(a, b) && holdsAll(b, a));
}

} // namespace pillnuts::search
