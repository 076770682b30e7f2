// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "brand_stem.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace pillnuts::search {

namespace {

constexpr qsizetype shortestStem = 2;
constexpr int mostForms = 3; ///< "서방" + "캡슐"

/// Longest first: "연질캡슐" before "캡슐".
const QStringList &formWords()
{
    static const QStringList words = [] {
        auto list = QStringLiteral(
            "이알서방정 서방정 서방캡슐 장용정 장용캡슐 장용성캡슐 구강붕해정 구강용해필름 "
            "구강붕해필름 츄어블정 츄정 저작정 발포정 설하정 질정 연질캡슐 경질캡슐 캡슐 속붕정 "
            "분산정 필름코팅정 건조시럽 시럽 현탁액 현탁용분말 내용액 내복액 외용액 점안액 "
            "점안겔 점비액 점이액 안연고 연고 크림 크립 로션 겔 젤 패취 패치 첩부제 카타플라스마 "
            "플라스타 좌제 좌약 주사액 주사 점적주사 주 흡입액 흡입제 에어로솔 스프레이 "
            "비강분무액 나잘스프레이 산 세립 과립 액 정 환 필름 트로키 로젠지 가글 엘릭서 "
            "프리필드시린지 프리필드펜 펜주 오디정 오디 에스알정 에스알 엑스알정 엑스알 씨알정 "
            "씨알 서방 장용 츄어블")
                        .split(u' ');
        std::stable_sort(list.begin(), list.end(), [](const QString &a, const QString &b) {
            return a.size() > b.size();
        });
        return list;
    }();
    return words;
}

bool dropForm(QString &stem)
{
    for (const QString &form : formWords()) {
        if (stem.endsWith(form) && stem.size() - form.size() >= shortestStem) {
            stem.chop(form.size());
            return true;
        }
    }
    return false;
}

/// Where strength begins, or a bracket, or the next name of a list. A figure with more of the name
/// behind it ("이지엔6이브") belongs to the brand.
qsizetype stemEnd(const QString &name)
{
    static const QRegularExpression end(
        QStringLiteral("[(\\[（［,]|\\d[\\d.,/"
                       "]*\\s*(?:밀리|마이크로|나노|그[램람]|리터|퍼센트|국제|단위|만단위|시간|"
                       "아이유|[a-zA-Zμµ㎎㎍㎖%％]|[^\\p{L}\\d]|$)"));
    const auto match = end.match(name);
    return match.hasMatch() ? match.capturedStart() : name.size();
}

} // namespace

QString brandStem(const QString &name)
{
    static const QRegularExpression number(QStringLiteral("^\\s*\\d+\\s*\\.\\s*")); // "1.가나정"
    static const QRegularExpression blanks(QStringLiteral("\\s+"));
    QString stem = name;
    stem.remove(number);
    stem.truncate(stemEnd(stem));
    stem.remove(blanks);
    for (int i = 0; i < mostForms && dropForm(stem); ++i) { }
    return stem.size() < shortestStem ? QString() : stem;
}

} // namespace pillnuts::search
