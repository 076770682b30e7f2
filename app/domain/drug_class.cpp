// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "drug_class.h"

#include <QHash>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace pillnuts {

namespace {

/// Words are parted by blanks; '_' stands for a blank inside a word.
struct TypeRow {
    const char16_t *name = u"";
    const char16_t *aliases = u"";
    const char16_t *classNumbers = u"";
};

const std::array typeRows{
    TypeRow{u"마취", u"전신마취 국소마취", u"111 121"},
    TypeRow{u"수면·진정", u"수면 수면제 진정 최면진정", u"112"},
    TypeRow{u"뇌전증", u"간질 항전간 경련", u"113"},
    TypeRow{u"해열", u"해열제 열", u"114"},
    TypeRow{u"진통", u"진통제 통증", u"114 264"},
    TypeRow{u"소염", u"소염제 염증", u"114 264"},
    TypeRow{u"각성", u"각성제 흥분제", u"115"},
    TypeRow{u"어지럼", u"진훈 현훈 어지러움", u"116"},
    TypeRow{u"정신신경", u"정신 우울 불안", u"117"},
    TypeRow{u"근이완", u"근육이완 근이완제", u"122"},
    TypeRow{u"자율신경", u"", u"123"},
    TypeRow{u"진경", u"경련성_복통 진경제", u"124"},
    TypeRow{u"안과", u"눈 안약 점안", u"131"},
    TypeRow{u"이비과", u"비염 코 귀 이비인후", u"132"},
    TypeRow{u"항히스타민", u"항히스타민제", u"141"},
    TypeRow{u"알레르기", u"알러지", u"141 149"},
    TypeRow{u"면역", u"면역억제 자격요법", u"142"},
    TypeRow{u"심장", u"강심 부정맥", u"211 212"},
    TypeRow{u"이뇨", u"이뇨제", u"213"},
    TypeRow{u"혈압", u"고혈압 혈압강하", u"214"},
    TypeRow{u"정맥·혈관", u"혈관보강 정맥", u"215"},
    TypeRow{u"혈관확장", u"협심증", u"217"},
    TypeRow{u"고지혈", u"고지혈증 이상지질혈증 콜레스테롤 동맥경화", u"218"},
    TypeRow{u"기침·가래", u"기침 가래 진해거담 진해 거담", u"222"},
    TypeRow{u"호흡기", u"호흡기관", u"221 222 229"},
    TypeRow{u"구강·치과", u"구강 치과 잇몸", u"231"},
    TypeRow{u"위궤양", u"궤양 위염 소화성궤양", u"232"},
    TypeRow{u"소화", u"소화제 건위소화 건위", u"233"},
    TypeRow{u"제산", u"제산제 속쓰림", u"234"},
    TypeRow{u"멀미·구토", u"멀미 구토 구역 진토", u"235"},
    TypeRow{u"담즙", u"이담", u"236"},
    TypeRow{u"정장·지사", u"지사 지사제 정장 정장제 설사 유산균", u"237"},
    TypeRow{u"변비", u"변비약 하제 완하제", u"238"},
    TypeRow{u"위장", u"위장운동 소화기", u"232 233 234 239"},
    TypeRow{u"호르몬", u"", u"241 243 245 246 247 249"},
    TypeRow{u"갑상선", u"갑상샘 부갑상선", u"243"},
    TypeRow{u"스테로이드", u"부신호르몬", u"245"},
    TypeRow{u"여성호르몬", u"난포호르몬 황체호르몬", u"247"},
    TypeRow{u"피임", u"피임약", u"254"},
    TypeRow{u"비뇨생식기", u"비뇨기 전립선", u"255 259"},
    TypeRow{u"치질", u"치질약", u"256"},
    TypeRow{u"소독", u"살균소독 소독제", u"261"},
    TypeRow{u"상처", u"창상보호 화농", u"262 263"},
    TypeRow{u"피부외용", u"피부 연고", u"262 263 264 265 266 269"},
    TypeRow{u"무좀", u"기생성피부질환 피부진균 백선", u"265"},
    TypeRow{u"탈모", u"모발 발모", u"267"},
    TypeRow{u"비타민", u"비타민제", u"310 311 312 313 314 315 316 319 47210"},
    TypeRow{u"칼슘", u"칼슘제", u"321"},
    TypeRow{u"철분·미네랄", u"철분 미네랄 무기질", u"322"},
    TypeRow{u"수액·영양", u"수액 당류 아미노산 영양", u"323 325 331"},
    TypeRow{u"자양강장", u"자양강장변질 강장", u"329"},
    TypeRow{u"지혈", u"지혈제", u"332"},
    TypeRow{u"혈전", u"항응고 혈액응고저지", u"333"},
    TypeRow{u"투석·관류", u"투석 인공신장 관류", u"341 349"},
    TypeRow{u"간", u"간장 간장질환 간장약", u"391"},
    TypeRow{u"해독", u"해독제", u"392"},
    TypeRow{u"통풍", u"통풍치료", u"394"},
    TypeRow{u"효소", u"효소제", u"395"},
    TypeRow{u"당뇨", u"당뇨병 혈당", u"396"},
    TypeRow{u"항암", u"항암제 항악성종양 종양", u"421 429 617"},
    TypeRow{u"방사성", u"방사성의약품", u"431"},
    TypeRow{u"항생", u"항생제 항생물질", u"611 612 613 614 615 616 618 619"},
    TypeRow{u"항진균", u"곰팡이 항진균제", u"265 616"},
    TypeRow{u"결핵", u"항결핵", u"613 622"},
    TypeRow{u"설파제", u"설화제", u"621"},
    TypeRow{u"백신", u"예방접종", u"631"},
    TypeRow{u"항원충", u"말라리아", u"641"},
    TypeRow{u"구충", u"구충제 기생충", u"642"},
    TypeRow{u"조영제", u"조영", u"721"},
    TypeRow{u"마약성 진통", u"마약 아편알카로이드 합성마약", u"811 821"},
};

QStringList words(const char16_t *text)
{
    QStringList list = QString::fromUtf16(text).split(u' ', Qt::SkipEmptyParts);
    for (QString &word : list)
        word.replace(u'_', u' ');
    return list;
}

QHash<QString, QStringList> typesByClass()
{
    QHash<QString, QStringList> types;
    for (const EverydayType &type : allEverydayTypes()) {
        for (const QString &number : type.classNumbers)
            types[number].append(type.name);
    }
    return types;
}

} // namespace

const QVector<EverydayType> &allEverydayTypes()
{
    static const QVector<EverydayType> types = [] {
        QVector<EverydayType> all;
        for (const TypeRow &row : typeRows)
            all.append({QString::fromUtf16(row.name), words(row.aliases), words(row.classNumbers)});
        return all;
    }();
    return types;
}

QString shortClassNumber(const QString &classNumber)
{
    QString digits;
    for (const QChar c : classNumber.trimmed()) {
        const bool isDigit = c >= u'0' && c <= u'9';
        if (!isDigit && !digits.isEmpty())
            break;
        if (isDigit)
            digits += c;
        else if (c != u'[')
            return {};
    }
    const bool isMedicine = digits.size() == 5 && digits.startsWith(u'0') && digits.endsWith(u'0');
    return isMedicine ? digits.sliced(1, 3) : digits;
}

QStringList everydayTypes(const QString &classNumber)
{
    static const QHash<QString, QStringList> types = typesByClass();
    return types.value(shortClassNumber(classNumber));
}

bool hasType(const QString &classNumber, const QString &type)
{
    const QString number = shortClassNumber(classNumber);
    const QString wanted = type.trimmed();
    if (number.isEmpty() || wanted.isEmpty())
        return false;
    if (shortClassNumber(wanted) == number)
        return true;
    return std::ranges::any_of(allEverydayTypes(), [&](const EverydayType &each) {
        return (each.name == wanted || each.aliases.contains(wanted))
            && each.classNumbers.contains(number);
    });
}

} // namespace pillnuts
