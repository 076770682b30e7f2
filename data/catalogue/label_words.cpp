// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "label_words.h"

#include "label_grams.h"
#include "text/search_text.h"

#include <QSet>

#include <algorithm>

namespace pillnuts {

namespace {

/// What the index is asked about at most; the texts themselves are looked at for everything.
constexpr size_t mostGrams = 24;

bool isQuotationMark(QChar c)
{
    return c == u'"' || c == u'“' || c == u'”' || c == u'„';
}

QStringList partedTerms(const QString &typed)
{
    QStringList terms;
    bool inPhrase = false;
    qsizetype start = 0;
    const auto end = [&](qsizetype at) {
        const auto term = QStringView(typed).sliced(start, at - start).trimmed();
        if (!term.isEmpty())
            terms.append(term.toString());
        start = at + 1;
    };
    for (qsizetype i = 0; i < typed.size(); ++i) {
        const bool isMark = isQuotationMark(typed[i]);
        if (isMark || (!inPhrase && typed[i] == u' '))
            end(i);
        inPhrase = inPhrase != isMark;
    }
    end(typed.size());
    return terms;
}

/// The pairs before the single characters, which are in most texts; of too many some from all over.
std::vector<QByteArray> tellingGrams(const QStringList &terms)
{
    std::vector<QByteArray> grams;
    for (const auto &term : terms)
        std::ranges::move(gramsOfWord(term), std::back_inserter(grams));
    std::ranges::sort(grams, [](const QByteArray &a, const QByteArray &b) {
        return a.size() != b.size() ? a.size() > b.size() : a < b;
    });
    grams.erase(std::unique(grams.begin(), grams.end()), grams.end());
    if (grams.size() <= mostGrams)
        return grams;
    std::vector<QByteArray> some;
    for (size_t i = 0; i < mostGrams; ++i)
        some.push_back(grams[i * grams.size() / mostGrams]);
    return some;
}

QString quoted(const QByteArray &gram)
{
    return u'"' + QString::fromUtf8(gram) + u'"';
}

} // namespace

LabelWords::LabelWords(QStringView typed)
    : m_terms(partedTerms(searchText(typed)))
{
    m_terms.removeDuplicates();
    std::ranges::stable_sort(m_terms, std::ranges::greater(), &QString::size);
}

bool LabelWords::occurIn(const QString &searchText) const
{
    return std::ranges::all_of(
        m_terms, [&](const QString &term) { return searchText.contains(term); });
}

QString LabelWords::indexQuestion(const QVector<SectionKind> &sections) const
{
    QStringList conditions;
    for (const auto &gram : tellingGrams(m_terms))
        conditions.append(quoted(gram));
    QStringList choices;
    for (const auto section : sections)
        choices.append(quoted(sectionGram(section)));
    if (!choices.isEmpty())
        conditions.append(u'(' + choices.join(QStringLiteral(" OR ")) + u')');
    return conditions.join(QStringLiteral(" AND "));
}

} // namespace pillnuts
