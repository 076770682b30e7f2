// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search_index.h"

#include "drug_class.h"
#include "evaluation.h"
#include "near_match.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <optional>

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

/// A few keys on the other layout are within many words; then only the beginnings of words count.
class OtherReading {
public:
    explicit OtherReading(const Evaluation &evaluation)
        : m_evaluation(evaluation)
        , m_isLong(evaluation.reading().phrase.spellings.front().keys.size() >= FewestKeysInside)
    {
    }

    Match of(std::uint32_t product) const
    {
        const Match match = m_evaluation.of(product);
        return match != NoMatch && (m_isLong || !isInside(tierOf(match))) ? match : NoMatch;
    }

    SearchHit explain(std::uint32_t product) const
    {
        SearchHit hit = m_evaluation.explain(product);
        hit.reason = HitReason::Keyboard;
        return hit;
    }

private:
    static constexpr std::size_t FewestKeysInside = 4;

    const Evaluation &m_evaluation;
    bool m_isLong;
};

/// One question to the index.
class Search {
public:
    Search(const Fields &fields, const SearchRequest &request, int limit)
        : m_fields(fields)
        , m_request(request)
        , m_limit(limit < 0 ? fields.count() + SearchIndex::MaxNear : limit)
        , m_text(QStringView(request.query).left(SearchIndex::MaxQueryLength).trimmed())
    {
    }

    SearchAnswer answer();

private:
    void narrow();
    void answerAll();
    void answerCodes(const std::vector<Code> &codes);
    void answerText();
    void answerLiterally();
    void addRanked(const Evaluation &direct, const OtherReading *other);
    void addNear(const Evaluation &direct, const OtherReading *other);
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
    return std::move(m_answer);
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
        const QString &number = m_fields.products->at(product).drugClass.number;
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
    Reading reading = readQuery(m_text, SearchIndex::MaxWords);
    if (reading.phrase.spellings.empty()) {
        answerLiterally();
        return;
    }
    const Evaluation direct(m_fields, std::move(reading));
    // Another layout is only thought of when nothing begins with what was typed.
    Reading other
        = direct.hasStart() ? Reading() : readOnOtherLayout(m_text, SearchIndex::MaxWords);
    std::optional<Evaluation> onOther;
    if (!other.phrase.spellings.empty())
        onOther.emplace(m_fields, std::move(other));
    const auto second = onOther ? std::optional<OtherReading>(*onOther) : std::nullopt;
    addRanked(direct, second ? &*second : nullptr);
    if (m_answer.count < SearchIndex::FewHits) {
        addNear(direct, second ? &*second : nullptr);
        addNearCodes();
    }
}

/// Puts the products of the better tiers first; within a tier they stand in the order of their
/// numbers.
void Search::addRanked(const Evaluation &direct, const OtherReading *other)
{
    constexpr auto Tiers = static_cast<std::size_t>(Tier::Count);
    constexpr auto Unfound = static_cast<std::uint8_t>(2 * Tiers);
    std::vector<std::uint8_t> tiers(static_cast<size_t>(m_fields.count()), Unfound);
    std::array<std::size_t, 2 * Tiers + 1> starts{};
    for (std::uint32_t product = 0; product < tiers.size(); ++product) {
        if (!isAllowed(product))
            continue;
        if (const Match match = direct.of(product); match != NoMatch)
            tiers[product] = static_cast<std::uint8_t>(tierOf(match));
        else if (const Match second = other != nullptr ? other->of(product) : NoMatch;
                 second != NoMatch)
            tiers[product]
                = static_cast<std::uint8_t>(Tiers + static_cast<std::size_t>(tierOf(second)));
        if (tiers[product] != Unfound)
            ++starts[tiers[product] + 1U];
    }
    for (std::size_t tier = 1; tier < starts.size(); ++tier)
        starts[tier] += starts[tier - 1];
    m_answer.count = static_cast<int>(starts.back());
    std::vector<std::uint32_t> ordered(starts.back());
    const bool byRelevance = m_request.order == SortOrder::Relevance;
    std::size_t next = 0;
    forEachInOrder([&](std::uint32_t product) {
        if (tiers[product] != Unfound)
            ordered[byRelevance ? starts[tiers[product]]++ : next++] = product;
    });
    ordered.resize(std::min(ordered.size(), static_cast<std::size_t>(m_limit)));
    m_answer.hits.reserve(static_cast<qsizetype>(ordered.size()));
    for (const std::uint32_t product : ordered) {
        const bool isDirect = tiers[product] < Tiers;
        m_answer.hits.append(isDirect ? direct.explain(product) : other->explain(product));
    }
}

void Search::addNear(const Evaluation &direct, const OtherReading *other)
{
    int left = SearchIndex::MaxNear;
    for (const SearchHit &hit : findNear(m_fields, direct)) {
        const auto product = static_cast<std::uint32_t>(hit.product);
        const bool known = other != nullptr && other->of(product) != NoMatch;
        if (left > 0 && !known && isAllowed(product)) {
            add(hit);
            --left;
        }
    }
}

/// A code that is not typed to its end is only similar to the codes that begin with it.
void Search::addNearCodes()
{
    constexpr int FewestDigits = 5;
    if (m_digits.size() < FewestDigits)
        return;
    for (const Code &code : m_fields.codes.beginning(m_digits, SearchIndex::MaxNear)) {
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
