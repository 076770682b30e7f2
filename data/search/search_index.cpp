// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search_index.h"

#include "codes/read_scan.h"
#include "drug_class.h"
#include "index_builder.h"
#include "near_match.h"
#include "ranked_products.h"
#include "readings.h"

#include <algorithm>

namespace pillnuts {

using namespace search;

namespace {

SearchHit codeHit(const Code &code)
{
    SearchHit hit;
    hit.product = static_cast<int>(code.product);
    hit.matched = code.text();
    if (code.kind != CodeKind::Item)
        hit.reason = code.kind == CodeKind::Edi ? HitReason::Edi : HitReason::Gtin;
    return hit;
}

/// Explains hits by asking their product again: only those that someone looks at.
class ReadingReasons final : public HitReasons {
public:
    ReadingReasons(std::shared_ptr<const Fields> fields, Readings readings, std::vector<Near> near)
        : m_fields(std::move(fields))
        , m_readings(std::move(readings))
        , m_near(std::move(near))
    {
    }

    SearchHit complete(const SearchHit &hit) const override
    {
        const auto product = static_cast<std::uint32_t>(hit.product);
        if (hit.near) {
            const auto near = std::find_if(m_near.begin(), m_near.end(), [&](const Near &miss) {
                return miss.product == product;
            });
            return near == m_near.end() ? hit : explainNear(*m_fields, *near);
        }
        const bool other = hit.reason == HitReason::Keyboard;
        return m_readings.explain(
            *m_fields, product, static_cast<std::uint8_t>(other ? tierCount : 0));
    }

private:
    std::shared_ptr<const Fields> m_fields;
    Readings m_readings;
    std::vector<Near> m_near; ///< those in the answer
};

/// The code in what a barcode scanner writes.
std::optional<Gtin> gtinIn(QStringView text)
{
    const auto digits
        = std::count_if(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
    return digits < gtinDigits ? std::nullopt : gtinOfScan(text);
}

/// The products of the type or class that a question is narrowed to; all where it is not.
class TypeFilter {
public:
    TypeFilter(const Fields &fields, const QString &type)
        : m_fields(fields)
        , m_all(type.isEmpty())
    {
        if (m_all)
            return;
        m_term = fields.types.termSpelled(encoded(type).keys);
        for (const QString &number : fields.products->classNumbers())
            m_classes.push_back(hasType(number, type));
    }

    bool isAll() const { return m_all; }

    bool has(std::uint32_t product) const
    {
        if (m_all || m_classes[m_fields.products->drugClass(product)])
            return true;
        const auto terms = m_fields.types.terms(product);
        return m_term && std::find(terms.begin(), terms.end(), *m_term) != terms.end();
    }

private:
    const Fields &m_fields;
    bool m_all;
    std::optional<std::uint32_t> m_term;
    std::vector<bool> m_classes; ///< by their place in the index
};

/// One question to the index.
class Search {
public:
    Search(std::shared_ptr<const Fields> fields, const SearchRequest &request, int limit)
        : m_shared(std::move(fields))
        , m_fields(*m_shared)
        , m_request(request)
        , m_filter(m_fields, request.type)
        , m_limit(
              limit < 0 ? m_fields.count() + SearchIndex::maxNear : static_cast<std::size_t>(limit))
        , m_text(QStringView(request.query).left(SearchIndex::maxQueryLength).trimmed())
        , m_table(m_fields.tables.take())
    {
    }

    SearchAnswer answer();

private:
    void answerAll();
    void answerCodes(const std::vector<Code> &codes);
    void answerText();
    void answerLiterally();
    void narrow();
    void addRanked();
    std::vector<Near> addNear(const Reading &reading);
    void addNearCodes();
    void countClasses();
    std::vector<std::uint32_t> inOrder() const;

    bool isFull() const { return static_cast<std::size_t>(m_answer.hits.size()) >= m_limit; }

    std::shared_ptr<const Fields> m_shared;
    const Fields &m_fields;
    const SearchRequest &m_request;
    TypeFilter m_filter;
    std::size_t m_limit;
    QStringView m_text;
    QString m_digits;
    TablePool::Table m_table; ///< the ranks of what is found
    SearchAnswer m_answer;
};

SearchAnswer Search::answer()
{
    m_answer.query = m_request.query;
    m_answer.products = m_fields.products;
    m_digits = codeDigits(m_text);
    if (const auto scanned = m_digits.isEmpty() ? gtinIn(m_text) : std::nullopt)
        m_digits = scanned->toString();
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

/// Leaves the products of the type asked for.
void Search::narrow()
{
    if (m_filter.isAll())
        return;
    m_table->restrict([&](std::uint32_t product) {
        return m_filter.has(product) ? (*m_table)[product] : TierTable::none;
    });
}

std::vector<std::uint32_t> Search::inOrder() const
{
    if (m_request.order == SortOrder::Relevance)
        return ranked(*m_table, m_limit);
    std::vector<std::uint32_t> found;
    for (const std::uint32_t product : m_fields.order.sorted(m_request.order)) {
        if (m_table->has(product) && found.size() < m_limit)
            found.push_back(product);
    }
    return found;
}

void Search::addRanked()
{
    narrow();
    m_answer.count = static_cast<int>(m_table->items().size());
    const std::vector<std::uint32_t> products = inOrder();
    m_answer.hits.reserve(static_cast<qsizetype>(products.size()));
    for (const std::uint32_t product : products)
        m_answer.hits.append(
            {static_cast<int>(product), Readings::reasonOf((*m_table)[product]), {}, -1, 0, false});
}

void Search::answerAll()
{
    for (std::uint32_t product = 0; product < m_fields.count(); ++product)
        m_table->improve(product, Tier::NameWhole);
    addRanked();
}

void Search::answerCodes(const std::vector<Code> &codes)
{
    for (const Code &code : codes) {
        if (!m_filter.has(code.product))
            continue;
        m_table->improve(code.product, Tier::NameWhole);
        if (!isFull())
            m_answer.hits.append(codeHit(code));
        ++m_answer.count;
    }
}

/// Names that hold the query letter for letter, for queries of signs only ("%", "(").
void Search::answerLiterally()
{
    for (std::uint32_t product = 0; product < m_fields.count(); ++product) {
        const TextRef name = m_fields.products->row(product).name;
        if (m_fields.products->texts().view(name).contains(m_text))
            m_table->improve(product, Tier::NameInside);
    }
    addRanked();
    for (SearchHit &hit : m_answer.hits) {
        const QString name = m_fields.name(static_cast<std::uint32_t>(hit.product));
        hit.markStart = static_cast<int>(name.indexOf(m_text));
        hit.markLength = static_cast<int>(m_text.size());
    }
}

void Search::answerText()
{
    Readings readings(m_fields, m_text, SearchIndex::maxWords, *m_table);
    if (readings.isEmpty()) {
        answerLiterally();
        return;
    }
    addRanked();
    std::vector<Near> near;
    if (m_answer.count < SearchIndex::fewHits && !reaches(*m_table, Tier::NameStart)) {
        near = addNear(readings.direct());
        addNearCodes();
    }
    m_answer.reasons
        = std::make_shared<ReadingReasons>(m_shared, std::move(readings), std::move(near));
}

/// Adds the near misses and says which they are.
std::vector<Near> Search::addNear(const Reading &reading)
{
    std::vector<Near> near = findNear(m_fields, reading, *m_table);
    std::erase_if(near, [this](const Near &miss) { return !m_filter.has(miss.product); });
    const auto room = m_limit - static_cast<std::size_t>(m_answer.hits.size());
    near.resize(std::min({near.size(), room, std::size_t(SearchIndex::maxNear)}));
    for (const Near &miss : near)
        m_answer.hits.append({static_cast<int>(miss.product), HitReason::Typo, {}, -1, 0, true});
    return near;
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
        if (!isFull() && m_filter.has(code.product))
            m_answer.hits.append(hit);
    }
}

void Search::countClasses()
{
    const QStringList &numbers = m_fields.products->classNumbers();
    std::vector<int> counts(static_cast<std::size_t>(numbers.size()), 0);
    for (const std::uint32_t product : m_table->items())
        ++counts[m_fields.products->drugClass(product)];
    for (std::size_t i = 0; i < counts.size(); ++i) {
        if (counts[i] > 0)
            m_answer.classes.append({numbers.at(static_cast<qsizetype>(i)), counts[i]});
    }
}

} // namespace

std::vector<std::byte> SearchIndex::imageOf(
    const QVector<SearchEntry> &entries, std::uint64_t edition)
{
    return indexParts(entries).finish(edition);
}

std::shared_ptr<const SearchIndex> SearchIndex::over(ImageBytes image, std::uint64_t edition)
{
    const auto read = Image::read(std::move(image), edition);
    if (!read)
        return nullptr;
    auto fields = std::make_shared<const Fields>(*read);
    return fields->isSound() ? std::make_shared<const SearchIndex>(std::move(fields)) : nullptr;
}

std::shared_ptr<const SearchIndex> SearchIndex::build(const QVector<SearchEntry> &entries)
{
    constexpr std::uint64_t noEdition = 0;
    const auto image = std::make_shared<const std::vector<std::byte>>(imageOf(entries, noEdition));
    return over({*image, image}, noEdition);
}

SearchIndex::SearchIndex(std::shared_ptr<const Fields> fields)
    : m_fields(std::move(fields))
{
}

SearchIndex::~SearchIndex() = default;

SearchAnswer SearchIndex::search(const SearchRequest &request, int limit) const
{
    return Search(m_fields, request, limit).answer();
}

ProductList SearchIndex::products() const
{
    return m_fields->products;
}

qint64 SearchIndex::memoryBytes() const
{
    return static_cast<qint64>(m_fields->byteCount);
}

} // namespace pillnuts
