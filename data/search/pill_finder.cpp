// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pill_finder.h"

#include "imprint_match.h"
#include "pill/imprint.h"
#include "text/fold_text.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <limits>
#include <tuple>

using namespace Qt::StringLiterals;

namespace pillnuts {

namespace search {

/// One look as it is compared.
struct RegisteredLook {
    int row = 0; ///< in the finder's table
    int group = 0; ///< row of the product's first look: several looks are one product
    ImprintSides imprint;
    bool hasLogo = false; ///< a side shows a logo and no letters
    bool inForce = false;
    std::optional<PillShape> shape;
    quint32 colours = 0; ///< a bit each
    quint32 lines = 0; ///< a bit each
    double lengthLong = std::numeric_limits<double>::quiet_NaN(); ///< mm
    double lengthShort = std::numeric_limits<double>::quiet_NaN(); ///< mm
};

} // namespace search

using namespace search;

namespace {

constexpr std::array allFacts{PillFact::Imprint, PillFact::Shape, PillFact::Colour, PillFact::Size};

template <typename Look>
quint32 bitsOf(const QVector<Look> &looks)
{
    quint32 bits = 0;
    for (const auto look : looks)
        bits |= 1U << static_cast<unsigned>(look);
    return bits;
}

quint32 bitOf(PillFact fact)
{
    return 1U << static_cast<unsigned>(fact);
}

/// "18.2", and what is written now and then: "21.1±0.1mm", "15.50-15.60", "14.2.". Not a number
/// for anything else ("4호" is the size of a capsule's shell).
double millimetres(const QString &printed)
{
    static const QRegularExpression form(
        u"^\\s*([0-9]{1,4}(?:\\.[0-9]+)?)\\s*(?:\\.|mm|[-~±].*)?\\s*$"_s);
    const auto match = form.match(printed);
    const double length = match.hasMatch() ? match.captured(1).toDouble() : 0;
    return length > 0 && length <= PillFinder::longestPill
        ? length
        : std::numeric_limits<double>::quiet_NaN();
}

RegisteredLook registered(const ProductSummary &product, int row, int group)
{
    const PillLook &look = *product.look;
    RegisteredLook made;
    made.row = row;
    made.group = group;
    made.imprint = {imprintKey(look.imprintFront), imprintKey(look.imprintBack)};
    const auto isLogo = [](const QString &side, const QString &key) {
        return key.isEmpty() && !side.trimmed().isEmpty();
    };
    made.hasLogo = isLogo(look.imprintFront, made.imprint.front)
        || isLogo(look.imprintBack, made.imprint.back);
    made.inForce = product.status == ProductStatus::Normal;
    made.shape = shapeOf(look.shape);
    made.colours = bitsOf(coloursOf(look));
    made.lines = bitsOf(linesOf(look));
    made.lengthLong = millimetres(look.lengthLong);
    made.lengthShort = millimetres(look.lengthShort);
    if (made.lengthShort > made.lengthLong)
        std::swap(made.lengthLong, made.lengthShort);
    return made;
}

/// The products, and behind them once more those that have further looks, with these.
class LookTable final : public ProductTable {
public:
    struct Further {
        int row = 0; ///< of the product
        PillLook look;
    };

    LookTable(ProductList products, QVector<Further> further)
        : m_products(std::move(products))
        , m_further(std::move(further))
    {
    }

    int size() const override { return m_products->size() + static_cast<int>(m_further.size()); }

    ProductSummary at(int row) const override
    {
        if (row < m_products->size())
            return m_products->at(row);
        const auto &further = m_further.at(row - m_products->size());
        ProductSummary product = m_products->at(further.row);
        product.look = further.look;
        return product;
    }

    ProductId id(int row) const override
    {
        return m_products->id(
            row < m_products->size() ? row : m_further.at(row - m_products->size()).row);
    }

private:
    ProductList m_products;
    QVector<Further> m_further;
};

QVector<LookTable::Further> placed(const ProductList &products, const QVector<FurtherLook> &further)
{
    if (further.isEmpty())
        return {};
    QHash<ProductId, int> rows;
    for (int row = 0; row < products->size(); ++row)
        rows.insert(products->id(row), row);
    QVector<LookTable::Further> found;
    for (const auto &[product, look] : further) {
        if (const auto at = rows.constFind(product); at != rows.cend())
            found.append({*at, look});
    }
    return found;
}

/// What agrees of one look, and how well.
struct Candidate {
    enum class Rank { Agrees, LooksAlike, HasGaps };

    const RegisteredLook *look = nullptr;
    Rank rank = Rank::Agrees;
    ImprintGrade grade = ImprintGrade::Complete;
    int coloursMissed = 0;
    quint32 gaps = 0; ///< a bit for each fact that is not known

    auto key() const
    {
        return std::tuple(rank, grade, coloursMissed, !look->inForce, look->group, look->row);
    }
};

/// One question.
class Identification {
public:
    Identification(const PillQuery &query, const ProductTable &products)
        : m_query(query)
        , m_products(products)
        , m_imprint(query.imprint, query.otherImprint, PillFinder::maxImprintLength)
        , m_alike(m_imprint.lookAlike())
        , m_shapes(bitsOf(query.shapes))
        , m_colours(bitsOf(query.colours))
    {
        constexpr qsizetype maxWords = 12;
        for (const auto &word : query.name.left(PillFinder::maxImprintLength).split(u' ')) {
            if (const auto key = foldText(word); !key.isEmpty() && m_nameWords.size() < maxWords)
                m_nameWords.append(key);
        }
    }

    std::optional<Candidate> judge(const RegisteredLook &look) const
    {
        Candidate candidate;
        candidate.look = &look;
        const bool agrees = judgeShape(candidate) && judgeColours(candidate) && judgeLine(look)
            && judgeSize(candidate) && judgeImprint(candidate) && hasName(look.row);
        if (!agrees)
            return std::nullopt;
        if (candidate.gaps != 0)
            candidate.rank = Candidate::Rank::HasGaps;
        return candidate;
    }

private:
    bool judgeShape(Candidate &candidate) const
    {
        if (m_shapes == 0)
            return true;
        if (candidate.look->shape)
            return (m_shapes & (1U << static_cast<unsigned>(*candidate.look->shape))) != 0;
        candidate.gaps |= bitOf(PillFact::Shape);
        return true;
    }

    bool judgeColours(Candidate &candidate) const
    {
        if (m_colours == 0)
            return true;
        if (candidate.look->colours == 0) {
            candidate.gaps |= bitOf(PillFact::Colour);
            return true;
        }
        const quint32 shared = m_colours & candidate.look->colours;
        candidate.coloursMissed = std::popcount(m_colours) - std::popcount(shared);
        return shared != 0;
    }

    bool judgeLine(const RegisteredLook &look) const
    {
        return !m_query.line || (look.lines & (1U << static_cast<unsigned>(*m_query.line))) != 0;
    }

    bool judgeSize(Candidate &candidate) const
    {
        const auto agrees = [&](const std::optional<double> &asked, double length) {
            if (asked && std::isnan(length))
                candidate.gaps |= bitOf(PillFact::Size);
            constexpr double rounding = 1e-6;
            return !asked || std::isnan(length)
                || std::abs(length - *asked) <= m_query.tolerance + rounding;
        };
        return agrees(m_query.lengthLong, candidate.look->lengthLong)
            && agrees(m_query.lengthShort, candidate.look->lengthShort);
    }

    bool judgeImprint(Candidate &candidate) const
    {
        if (m_imprint.isEmpty())
            return true;
        if (!m_imprint.literal().isEmpty())
            return judgeLiterally(candidate);
        const auto &sides = candidate.look->imprint;
        if (sides.front.isEmpty() && sides.back.isEmpty()) {
            candidate.gaps |= bitOf(PillFact::Imprint);
            return true;
        }
        candidate.grade = m_imprint.grade(sides);
        if (candidate.grade != ImprintGrade::Unlike)
            return true;
        candidate.rank = Candidate::Rank::LooksAlike;
        candidate.grade = m_alike.grade({lookAlikeKey(sides.front), lookAlikeKey(sides.back)});
        // A logo may be what was read as letters.
        if (candidate.grade == ImprintGrade::Unlike && candidate.look->hasLogo
            && (m_imprint.isOneSide(sides.front) || m_imprint.isOneSide(sides.back)))
            candidate.grade = ImprintGrade::Infix;
        return candidate.grade != ImprintGrade::Unlike;
    }

    bool judgeLiterally(Candidate &candidate) const
    {
        const auto product = m_products.at(candidate.look->row);
        const QString printed
            = (product.look->imprintFront + u'\n' + product.look->imprintBack).toUpper();
        if (printed.trimmed().isEmpty())
            candidate.gaps |= bitOf(PillFact::Imprint);
        candidate.grade = ImprintGrade::Infix;
        return printed.trimmed().isEmpty() || printed.contains(m_imprint.literal());
    }

    bool hasName(int row) const
    {
        if (m_nameWords.isEmpty())
            return true;
        const auto product = m_products.at(row);
        const QString text = foldText(product.name) + u'\n' + foldText(product.englishName) + u'\n'
            + foldText(product.company);
        return std::all_of(m_nameWords.begin(), m_nameWords.end(), [&text](const QString &word) {
            return text.contains(word);
        });
    }

    const PillQuery &m_query;
    const ProductTable &m_products;
    ImprintPattern m_imprint;
    ImprintPattern m_alike;
    quint32 m_shapes;
    quint32 m_colours;
    QStringList m_nameWords;
};

/// Best first, every product once.
std::vector<Candidate> ranked(
    const std::vector<RegisteredLook> &looks, const Identification &identification)
{
    std::vector<Candidate> candidates;
    QHash<int, std::size_t> places; ///< by product
    for (const auto &look : looks) {
        const auto candidate = identification.judge(look);
        if (!candidate)
            continue;
        const auto known = places.constFind(look.group);
        if (known == places.cend()) {
            places.insert(look.group, candidates.size());
            candidates.push_back(*candidate);
        } else if (candidate->key() < candidates[*known].key()) {
            candidates[*known] = *candidate;
        }
    }
    std::sort(candidates.begin(), candidates.end(), [](const Candidate &a, const Candidate &b) {
        return a.key() < b.key();
    });
    return candidates;
}

void countGaps(PillAnswer &answer, const std::vector<Candidate> &candidates)
{
    for (const auto fact : allFacts) {
        const auto count = std::count_if(candidates.begin(),
            candidates.end(),
            [fact](const Candidate &candidate) { return (candidate.gaps & bitOf(fact)) != 0; });
        if (count > 0)
            answer.gaps.append({fact, static_cast<int>(count)});
    }
    answer.gapCount = static_cast<int>(std::count_if(candidates.begin(),
        candidates.end(),
        [](const Candidate &candidate) { return candidate.gaps != 0; }));
}

SearchHit hitOf(const Candidate &candidate, const ProductTable &products)
{
    SearchHit hit;
    hit.product = candidate.look->row;
    hit.reason = HitReason::Imprint;
    hit.matched = printedImprint(*products.at(candidate.look->row).look);
    hit.near = candidate.rank != Candidate::Rank::Agrees;
    return hit;
}

} // namespace

PillFinder::PillFinder(const ProductList &products, const QVector<FurtherLook> &further)
{
    const auto placedLooks = placed(products, further);
    m_products = std::make_shared<LookTable>(products, placedLooks);
    for (int row = 0; row < products->size(); ++row)
        add(products->at(row), row, row);
    for (qsizetype i = 0; i < placedLooks.size(); ++i) {
        const int row = products->size() + static_cast<int>(i);
        add(m_products->at(row), row, placedLooks.at(i).row);
    }
}

PillFinder::~PillFinder() = default;

void PillFinder::add(const ProductSummary &product, int row, int group)
{
    if (product.look)
        m_looks.push_back(registered(product, row, group));
    else
        ++m_withoutLook;
}

PillAnswer PillFinder::find(const PillQuery &query) const
{
    PillAnswer answer;
    answer.query = query;
    answer.withoutLook = m_withoutLook;
    answer.found.query = query.name;
    answer.found.products = m_products;
    if (!query.asksLook())
        return answer;
    const auto candidates = ranked(m_looks, Identification(query, *m_products));
    countGaps(answer, candidates);
    int nearLeft = maxNear;
    for (const auto &candidate : candidates) {
        if (candidate.rank == Candidate::Rank::LooksAlike && nearLeft-- <= 0)
            continue;
        if (candidate.rank == Candidate::Rank::HasGaps && !query.withGaps)
            continue;
        answer.found.count += candidate.rank == Candidate::Rank::Agrees ? 1 : 0;
        answer.found.hits.append(hitOf(candidate, *m_products));
    }
    return answer;
}

} // namespace pillnuts
