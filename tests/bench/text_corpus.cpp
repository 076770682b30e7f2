// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text_corpus.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace pillnuts::bench {

namespace {

constexpr int vocabulary = 8000; ///< gives about as many different pairs as real labels have
constexpr int stockSentences = 20000;
constexpr int stockShare = 70; ///< percent
constexpr int syllables = 900;
constexpr char16_t firstSyllable = 0xAC00;
constexpr int syllableStep = 12; ///< spreads them over all initial sounds

/// 0 … n-1 with chances that fall as 1/rank.
int zipf(Random &random, int n)
{
    const double part = double(random.below(1 << 30)) / double(1 << 30);
    return std::min(n - 1, int(std::pow(double(n), part)) - 1);
}

} // namespace

TextCorpus::TextCorpus(std::uint64_t seed)
    : m_random(seed)
{
    for (int i = 0; i < vocabulary; ++i) {
        QString made;
        for (int length = 1 + m_random.below(2) + m_random.below(3); length > 0; --length)
            made += QChar(
                static_cast<char16_t>(firstSyllable + syllableStep * m_random.skewed(syllables)));
        m_words.append(made);
    }
    for (int i = 0; i < stockSentences; ++i)
        m_stock.append(newSentence());
}

const QString &TextCorpus::word()
{
    return m_words.at(zipf(m_random, vocabulary));
}

QString TextCorpus::newSentence()
{
    QString text;
    for (int i = 6 + m_random.below(20); i > 0; --i)
        text += word() + u' ';
    if (m_random.percent(10))
        text += u"AUC<sub>0-∞</sub> &lt; %1 mg/kg "_s.arg(m_random.below(1000));
    return text + word() + u'.';
}

QString TextCorpus::sentence()
{
    return m_random.percent(stockShare) ? m_stock.at(zipf(m_random, stockSentences))
                                        : newSentence();
}

QString TextCorpus::nextDocument()
{
    const int most = m_random.percent(15) ? 240 : 64;
    QString xml = u"<DOC title=\"사용상의주의사항\" type=\"NB\">\r\n  <SECTION title=\"\">\r\n"_s;
    for (int i = 3 + m_random.below(most); i > 0; --i) {
        xml += u"    <ARTICLE title=\""_s + word()
            + u"\">\r\n      <PARAGRAPH tagName=\"p\" textIndent=\"\" marginLeft=\"\"><![CDATA["_s
            + sentence() + u' ' + sentence() + u"]]></PARAGRAPH>\r\n    </ARTICLE>\r\n"_s;
    }
    return xml + u"  </SECTION>\r\n</DOC>"_s;
}

} // namespace pillnuts::bench
