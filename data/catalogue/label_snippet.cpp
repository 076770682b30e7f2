// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "label_words.h"
#include "text/search_text.h"

#include <algorithm>

namespace pillnuts {

namespace {

constexpr QChar markStart(0x2068);
constexpr QChar markEnd(0x2069);
constexpr QChar ellipsis(u'…');

/// So much text stands around a find; less where several pieces are shown.
constexpr qsizetype reach = 70;
constexpr qsizetype shortReach = 25;
constexpr int mostPieces = 3;
/// Bounds for a query of thousands of words.
constexpr qsizetype mostTerms = 50;
constexpr qsizetype mostPlaces = 200;

struct Span {
    qsizetype begin = 0;
    qsizetype end = 0;
    qsizetype term = 0;
};

/// Where the terms stand in the folded text, in order of place.
QVector<Span> findSpans(const QString &text, const QStringList &terms)
{
    QVector<Span> spans;
    for (qsizetype term = 0; term < std::min(terms.size(), mostTerms); ++term) {
        const auto &word = terms.at(term);
        auto at = text.indexOf(word);
        for (qsizetype i = 0; at >= 0 && i < mostPlaces; ++i) {
            spans.append({at, at + word.size(), term});
            at = text.indexOf(word, at + word.size());
        }
    }
    std::ranges::sort(spans, {}, &Span::begin);
    return spans;
}

/// How many of the terms not shown yet stand within reach behind a span.
int newTermsFrom(const QVector<Span> &spans, qsizetype first, const QVector<bool> &shown)
{
    auto seen = shown;
    int count = 0;
    const auto limit = spans.at(first).begin + 2 * reach;
    for (auto i = first;
         i < spans.size() && spans.at(i).end <= std::max(limit, spans.at(first).end);
         ++i) {
        if (!std::exchange(seen[spans.at(i).term], true))
            ++count;
    }
    return count;
}

/// The span that begins the piece with most new terms; -1 when all are shown.
qsizetype mostTelling(const QVector<Span> &spans, const QVector<bool> &shown)
{
    qsizetype best = -1;
    int most = 0;
    for (qsizetype i = 0; i < spans.size(); ++i) {
        const auto count = shown.at(spans.at(i).term) ? 0 : newTermsFrom(spans, i, shown);
        if (count > most) {
            most = count;
            best = i;
        }
    }
    return best;
}

/// The spans with which the pieces of the snippet begin, so that they show as many terms as can be.
QVector<qsizetype> choosePieces(const QVector<Span> &spans, qsizetype termCount)
{
    QVector<bool> shown(termCount, false);
    QVector<qsizetype> pieces;
    while (pieces.size() < mostPieces) {
        const auto first = mostTelling(spans, shown);
        if (first < 0)
            break;
        pieces.append(first);
        const auto limit = std::max(spans.at(first).begin + 2 * reach, spans.at(first).end);
        for (auto i = first; i < spans.size() && spans.at(i).end <= limit; ++i)
            shown[spans.at(i).term] = true;
    }
    std::ranges::sort(pieces);
    return pieces;
}

/// Writes pieces of the source text; places are of the folded text.
class SnippetWriter final {
public:
    SnippetWriter(const TracedText &traced, const QVector<Span> &spans)
        : m_traced(traced)
        , m_spans(spans)
    {
    }

    /// The text from `begin` to `end` with its marks. Pieces come in the order of the text.
    void write(qsizetype begin, qsizetype end)
    {
        const auto from = std::max(m_at, sourceEnd(begin));
        if (from > m_at)
            m_snippet += ellipsis;
        m_at = from;
        for (const auto &span : m_spans) {
            if (span.end > end)
                continue;
            const auto spanFrom = m_traced.origins.at(span.begin);
            if (spanFrom < m_at)
                continue;
            copyUpTo(spanFrom);
            m_snippet += markStart;
            copyUpTo(sourceEnd(span.end));
            m_snippet += markEnd;
        }
        copyUpTo(sourceEnd(end));
    }

    QString finish()
    {
        if (m_at < m_traced.source.size())
            m_snippet += ellipsis;
        return std::move(m_snippet);
    }

private:
    /// Behind the source character that the folded one before `place` comes from: ㎎ is not cut.
    qsizetype sourceEnd(qsizetype place) const
    {
        const auto &origins = m_traced.origins;
        auto end = origins.at(place);
        const bool isInside
            = place > 0 && origins.at(place - 1) == end && end < m_traced.source.size();
        end += isInside ? 1 : 0;
        const bool isHalf
            = end > 0 && end < m_traced.source.size() && m_traced.source.at(end).isLowSurrogate();
        return end + (isHalf ? 1 : 0);
    }

    void copyUpTo(qsizetype end)
    {
        for (; m_at < end; ++m_at) {
            const QChar c = m_traced.source.at(m_at);
            const bool isMark = c == markStart || c == markEnd;
            if (isMark || (c.isSpace() && m_snippet.endsWith(u' ')))
                continue;
            m_snippet += c.isSpace() ? QChar(u' ') : c;
        }
    }

    const TracedText &m_traced;
    const QVector<Span> &m_spans;
    QString m_snippet;
    qsizetype m_at = 0; ///< in the source
};

/// Up to where the spans go that begin a piece with `first`.
qsizetype endOfPiece(const QVector<Span> &spans, qsizetype first)
{
    auto end = spans.at(first).end;
    for (auto i = first; i < spans.size() && spans.at(i).end <= spans.at(first).begin + 2 * reach;
         ++i)
        end = std::max(end, spans.at(i).end);
    return end;
}

} // namespace

QString snippetOf(const QString &text, const QString &folded, const QStringList &terms)
{
    const auto spans = findSpans(folded, terms);
    const auto pieces = choosePieces(spans, std::min(terms.size(), mostTerms));
    const bool isWhole = pieces.size() == 1;
    const auto shownEnd = [&](qsizetype piece) {
        const auto end = endOfPiece(spans, piece);
        const auto wanted = isWhole ? std::max(end, spans.at(piece).end + reach) : end + shortReach;
        return std::min(folded.size(), wanted);
    };
    const auto traced = traceSearchText(text, pieces.isEmpty() ? 0 : shownEnd(pieces.last()) + 1);
    SnippetWriter writer(traced, spans);
    for (const auto piece : pieces)
        writer.write(std::max<qsizetype>(0, spans.at(piece).begin - (isWhole ? reach : shortReach)),
            shownEnd(piece));
    return writer.finish();
}

} // namespace pillnuts
