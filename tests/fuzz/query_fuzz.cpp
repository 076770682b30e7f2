// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever is typed into the search: the answer is complete, counts what it hands over, names every
// product once and marks only what stands in its name.
#include "sample_products.h"

#include <cstdint>
#include <cstdlib>
#include <vector>

namespace {

using namespace pillnuts;

constexpr int fewHits = 3;

void require(bool holds)
{
    if (!holds)
        std::abort();
}

const SearchIndex &index()
{
    static const auto made = tests::sampleIndex();
    return *made;
}

void checkHit(const SearchAnswer &answer, const SearchHit &hit)
{
    const auto product = answer.product(hit);
    require(product.id == answer.products->id(hit.product));
    require(hit.markStart >= -1 && (hit.markStart < 0 || hit.markLength > 0));
    require(hit.markStart < 0 || hit.markStart + hit.markLength <= product.name.size());
    require(!hit.near || hit.reason == HitReason::Typo || hit.reason == HitReason::Name
        || hit.reason == HitReason::Edi || hit.reason == HitReason::Gtin);
}

void checkAnswer(const SearchAnswer &answer, const SearchRequest &request)
{
    require(answer.query == request.query && answer.products->size() > 0);
    std::vector<bool> seen(static_cast<std::size_t>(answer.products->size()), false);
    int real = 0;
    for (qsizetype i = 0; i < answer.hits.size(); ++i) {
        const SearchHit &bare = answer.hits.at(i);
        require(bare.product >= 0 && bare.product < answer.products->size());
        require(bare.near || real == i); // near misses stand behind all others
        const SearchHit hit = answer.hit(i);
        require(hit.product == bare.product && hit.near == bare.near);
        checkHit(answer, hit);
        if (bare.near)
            continue;
        require((hit.reason == HitReason::Keyboard) == (bare.reason == HitReason::Keyboard));
        require(!seen[static_cast<std::size_t>(hit.product)]);
        seen[static_cast<std::size_t>(hit.product)] = true;
        ++real;
    }
    require(real == answer.count);
    int inClasses = 0;
    for (const ClassCount &found : answer.classes)
        inClasses += found.count;
    require(inClasses == real);
}

/// A limit leaves count and order as they are.
void checkLimited(const SearchAnswer &whole, const SearchRequest &request)
{
    const SearchAnswer some = index().search(request, fewHits);
    require(some.count == whole.count && some.hits.size() <= fewHits);
    for (qsizetype i = 0; i < some.hits.size(); ++i)
        require(some.hits.at(i).product == whole.hits.at(i).product);
}

void check(const SearchRequest &request)
{
    const SearchAnswer answer = index().search(request);
    checkAnswer(answer, request);
    checkLimited(answer, request);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto *const bytes = reinterpret_cast<const char *>(data);
    const QString text = QString::fromUtf8(bytes, static_cast<qsizetype>(size));
    const auto order = static_cast<SortOrder>(size % 4);
    check({text, order, {}});
    check({text.left(2), order, text});
    QString units; // lone surrogates and all
    for (std::size_t i = 0; i + 1 < size; i += 2)
        units += QChar(static_cast<char16_t>(data[i] | data[i + 1] << 8));
    check({units, order, {}});
    return 0;
}
