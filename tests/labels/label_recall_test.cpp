// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "label_catalogue.h"
#include "label_words.h"
#include "random.h"

namespace pillnuts {
namespace {

using namespace Qt::StringLiterals;

constexpr int products = 80;
constexpr int words = 180;

/// Made-up labels of few syllables, so that words meet by chance, with the markup, entities and
/// signs of real ones.
class LabelRecallTest : public LabelCatalogue {
protected:
    LabelRecallTest()
    {
        QVector<Record> records;
        QStringList shared;
        for (int i = 0; i < 10; ++i)
            shared.append(labelXml(paragraphs()));
        for (int n = 1; n <= products; ++n) {
            auto permit = madeUpPermit(n);
            permit.efficacyXml = labelXml(paragraphs());
            permit.dosageXml = m_random.percent(70) ? labelXml(paragraphs()) : QString();
            permit.precautionXml
                = m_random.percent(40) ? shared.at(m_random.below(10)) : labelXml(paragraphs());
            permit.cancelName = m_random.percent(20) ? u"취하"_s : u"정상"_s;
            records.append(permit);
            if (n % 3 == 0)
                records.append(easy(n));
        }
        put(records);
    }

    QString word()
    {
        static const auto syllables
            = u"가 간 감 경 고 과 금 기 나 낮 능 다 단 당 두 량 로 를 물 복 부 성 소 시 신 약 용 을 의 이 임 장 정 졸 증 질 통 투 한 환"_s
                  .split(u' ');
        static const auto oddities
            = u"AUC C<sub>max</sub> 5㎎ &lt;30 10% Ｈ2Ｏ <b>주의</b> ①&nbsp; 1~2회 <br> μg [a] ★"_s
                  .split(u' ');
        if (m_random.percent(12))
            return oddities.at(m_random.below(static_cast<int>(oddities.size())));
        QString made;
        for (int i = 1 + m_random.below(4); i > 0; --i)
            made += syllables.at(m_random.skewed(static_cast<int>(syllables.size())));
        return made;
    }

    QString paragraph()
    {
        QStringList made;
        for (int i = 1 + m_random.below(20); i > 0; --i)
            made.append(word());
        return made.join(u' ');
    }

    QStringList paragraphs()
    {
        QStringList made;
        for (int i = m_random.below(4); i >= 0; --i)
            made.append(paragraph());
        return made;
    }

    Record easy(int n)
    {
        EasyRecord record;
        record.itemSeq = madeUpItem(n);
        record.name = u"가상"_s;
        record.efficacy = paragraph();
        record.warning = m_random.percent(50) ? paragraph() : QString();
        record.storage = paragraph();
        return record;
    }

    /// Some characters of a text that is there, wherever they begin.
    QString stretch(const QStringList &texts, int length)
    {
        const auto &text = texts.at(m_random.below(static_cast<int>(texts.size())));
        const auto span = static_cast<int>(text.size()) - length;
        return span <= 0 ? text : text.mid(m_random.below(span + 1), length);
    }

    QStringList texts() const
    {
        auto opened = store();
        QStringList made;
        for (int n = 1; n <= products; ++n) {
            const auto sections = opened.sections(ProductId(madeUpItem(n)));
            for (const auto &section : *sections)
                made.append(section.text);
        }
        return made;
    }

    void expectWhatReadingFinds(const QString &query)
    {
        if (LabelWords(query).isEmpty())
            return;
        auto found = places(query);
        found.sort();
        ASSERT_EQ(found.join(u'\n').toStdString(), placesByReading(query).join(u'\n').toStdString())
            << '"' << query.toStdString() << '"';
    }

    bench::Random m_random{20261122};
};

TEST_F(LabelRecallTest, StretchesOfAnyLengthAreFoundWhereReadingFindsThem)
{
    const auto all = texts();
    for (int i = 0; i < words; ++i) {
        expectWhatReadingFinds(stretch(all, 1 + i % 3));
    }
}

TEST_F(LabelRecallTest, SeveralWordsAndPhrasesToo)
{
    const auto all = texts();
    for (int i = 0; i < words / 2; ++i) {
        const auto phrase = stretch(all, 5);
        expectWhatReadingFinds(u'"' + phrase + u'"');
        expectWhatReadingFinds(phrase + u' ' + stretch(all, 2));
    }
}

TEST_F(LabelRecallTest, AfterAnUpdateToo)
{
    QVector<Record> changed;
    for (int n = 1; n <= products; n += 4) {
        auto permit = madeUpPermit(n);
        permit.efficacyXml = labelXml(paragraphs());
        permit.precautionXml = labelXml(paragraphs());
        changed.append(permit);
        changed.append(easy(n + 2));
    }
    put(changed);
    const auto all = texts();
    for (int i = 0; i < words / 3; ++i)
        expectWhatReadingFinds(u'"' + stretch(all, 1 + i % 3));
}

TEST_F(LabelRecallTest, TheFirstFindsAreOfPermitsInForce)
{
    auto opened = store();
    bool hasEnded = false;
    for (const auto &match : find(u"가"_s)) {
        const auto product = opened.product(match.product);
        const bool inForce = product->summary.status == ProductStatus::Normal;
        EXPECT_FALSE(inForce && hasEnded);
        hasEnded = hasEnded || !inForce;
    }
    EXPECT_TRUE(hasEnded);
}

} // namespace
} // namespace pillnuts
