// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpus.h"
#include "ime_model.h"
#include "sample_products.h"

#include <QCryptographicHash>

#include <gtest/gtest.h>

#include <set>

namespace pillnuts::tests {

namespace {

using namespace Qt::StringLiterals;

TEST(Corpus, StaysTheSame)
{
    // Figures of different days are comparable only while this holds; a new corpus needs a new
    // baseline.
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const QVector<SearchEntry> entries = bench::makeCorpus(bench::CorpusSize);
    for (const SearchEntry &entry : entries) {
        hash.addData(entry.summary.name.toUtf8());
        hash.addData(QByteArrayView("\n"));
    }
    EXPECT_EQ(hash.result().toHex().toStdString(),
        "62272bf8b950344f9daaaa1982efc498c644543974a77264a59f39229c9add22");
}

TEST(Corpus, HasTheShapeOfACatalogue)
{
    const QVector<SearchEntry> entries = bench::makeCorpus(bench::CorpusSize);
    std::set<QString> names;
    std::set<QString> companies;
    qsizetype characters = 0;
    qsizetype ingredients = 0;
    for (const SearchEntry &entry : entries) {
        names.insert(entry.summary.name);
        companies.insert(entry.summary.company);
        characters += entry.summary.name.size();
        ingredients += entry.ingredients.size() / 2;
    }
    EXPECT_GT(names.size(), 45000U);
    EXPECT_GT(companies.size(), 1800U);
    const double meanLength = double(characters) / double(entries.size());
    EXPECT_GT(meanLength, 15);
    EXPECT_LT(meanLength, 30);
    const double meanIngredients = double(ingredients) / double(entries.size());
    EXPECT_GT(meanIngredients, 2.2);
    EXPECT_LT(meanIngredients, 3.4);
}

TEST(InputMethod, ShowsTheKnownSteps)
{
    EXPECT_EQ(bench::typedSteps(u"타이레놀"),
        (QStringList{u"ㅌ"_s,
            u"타"_s,
            u"탕"_s,
            u"타이"_s,
            u"타일"_s,
            u"타이레"_s,
            u"타이렌"_s,
            u"타이레노"_s,
            u"타이레놀"_s}));
    EXPECT_EQ(bench::typedSteps(u"닭과 A"),
        (QStringList{u"ㄷ"_s,
            u"다"_s,
            u"달"_s,
            u"닭"_s,
            u"닭ㄱ"_s,
            u"닭고"_s,
            u"닭과"_s,
            u"닭과 "_s,
            u"닭과 A"_s}));
    EXPECT_EQ(bench::typedSteps(u"값이").last(), u"값이"_s);
    EXPECT_EQ(bench::pressedLetters(u"타이레놀"), u"xkdlfpshf"_s);
    EXPECT_EQ(bench::initialsOf(u"타이레놀정500"), u"ㅌㅇㄹㄴㅈ500"_s);
}

/// Every key on the way to a name that exists shows a list, and that name is in it.
void expectNeverEmpty(const SearchIndex &index, const QVector<SearchEntry> &entries, int every)
{
    for (qsizetype i = 0; i < entries.size(); i += every) {
        const ProductSummary &product = entries[i].summary;
        const QStringList steps = bench::typedSteps(product.name);
        ASSERT_EQ(steps.last(), product.name);
        for (const QString &step : steps) {
            const SearchAnswer answer = completed(index.search(asking(step)));
            const bool found = std::any_of(
                answer.hits.begin(), answer.hits.end(), [&](const SearchHit &hit) {
                    return answer.product(hit).id == product.id && !hit.near && hit.markStart == 0;
                });
            ASSERT_TRUE(found) << step.toStdString() << " on the way to "
                               << product.name.toStdString();
        }
    }
}

TEST(Typing, NeverShowsAnEmptyListOnTheWayToASample)
{
    expectNeverEmpty(*sampleIndex(), sampleEntries(), 1);
}

TEST(Typing, NeverShowsAnEmptyListOnTheWayToAName)
{
    const QVector<SearchEntry> entries = bench::makeCorpus(3000, 7);
    expectNeverEmpty(*SearchIndex::build(entries), entries, 8);
}

TEST(Typing, WrongKeyboardFindsTheName)
{
    const QVector<SearchEntry> entries = sampleEntries();
    const auto index = sampleIndex();
    for (const SearchEntry &entry : entries) {
        const QString stem = entry.summary.name.left(4);
        const SearchAnswer answer = index->search(asking(bench::pressedLetters(stem)));
        EXPECT_GT(answer.count, 0) << stem.toStdString();
        const SearchAnswer korean = index->search(asking(stem));
        for (const SearchHit &hit : answer.hits) {
            if (hit.reason == HitReason::Keyboard) {
                EXPECT_TRUE(namesOf(korean).contains(answer.product(hit).name))
                    << stem.toStdString();
            }
        }
    }
}

TEST(Typing, InitialsFindTheName)
{
    const QVector<SearchEntry> entries = sampleEntries();
    const auto index = sampleIndex();
    for (const SearchEntry &entry : entries) {
        const QString &name = entry.summary.name;
        for (const qsizetype length : {qsizetype(3), qsizetype(5), name.size()}) {
            const SearchAnswer answer = index->search(asking(bench::initialsOf(name.left(length))));
            EXPECT_TRUE(namesOf(answer).contains(name)) << name.toStdString() << ' ' << length;
        }
    }
}

} // namespace

} // namespace pillnuts::tests
