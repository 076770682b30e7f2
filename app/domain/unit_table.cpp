// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "amount.h"

#include <QHash>

#include <array>

using namespace Qt::StringLiterals;

namespace pillnuts {

namespace {

/// Words of one unit, parted by blanks. The case of Latin symbols matters: MBq is not mBq.
struct UnitRow {
    const char16_t *words = u"";
    const char16_t *symbol = u"";
    Dimension dimension = Dimension::Unknown;
    std::optional<int> exponent = std::nullopt; ///< to milligrams or millilitres
};

const std::array unitRows{
    UnitRow{u"피코그램 pg", u"pg", Dimension::Mass, -9},
    UnitRow{u"나노그램 ng", u"ng", Dimension::Mass, -6},
    UnitRow{u"마이크로그램 μg µg ㎍ mcg ug", u"µg", Dimension::Mass, -3},
    UnitRow{u"밀리그램 미리그램 mg Mg MG ㎎", u"mg", Dimension::Mass, 0},
    UnitRow{u"그램 g G", u"g", Dimension::Mass, 3},
    UnitRow{u"킬로그램 kg Kg KG ㎏", u"kg", Dimension::Mass, 6},
    UnitRow{u"마이크로리터 μL µL μl µl uL ul ㎕", u"µL", Dimension::Volume, -3},
    UnitRow{u"밀리리터 미리리터 mL ml ML ㎖ cc ㏄", u"mL", Dimension::Volume, 0},
    UnitRow{u"데시리터 dL dl ㎗", u"dL", Dimension::Volume, 2},
    UnitRow{u"리터 L l ℓ", u"L", Dimension::Volume, 3},
    UnitRow{u"용적 vol", u"vol", Dimension::Volume},
    UnitRow{u"국제단위 아이.유 아이유 아이.유. IU I.U. I.U", u"IU", Dimension::Activity},
    UnitRow{u"단위 유니트 U", u"U", Dimension::Activity},
    UnitRow{u"KIU 카이유 캘리크레인억제단위", u"KIU", Dimension::Activity},
    UnitRow{u"마이크로몰 μmol µmol umol", u"µmol", Dimension::Activity},
    UnitRow{u"밀리몰 mmol", u"mmol", Dimension::Activity},
    UnitRow{u"몰 mol", u"mol", Dimension::Activity},
    UnitRow{u"밀리당량 밀리그램당량 밀리이큐 mEq meq mEQ", u"mEq", Dimension::Activity},
    UnitRow{u"킬로베크렐 kBq", u"kBq", Dimension::Activity},
    UnitRow{u"메가베크렐 MBq", u"MBq", Dimension::Activity},
    UnitRow{u"기가베크렐 GBq", u"GBq", Dimension::Activity},
    UnitRow{u"마이크로큐리 μCi µCi", u"µCi", Dimension::Activity},
    UnitRow{u"밀리큐리 mCi", u"mCi", Dimension::Activity},
    UnitRow{u"집락형성단위 콜로니형성단위 CFU cfu", u"CFU", Dimension::Activity},
    UnitRow{u"플라크형성단위 PFU pfu", u"PFU", Dimension::Activity},
    UnitRow{u"퍼센트 % ％ 프로", u"%", Dimension::Percent},
    UnitRow{u"w/v% W/V% %(w/v) %(W/V) 퍼센트(W/V) 퍼센트(w/v)", u"w/v%", Dimension::Percent},
    UnitRow{u"w/w% W/W% %(w/w) %(W/W) 퍼센트(W/W) 퍼센트(w/w)", u"w/w%", Dimension::Percent},
    UnitRow{u"v/v% V/V% %(v/v) %(V/V) vol% 퍼센트(V/V) 퍼센트(v/v)", u"v/v%", Dimension::Percent},
};

const char16_t *const countWords
    = u"개 정 캡슐 캅셀 매 포 환 병 장 관 바이알 앰플 시린지 방울 회 키트 조각";

using UnitIndex = QHash<QString, const UnitRow *>;

UnitIndex buildIndex()
{
    UnitIndex index;
    for (const UnitRow &row : unitRows) {
        for (const QString &word : QString::fromUtf16(row.words).split(u' '))
            index.insert(word, &row);
    }
    return index;
}

/// Spelling without what does not matter: blanks, and the older 그람 for 그램.
QString lookupKey(const QString &printed)
{
    QString key;
    for (const QChar c : printed) {
        if (!c.isSpace())
            key += c;
    }
    return key.replace(u"그람"_s, u"그램"_s);
}

/// A word the table does not hold may still say what kind of quantity it is.
Dimension dimensionByForm(const QString &key)
{
    static const QStringList counts = QString::fromUtf16(countWords).split(u' ');
    if (key.contains(u'/'))
        return Dimension::Unknown; // a concentration
    if (counts.contains(key))
        return Dimension::Count;
    if (key.contains(u"단위"_s) || key.contains(u"역가"_s) || key.endsWith(u"IU"_s))
        return Dimension::Activity;
    return Dimension::Unknown;
}

/// "밀리그램(역가)", "mg역가": potency in milligrams of activity; it reads as "mg(역가)" and is no
/// mass.
std::optional<QString> potencySymbol(const QString &key, const UnitIndex &index)
{
    for (const QString &ending : {u"(역가)"_s, u"역가"_s}) {
        if (!key.endsWith(ending))
            continue;
        const UnitRow *row = index.value(key.chopped(ending.size()));
        if (row != nullptr)
            return QString::fromUtf16(row->symbol) + u"(역가)"_s;
    }
    return std::nullopt;
}

} // namespace

Unit readUnit(const QString &printed)
{
    static const UnitIndex index = buildIndex();
    const QString text = printed.trimmed();
    const QString key = lookupKey(text);
    Unit unit;
    unit.printed = text;
    unit.symbol = text;
    if (const UnitRow *row = index.value(key); row != nullptr) {
        unit.symbol = QString::fromUtf16(row->symbol);
        unit.dimension = row->dimension;
        if (row->dimension == Dimension::Mass)
            unit.milligramExponent = row->exponent;
        if (row->dimension == Dimension::Volume)
            unit.millilitreExponent = row->exponent;
    } else if (const auto potency = potencySymbol(key, index)) {
        unit.symbol = *potency;
        unit.dimension = Dimension::Activity;
    } else {
        unit.dimension = dimensionByForm(key);
    }
    return unit;
}

} // namespace pillnuts
