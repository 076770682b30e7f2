// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_DOMAIN_PILL_WORDS_H
#define PILLNUTS_DOMAIN_PILL_WORDS_H

#include "product.h"

#include <QStringList>
#include <QVector>

#include <optional>

namespace pillnuts {

/// The registered shapes (DRUG_SHAPE of 낱알식별).
enum class PillShape {
    Round, ///< 원형
    Oval, ///< 타원형
    Oblong, ///< 장방형
    HalfRound, ///< 반원형
    Triangle, ///< 삼각형
    Square, ///< 사각형
    Rhombus, ///< 마름모형
    Pentagon, ///< 오각형
    Hexagon, ///< 육각형
    Octagon, ///< 팔각형
    Irregular ///< 기타
};

/// The registered colours (COLOR_CLASS1 and 2).
enum class PillColour {
    White, ///< 하양
    Yellow, ///< 노랑
    Orange, ///< 주황
    Pink, ///< 분홍
    Red, ///< 빨강
    Brown, ///< 갈색
    LightGreen, ///< 연두
    Green, ///< 초록
    Teal, ///< 청록
    Blue, ///< 파랑
    Navy, ///< 남색
    Wine, ///< 자주
    Violet, ///< 보라
    Grey, ///< 회색
    Black, ///< 검정
    Clear ///< 투명
};

/// The registered score lines (LINE_FRONT, LINE_BACK); empty there means none.
enum class PillLine {
    Unscored,
    Straight, ///< "-"
    Cross, ///< "+"
    Special ///< 기타
};

const QVector<PillShape> &pillShapes(); ///< all of them, the common ones first
const QVector<PillColour> &pillColours(); ///< all of them, in the ministry's order

QString ministryWord(PillShape shape);
QString ministryWord(PillColour colour);
QString ministryWord(PillLine line); ///< 없음, -, +, 기타

/// Words by which it is asked for, Korean and English, each without blanks; the ministry's first.
QStringList askingWords(PillShape shape);
QStringList askingWords(PillColour colour);
QStringList askingWords(PillLine line);

/// Of a registered or an everyday word ("둥근", "흰색", "Round"); nothing for another word.
std::optional<PillShape> shapeOf(QStringView word);
std::optional<PillColour> colourOf(QStringView word);
std::optional<PillLine> lineOf(QStringView word);

/// Of a registered field that may name several: "노랑, 투명", "하양|파랑"; "진한" and "옅은" and
/// unknown words are passed over.
QVector<PillColour> coloursOf(const QString &registered);

/// Every colour of either side, each once. Empty when none is registered.
QVector<PillColour> coloursOf(const PillLook &look);

/// Score lines of either side, from their fields and from 분할선 written within the imprint;
/// `Unscored` alone when there are none.
QVector<PillLine> linesOf(const PillLook &look);

/// All words by which a look can be asked for, imprints apart: those of its shape, its colours and
/// its score lines.
QStringList lookWords(const PillLook &look);

} // namespace pillnuts

#endif
