// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "similar_products.h"

#include <gtest/gtest.h>

#include <random>

using namespace Qt::StringLiterals;

namespace pillnuts::search {
namespace {

SimilarEntry entry(int id, const QString &name, const QString &english)
{
    Substances substances;
    for (const QString &one : english.split(u'+', Qt::SkipEmptyParts))
        substances.append(substanceName(one, one));
    return {ProductId(QString::number(id)), name, substances, {}};
}

SimilarEntry withLook(SimilarEntry entry, const QString &imprint)
{
    PillLook look;
    look.shape = u"원형"_s;
    look.colourFront = u"하양"_s;
    look.imprintFront = imprint;
    entry.looks = {look};
    return entry;
}

QStringList stems(const QVector<SimilarProducts::Likeness> &list)
{
    QStringList texts;
    for (const auto &one : list)
        texts.append(one.stem);
    return texts;
}

QStringList ids(const QVector<SimilarProducts::Likeness> &list)
{
    QStringList texts;
    for (const auto &one : list)
        texts.append(one.product.toString());
    return texts;
}

SimilarProducts::Found find(const QVector<SimilarEntry> &entries, int id)
{
    return SimilarProducts::build(entries)->find(ProductId(QString::number(id)));
}

TEST(SimilarProducts, FindsPairsThatAreKnownToBeConfused)
{
    const QVector<SimilarEntry> entries{
        entry(1, u"글루코파지정500밀리그램"_s, u"Metformin Hydrochloride"_s),
        entry(2, u"글루코바이정50밀리그램"_s, u"Acarbose"_s),
        entry(3, u"라미실정"_s, u"Terbinafine Hydrochloride"_s),
        entry(4, u"라미릴정5밀리그램"_s, u"Ramipril"_s),
        entry(5, u"아티반정1밀리그램"_s, u"Lorazepam"_s),
        entry(6, u"아토반정10밀리그램"_s, u"Atorvastatin Calcium"_s),
        entry(7, u"타리온정"_s, u"Bepotastine Besylate"_s),
        entry(8, u"타치온정"_s, u"Glutathione"_s),
        entry(9, u"타이레놀정"_s, u"Acetaminophen"_s),
    };
    const auto similar = SimilarProducts::build(entries);
    const auto namesOf
        = [&](int id) { return stems(similar->find(ProductId(QString::number(id))).names); };
    EXPECT_EQ(namesOf(1), QStringList{u"글루코바이"_s});
    EXPECT_EQ(namesOf(2), QStringList{u"글루코파지"_s});
    EXPECT_EQ(namesOf(3), QStringList{u"라미릴"_s});
    EXPECT_EQ(namesOf(5), QStringList{u"아토반"_s});
    EXPECT_EQ(namesOf(7), QStringList{u"타치온"_s});
    EXPECT_TRUE(namesOf(9).isEmpty());
}

TEST(SimilarProducts, TheSameSubstanceIsNoDangerWhateverItsName)
{
    EXPECT_TRUE(find({entry(1, u"라미실정"_s, u"Terbinafine"_s),
                         entry(2, u"라미필정"_s, u"Terbinafine Hydrochloride"_s)},
        1)
                    .names.isEmpty());
    EXPECT_TRUE(find({entry(1, u"라미실정"_s, u"Terbinafine"_s), entry(2, u"라미필정"_s, {})}, 1)
                    .names.isEmpty()); // nothing is known of the other
    EXPECT_EQ(find({entry(1, u"라미릴정"_s, u"Ramipril"_s),
                       entry(2, u"라미릴에이치정"_s, u"Ramipril+Amlodipine"_s),
                       entry(3, u"라미릴캡슐"_s, u"Ramipril+Amlodipine"_s)},
                  1)
                  .names.size(),
        1); // one brand, another composition
}

TEST(SimilarProducts, OneProductStandsForItsBrandAndTheMostAlikeComesFirst)
{
    const auto found = find({entry(1, u"노바스틴정"_s, u"Lovastatin"_s),
                                entry(2, u"모나스틴정"_s, u"Ebastine"_s),
                                entry(3, u"로바스틴정"_s, u"Rosuvastatin"_s),
                                entry(4, u"로바스틴정20밀리그램"_s, u"Rosuvastatin Calcium"_s)},
        1);
    EXPECT_EQ(found.stem, u"노바스틴"_s);
    EXPECT_EQ(ids(found.names), (QStringList{u"3"_s, u"2"_s}));
}

TEST(SimilarProducts, LooksAreFoundOnceForEachBrand)
{
    const QVector<SimilarEntry> entries{
        withLook(entry(1, u"가온정"_s, u"Alpha"_s), u"T7O"_s),
        withLook(entry(2, u"나래정"_s, u"Beta"_s), u"T70"_s),
        withLook(entry(3, u"나래정"_s, u"Beta"_s), u"T7O"_s),
        withLook(entry(4, u"다솜정"_s, u"Alpha"_s), u"T70"_s),
        withLook(entry(5, u"라온정"_s, u"Gamma"_s), u"T71"_s),
    };
    EXPECT_EQ(ids(find(entries, 1).looks), QStringList{u"2"_s});
    EXPECT_EQ(ids(find(entries, 2).looks), (QStringList{u"1"_s, u"4"_s}));
    EXPECT_TRUE(find(entries, 5).looks.isEmpty());
}

TEST(SimilarProducts, AnythingMayBeAsked)
{
    EXPECT_TRUE(find({}, 1).names.isEmpty());
    EXPECT_TRUE(find({entry(1, {}, u"Alpha"_s), entry(2, {}, u"Beta"_s)}, 1).names.isEmpty());
    EXPECT_TRUE(find(
        {entry(1, QString(500, u'가'), u"Alpha"_s), entry(2, QString(500, u'가'), u"Beta"_s)}, 1)
                    .names.isEmpty());
    EXPECT_TRUE(find({entry(1, u"가온정"_s, u"Alpha"_s)}, 9).names.isEmpty());
    // Twice in the list: the first one counts.
    EXPECT_EQ(find({entry(1, u"라미실정"_s, u"Alpha"_s), entry(1, u"나래정"_s, u"Beta"_s)}, 1).stem,
        u"라미실"_s);
}

/// Few sounds, so that names meet.
QVector<SimilarEntry> crowd(unsigned seed)
{
    std::mt19937 random(seed); // NOLINT: the same every time
    const QString syllables = u"가카나라마바파사타디리미오온올텐틴신"_s;
    const QStringList substances{u"Alpha"_s, u"Beta"_s, u"Alpha+Beta"_s, {}};
    const QStringList imprints{u"T7"_s, u"S0"_s, u"5O"_s, u"T분할선7"_s, {}};
    QVector<SimilarEntry> entries;
    for (int i = 0; i < 300; ++i) {
        QString name;
        for (unsigned at = 0; at < 2 + random() % 3; ++at)
            name += syllables.at(
                static_cast<int>(random() % static_cast<unsigned>(syllables.size())));
        auto made = entry(i, name + u"정"_s, substances.at(static_cast<int>(random() % 4)));
        made = withLook(made, imprints.at(static_cast<int>(random() % 5)));
        made.looks.first().lengthLong = QString::number(5 + random() % 4);
        entries.append(made);
    }
    return entries;
}

TEST(SimilarProducts, LikenessIsMutual)
{
    int pairs = 0;
    for (unsigned seed = 1; seed <= 5; ++seed) {
        const auto similar = SimilarProducts::build(crowd(seed));
        for (int i = 0; i < 300; ++i) {
            const auto found = similar->find(ProductId(QString::number(i)));
            for (const auto &other : found.names) {
                ++pairs;
                const auto back = similar->find(other.product).names;
                ASSERT_TRUE(stems(back).contains(found.stem)) << i;
            }
            for (const auto &other : found.looks) {
                ++pairs;
                const auto back = similar->find(other.product).looks;
                ASSERT_TRUE(stems(back).contains(found.stem)) << i;
            }
        }
    }
    EXPECT_GT(pairs, 1000);
}

} // namespace
} // namespace pillnuts::search
