// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search_index.h"

#include "drug_class.h"
#include "readings.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace pillnuts {

using namespace search;

namespace {

/// Names that hold the query letter for letter, for queries of signs only ("%", "(").
QVector<SearchHit> literalHits(const Fields &fields, QStringView text)
{
    QVector<SearchHit> hits;
    for (int product = 0; product < fields.count(); ++product) {
        const qsizetype at = fields.products->at(product).name.indexOf(text);
        if (at >= 0)
            hits.append({product,
                HitReason::Infix,
                {},
                static_cast<int>(at),
                static_cast<int>(text.size()),
                false});
    }
    return hits;
}

SearchHit codeHit(const Code &code)
{
    SearchHit hit;
    hit.product = static_cast<int>(code.product);
    hit.matched = code.text();
    if (code.kind != CodeKind::Item)
        hit.reason = code.kind == CodeKind::Edi ? HitReason::Edi : HitReason::Gtin;
    return hit;
}

/// One question to the index.
class Search {
public:
    Search(const Fields &fields, const SearchRequest &request, int limit)
        : m_fields(fields)
        , m_request(request)
        , m_limit(limit < 0 ? fields.count() + SearchIndex::maxNear : limit)
        , m_text(QStringView(request.query).left(SearchIndex::maxQueryLength).trimmed())
    {
    }

    SearchAnswer answer();

private:
    void narrow();
    void countClasses();
    void answerAll();
    void answerCodes(const std::vector<Code> &codes);
    void answerText();
    void answerLiterally();
    void addRanked(const Readings &readings);
    void addNear(const Readings &readings);
    void addNearCodes();
    void add(const SearchHit &hit);

    bool isAllowed(std::uint32_t product) const { return m_allowed.empty() || m_allowed[product]; }

    bool isFull() const { return m_answer.hits.size() >= m_limit; }

    template <typename Visit>
    void forEachInOrder(Visit visit) const;

    const Fields &m_fields;
    const SearchRequest &m_request;
    qsizetype m_limit;
    QStringView m_text;
    QString m_digits;
    std::vector<bool> m_allowed; ///< products of the type asked for; empty = all
    SearchAnswer m_answer;
};

SearchAnswer Search::answer()
{
    m_answer.query = m_request.query;
    m_answer.products = m_fields.products;
    if (!m_request.type.isEmpty())
        narrow();
    m_digits = codeDigits(m_text);
    const std::vector<Code> codes
        = m_digits.isEmpty() ? std::vector<Code>() : m_fields.codes.exact(m_digits);
    if (m_text.isEmpty())
        answerAll();
    else if (!codes.empty() || CodeList::isWholeCode(m_digits))
        answerCodes(codes);
    else
        answerText();
    countClasses();
    return std::move(m_answer);
}

void Search::countClasses()
{
    QMap<QString, int> classes;
    for (int i = 0; i < std::min<qsizetype>(m_answer.count, m_answer.hits.size()); ++i)
        ++classes[m_answer.product(m_answer.hits.at(i)).drugClass.number];
    for (auto at = classes.cbegin(); at != classes.cend(); ++at)
        m_answer.classes.append({at.key(), at.value()});
}

void Search::narrow()
{
    m_allowed.assign(static_cast<size_t>(m_fields.count()), false);
    const int term = m_fields.types.termSpelled(encoded(m_request.type).keys);
    if (term >= 0) {
        for (const std::uint32_t product :
            m_fields.types.products(static_cast<std::uint32_t>(term)))
            m_allowed[product] = true;
    }
    QHash<QString, bool> known; // there are a hundred classes, and many products
    for (int product = 0; product < m_fields.count(); ++product) {
        const QString number = m_fields.products->at(product).drugClass.number;
        auto at = known.constFind(number);
        if (at == known.constEnd())
            at = known.insert(number, hasType(number, m_request.type));
        if (*at)
            m_allowed[static_cast<size_t>(product)] = true;
    }
}

/// Products in the order asked for; by rank when that is relevance.
template <typename Visit>
void Search::forEachInOrder(Visit visit) const
{
    if (m_request.order == SortOrder::Relevance) {
        for (std::uint32_t product = 0; product < static_cast<std::uint32_t>(m_fields.count());
             ++product)
            visit(product);
        return;
    }
    for (const std::uint32_t product : m_fields.order.sorted(m_request.order))
        visit(product);
}

void Search::add(const SearchHit &hit)
{
    if (!isFull())
        m_answer.hits.append(hit);
    m_answer.count += hit.near ? 0 : 1;
}

void Search::answerAll()
{
    m_answer.hits.reserve(std::min<qsizetype>(m_limit, m_fields.count()));
    forEachInOrder([&](std::uint32_t product) {
        if (isAllowed(product))
            add({static_cast<int>(product), HitReason::Name, {}, -1, 0, false});
    });
}

void Search::answerCodes(const std::vector<Code> &codes)
{
    for (const Code &code : codes) {
        if (isAllowed(code.product))
            add(codeHit(code));
    }
}

void Search::answerLiterally()
{
    QVector<SearchHit> found = literalHits(m_fields, m_text);
    std::vector<const SearchHit *> byProduct(static_cast<size_t>(m_fields.count()), nullptr);
    for (const SearchHit &hit : std::as_const(found))
        byProduct[static_cast<size_t>(hit.product)] = &hit;
    forEachInOrder([&](std::uint32_t product) {
        if (byProduct[product] != nullptr && isAllowed(product))
            add(*byProduct[product]);
    });
}

void Search::answerText()
{
    const Readings readings(m_fields, m_text, SearchIndex::maxWords);
    if (readings.isEmpty()) {
        answerLiterally();
        return;
    }
    addRanked(readings);
    if (m_answer.count < SearchIndex::fewHits) {
        addNear(readings);
        addNearCodes();
    }
}

/// Puts the products of the better tiers first; within a tier they stand in the order of their
/// numbers.
void Search::addRanked(const Readings &readings)
{
    std::vector<std::uint8_t> tiers(static_cast<size_t>(m_fields.count()), Readings::unfound);
    std::array<std::size_t, Readings::tierCount + 1> starts{};
    for (std::uint32_t product = 0; product < tiers.size(); ++product) {
        tiers[product] = isAllowed(product) ? readings.tier(product) : Readings::unfound;
        if (tiers[product] != Readings::unfound)
            ++starts[tiers[product] + 1U];
    }
    for (std::size_t tier = 1; tier < starts.size(); ++tier)
        starts[tier] += starts[tier - 1];
    m_answer.count = static_cast<int>(starts.back());
    std::vector<std::uint32_t> ordered(starts.back());
    const bool byRelevance = m_request.order == SortOrder::Relevance;
    std::size_t next = 0;
    forEachInOrder([&](std::uint32_t product) {
        if (tiers[product] != Readings::unfound)
            ordered[byRelevance ? starts[tiers[product]]++ : next++] = product;
    });
    ordered.resize(std::min(ordered.size(), static_cast<std::size_t>(m_limit)));
    m_answer.hits.reserve(static_cast<qsizetype>(ordered.size()));
    for (const std::uint32_t product : ordered)
        m_answer.hits.append(readings.explain(product));
}

void Search::addNear(const Readings &readings)
{
    int left = SearchIndex::maxNear;
    for (const SearchHit &hit : readings.findNear()) {
        if (left > 0 && isAllowed(static_cast<std::uint32_t>(hit.product))) {
            add(hit);
            --left;
        }
    }
}

/// A code that is not typed to its end is only similar to the codes that begin with it.
void Search::addNearCodes()
{
    constexpr int fewestDigits = 5;
    if (m_digits.size() < fewestDigits)
        return;
    for (const Code &code : m_fields.codes.beginning(m_digits, SearchIndex::maxNear)) {
        SearchHit hit = codeHit(code);
        hit.near = true;
        if (isAllowed(code.product))
            add(hit);
    }
}

} // namespace

std::shared_ptr<const SearchIndex> SearchIndex::build(QVector<SearchEntry> entries)
{
    return std::make_shared<const SearchIndex>(std::make_unique<Fields>(std::move(entries)));
}

SearchIndex::SearchIndex(std::unique_ptr<Fields> fields)
    : m_fields(std::move(fields))
{
}

SearchIndex::~SearchIndex() = default;

SearchAnswer SearchIndex::search(const SearchRequest &request, int limit) const
{
    return Search(*m_fields, request, limit).answer();
}

ProductList SearchIndex::products() const
{
    return m_fields->products;
}

qint64 SearchIndex::memoryBytes() const
{
    return static_cast<qint64>(m_fields->byteCount());
}

} // namespace pillnuts
