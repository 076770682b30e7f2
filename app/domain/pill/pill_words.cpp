// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pill/pill_words.h"

#include "text/fold_text.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <span>

using namespace Qt::StringLiterals;

namespace pillnuts {

namespace {

template <typename Look>
struct Words {
    Look look;
    const char16_t *words; ///< parted by blanks, the ministry's first
};

// In the order in which they are offered.
constexpr std::array shapeArray = {
    Words<PillShape>{
        PillShape::Round, u"원형 동그란 동그라미 둥근 둥글 원반형 round circle circular"},
    Words<PillShape>{PillShape::Oblong, u"장방형 길쭉한 길쭉 길다란 막대 막대형 oblong caplet"},
    Words<PillShape>{PillShape::Oval, u"타원형 타원 달걀형 계란형 oval ellipse elliptical"},
    Words<PillShape>{PillShape::Triangle, u"삼각형 삼각 세모 세모난 세모꼴 triangle triangular"},
    Words<PillShape>{PillShape::Square,
        u"사각형 사각 네모 네모난 네모꼴 정사각형 직사각형 square rectangle rectangular"},
    Words<PillShape>{PillShape::Octagon, u"팔각형 팔각 octagon octagonal"},
    Words<PillShape>{PillShape::Hexagon, u"육각형 육각 hexagon hexagonal"},
    Words<PillShape>{PillShape::Pentagon, u"오각형 오각 pentagon pentagonal"},
    Words<PillShape>{PillShape::Rhombus, u"마름모형 마름모 마름모꼴 다이아몬드 rhombus diamond"},
    Words<PillShape>{PillShape::HalfRound, u"반원형 반원 반달 반달형 semicircle semicircular"},
    Words<PillShape>{PillShape::Irregular, u"기타 other"},
};

constexpr std::array colourArray = {
    Words<PillColour>{
        PillColour::White, u"하양 하얀 하얀색 하양색 흰 흰색 백색 미백색 유백색 화이트 white"},
    Words<PillColour>{PillColour::Yellow,
        u"노랑 노란 노란색 노랑색 황색 담황색 미황색 연노랑 옐로 옐로우 yellow"},
    Words<PillColour>{PillColour::Orange, u"주황 주황색 오렌지 오렌지색 귤색 등색 orange"},
    Words<PillColour>{PillColour::Pink, u"분홍 분홍색 연분홍 연분홍색 담홍색 핑크 핑크색 pink"},
    Words<PillColour>{PillColour::Red, u"빨강 빨간 빨간색 빨강색 적색 붉은 붉은색 레드 red"},
    Words<PillColour>{PillColour::Brown, u"갈색 밤색 고동색 브라운 brown"},
    Words<PillColour>{PillColour::LightGreen, u"연두 연두색 연녹색 담녹색 라임 lightgreen lime"},
    Words<PillColour>{PillColour::Green, u"초록 초록색 녹색 그린 green"},
    Words<PillColour>{PillColour::Teal, u"청록 청록색 teal turquoise"},
    Words<PillColour>{
        PillColour::Blue, u"파랑 파란 파란색 파랑색 청색 푸른 푸른색 하늘 하늘색 블루 blue"},
    Words<PillColour>{PillColour::Navy, u"남색 곤색 감색 네이비 navy"},
    Words<PillColour>{PillColour::Wine, u"자주 자주색 자줏빛 와인색 wine maroon magenta"},
    Words<PillColour>{PillColour::Violet, u"보라 보라색 퍼플 violet purple"},
    Words<PillColour>{PillColour::Grey, u"회색 잿빛 그레이 grey gray"},
    Words<PillColour>{PillColour::Black, u"검정 검은 검은색 검정색 까만 까만색 흑색 블랙 black"},
    Words<PillColour>{PillColour::Clear, u"투명 투명한 반투명 무색 clear transparent"},
};

constexpr std::array lineArray = {
    Words<PillLine>{PillLine::Unscored, u"없음 민무늬 none unscored"},
    Words<PillLine>{PillLine::Straight, u"- − 분할선 한줄 일자 single straight scored"},
    Words<PillLine>{PillLine::Cross, u"+ 십자 십자분할선 열십자 cross"},
    Words<PillLine>{PillLine::Special, u"기타 other"},
};

constexpr std::span<const Words<PillShape>> shapeTable(shapeArray);
constexpr std::span<const Words<PillColour>> colourTable(colourArray);
constexpr std::span<const Words<PillLine>> lineTable(lineArray);

template <typename Look>
QStringList wordsOf(std::span<const Words<Look>> table, Look look)
{
    const auto *at = std::find_if(table.data(), table.data() + table.size(), [look](const auto &w) {
        return w.look == look;
    });
    return QString::fromUtf16(at->words).split(u' ');
}

/// For comparing: folded, or as they stand where nothing but signs is left.
QString wordKey(QStringView word)
{
    const QString folded = foldText(word);
    return folded.isEmpty() ? word.trimmed().toString() : folded;
}

template <typename Look>
QHash<QString, Look> looksByWord(std::span<const Words<Look>> table)
{
    QHash<QString, Look> looks;
    for (const auto &row : table) {
        for (const auto &word : wordsOf(table, row.look))
            looks.insert(wordKey(word), row.look);
    }
    return looks;
}

template <typename Look>
std::optional<Look> find(const QHash<QString, Look> &looks, QStringView word)
{
    constexpr qsizetype longest = 40; // no word is longer; what is, need not be folded
    if (word.size() > longest)
        return std::nullopt;
    const auto at = looks.constFind(wordKey(word));
    return at == looks.cend() ? std::nullopt : std::optional(*at);
}

template <typename Look>
QVector<Look> looksIn(std::span<const Words<Look>> table)
{
    QVector<Look> looks;
    for (const auto &row : table)
        looks.append(row.look);
    return looks;
}

template <typename Look>
void addOnce(QVector<Look> &looks, Look look)
{
    if (!looks.contains(look))
        looks.append(look);
}

void addLines(QVector<PillLine> &lines, const QString &field, const QString &imprint)
{
    static const QString score = u"분할선"_s;
    static const QString cross = u"십자분할선"_s;
    if (const auto line = lineOf(field); line && *line != PillLine::Unscored)
        addOnce(lines, *line);
    else if (imprint.contains(cross))
        addOnce(lines, PillLine::Cross);
    else if (imprint.contains(score))
        addOnce(lines, PillLine::Straight);
}

} // namespace

const QVector<PillShape> &pillShapes()
{
    static const auto shapes = looksIn(shapeTable);
    return shapes;
}

const QVector<PillColour> &pillColours()
{
    static const auto colours = looksIn(colourTable);
    return colours;
}

QString ministryWord(PillShape shape)
{
    return askingWords(shape).first();
}

QString ministryWord(PillColour colour)
{
    return askingWords(colour).first();
}

QString ministryWord(PillLine line)
{
    return askingWords(line).first();
}

QStringList askingWords(PillShape shape)
{
    return wordsOf(shapeTable, shape);
}

QStringList askingWords(PillColour colour)
{
    return wordsOf(colourTable, colour);
}

QStringList askingWords(PillLine line)
{
    return wordsOf(lineTable, line);
}

std::optional<PillShape> shapeOf(QStringView word)
{
    static const auto shapes = looksByWord(shapeTable);
    return find(shapes, word);
}

std::optional<PillColour> colourOf(QStringView word)
{
    static const auto colours = looksByWord(colourTable);
    return find(colours, word);
}

std::optional<PillLine> lineOf(QStringView word)
{
    static const auto lines = looksByWord(lineTable);
    return find(lines, word);
}

QVector<PillColour> coloursOf(const QString &registered)
{
    static const QRegularExpression separators(u"[,/|\\s]+"_s);
    QVector<PillColour> colours;
    for (const auto &word : registered.split(separators, Qt::SkipEmptyParts)) {
        if (const auto colour = colourOf(word))
            addOnce(colours, *colour);
    }
    return colours;
}

QVector<PillColour> coloursOf(const PillLook &look)
{
    auto colours = coloursOf(look.colourFront);
    for (const auto colour : coloursOf(look.colourBack))
        addOnce(colours, colour);
    return colours;
}

QVector<PillLine> linesOf(const PillLook &look)
{
    QVector<PillLine> lines;
    addLines(lines, look.lineFront, look.imprintFront);
    addLines(lines, look.lineBack, look.imprintBack);
    return lines.isEmpty() ? QVector<PillLine>{PillLine::Unscored} : lines;
}

QStringList lookWords(const PillLook &look)
{
    QStringList words;
    if (const auto shape = shapeOf(look.shape))
        words += askingWords(*shape);
    for (const auto colour : coloursOf(look))
        words += askingWords(colour);
    for (const auto line : linesOf(look)) {
        if (line != PillLine::Unscored)
            words += askingWords(line);
    }
    words.removeDuplicates();
    return words;
}

} // namespace pillnuts
