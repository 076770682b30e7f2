// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/tokens.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace pillnuts {

namespace {

constexpr std::array<const char *, kRoleCount> kRoleNames = {"window",
    "surface",
    "surfaceRaised",
    "surfaceSunken",
    "line",
    "lineStrong",
    "text",
    "textSubtle",
    "textDisabled",
    "accent",
    "accentHover",
    "onAccent",
    "accentSurface",
    "accentLine",
    "focus",
    "link",
    "selection",
    "onSelection",
    "mark",
    "onMark",
    "danger",
    "dangerSurface",
    "dangerLine",
    "dangerSolid",
    "onDangerSolid",
    "caution",
    "cautionSurface",
    "cautionLine",
    "cautionSolid",
    "onCautionSolid",
    "unknown",
    "unknownSurface",
    "unknownStripe",
    "unknownLine",
    "unknownSolid",
    "onUnknownSolid",
    "ok",
    "okSurface",
    "okLine",
    "okSolid",
    "onOkSolid",
    "brand",
    "brandDeep",
    "plate"};
constexpr std::array<const char *, 5> kTypeNames = {"caption", "body", "lead", "heading", "title"};
constexpr std::array<const char *, 4> kCornerNames = {"chip", "control", "panel", "plate"};

Tokens::Colours readColours(const QJsonObject &object)
{
    Tokens::Colours colours;
    for (size_t i = 0; i < colours.size(); ++i)
        colours.at(i) = QColor(object.value(QLatin1String(kRoleNames.at(i))).toString());
    return colours;
}

QVector<QColor> readList(const QJsonArray &array)
{
    QVector<QColor> colours;
    for (const auto &value : array)
        colours.append(QColor(value.toString()));
    return colours;
}

TypeStep readStep(const QJsonObject &object)
{
    return {object.value("px"_L1).toInt(),
        object.value("line"_L1).toInt(),
        object.value("letterSpacing"_L1).toDouble()};
}

} // namespace

QString tokenName(Role role)
{
    return QLatin1String(kRoleNames.at(static_cast<size_t>(role)));
}

Tokens loadTokens()
{
    QFile file(u":/theme/tokens.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the design tokens are not compiled in");
    const auto root = QJsonDocument::fromJson(file.readAll()).object();
    const auto colour = root.value("colour"_L1).toObject();
    const auto chart = root.value("chart"_L1).toObject();
    const auto type = root.value("type"_L1).toObject();
    const auto scale = type.value("scale"_L1).toObject();
    const auto radius = root.value("radius"_L1).toObject();

    Tokens tokens;
    tokens.light = readColours(colour.value("light"_L1).toObject());
    tokens.dark = readColours(colour.value("dark"_L1).toObject());
    tokens.chartLight = readList(chart.value("light"_L1).toArray());
    tokens.chartDark = readList(chart.value("dark"_L1).toArray());
    for (const auto &family : type.value("families"_L1).toArray())
        tokens.families.append(family.toString());
    for (size_t i = 0; i < kTypeNames.size(); ++i)
        tokens.type.at(i) = readStep(scale.value(QLatin1String(kTypeNames.at(i))).toObject());
    for (size_t i = 0; i < kCornerNames.size(); ++i)
        tokens.radius.at(i) = radius.value(QLatin1String(kCornerNames.at(i))).toInt();
    return tokens;
}

} // namespace pillnuts
