// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "substance_name.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>

#include <algorithm>

namespace pillnuts::search {

namespace {

constexpr qsizetype sameBeginning = 4; ///< syllables
constexpr qsizetype sameBehindGroup = 3; ///< syllables behind the name of a group
constexpr qsizetype shortestBase = 3; ///< syllables: "염화" of 염화나트륨 is nobody's base
/// Their names differ at the end only.
const QString insulin = QStringLiteral("인슐린");

QStringList listOf(const QString &words)
{
    return words.split(u' ');
}

const QStringList &koreanEndings()
{
    static const QStringList endings = listOf(QStringLiteral(
        "이염산염 염산염 브롬화수소산염 황산염 황산수소염 질산염 인산염 이인산염 염화물 브롬화물 "
        "아세트산염 시트르산염 타르타르산염 주석산염 말레산염 말산염 푸마르산염 숙신산염 메실산염 "
        "베실산염 토실산염 캄실산염 에디실산염 나파디실산염 오로트산염 니코틴산염 아디프산염 "
        "글루콘산염 락트산염 옥살산염 살리실산염 팔미트산염 파모산염 나트륨염 칼륨염 칼슘염 나트륨 "
        "칼륨 칼슘 마그네슘 아연 트로메타민염 트로메타몰염 메글루민염 리신염 아르기닌염 일수화물 "
        "이수화물 삼수화물 사수화물 오수화물 육수화물 반수화물 세스키수화물 수화물 무수물 "
        "고체분산체"));
    return endings;
}

const QStringList &koreanBeginnings()
{
    static const QStringList beginnings = listOf(QStringLiteral(
        "염산 브롬화수소산 황산 질산 인산 구연산 시트르산 주석산 말레인산 말레산 푸마르산 호박산 "
        "숙신산 메실산 베실산 초산 무수 건조"));
    return beginnings;
}

bool dropEnding(QString &name)
{
    for (const QString &ending : koreanEndings()) {
        if (name.endsWith(ending) && name.size() - ending.size() >= shortestBase) {
            name.chop(ending.size());
            return true;
        }
    }
    return false;
}

QString koreanBase(const QString &printed)
{
    static const QRegularExpression blanks(QStringLiteral("\\s+"));
    QString name = printed;
    name.remove(blanks);
    while (dropEnding(name)) { }
    for (const QString &beginning : koreanBeginnings()) {
        if (name.startsWith(beginning) && name.size() - beginning.size() >= shortestBase)
            return name.mid(beginning.size());
    }
    return name;
}

QSet<QString> setOf(const QString &words)
{
    const auto list = listOf(words);
    return {list.cbegin(), list.cend()};
}

const QSet<QString> &saltWords()
{
    static const QSet<QString> words = setOf(QStringLiteral(
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
        "dipotassium acid"));
    return words;
}

/// What is left of lithium carbonate and of calcium carbonate alike: no substance on its own.
const QSet<QString> &anionWords()
{
    static const QSet<QString> words = setOf(
        QStringLiteral("carbonate bicarbonate subcarbonate hydrogen oxide dioxide peroxide "
                       "hydroxide silicate trisilicate fluoride sulfide sulfite thiosulfate "
                       "borate iodate selenite selenate chlorate formate benzoate ascorbate "
                       "glycerophosphate hypophosphite dihydrogen monohydrogen dibasic tribasic"));
    return words;
}

QString englishBase(const QString &english)
{
    static const QRegularExpression gap(QStringLiteral("[^\\p{L}\\p{N}-]+"));
    const auto words = english.toLower().split(gap, Qt::SkipEmptyParts);
    QStringList kept;
    bool isSubstance = false;
    for (const QString &word : words) {
        if (saltWords().contains(word))
            continue;
        kept.append(word);
        isSubstance = isSubstance || !anionWords().contains(word);
    }
    return (isSubstance ? kept : words).join(u' ');
}

qsizetype sharedBeginning(const QString &a, const QString &b)
{
    const auto shortest = std::min(a.size(), b.size());
    qsizetype at = 0;
    while (at < shortest && a.at(at) == b.at(at))
        ++at;
    return at;
}

/// How much of what two names share is a group that says nothing of the substance: hydroxyzine is
/// no hydroxychloroquine.
qsizetype sharedGroup(const QString &a, const QString &b)
{
    static const QStringList groups
        = listOf(QStringLiteral("하이드록시 히드록시 플루오로 클로로 클로르 메틸 에틸 DL- L- D- "
                                "Potassium Magnesium Sodium Calcium"));
    qsizetype longest = 0;
    for (const QString &group : groups) {
        if (group.size() > longest && a.startsWith(group) && b.startsWith(group))
            longest = group.size();
    }
    return longest;
}

bool beginAlike(const QString &a, const QString &b)
{
    const auto shared = sharedBeginning(a, b);
    const auto shorter = std::min(a.size(), b.size());
    if (shared < sameBeginning || 2 * shared <= shorter)
        return false;
    const auto group = sharedGroup(a, b);
    return shared == shorter || group == 0 || shared - group >= sameBehindGroup;
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

SubstanceName substanceName(const QString &korean, const QString &english)
{
    return {koreanBase(korean), englishBase(english)};
}

bool sameSubstance(const SubstanceName &a, const SubstanceName &b)
{
    if (a.korean == b.korean || (!a.english.isEmpty() && a.english == b.english))
        return true;
    return beginAlike(a.korean, b.korean) && !a.korean.startsWith(insulin);
}

bool sameSubstances(const Substances &a, const Substances &b)
{
    return a.isEmpty() || b.isEmpty() || (holdsAll(a, b) && holdsAll(b, a));
}

} // namespace pillnuts::search
