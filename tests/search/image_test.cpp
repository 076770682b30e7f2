// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "random.h"
#include "sample_products.h"

#include <gtest/gtest.h>

#include <cstring>

namespace pillnuts::tests {

namespace {

using namespace Qt::StringLiterals;

using Bytes = std::vector<std::byte>;

constexpr std::uint64_t Edition = 7;

const Bytes &wholeImage()
{
    static const Bytes image = SearchIndex::imageOf(sampleEntries(), Edition);
    return image;
}

/// The index over exactly these bytes: what is read past their end is caught by a sanitizer.
std::shared_ptr<const SearchIndex> indexOver(const Bytes &image, std::uint64_t edition = Edition)
{
    const auto kept = std::make_shared<const Bytes>(image);
    return SearchIndex::over({*kept, kept}, edition);
}

TEST(Image, AnswersAsTheIndexItWasMadeOf)
{
    const auto index = indexOver(wholeImage());
    ASSERT_TRUE(index);
    EXPECT_EQ(index->products()->size(), sampleEntries().size());
    for (const auto *query : {u"타이레놀", u"ㅌㅇㄹㄴ", u"이부프로펜 시럽", u"tyle", u"xkdlfpshf"})
        EXPECT_EQ(namesOf(index->search(asking(QString::fromUtf16(query)))),
            namesOf(sampleIndex()->search(asking(QString::fromUtf16(query)))));
}

TEST(Image, ReturnsEveryFactOfAProduct)
{
    const auto products = indexOver(wholeImage())->products();
    for (int row = 0; row < products->size(); ++row) {
        const ProductSummary found = products->at(row);
        EXPECT_EQ(products->id(row), found.id);
        const QVector<SearchEntry> entries = sampleEntries();
        const auto entry = std::find_if(entries.begin(), entries.end(), [&](const SearchEntry &e) {
            return e.summary.id == found.id;
        });
        ASSERT_NE(entry, entries.end());
        const ProductSummary &given = entry->summary;
        EXPECT_EQ(found.name, given.name);
        EXPECT_EQ(found.englishName, given.englishName);
        EXPECT_EQ(found.company, given.company);
        EXPECT_EQ(found.drugClass.number, given.drugClass.number);
        EXPECT_EQ(found.drugClass.name, given.drugClass.name);
        EXPECT_EQ(found.kind, given.kind);
        EXPECT_EQ(found.status, given.status);
        EXPECT_EQ(found.permitDate, given.permitDate);
        EXPECT_EQ(found.look.has_value(), given.look.has_value());
    }
}

TEST(Image, IsMadeAlikeEveryTime)
{
    EXPECT_EQ(SearchIndex::imageOf(sampleEntries(), Edition), wholeImage());
}

TEST(Image, OfAnotherEditionIsRefused)
{
    EXPECT_FALSE(indexOver(wholeImage(), Edition + 1));
}

TEST(Image, CutAnywhereIsRefused)
{
    EXPECT_FALSE(indexOver({}));
    const Bytes &whole = wholeImage();
    for (std::size_t size = 0; size < whole.size(); size += 1 + whole.size() / 400)
        EXPECT_FALSE(indexOver({whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(size)}))
            << size;
    Bytes longer = whole;
    longer.push_back({});
    EXPECT_FALSE(indexOver(longer));
}

TEST(Image, WithOneBitTurnedIsRefused)
{
    bench::Random random(3);
    for (int round = 0; round < 300; ++round) {
        Bytes image = wholeImage();
        // The head and the list of parts are hit as often as all the rest.
        const int span = round % 2 == 0 ? 512 : static_cast<int>(image.size());
        const auto at = static_cast<std::size_t>(random.below(span));
        const bool isReserved = at >= 44 && at < 48;
        image[at] ^= std::byte(1U << static_cast<unsigned>(random.below(8)));
        EXPECT_TRUE(isReserved || !indexOver(image)) << at;
    }
}

TEST(Image, OfForeignBytesIsRefused)
{
    bench::Random random(9);
    for (int round = 0; round < 200; ++round) {
        Bytes image(static_cast<std::size_t>(random.below(4096)));
        for (std::byte &byte : image)
            byte = std::byte(static_cast<unsigned char>(random.below(256)));
        if (image.size() >= 8)
            std::memcpy(image.data(), wholeImage().data(), 8); // the right beginning
        EXPECT_FALSE(indexOver(image));
    }
}

TEST(Image, OfNoProductsAnswersWithNothing)
{
    const auto index = indexOver(SearchIndex::imageOf({}, Edition));
    ASSERT_TRUE(index);
    for (const auto *query : {u"", u"타이레놀", u"ㅌ", u"123456789", u"%", u"500mg"})
        EXPECT_EQ(index->search(asking(QString::fromUtf16(query))).count, 0);
}

} // namespace

} // namespace pillnuts::tests
