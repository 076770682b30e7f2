// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "similar_products.h"

#include "brand_stem.h"
#include "sound_distance.h"

#include <QSet>

#include <algorithm>
#include <numeric>
#include <span>

namespace pillnuts::search {

namespace {

QString compositionKey(const Substances &substances)
{
    QStringList names;
    for (const SubstanceName &substance : substances)
        names.append(substance.korean + u'\x1f' + substance.english);
    names.sort();
    return names.join(u'\x1e');
}

} // namespace

std::shared_ptr<const SimilarProducts> SimilarProducts::build(const QVector<SimilarEntry> &entries)
{
    auto made = std::make_shared<SimilarProducts>();
    for (const SimilarEntry &entry : entries)
        made->add(entry);
    made->orderByLength();
    made->m_keys.shrink_to_fit();
    made->m_brandNumbers = {};
    made->m_compositionNumbers = {};
    // What nobody else looks like need not be kept.
    for (auto at = made->m_sights.begin(); at != made->m_sights.end();)
        at = at->size() < 2 ? made->m_sights.erase(at) : std::next(at);
    for (auto at = made->m_signatures.begin(); at != made->m_signatures.end();) {
        at->removeIf([&](const QString &signature) { return !made->m_sights.contains(signature); });
        at = at->isEmpty() ? made->m_signatures.erase(at) : std::next(at);
    }
    return made;
}

void SimilarProducts::add(const SimilarEntry &entry)
{
    if (m_brandOf.contains(entry.id))
        return;
    const int brand = brandOf(entry, brandStem(entry.name));
    m_brandOf.insert(entry.id, brand);
    const auto product = static_cast<int>(m_products.size());
    m_products.append(entry.id);
    for (const PillLook &look : entry.looks) {
        const QString signature = lookSignature(look);
        if (signature.isEmpty())
            continue;
        m_sights[signature].append({brand, product, sizeOf(look)});
        if (auto &signatures = m_signatures[entry.id]; !signatures.contains(signature))
            signatures.append(signature);
    }
}

int SimilarProducts::brandOf(const SimilarEntry &entry, const QString &stem)
{
    const int composition = compositionOf(entry.substances);
    // A name without a stem of its own is like no other.
    const QString key
        = (stem.isEmpty() ? entry.id.toString() : stem) + u'\x1e' + QString::number(composition);
    if (const auto known = m_brandNumbers.constFind(key); known != m_brandNumbers.constEnd())
        return *known;
    const auto keys = encoded(stem).keys;
    Brand brand{stem,
        static_cast<qsizetype>(m_keys.size()),
        keys.size() > longestSound ? 0 : static_cast<int>(keys.size()),
        composition,
        entry.id};
    m_keys.insert(m_keys.end(), keys.cbegin(), keys.cbegin() + brand.keyCount);
    const auto number = static_cast<int>(m_brands.size());
    m_brands.append(brand);
    m_brandNumbers.insert(key, number);
    return number;
}

int SimilarProducts::compositionOf(const Substances &substances)
{
    const QString key = compositionKey(substances);
    if (const auto known = m_compositionNumbers.constFind(key);
        known != m_compositionNumbers.constEnd())
        return *known;
    const auto number = static_cast<int>(m_compositions.size());
    m_compositions.append(substances);
    m_compositionNumbers.insert(key, number);
    return number;
}

void SimilarProducts::orderByLength()
{
    m_byLength.resize(m_brands.size());
    std::iota(m_byLength.begin(), m_byLength.end(), 0);
    const auto length = [this](int brand) { return m_brands.at(brand).keyCount; };
    std::stable_sort(
        m_byLength.begin(), m_byLength.end(), [&](int a, int b) { return length(a) < length(b); });
    m_lengthStarts.fill(m_byLength.size(), longestSound + 2);
    for (qsizetype at = m_byLength.size(); at-- > 0;)
        m_lengthStarts[length(m_byLength.at(at))] = at;
    for (int keys = longestSound; keys >= 0; --keys)
        m_lengthStarts[keys] = std::min(m_lengthStarts.at(keys), m_lengthStarts.at(keys + 1));
}

bool SimilarProducts::differ(int brand, int other) const
{
    const int one = m_brands.at(brand).composition;
    const int two = m_brands.at(other).composition;
    return one != two && !sameSubstances(m_compositions.at(one), m_compositions.at(two));
}

QVector<SimilarProducts::Candidate> SimilarProducts::namesLike(int brand) const
{
    const Brand &mine = m_brands.at(brand);
    const auto keysOf = [this](const Brand &of) {
        return std::span(m_keys).subspan(
            static_cast<size_t>(of.keysStart), static_cast<size_t>(of.keyCount));
    };
    const auto keys = keysOf(mine);
    const int reach = soundLimit(longestSound) / 2; // every key more or fewer is two half steps
    const int shortest = std::max(1, mine.keyCount - reach);
    const int longest = std::min(longestSound, mine.keyCount + reach);
    QVector<Candidate> like;
    for (qsizetype at = m_lengthStarts.at(shortest); at < m_lengthStarts.at(longest + 1); ++at) {
        const int number = m_byLength.at(at);
        const Brand &other = m_brands.at(number);
        const int limit = soundLimit(std::max(mine.keyCount, other.keyCount));
        if (number == brand || limit < 0)
            continue;
        const int distance = soundDistance(keys, keysOf(other), limit);
        if (distance <= limit && differ(brand, number))
            like.append({number, distance});
    }
    return like;
}

QVector<SimilarProducts::Likeness> SimilarProducts::looksLike(const ProductId &product) const
{
    QVector<Likeness> like;
    QSet<int> known;
    for (const QString &signature : m_signatures.value(product)) {
        const auto sights = m_sights.value(signature);
        for (const Sight &other : sights) {
            if (known.contains(other.brand) || !looksLikeOneOf(other, sights, product))
                continue;
            known.insert(other.brand);
            like.append({m_products.at(other.product), m_brands.at(other.brand).stem});
        }
    }
    return like;
}

bool SimilarProducts::looksLikeOneOf(
    const Sight &other, const QVector<Sight> &sights, const ProductId &product) const
{
    return std::any_of(sights.cbegin(), sights.cend(), [&](const Sight &mine) {
        return m_products.at(mine.product) == product && differ(mine.brand, other.brand)
            && similarSize(mine.size, other.size);
    });
}

SimilarProducts::Found SimilarProducts::find(const ProductId &product) const
{
    const auto mine = m_brandOf.constFind(product);
    if (mine == m_brandOf.constEnd())
        return {};
    Found found;
    found.stem = m_brands.at(*mine).stem;
    auto candidates = namesLike(*mine);
    // Of equal distance the longer name is more alike.
    const auto lessAlike = [this](const Candidate &a, const Candidate &b) {
        const int forA = a.distance * m_brands.at(b.brand).keyCount;
        const int forB = b.distance * m_brands.at(a.brand).keyCount;
        return forA != forB ? forA < forB : m_brands.at(a.brand).stem < m_brands.at(b.brand).stem;
    };
    std::stable_sort(candidates.begin(), candidates.end(), lessAlike);
    QVector<int> told;
    for (const Candidate &candidate : std::as_const(candidates)) {
        const Brand &brand = m_brands.at(candidate.brand);
        // Another salt under the same name is the same answer.
        const bool isTold = std::any_of(told.cbegin(), told.cend(), [&](int other) {
            return m_brands.at(other).stem == brand.stem && !differ(other, candidate.brand);
        });
        if (isTold)
            continue;
        told.append(candidate.brand);
        found.names.append({brand.first, brand.stem});
    }
    found.looks = looksLike(product);
    return found;
}

} // namespace pillnuts::search
