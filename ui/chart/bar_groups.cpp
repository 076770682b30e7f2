// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/bar_groups.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pillnuts {

namespace {

constexpr QChar kNoBreakSpace(0x00a0);

/// Which axis an ingredient belongs to.
struct AxisKey {
    enum class Kind { Mass, SmallMass, Unit, None };
    Kind kind = Kind::None;
    QString unit; ///< only for Kind::Unit

    friend bool operator==(const AxisKey &a, const AxisKey &b) = default;
};

AxisKey axisOf(const Amount &amount)
{
    // A stated zero is as little a bar as an unknown amount: both are told in words.
    if (!amount.value || amount.value->isZero())
        return {};
    if (amount.unit.milligramExponent) {
        const bool small = *amount.unit.milligramExponent < 0;
        return {small ? AxisKey::Kind::SmallMass : AxisKey::Kind::Mass, {}};
    }
    return {AxisKey::Kind::Unit, amount.unit.symbol};
}

QString noteOf(const Variant &variant, const Ingredient &ingredient)
{
    QStringList parts;
    const auto milligrams = ingredient.amount.milligrams();
    if (milligrams && axisOf(ingredient.amount).kind == AxisKey::Kind::SmallMass)
        parts += u"= "_s + milligrams->toString() + kNoBreakSpace + u"mg"_s;
    // The share of an only ingredient says nothing.
    const auto share = massShare(variant, ingredient);
    if (share && variant.ingredients.size() > 1)
        parts += shareText(*share);
    return parts.join(u" · "_s);
}

Bar makeBar(const Variant &variant, int position, const BarMarks &marks)
{
    const Ingredient &ingredient = variant.ingredients.at(position);
    Bar bar;
    bar.ingredient = position;
    bar.name = ingredient.name;
    bar.englishName = ingredient.englishName;
    bar.amount = ingredient.amount.display();
    if (bar.amount.isEmpty())
        bar.amount = QCoreApplication::translate("IngredientChart", "no data");
    bar.note = noteOf(variant, ingredient);
    bar.mark = marks.value(position);
    return bar;
}

bool hasOneUnit(const Variant &variant, const QVector<Bar> &bars)
{
    const auto unit
        = [&](const Bar &bar) { return variant.ingredients.at(bar.ingredient).amount.unit.symbol; };
    return std::all_of(
        bars.begin(), bars.end(), [&](const Bar &bar) { return unit(bar) == unit(bars.first()); });
}

/// The unit that all bars print; milligrams or micrograms where they differ.
void measureMasses(const Variant &variant, bool small, BarGroup &group)
{
    const bool oneUnit = hasOneUnit(variant, group.bars);
    const Unit &first = variant.ingredients.at(group.bars.first().ingredient).amount.unit;
    group.unit = oneUnit ? first.symbol : (small ? u"µg"_s : u"mg"_s);
    const int exponent = oneUnit ? *first.milligramExponent : (small ? -3 : 0);
    for (Bar &bar : group.bars) {
        const auto milligrams = variant.ingredients.at(bar.ingredient).amount.milligrams();
        if (milligrams)
            bar.length = milligrams->scaledBy(-exponent).toDouble();
    }
}

void measure(const Variant &variant, const AxisKey &key, BarGroup &group)
{
    group.hasAxis = key.kind != AxisKey::Kind::None;
    if (!group.hasAxis)
        return;
    if (key.kind != AxisKey::Kind::Unit) {
        measureMasses(variant, key.kind == AxisKey::Kind::SmallMass, group);
        return;
    }
    group.unit = key.unit;
    for (Bar &bar : group.bars)
        bar.length = variant.ingredients.at(bar.ingredient).amount.value->toDouble();
}

/// Masses first, the unknown last, everything else as it is printed.
QVector<AxisKey> axesOf(const Variant &variant)
{
    QVector<AxisKey> keys;
    for (const Ingredient &ingredient : variant.ingredients) {
        const AxisKey key = axisOf(ingredient.amount);
        if (!keys.contains(key))
            keys += key;
    }
    const auto rank = [](const AxisKey &key) { return static_cast<int>(key.kind); };
    std::stable_sort(keys.begin(), keys.end(), [&](const AxisKey &a, const AxisKey &b) {
        return rank(a) < rank(b);
    });
    return keys;
}

} // namespace

QVector<BarGroup> groupBars(const Variant &variant, const BarMarks &marks)
{
    QVector<BarGroup> groups;
    const QVector<AxisKey> keys = axesOf(variant);
    for (const AxisKey &key : keys) {
        BarGroup group;
        for (int i = 0; i < static_cast<int>(variant.ingredients.size()); ++i) {
            if (axisOf(variant.ingredients.at(i).amount) == key)
                group.bars += makeBar(variant, i, marks);
        }
        measure(variant, key, group);
        group.hollow = !groups.isEmpty();
        groups += group;
    }
    return groups;
}

QString shareText(double share)
{
    const double percent = share * 100;
    if (percent < 0.05)
        return u"< 0.1"_s + kNoBreakSpace + u'%';
    return QString::number(percent, 'f', 1) + kNoBreakSpace + u'%';
}

QString spokenBar(const Bar &bar)
{
    QString spoken = bar.name + u' ' + bar.amount;
    if (!bar.note.isEmpty())
        spoken += u", "_s + bar.note;
    if (bar.mark.level != BarMark::Level::Plain)
        spoken += u", "_s + bar.mark.word;
    return spoken;
}

} // namespace pillnuts
