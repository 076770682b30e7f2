// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "identify/look_names.h"

#include <QCoreApplication>
#include <QLocale>

namespace pillnuts {

namespace {

QString words(const char *text, const char *comment = nullptr)
{
    return QCoreApplication::translate("PillLook", text, comment);
}

} // namespace

QString lookName(PillShape shape)
{
    switch (shape) {
    case PillShape::Round:
        return words(QT_TRANSLATE_NOOP("PillLook", "Round"));
    case PillShape::Oval:
        return words(QT_TRANSLATE_NOOP("PillLook", "Oval"));
    case PillShape::Oblong:
        return words(QT_TRANSLATE_NOOP("PillLook", "Oblong"));
    case PillShape::HalfRound:
        return words(QT_TRANSLATE_NOOP("PillLook", "Half"));
    case PillShape::Triangle:
        return words(QT_TRANSLATE_NOOP("PillLook", "Triangle"));
    case PillShape::Square:
        return words(QT_TRANSLATE_NOOP("PillLook", "Square"));
    case PillShape::Rhombus:
        return words(QT_TRANSLATE_NOOP("PillLook", "Rhomb"));
    case PillShape::Pentagon:
        return words(QT_TRANSLATE_NOOP("PillLook", "5 sides"));
    case PillShape::Hexagon:
        return words(QT_TRANSLATE_NOOP("PillLook", "6 sides"));
    case PillShape::Octagon:
        return words(QT_TRANSLATE_NOOP("PillLook", "8 sides"));
    case PillShape::Irregular:
        break;
    }
    return words(QT_TRANSLATE_NOOP("PillLook", "Other"));
}

QString lookName(PillColour colour)
{
    switch (colour) {
    case PillColour::White:
        return words(QT_TRANSLATE_NOOP("PillLook", "White"));
    case PillColour::Yellow:
        return words(QT_TRANSLATE_NOOP("PillLook", "Yellow"));
    case PillColour::Orange:
        return words(QT_TRANSLATE_NOOP("PillLook", "Orange"));
    case PillColour::Pink:
        return words(QT_TRANSLATE_NOOP("PillLook", "Pink"));
    case PillColour::Red:
        return words(QT_TRANSLATE_NOOP("PillLook", "Red"));
    case PillColour::Brown:
        return words(QT_TRANSLATE_NOOP("PillLook", "Brown"));
    case PillColour::LightGreen:
        return words(QT_TRANSLATE_NOOP("PillLook", "Lime"));
    case PillColour::Green:
        return words(QT_TRANSLATE_NOOP("PillLook", "Green"));
    case PillColour::Teal:
        return words(QT_TRANSLATE_NOOP("PillLook", "Teal"));
    case PillColour::Blue:
        return words(QT_TRANSLATE_NOOP("PillLook", "Blue"));
    case PillColour::Navy:
        return words(QT_TRANSLATE_NOOP("PillLook", "Navy"));
    case PillColour::Wine:
        return words(QT_TRANSLATE_NOOP("PillLook", "Wine"));
    case PillColour::Violet:
        return words(QT_TRANSLATE_NOOP("PillLook", "Violet"));
    case PillColour::Grey:
        return words(QT_TRANSLATE_NOOP("PillLook", "Grey"));
    case PillColour::Black:
        return words(QT_TRANSLATE_NOOP("PillLook", "Black"));
    case PillColour::Clear:
        break;
    }
    return words(QT_TRANSLATE_NOOP("PillLook", "Clear"));
}

QString lookName(PillLine line)
{
    switch (line) {
    case PillLine::Unscored:
        return words(QT_TRANSLATE_NOOP("PillLook", "No line"));
    case PillLine::Straight:
        return words(QT_TRANSLATE_NOOP("PillLook", "− Line"));
    case PillLine::Cross:
        return words(QT_TRANSLATE_NOOP("PillLook", "+ Cross"));
    case PillLine::Special:
        break;
    }
    return words(QT_TRANSLATE_NOOP("PillLook", "Other line"));
}

QString factName(PillFact fact)
{
    switch (fact) {
    case PillFact::Imprint:
        return words(QT_TRANSLATE_NOOP("PillLook", "imprint"));
    case PillFact::Shape:
        return words(QT_TRANSLATE_NOOP("PillLook", "shape"));
    case PillFact::Colour:
        return words(QT_TRANSLATE_NOOP("PillLook", "colour"));
    case PillFact::Size:
        break;
    }
    return words(QT_TRANSLATE_NOOP("PillLook", "size"));
}

QString lengthName(double millimetres)
{
    return QLocale().toString(millimetres, 'f', 1) + QStringLiteral(" mm");
}

} // namespace pillnuts
