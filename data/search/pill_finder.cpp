// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pill_finder.h"

#include "keyboard_layout.h"
#include "look_table.h"
#include "pill/imprint.h"
#include "registered_look.h"
#include "text/fold_text.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <tuple>

namespace pillnuts {

using namespace search;

namespace {

constexpr std::array allFacts{PillFact::Imprint, PillFact::Shape, PillFact::Colour, PillFact::Size};

quint32 bitOf(PillFact fact)
{
    return 1U << static_cast<unsigned>(fact);
}

/// The Latin letters of the keys that were pressed while the keyboard wrote Hangul ("ㅛㅣ" for YL);
/// a text that is not such stays.
QString inLatin(const QString &text)
{
    const QString imprint = text.simplified();
    const bool hasHangul = std::any_of(
        imprint.begin(), imprint.end(), [](QChar c) { return c.script() == QChar::Script_Hangul; });
    const QString letters = hasHangul && imprint.size() <= PillFinder::maxImprintLength
        ? onOtherLayout(imprint)
        : QString();
    return letters.isEmpty() ? text : letters;
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
        , m_inLatin(
              inLatin(query.imprint), inLatin(query.otherImprint), PillFinder::maxImprintLength)
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
        candidate.grade = std::min(m_imprint.grade(sides), m_inLatin.grade(sides));
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
    ImprintPattern m_inLatin;
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
        m_looks.push_back(registeredLook(product, row, group));
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
