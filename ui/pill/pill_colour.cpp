// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pill/pill_colour.h"

namespace pillnuts {

// The colours of medicine, the one place where hues are named: they are the registered looks, not
// the interface.
PillTint tintOf(PillColour colour)
{
    static const QColor dark(0x3a, 0x35, 0x2c, 0xb8);
    static const QColor pale(0xff, 0xff, 0xff, 0xd9);
    switch (colour) {
    case PillColour::White:
        return {QColor(0xFDFCFA), QColor(0xBDB6A8), dark};
    case PillColour::Yellow:
        return {QColor(0xF4D35E), QColor(0xB08E1C), dark};
    case PillColour::Orange:
        return {QColor(0xEFA25A), QColor(0xB26A22), dark};
    case PillColour::Pink:
        return {QColor(0xF0A6B4), QColor(0xB5667A), dark};
    case PillColour::Red:
        return {QColor(0xCC4B43), QColor(0x8A2A24), pale};
    case PillColour::Brown:
        return {QColor(0xA9764A), QColor(0x6E4724), pale};
    case PillColour::LightGreen:
        return {QColor(0xB8D27A), QColor(0x7C9640), dark};
    case PillColour::Green:
        return {QColor(0x5C9E6A), QColor(0x33663F), pale};
    case PillColour::Teal:
        return {QColor(0x4FA9A4), QColor(0x276A66), pale};
    case PillColour::Blue:
        return {QColor(0x4E86C6), QColor(0x2B5688), pale};
    case PillColour::Navy:
        return {QColor(0x34487E), QColor(0x1D2A52), pale};
    case PillColour::Wine:
        return {QColor(0xA04A72), QColor(0x6A2A48), pale};
    case PillColour::Violet:
        return {QColor(0x9B7CBC), QColor(0x644785), pale};
    case PillColour::Grey:
        return {QColor(0xB9B6B0), QColor(0x7E7A72), dark};
    case PillColour::Black:
        return {QColor(0x3A3836), QColor(0x161513), pale};
    case PillColour::Clear:
        break;
    }
    return {QColor(0xFF, 0xFF, 0xFF, 0x66), QColor(0xA8A296), dark};
}

QVector<PillTint> readPillTints(const QString &words)
{
    QVector<PillTint> tints;
    for (const auto colour : coloursOf(words))
        tints.append(tintOf(colour));
    return tints;
}

} // namespace pillnuts
