// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingredient_synonyms.h"

#include <gmock/gmock.h>

namespace pillnuts {
namespace {

using namespace Qt::StringLiterals;
using ::testing::Contains;
using ::testing::IsEmpty;
using ::testing::Not;

TEST(IngredientSynonyms, AreFoundForSaltsAndHydratesToo)
{
    EXPECT_THAT(synonymsOf(u"아세트아미노펜"_s), Contains(u"파라세타몰"_s));
    EXPECT_THAT(synonymsOf(u"클로르페니라민말레산염"_s), Contains(u"chlorphenamine"_s));
    EXPECT_THAT(synonymsOf(u"시아노코발라민1000배산"_s), Contains(u"비타민B12"_s));
    EXPECT_THAT(synonymsOf(u"메코발라민"_s), Contains(u"비타민B12"_s));
    EXPECT_THAT(synonymsOf(u"감초"_s), IsEmpty());
    EXPECT_THAT(synonymsOf({}), IsEmpty());
    // A name within another is another substance.
    EXPECT_THAT(synonymsOf(u"덱시부프로펜"_s), Not(Contains(u"이부프로휀"_s)));
    EXPECT_THAT(synonymsOf(u"노르에피네프린타르타르산염수화물"_s), Not(Contains(u"아드레날린"_s)));
}

TEST(IngredientSynonyms, AreAnotherNameOnceEach)
{
    for (const IngredientSynonyms &entry : allIngredientSynonyms()) {
        EXPECT_FALSE(entry.name.isEmpty());
        EXPECT_FALSE(entry.others.isEmpty()) << entry.name.toStdString();
        QStringList once = entry.others;
        once.removeDuplicates();
        EXPECT_EQ(once.size(), entry.others.size()) << entry.name.toStdString();
        for (const QString &other : entry.others) {
            EXPECT_EQ(other, other.trimmed());
            EXPECT_GE(other.size(), 2) << entry.name.toStdString();
            EXPECT_FALSE(entry.name == other) << entry.name.toStdString();
        }
    }
}

} // namespace
} // namespace pillnuts
