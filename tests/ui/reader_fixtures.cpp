// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader_fixtures.h"

using namespace Qt::StringLiterals;

namespace pillnuts::test {

namespace {

template <typename T>
QFuture<T> ready(T value)
{
    return QtFuture::makeReadyFuture(std::move(value));
}

Product product(const QString &code, const QString &name, const QVector<Variant> &variants)
{
    Product product;
    product.summary.id = ProductId(code);
    product.summary.name = name;
    product.summary.company = u"가온제약(예시)"_s;
    product.summary.kind = ProductKind::OverTheCounter;
    product.summary.status = ProductStatus::Normal;
    product.summary.drugClass = {u"01140"_s, u"해열.진통.소염제"_s};
    product.summary.form = u"필름코팅정"_s;
    product.summary.permitDate = QDate(2019, 4, 11);
    product.kindText = u"일반의약품"_s;
    product.statusText = u"정상"_s;
    product.gtins = {Gtin(u"8806469025804"_s)};
    product.ediCodes = {EdiCode(u"012345678"_s)};
    product.atcCodes = {AtcCode(u"R05X"_s)};
    product.storage = u"기밀용기, 실온(1-30℃)보관"_s;
    product.validTerm = u"제조일로부터 36 개월"_s;
    product.packUnit = u"10정/상자"_s;
    product.appearance = u"노란색의 장방형 필름코팅정"_s;
    product.variants = variants;
    product.excipients = QVector<Excipient>{{u"미결정셀룰로오스"_s, SubstanceCode(u"M040550"_s)},
        {u"옥수수전분"_s, SubstanceCode(u"M040560"_s)},
        {u"황색4호"_s, {}}};
    product.source = {u"식약처 공공데이터 의약품 제품 허가정보"_s, QDate(2026, 11, 20), false};
    return product;
}

LabelSection permit(SectionKind kind, const QString &title, const QString &xml)
{
    LabelSection section;
    section.kind = kind;
    section.title = title;
    if (const auto document = readLabel(xml)) {
        section.document = *document;
        section.text = plainText(*document);
    }
    return section;
}

LabelSection easy(SectionKind kind, const QString &title, const QString &text, bool cut = false)
{
    LabelSection section;
    section.kind = kind;
    section.title = title;
    section.text = text;
    section.cutAtSource = cut;
    return section;
}

QString paragraph(const QString &text)
{
    return u"<PARAGRAPH tagName=\"p\" textIndent=\"\" marginLeft=\"\"><![CDATA["_s + text
        + u"]]></PARAGRAPH>"_s;
}

} // namespace

void FakeCatalogue::add(const Product &product, const QVector<LabelSection> &sections)
{
    m_products.insert(product.summary.id, product);
    m_sections.insert(product.summary.id, sections);
}

void FakeCatalogue::heal()
{
    m_failure.reset();
    m_sectionsFailure.reset();
}

Result<Product> FakeCatalogue::answer(const ProductId &id) const
{
    if (m_failure)
        return tl::make_unexpected(*m_failure);
    if (!m_products.contains(id))
        return failure(ErrorKind::NotFound, u"no such product"_s);
    return m_products.value(id);
}

void FakeCatalogue::release(size_t question)
{
    Question &held = *m_questions.at(question);
    held.promise.addResult(answer(held.id));
    held.promise.finish();
}

void FakeCatalogue::releaseSections(size_t question)
{
    SectionsQuestion &held = *m_sectionsQuestions.at(question);
    held.promise.addResult(m_sections.value(held.id));
    held.promise.finish();
}

QFuture<Result<CatalogueInfo>> FakeCatalogue::info()
{
    return ready<Result<CatalogueInfo>>(CatalogueInfo{});
}

QFuture<Result<Product>> FakeCatalogue::product(const ProductId &id)
{
    if (!m_held)
        return ready<Result<Product>>(answer(id));
    auto question = std::make_unique<Question>();
    question->id = id;
    question->promise.start();
    auto future = question->promise.future();
    m_questions.push_back(std::move(question));
    return future;
}

QFuture<Result<QVector<LabelSection>>> FakeCatalogue::sections(const ProductId &id)
{
    ++m_sectionQuestions;
    if (m_sectionsFailure)
        return ready<Result<QVector<LabelSection>>>(tl::make_unexpected(*m_sectionsFailure));
    if (!m_sectionsHeld)
        return ready<Result<QVector<LabelSection>>>(m_sections.value(id));
    auto question = std::make_unique<SectionsQuestion>();
    question->id = id;
    question->promise.start();
    auto future = question->promise.future();
    m_sectionsQuestions.push_back(std::move(question));
    return future;
}

QFuture<Result<SubstanceNote>> FakeCatalogue::substance(const SubstanceCode &code)
{
    SubstanceNote note;
    note.code = code;
    note.name = u"아세트아미노펜"_s;
    note.productCount = 1357;
    note.durNotes = coldRemedy().durNotes;
    return ready<Result<SubstanceNote>>(note);
}

QFuture<Result<QVector<TextHit>>> FakeCatalogue::searchText(const TextQuery &)
{
    return ready<Result<QVector<TextHit>>>(QVector<TextHit>{});
}

QFuture<Result<QByteArray>> FakePictures::picture(const QString &url)
{
    asked += url;
    if (!pictures.contains(url))
        return ready<Result<QByteArray>>(failure(ErrorKind::NotFound, u"no picture"_s));
    return ready<Result<QByteArray>>(pictures.value(url));
}

Ingredient ingredient(const QString &name,
    const QString &english,
    const QString &quantity,
    const QString &unit,
    const QString &code)
{
    Ingredient one;
    one.name = name;
    one.englishName = english;
    one.amount = readAmount(quantity, unit);
    one.code = SubstanceCode(code);
    one.standard = u"KP"_s;
    return one;
}

Product coldRemedy()
{
    const Variant variant{{},
        u"1정 중"_s,
        {ingredient(u"아세트아미노펜"_s, u"Acetaminophen"_s, u"325"_s, u"밀리그램"_s, u"M040353"_s),
            ingredient(u"슈도에페드린염산염"_s,
                u"Pseudoephedrine HCl"_s,
                u"30"_s,
                u"밀리그램"_s,
                u"M203364"_s),
            ingredient(u"덱스트로메토르판브롬화수소산염수화물"_s,
                u"Dextromethorphan HBr"_s,
                u"15"_s,
                u"밀리그램"_s,
                u"M222957"_s),
            ingredient(u"클로르페니라민말레산염"_s,
                u"Chlorpheniramine maleate"_s,
                u"2"_s,
                u"밀리그램"_s,
                u"M223211"_s)}};
    Product cold = product(u"202106954"_s, u"가온콜드에스정"_s, {variant});
    cold.summary.englishName = u"Gaon Cold-S Tablet"_s;
    PillLook look;
    look.imprintFront = u"COLD"_s;
    look.shape = u"장방형"_s;
    look.colourFront = u"노랑"_s;
    look.lengthLong = u"17.5"_s;
    look.lengthShort = u"7.6"_s;
    look.imageUrl = u"https://example.org/pill.png"_s;
    cold.summary.look = look;
    cold.looks = {look};
    DurNote dose;
    dose.list = u"용량주의"_s;
    dose.substance = u"아세트아미노펜"_s;
    dose.matchedCode = SubstanceCode(u"M040353"_s);
    dose.limit = u"아세트아미노펜 4,000밀리그램"_s;
    dose.forms = u"고형제/반고형제/액제"_s;
    dose.remark = u"단일제·복합제 포함"_s;
    dose.notified = u"20130703"_s;
    DurNote salt = dose;
    salt.substance = u"슈도에페드린"_s;
    salt.matchedCode = SubstanceCode(u"M203364"_s);
    salt.limit = u"240밀리그램"_s;
    salt.forms.clear();
    salt.remark.clear();
    DurNote age = dose;
    age.list = u"특정연령대금기"_s;
    age.limit = u"12세 미만"_s;
    age.content = u"안전성 및 유효성 미확립"_s;
    age.forms.clear();
    cold.durNotes = {dose, salt, age};
    return cold;
}

Product infusion()
{
    const Variant variant{{},
        u"1000밀리리터"_s,
        {ingredient(u"포도당"_s, u"Glucose"_s, u"50"_s, u"그램"_s, u"M040702"_s),
            ingredient(u"염화나트륨"_s, u"Sodium chloride"_s, u"9"_s, u"그램"_s, u"M040426"_s),
            ingredient(u"에탄올"_s, u"Ethanol"_s, u"5"_s, u"밀리리터"_s)}};
    Product water = product(u"195700010"_s, u"가온5%포도당나트륨주사액"_s, {variant});
    water.summary.kind = ProductKind::Prescription;
    water.kindText = u"전문의약품"_s;
    water.summary.form = u"주사제"_s;
    return water;
}

Product vitamin()
{
    const Variant variant{{},
        u"1정 중"_s,
        {ingredient(u"아스코르브산"_s, u"Ascorbic acid"_s, u"100.00"_s, u"밀리그램"_s),
            ingredient(u"시아노코발라민"_s, u"Cyanocobalamin"_s, u"100"_s, u"마이크로그램"_s),
            ingredient(u"티아민질산염"_s, u"Thiamine nitrate"_s, u"10"_s, u"밀리그램"_s),
            ingredient(u"콜레칼시페롤과립"_s, u"Cholecalciferol"_s, u"1,000"_s, u"국제단위"_s)}};
    return product(u"200500001"_s, u"가온비타민정"_s, {variant});
}

Product unstated()
{
    const Variant variant{{},
        u"100그램 중"_s,
        {ingredient(u"은행엽건조엑스"_s, u"Ginkgo leaf ext."_s, u"40"_s, u"밀리그램"_s),
            ingredient(u"총플라보노이드배당체"_s, {}, {}, {}),
            ingredient(u"향료"_s, {}, u"적량"_s, {})}};
    Product plant = product(u"200600002"_s,
        u"가온은행잎연질캡슐(은행엽건조엑스)서방형장기복용포장120밀리그램"_s,
        {variant});
    plant.excipients.reset();
    plant.gtins.clear();
    plant.ediCodes.clear();
    return plant;
}

Product flavours()
{
    const auto amount = [](const QString &quantity) {
        return ingredient(u"이부프로펜"_s, u"Ibuprofen"_s, quantity, u"밀리그램"_s);
    };
    return product(u"200700003"_s,
        u"가온시럽"_s,
        {Variant{u"딸기맛"_s, u"1밀리리터 중"_s, {amount(u"20"_s)}},
            Variant{u"포도맛"_s, u"1밀리리터 중"_s, {amount(u"40"_s)}}});
}

Product cancelled()
{
    Product gone = coldRemedy();
    gone.summary.id = ProductId(u"198900004"_s);
    gone.summary.name = u"가온옛날정"_s;
    gone.summary.status = ProductStatus::Cancelled;
    gone.statusText = u"취소"_s;
    gone.statusDate = u"20200131"_s;
    gone.summary.narcotic = u"향정신성의약품"_s;
    gone.rare = true;
    gone.recalls = {{QDate(2020, 1, 5), u"용출시험 부적합"_s, u"2등급"_s}};
    return gone;
}

QVector<LabelSection> permitLabel()
{
    const QString dosage = u"<DOC title=\"용법용량\" type=\"UD\"><SECTION title=\"(경구 : 정제)\">"
                           "<ARTICLE title=\"1. 성인\">"_s
        + paragraph(
            u"1) 1회 5-10정, 1일 2-3회 &nbsp;식후 30분에 복용합니다. 25±5, 0.5-1mg, 38 ℃ ~ 39 ℃"_s)
        + paragraph(
            u"(1) CrCl &lt; 30 또는 &ge; 60 mL/min: 2 × 10<sup>3</sup> μg, H<sub>2</sub>O &amp; 5 ㎍"_s)
        + paragraph(
            u"① 간장애 환자는 ≤ 2 g &gt; 1 g 로 줄여 <b>신중히</b> 투여합니다. 이 문장은 여러 줄에 걸쳐 이어지도록 조금 길게 적어 둔 것으로, 두 번째 줄이 번호 아래가 아니라 글 아래에서 시작하는지 보기 위한 것입니다."_s)
        + u"</ARTICLE><ARTICLE title=\"2. 신기능에 따른 용량\"><PARAGRAPH tagName=\"table\" "
          u"textIndent=\"\" marginLeft=\"\">"
          "<![CDATA[<tbody><tr><td rowspan=\"2\"><p>크레아티닌청소율</p><p>(mL/min)</p></td><td "
          "colspan=\"2\"><p>용량</p></td></tr>"
          "<tr><td><p>1회</p></td><td><p>1일</p></td></tr><tr><td><p>&ge; 60</p></td><td><p>500 "
          "mg</p></td><td><p>1-2회</p></td></tr>"
          "<tr><td><p>&lt; 30</p></td><td><p>250 mg</p></td><td><p>1회</p></td></tr></tbody>]]></PARAGRAPH></ARTICLE></SECTION></DOC>"_s;
    const QString use
        = u"<DOC title=\"효능효과\" type=\"EE\"><SECTION title=\"\"><ARTICLE title=\"\">"_s
        + paragraph(
            u"감기의 제증상(콧물, 코막힘, 재채기, 인후통, 기침, 오한, 발열, 두통, 관절통, 근육통)의 완화"_s)
        + u"</ARTICLE></SECTION></DOC>"_s;
    return {permit(SectionKind::Efficacy, u"효능·효과"_s, use),
        permit(SectionKind::Dosage, u"용법·용량"_s, dosage)};
}

QVector<LabelSection> easyLabel()
{
    return {easy(SectionKind::EasyEfficacy,
                u"이 약의 효능"_s,
                u"이 약은 감기에 사용합니다.\n\n둘째 문단 5 < 6 & 7"_s),
        easy(SectionKind::EasyPrecaution, u"사용상 주의사항"_s, u"크레아티닌 청소율"_s, true),
        easy(SectionKind::EasyStorage, u"보관법"_s, u"실온에서 보관합니다."_s)};
}

} // namespace pillnuts::test
