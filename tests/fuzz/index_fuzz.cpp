// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever lies in the file of the search index: it is refused, or it is the whole index and
// answers as that. The first byte says what the others are: the file itself; what stands behind a
// head that is right, checksum and all; changes to a whole index; changes that the checksum covers
// up, after which the answers may be nonsense but never come from outside the file; or how much is
// cut off.
#include "sample_products.h"

#include <xxhash.h>

#include <cstdint>
#include <cstdlib>
#include <cstring>

namespace {

using namespace pillnuts;

using Bytes = std::vector<std::byte>;
using Input = std::span<const std::uint8_t>;

constexpr std::uint64_t edition = 7;
constexpr std::size_t sizeAt = 24; ///< in the head of an image
constexpr std::size_t checksumAt = 32;
constexpr std::size_t partsAt = 40;
constexpr std::size_t headSize = 48;
constexpr std::size_t reservedAt = 44; ///< nothing looks at these
constexpr std::size_t kinds = 5;
constexpr std::size_t changeSize = 4;

void require(bool holds)
{
    if (!holds)
        std::abort();
}

const Bytes &wholeImage()
{
    static const Bytes image = SearchIndex::imageOf(tests::sampleEntries(), edition);
    return image;
}

std::shared_ptr<const SearchIndex> indexOver(std::span<const std::byte> image)
{
    return SearchIndex::over({image, nullptr}, edition);
}

void askAll(const SearchIndex &index)
{
    for (const auto *const query :
        {u"", u"타이레놀", u"ㅌㅇ", u"타ㅇ", u"tyelnol", u"해열제 500", u"5", u"("}) {
        const auto answer
            = index.search(tests::asking(QString::fromUtf16(query), SortOrder::Company), 50);
        for (qsizetype i = 0; i < answer.hits.size(); ++i)
            require(answer.hit(i).product < index.products()->size());
        index.search(tests::asking({}, SortOrder::Newest, QString::fromUtf16(query)), 5);
    }
}

/// A whole index finds what it was made of.
void checkAnswers(const SearchIndex &index)
{
    require(index.products()->size() == tests::sampleEntries().size());
    for (const auto *const query :
        {u"", u"타이레놀", u"ㅌㅇㄹㄴ", u"tyelnol", u"8806469007107", u"("}) {
        const auto answer = index.search(tests::asking(QString::fromUtf16(query)));
        require(!answer.hits.isEmpty());
        for (qsizetype i = 0; i < answer.hits.size(); ++i)
            require(answer.hit(i).product < index.products()->size());
    }
}

/// As large as it is, for the sanitizer.
Bytes copied(Input input)
{
    const auto bytes = std::as_bytes(input);
    return {bytes.begin(), bytes.end()};
}

void checkFile(Input input)
{
    require(!indexOver(copied(input)));
}

void writeChecksum(Bytes &image)
{
    const std::uint64_t checksum = XXH3_64bits(image.data() + headSize, image.size() - headSize);
    std::memcpy(image.data() + checksumAt, &checksum, sizeof checksum);
}

void checkBehindHead(Input input)
{
    const auto head = std::span(wholeImage()).first(headSize);
    Bytes image(head.begin(), head.end());
    const Bytes rest = copied(input);
    image.insert(image.end(), rest.begin(), rest.end());
    const std::uint64_t size = image.size();
    const std::uint32_t parts = input.empty() ? 0 : input.front() % 32;
    std::memcpy(image.data() + sizeAt, &size, sizeof size);
    std::memcpy(image.data() + partsAt, &parts, sizeof parts);
    writeChecksum(image);
    require(!indexOver(image)); // the parts of an index have no room in it
}

/// Four bytes a change: three for the place, the head as often as all the rest, one for the bits.
void change(Bytes &image, Input changes)
{
    for (; changes.size() >= changeSize; changes = changes.subspan(changeSize)) {
        std::size_t at
            = changes[1] | std::size_t(changes[2]) << 8U | std::size_t(changes[3]) << 16U;
        at %= changes[3] % 2 == 0 ? image.size() : 2 * headSize;
        const bool isRead = at < reservedAt || at >= headSize;
        image[at] ^= isRead ? std::byte(changes[0]) : std::byte(0);
    }
}

void checkChanged(Input changes)
{
    static Bytes image = wholeImage();
    change(image, changes);
    const bool isWhole = image == wholeImage();
    const auto index = indexOver(image);
    require((index != nullptr) == isWhole);
    if (isWhole)
        checkAnswers(*index);
    change(image, changes); // bits turned twice are as they were
    require(image == wholeImage());
}

void checkCoveredUp(Input changes)
{
    Bytes image = wholeImage();
    change(image, changes);
    writeChecksum(image);
    if (const auto index = indexOver(image))
        askAll(*index);
}

/// Two bytes say how much is left.
void checkCut(Input input)
{
    const std::size_t share = input.size() < 2 ? 0 : input[0] | std::size_t(input[1]) << 8U;
    const std::size_t size = wholeImage().size() * share / 0x10000;
    const auto part = std::span(wholeImage()).first(size);
    require(!indexOver(Bytes(part.begin(), part.end())));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const Input rest(data + 1, size - 1);
    switch (data[0] % kinds) {
    case 0:
        checkFile(rest);
        break;
    case 1:
        checkBehindHead(rest);
        break;
    case 2:
        checkChanged(rest);
        break;
    case 3:
        checkCoveredUp(rest);
        break;
    default:
        checkCut(rest);
    }
    return 0;
}
