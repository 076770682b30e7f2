// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pill/pill_colour.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace pillnuts {

namespace {

// The colours of medicine, the one place where hues are named: they are the registered looks, not
// the interface.
const QHash<QString, PillColour> &pillColours()
{
    static const QColor dark(0x3a, 0x35, 0x2c, 0xb8);
    static const QColor pale(0xff, 0xff, 0xff, 0xd9);
    static const QHash<QString, PillColour> colours = {
        {u"하양"_s, {QColor(0xFDFCFA), QColor(0xBDB6A8), dark}},
        {u"노랑"_s, {QColor(0xF4D35E), QColor(0xB08E1C), dark}},
        {u"주황"_s, {QColor(0xEFA25A), QColor(0xB26A22), dark}},
        {u"분홍"_s, {QColor(0xF0A6B4), QColor(0xB5667A), dark}},
        {u"빨강"_s, {QColor(0xCC4B43), QColor(0x8A2A24), pale}},
        {u"갈색"_s, {QColor(0xA9764A), QColor(0x6E4724), pale}},
        {u"연두"_s, {QColor(0xB8D27A), QColor(0x7C9640), dark}},
        {u"초록"_s, {QColor(0x5C9E6A), QColor(0x33663F), pale}},
        {u"청록"_s, {QColor(0x4FA9A4), QColor(0x276A66), pale}},
        {u"하늘"_s, {QColor(0xBBD9F0), QColor(0x7CA3C2), dark}},
        {u"파랑"_s, {QColor(0x4E86C6), QColor(0x2B5688), pale}},
        {u"남색"_s, {QColor(0x34487E), QColor(0x1D2A52), pale}},
        {u"자주"_s, {QColor(0xA04A72), QColor(0x6A2A48), pale}},
        {u"보라"_s, {QColor(0x9B7CBC), QColor(0x644785), pale}},
        {u"회색"_s, {QColor(0xB9B6B0), QColor(0x7E7A72), dark}},
        {u"검정"_s, {QColor(0x3A3836), QColor(0x161513), pale}},
        {u"투명"_s, {QColor(0xFF, 0xFF, 0xFF, 0x66), QColor(0xA8A296), dark}},
    };
    return colours;
}

} // namespace

QVector<PillColour> readPillColours(const QString &words)
{
    static const QRegularExpression separators(u"[,/|\\s]+"_s);
    QVector<PillColour> found;
    for (const auto &word : words.split(separators, Qt::SkipEmptyParts)) {
        if (const auto it = pillColours().constFind(word); it != pillColours().constEnd())
            found.append(*it);
    }
    return found;
}

} // namespace pillnuts
