// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpus.h"

#include "drug_class.h"
#include "random.h"

#include <array>

using namespace Qt::StringLiterals;

namespace pillnuts::bench {

namespace {

struct Words {
    QStringList korean;
    QStringList latin;
};

/// "타 ta, 이 i, …" as two lists.
Words pairs(QStringView text)
{
    Words words;
    for (const QStringView pair : text.split(u',', Qt::SkipEmptyParts)) {
        const auto parts = pair.trimmed().split(u' ');
        words.korean.append(parts[0].toString());
        words.latin.append(
            parts.size() > 1 ? pair.trimmed().sliced(parts[0].size() + 1).toString() : QString());
    }
    return words;
}

const Words &syllables()
{
    static const Words words = pairs(
        u"아 a, 세 ce, 트 t, 미 mi, 노 no, 펜 phen, 타 ta, 이 i, 레 le, 놀 nol, 로 ro, 사 sa, 르 "
        u"r, 탄 tan, 발 val, 암 am, 디 di, 핀 pine, 토 to, 스 s, 바 va, 틴 tin, 메 me, 포 for, 민 "
        u"min, 시 si, 클 cl, 라 la, 신 cin, 목 mox, 실 cil, 린 lin, 세 ce, 파 fa, 클 clo, 러 r, 옥 "
        u"ox, 에 e, 소 so, 프 pr, 졸 zole, 란 lan, 가 ga, 바 ba, 펜 pen, 틸 til, 로 lo, 페 pe, 덱 "
        u"dex, 부 bu, 나 na, 록 rox, 센 xen, 케 ke, 톱 top, 멜 mel, 시 xi, 캄 cam, 리 li, 피 pi, "
        u"토 tor, 몬 mon, 루 lu, 카 ka, 스 st, 엘 l, 베 be, 실 sil, 도 do, 텔 tel, 칸 can, 데 de, "
        u"올 ol, 빌 vil, 글 gl, 립 lip, 틴 ptin, 자 ja, 누 nu, 비 via, 보 vo, 글 g, 제 ze, 다 da, "
        u"파 pa, 엠 em, 지 zi, 플 fl, 로 lo, 진 zin, 트 tr, 조 zo, 돈 done, 뎀 dem, 플 plu, 녹 "
        u"nox, 설 sul, 피 pi, 라 ra, 게 ge, 보 bo, 훼 fe, 탈 tal, 안 an, 푸 pu, 판 pan, 콜 col, 큐 "
        u"q, 겔 gel, 쎄 ce, 브 b, 렉 lex, 닥 dac, 터 ter, 멘 men, 둘 dul, 락 lax, 우 u, 귀 gui, 의 "
        u"ui, 과 gwa, 웰 wel");
    return words;
}

const Words &salts()
{
    static const Words words
        = pairs(u"염산염 Hydrochloride, 나트륨 Sodium, 말레산염 Maleate, 수화물 Hydrate, 칼슘 "
                u"Calcium, 인산염 Phosphate, 타르타르산염 Tartrate, 베실산염 Besylate, 푸마르산염 "
                u"Fumarate, 칼륨 Potassium, 아세트산염 Acetate, 삼수화물 Trihydrate");
    return words;
}

const Words &forms()
{
    static const Words words
        = pairs(u"정 Tab., 캡슐 Cap., 연질캡슐 Soft Cap., 시럽 Syrup, 주 Inj., 주사액 Injection, "
                u"서방정 SR Tab., 연고 Ointment, 크림 Cream, 현탁액 Suspension, 산 Powder, 과립 "
                u"Granule, 점안액 Eye Drops, 플라스타 Plaster, 액 Solution, 건조시럽 Dry Syrup, "
                u"장용정 Enteric Tab., 캅셀 Capsule, 겔 Gel, 패취 Patch");
    return words;
}

const QStringList &classNumbers()
{
    static const QStringList numbers
        = u"01140 02140 02180 02320 02190 01190 06290 03960 06180 02590 01170 02220 02390 03990 03190 01410 01130 03910 01490 04210 03160 02340 01220 03390 02310 02640 02370 01240 03330 06190 03950 01310 02450 02330 02170 02380"_s
              .split(u' ');
    return numbers;
}

const QStringList &classNames()
{
    static const QStringList names
        = u"해열.진통.소염제/혈압강하제/동맥경화용제/소화성궤양용제/기타의 순환계용약/기타의 중추신경용약/기타의 화학요법제/당뇨병용제/주로 그람양성, 음성균에 작용하는 것/기타의 비뇨생식기관 및 항문용약/정신신경용제/진해거담제/기타의 소화기관용약/따로 분류되지 않는 대사성 의약품/기타의 비타민제/항히스타민제/항전간제/간장질환용제/기타의 알레르기용약/항악성종양제/혼합비타민제/제산제/골격근이완제/기타의 혈액 및 체액용약/치과구강용약/진통.진양.수렴.소염제/정장제/진경제/혈액응고저지제/기타의 항생물질제제/효소제제/안과용제/부신호르몬제/건위소화제/혈관확장제/하제, 완장제"_s
              .split(u'/');
    return names;
}

const QStringList &modifiers()
{
    static const QStringList words
        = u"플러스 에스 콜드 8시간이알 큐 골드 케어 포르테 듀오 엠 프리미엄 이브 콤비 에프"_s.split(
            u' ');
    return words;
}

const QStringList &strengths()
{
    static const QStringList numbers
        = u"5 10 20 25 50 100 200 250 300 400 500 600 2.5 0.5 0.25 12.5 37.5 75 80 150 160 1 2 4 8 1000"_s
              .split(u' ');
    return numbers;
}

/// A word of some syllables, in both scripts.
struct Name {
    QString korean;
    QString latin;
};

class Generator {
public:
    explicit Generator(int seed)
        : m_random(static_cast<std::uint64_t>(seed))
    {
        for (int i = 0; i < 10000; ++i)
            m_ingredients.append(makeIngredient());
        for (int i = 0; i < 2000; ++i)
            m_companies.append(makeCompany());
        for (int i = 0; i < 24000; ++i)
            m_brands.append(word(2 + m_random.below(3)));
    }

    SearchEntry entry(int number);

private:
    template <typename List>
    const auto &pick(const List &list)
    {
        return list[m_random.below(static_cast<int>(list.size()))];
    }

    Name word(int length);
    Name makeIngredient();
    QString makeCompany();
    QString strength();
    void name(SearchEntry &entry, const Name &ingredient, const QString &company);
    void codes(SearchEntry &entry, int number);

    Random m_random;
    QVector<Name> m_ingredients;
    QStringList m_companies;
    QVector<Name> m_brands;
};

Name Generator::word(int length)
{
    Name name;
    for (int i = 0; i < length; ++i) {
        // Some syllables are commoner, but none is in more than a quarter of all names.
        const auto count = static_cast<int>(syllables().korean.size());
        const int at = m_random.percent(30) ? m_random.skewed(count) : m_random.below(count);
        name.korean += syllables().korean[at];
        name.latin += syllables().latin[at];
    }
    name.latin[0] = name.latin[0].toUpper();
    return name;
}

Name Generator::makeIngredient()
{
    Name name = word(3 + m_random.below(4));
    if (m_random.percent(35)) {
        const int salt = m_random.skewed(static_cast<int>(salts().korean.size()));
        name.korean += salts().korean[salt];
        name.latin += u' ' + salts().latin[salt];
    }
    return name;
}

QString Generator::makeCompany()
{
    static const QStringList kinds
        = u"제약 약품 바이오 파마 헬스케어 제약공업 팜 생명과학"_s.split(u' ');
    const QString name = word(2 + m_random.below(2)).korean + pick(kinds);
    const int form = m_random.below(10);
    if (form < 4)
        return u"(주)"_s + name;
    return form < 8 ? name + u"(주)"_s : name;
}

QString Generator::strength()
{
    const int kind = m_random.below(20);
    const QString number = pick(strengths());
    if (kind < 9)
        return number + u"밀리그램"_s;
    if (kind < 13)
        return number + u"밀리그람"_s;
    if (kind < 16)
        return number + u"mg"_s;
    if (kind < 18)
        return number + u'/' + pick(strengths()) + u"밀리그램"_s;
    return number + (kind < 19 ? u"%"_s : u"밀리리터"_s);
}

void Generator::name(SearchEntry &entry, const Name &ingredient, const QString &company)
{
    const Name brand = m_brands[m_random.skewed(static_cast<int>(m_brands.size()))];
    const int form = m_random.skewed(static_cast<int>(forms().korean.size()));
    QString name;
    if (m_random.percent(20))
        name = QString(company).remove(u"(주)"_s).left(2);
    name += m_random.percent(25) ? ingredient.korean : brand.korean;
    if (m_random.percent(20))
        name += pick(modifiers());
    name += forms().korean[form];
    const QString strengthText = m_random.percent(70) ? strength() : QString();
    name += strengthText;
    if (m_random.percent(60))
        name += u'(' + ingredient.korean + u')';
    if (m_random.percent(5))
        name += u"(수출용)"_s;
    entry.summary.name = name;
    if (m_random.percent(55))
        entry.summary.englishName = brand.latin + u' ' + forms().latin[form];
}

void Generator::codes(SearchEntry &entry, int number)
{
    entry.summary.id = ProductId(QString::number(195500000 + number * 7));
    if (!m_random.percent(60))
        return;
    const QString edi = QString::number(10000000 + number * 17).rightJustified(9, u'0');
    const QString body = u"880"_s + edi;
    int sum = 0;
    for (int i = 0; i < 12; ++i)
        sum += body[i].digitValue() * (i % 2 == 0 ? 1 : 3);
    entry.ediCodes.append(edi);
    entry.gtins.append(body + QString::number((10 - sum % 10) % 10));
}

SearchEntry Generator::entry(int number)
{
    SearchEntry entry;
    const Name ingredient = m_ingredients[m_random.skewed(static_cast<int>(m_ingredients.size()))];
    entry.summary.company = m_companies[m_random.skewed(static_cast<int>(m_companies.size()))];
    name(entry, ingredient, entry.summary.company);
    entry.ingredients = {ingredient.korean, ingredient.latin};
    const int more = m_random.percent(60) ? m_random.below(3) : m_random.below(6);
    for (int i = 0; i < more; ++i) {
        const Name other = m_ingredients[m_random.skewed(static_cast<int>(m_ingredients.size()))];
        entry.ingredients << other.korean << other.latin;
    }
    const int drugClass = m_random.skewed(static_cast<int>(classNumbers().size()));
    entry.summary.drugClass = {classNumbers()[drugClass], classNames()[drugClass]};
    entry.types = everydayTypes(classNumbers()[drugClass]);
    entry.summary.kind
        = m_random.percent(75) ? ProductKind::Prescription : ProductKind::OverTheCounter;
    entry.summary.status = m_random.percent(85) ? ProductStatus::Normal : ProductStatus::Withdrawn;
    entry.summary.permitDate = QDate(1960, 1, 1).addDays(m_random.below(24000));
    entry.popularity = m_random.percent(30) ? m_random.skewed(1000) : 0;
    codes(entry, number);
    return entry;
}

} // namespace

QVector<SearchEntry> makeCorpus(int size, int seed)
{
    Generator generator(seed);
    QVector<SearchEntry> entries;
    entries.reserve(size);
    for (int number = 0; number < size; ++number)
        entries.append(generator.entry(number));
    return entries;
}

} // namespace pillnuts::bench
