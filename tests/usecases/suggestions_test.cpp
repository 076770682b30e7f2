// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/suggestions.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace pillnuts {

namespace {

SearchHit hit(HitReason reason, const QString &matched = {})
{
    SearchHit made;
    made.reason = reason;
    made.matched = matched;
    return made;
}

SearchAnswer answer(const QVector<SearchHit> &hits)
{
    SearchAnswer made;
    made.hits = hits;
    made.count = static_cast<int>(hits.size());
    return made;
}

QStringList texts(const QVector<Suggestion> &list, Suggestion::Kind kind)
{
    QStringList texts;
    for (const auto &suggestion : list) {
        if (suggestion.kind == kind)
            texts.append(suggestion.text);
    }
    return texts;
}

TEST(Suggestions, NothingTypedSuggestsNothing)
{
    EXPECT_TRUE(
        suggestionsFor(answer({hit(HitReason::Company, u"가온"_s)}), {}, {u"타이레"_s}).isEmpty());
    SearchRequest blank;
    blank.query = u" ,"_s;
    EXPECT_TRUE(suggestionsFor(answer({}), blank, {u"타이레"_s}).isEmpty());
}

TEST(Suggestions, RecentQueriesGoOnFromWhatIsTyped)
{
    SearchRequest request;
    request.query = u"타이"_s;
    const auto list = suggestionsFor(answer({}),
        request,
        {u"타이레놀"_s, u"게보린"_s, u"타이"_s, u"타이 페"_s, u"타이가"_s, u"타이나"_s});
    EXPECT_EQ(texts(list, Suggestion::Kind::Recent),
        (QStringList{u"타이레놀"_s, u"타이 페"_s, u"타이가"_s}));
}

/// As the search answers: what a hit matched is made when it is asked for.
class LateReasons final : public HitReasons {
public:
    SearchHit complete(const SearchHit &hit) const override
    {
        SearchHit made = hit;
        made.matched = hit.reason == HitReason::Company ? u"가온제약"_s : u"가온페닌 = 가온펜염"_s;
        return made;
    }
};

TEST(Suggestions, WhatWasMatchedIsAskedFor)
{
    SearchRequest request;
    request.query = u"가온"_s;
    auto late = answer({hit(HitReason::Ingredient), hit(HitReason::Company)});
    late.reasons = std::make_shared<LateReasons>();
    const auto list = suggestionsFor(late, request, {});
    EXPECT_EQ(texts(list, Suggestion::Kind::Ingredient), (QStringList{u"가온페닌"_s}));
    EXPECT_EQ(texts(list, Suggestion::Kind::Company), (QStringList{u"가온제약"_s}));
}

TEST(Suggestions, IngredientsAndCompaniesByHowManyHitsTheyMatched)
{
    SearchRequest request;
    request.query = u"아세트"_s;
    auto near = hit(HitReason::Ingredient, u"비슷한성분"_s);
    near.near = true;
    const auto list = suggestionsFor(answer({hit(HitReason::Ingredient, u"아세트아닐리드"_s),
                                         hit(HitReason::Ingredient, u"아세트아미노펜"_s),
                                         hit(HitReason::Ingredient, u"아세트아미노펜"_s),
                                         hit(HitReason::Company, u"아세트제약"_s),
                                         hit(HitReason::Ingredient, u"히드록소아세트산염"_s),
                                         hit(HitReason::Ingredient, u"히드록소아세트산염"_s),
                                         hit(HitReason::Ingredient, u"히드록소아세트산염"_s),
                                         hit(HitReason::Prefix, u"아세트정"_s),
                                         near}),
        request,
        {});
    EXPECT_EQ(texts(list, Suggestion::Kind::Ingredient),
        (QStringList{u"아세트아미노펜"_s, u"아세트아닐리드"_s}));
    EXPECT_EQ(texts(list, Suggestion::Kind::Company), QStringList{u"아세트제약"_s});
    for (const auto &suggestion : list)
        EXPECT_EQ(suggestion.count, -1); // what the hits tell is no full count
}

TEST(Suggestions, WhatIsTypedAlreadyIsNoSuggestion)
{
    SearchRequest request;
    request.query = u"아세트 아미노펜"_s;
    EXPECT_TRUE(suggestionsFor(
        answer({hit(HitReason::Ingredient, u"아세트아미노펜"_s)}), request, {u"아세트아미노펜"_s})
                    .isEmpty());
}

TEST(Suggestions, TypesAreOfferedWhenTheyPartTheHits)
{
    SearchRequest request;
    request.query = u"가"_s;
    auto found = answer(QVector<SearchHit>(10));
    found.classes = {{u"01140"_s, 7}, {u"02180"_s, 3}};
    auto list = suggestionsFor(found, request, {});
    EXPECT_EQ(texts(list, Suggestion::Kind::Type), (QStringList{u"소염"_s, u"고지혈"_s}));
    EXPECT_EQ(list.first().count, 7);
    EXPECT_EQ(list.first().twins, (QStringList{u"진통"_s, u"해열"_s})); // of the same hits
    found.classes = {{u"02180"_s, 10}};
    EXPECT_TRUE(suggestionsFor(found, request, {}).isEmpty()); // all of them are
    found.classes = {{u"02180"_s, 3}};
    request.type = u"고지혈"_s;
    EXPECT_TRUE(suggestionsFor(found, request, {}).isEmpty()); // narrowed already
}

} // namespace

} // namespace pillnuts
