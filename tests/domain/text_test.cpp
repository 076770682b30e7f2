// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/fold_text.h"
#include "text/hangul_particle.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace pillnuts;

namespace {

TEST(HangulParticle, FollowsTheLastSound)
{
    struct Case {
        QString word;
        QString object;
        QString toward;
    };

    const Case cases[]{{u"사과"_s, u"를"_s, u"로"_s},
        {u"약"_s, u"을"_s, u"으로"_s},
        {u"물"_s, u"을"_s, u"로"_s},
        {u"타이레놀정500밀리그램"_s, u"을"_s, u"으로"_s},
        {u"타이레놀정(아세트아미노펜)"_s, u"을"_s, u"으로"_s},
        {u"판피린큐(수출명: ABC)(병)"_s, u"를"_s, u"로"_s},
        {u"(가나다)"_s, u"를"_s, u"로"_s},
        {u"500mg"_s, u"을"_s, u"으로"_s},
        {u"10mL"_s, u"를"_s, u"로"_s},
        {u"10\u00a0µg"_s, u"을"_s, u"으로"_s},
        {u"100㎎"_s, u"을"_s, u"으로"_s},
        {u"400IU"_s, u"를"_s, u"로"_s},
        {u"5%"_s, u"를"_s, u"로"_s},
        {u"1"_s, u"을"_s, u"로"_s},
        {u"2"_s, u"를"_s, u"로"_s},
        {u"3"_s, u"을"_s, u"으로"_s},
        {u"10"_s, u"을"_s, u"으로"_s},
        {u"1,000"_s, u"을"_s, u"으로"_s},
        {u"0.5"_s, u"를"_s, u"로"_s},
        {u"0.7"_s, u"을"_s, u"로"_s},
        {u"1000000000000"_s, u"를"_s, u"로"_s},
        {u"비타민C"_s, u"를"_s, u"로"_s},
        {u"비타민 B12"_s, u"를"_s, u"로"_s},
        {u"SL"_s, u"을"_s, u"로"_s},
        {u"Tylenol"_s, u"을"_s, u"로"_s},
        {u"Aspirin"_s, u"을"_s, u"으로"_s},
        {u"Forte"_s, u"를"_s, u"로"_s},
        {u"tablet"_s, u"을"_s, u"으로"_s},
        {u"이지엔6이브"_s, u"를"_s, u"로"_s},
        {u"제Ⅲ"_s, u"을"_s, u"으로"_s},
        {u"\"약\""_s, u"을"_s, u"으로"_s},
        {u"약)"_s, u"을"_s, u"으로"_s},
        {u""_s, u"를"_s, u"로"_s},
        {u"()"_s, u"를"_s, u"로"_s}};
    for (const Case &c : cases) {
        EXPECT_EQ(particleFor(c.word, Particle::Object), c.object) << qPrintable(c.word);
        EXPECT_EQ(particleFor(c.word, Particle::Toward), c.toward) << qPrintable(c.word);
    }
    EXPECT_EQ(withParticle(u"약"_s, Particle::Topic), u"약은"_s);
    EXPECT_EQ(withParticle(u"차"_s, Particle::Topic), u"차는"_s);
    EXPECT_EQ(withParticle(u"약"_s, Particle::Subject), u"약이"_s);
    EXPECT_EQ(withParticle(u"차"_s, Particle::Subject), u"차가"_s);
    EXPECT_EQ(withParticle(u"약"_s, Particle::And), u"약과"_s);
    EXPECT_EQ(withParticle(u"차"_s, Particle::And), u"차와"_s);
}

TEST(FoldText, MeetsTheSpellingsOfOneName)
{
    const std::pair<QString, QString> cases[]{
        {u"타이레놀정 500밀리그람"_s, u"타이레놀정500밀리그램"_s},
        {u"ＡＢＣ １０㎎"_s, u"abc10mg"_s},
        {u"µg μg ㎍"_s, u"μgμgμg"_s},
        {u"(주)가나 ㈜가나 주식회사 가나"_s, u"가나가나가나"_s},
        {u"0.5-1 mg"_s, u"0.5-1mg"_s},
        {u"5/80밀리그램"_s, u"5/80밀리그램"_s},
        {u"1,000"_s, u"1000"_s},
        {u"A.B-C/D"_s, u"abcd"_s},
        {u"5.0%"_s, u"5.0%"_s},
        {u"10㎖ 1ℓ"_s, u"10ml1l"_s},
        {u"제Ⅱ형"_s, u"제ii형"_s},
        {u"가나[다]_라·마"_s, u"가나다라마"_s},
        {u"ㅌㅇㄹㄴ"_s, u"ㅌㅇㄹㄴ"_s},
        {u"\u1100\u1161"_s, u"가"_s},
        {u"가\u00a0\u3000나"_s, u"가나"_s},
        {u""_s, u""_s},
        {u"?!"_s, u""_s}};
    for (const auto &[text, key] : cases)
        EXPECT_EQ(foldText(text), key) << qPrintable(text);
    EXPECT_NE(foldText(u"0.5"), foldText(u"05"));
    EXPECT_NE(foldText(u"5/80"), foldText(u"58/0"));
}

} // namespace
