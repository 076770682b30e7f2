// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpus.h"
#include "ime_model.h"
#include "random.h"
#include "reference_search.h"
#include "sample_products.h"

#include <gtest/gtest.h>

namespace pillnuts::tests {

namespace {

using namespace Qt::StringLiterals;

constexpr int Rounds = 110; ///< of every kind of query

/// The letters a name begins with: no numbers, no signs.
QString stemOf(const QString &name)
{
    qsizetype end = 0;
    while (end < name.size() && name[end].isLetter())
        ++end;
    return name.left(end);
}

QString slice(bench::Random &random, const QString &text)
{
    if (text.size() < 2)
        return text;
    const int begin = random.below(static_cast<int>(text.size()) - 1);
    return text.sliced(begin, 1 + random.below(static_cast<int>(text.size()) - begin));
}

/// One query of each kind towards some product.
QStringList queriesFor(bench::Random &random, const SearchEntry &entry)
{
    const QString stem = stemOf(entry.summary.name);
    const QStringList steps = bench::typedSteps(stem);
    const QString step = steps[random.below(static_cast<int>(steps.size()))];
    const QString &ingredient
        = entry.ingredients[random.below(static_cast<int>(entry.ingredients.size()))];
    const QString company = QString(entry.summary.company).remove(u"(주)"_s);
    const QStringList numbers{
        u"500mg"_s, u"500"_s, u"5"_s, u"12.5"_s, u"10 mg"_s, u"250밀리그람"_s, u"80/12.5"_s};
    QStringList queries;
    queries << step << slice(random, stem)
            << stem.left(2) + u' ' + numbers[random.below(static_cast<int>(numbers.size()))];
    queries << ingredient.left(2 + random.below(8)) << company.left(2) + u' ' + stem.left(3)
            << stem.right(2) + u' ' + stem.left(2);
    queries << bench::initialsOf(stem.left(2 + random.below(4)))
            << bench::pressedLetters(stem).toLower() << slice(random, company);
    queries << entry.summary.englishName.section(u' ', 0, 0).left(1 + random.below(8))
            << entry.types.value(0) << entry.summary.drugClass.name.left(3);
    queries.removeAll(QString());
    return queries;
}

TEST(Ranking, EqualsTheReference)
{
    const QVector<SearchEntry> entries = bench::makeCorpus(1500, 11);
    const auto index = SearchIndex::build(entries);
    const ReferenceSearch reference(entries);
    bench::Random random(5);
    int compared = 0;
    for (int round = 0; round < Rounds; ++round) {
        const SearchEntry &entry = entries[random.below(static_cast<int>(entries.size()))];
        for (const QString &query : queriesFor(random, entry)) {
            const SearchAnswer answer = index->search(asking(query));
            const QStringList expected = reference.find(query);
            QStringList found;
            for (const SearchHit &hit : answer.hits) {
                if (!hit.near)
                    found.append(answer.product(hit).id.toString());
            }
            ASSERT_EQ(answer.count, found.size());
            ASSERT_EQ(found.size(), expected.size()) << query.toStdString();
            ASSERT_EQ(found, expected) << query.toStdString();
            ++compared;
        }
    }
    EXPECT_GE(compared, 1000);
}

} // namespace

} // namespace pillnuts::tests
