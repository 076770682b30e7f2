// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text_bench.h"

#include "label_search.h"
#include "label_words.h"
#include "random.h"
#include "text/search_text.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace pillnuts::bench {

namespace {

constexpr int wordsOfALength = 150;
constexpr int likeWords = 8;
constexpr int recallWords = 10; ///< of each length up to three
constexpr int recallEvery = 5; ///< of the plain texts
constexpr int firstHits = 20;
constexpr double megabyte = 1e6;

QString number(double value)
{
    return QString::number(value, 'g', 3);
}

bool isSyllable(QChar c)
{
    return c.unicode() >= 0xAC00 && c.unicode() <= 0xD7A3;
}

/// Syllables that stand unbroken somewhere in the text, wherever in a word they begin.
QString syllablesOf(const QString &text, int length, Random &random)
{
    for (int attempt = 0; attempt < 1000 && text.size() > length; ++attempt) {
        const auto piece = QStringView(text).sliced(
            random.below(static_cast<int>(text.size()) - length), length);
        if (std::ranges::all_of(piece, isSyllable))
            return piece.toString();
    }
    return {};
}

} // namespace

TextBench::TextBench(TextCatalogue &catalogue, QString suffix, QString source, int rounds)
    : m_catalogue(catalogue)
    , m_suffix(std::move(suffix))
    , m_source(std::move(source))
    , m_rounds(rounds)
{
}

bool TextBench::run(Report &report)
{
    if (!pickWords() || !measureRecall())
        return false;
    for (int round = 0; round < m_rounds; ++round)
        runRound(m_measured.emplace_back());
    if (!measureLike() || !m_isWorking)
        return false;
    reportSize(report);
    reportSpeed(report);
    return true;
}

/// Words as often as they stand in the texts: common ones are asked for more often than rare ones.
bool TextBench::pickWords()
{
    Random random(7);
    const auto newest = m_catalogue.plain().scalar(u"SELECT max(id) FROM plain"_s);
    if (!newest)
        return false;
    for (int length = 1; length <= longestWord; ++length) {
        auto &words = m_words.at(static_cast<size_t>(length - 1));
        while (words.size() < wordsOfALength) {
            const auto text
                = m_catalogue.plain().scalar(u"SELECT text FROM plain WHERE id >= ? LIMIT 1"_s,
                    {random.below(newest->toInt()) + 1});
            if (!text)
                return false;
            const auto word = syllablesOf(*text, length, random);
            if (!word.isEmpty())
                words.append(word);
        }
    }
    return true;
}

void TextBench::runRound(Round &round)
{
    for (int i = 0; i < wordsOfALength; ++i) {
        for (size_t length = 0; length < m_words.size(); ++length) {
            LabelQuery query;
            query.words = m_words.at(length).at(i);
            query.limit = firstHits;
            qsizetype found = 0;
            const double time = measure([&] {
                m_isWorking = searchLabels(
                                  m_catalogue.store(),
                                  query,
                                  [&](const auto &matches) {
                    found += matches.size();
                    return true;
                                  })
                                  .has_value()
                    && m_isWorking;
            });
            m_isWorking = m_isWorking && found > 0;
            round.firstHits.at(length).add(time);
            round.all.add(time);
        }
    }
}

bool TextBench::measureLike()
{
    for (int i = 0; i < likeWords; ++i) {
        const auto &word = m_words.at(2).at(i);
        LabelQuery query;
        query.words = word;
        query.limit = firstHits;
        m_subjectOfLike.add(measure([&] {
            (void)searchLabels(m_catalogue.store(), query, [](const auto &) { return true; });
        }));
        Result<QString> all;
        m_like.add(measure([&] {
            all = m_catalogue.plain().scalar(
                u"SELECT count(*) FROM plain WHERE text LIKE '%' || ? || '%'"_s, {word});
        }));
        Result<QString> first;
        m_likeFirst.add(measure([&] {
            first = m_catalogue.plain().scalar(
                u"SELECT count(*) FROM (SELECT id FROM plain WHERE text LIKE '%' || ? || '%' LIMIT %1)"_s
                    .arg(firstHits),
                {word});
        }));
        if (!all || !first)
            return false;
    }
    return true;
}

/// What the index answers against what reading every plain text finds.
bool TextBench::measureRecall()
{
    const auto step = qint64{m_catalogue.every()} * recallEvery;
    QStringList words;
    for (size_t length = 0; length < 3; ++length)
        words += m_words.at(length).mid(0, recallWords);
    std::vector<QSet<qint64>> answers;
    for (const auto &word : words) {
        auto rows = m_catalogue.store().database().select(
            u"search/label_matches"_s, {LabelWords(word).indexQuestion({})});
        if (!rows)
            return false;
        auto &answer = answers.emplace_back();
        while (rows->next()) {
            if (rows->integer(0) == 0 && rows->integer(1) % step == 1)
                answer.insert(rows->integer(1));
        }
        m_recall.answered += answer.size();
    }
    const auto newest = m_catalogue.plain().scalar(u"SELECT max(id) FROM plain"_s);
    for (qint64 id = 1; newest && id <= newest->toLongLong(); id += step) {
        const auto text
            = m_catalogue.plain().scalar(u"SELECT text FROM plain WHERE id = ?"_s, {id});
        if (!text)
            return false;
        for (qsizetype i = 0; i < words.size(); ++i) {
            if (!text->contains(words.at(i)))
                continue;
            ++m_recall.wanted;
            m_recall.found += answers.at(static_cast<size_t>(i)).contains(id) ? 1 : 0;
        }
    }
    return newest.has_value();
}

double TextBench::best(double quantile) const
{
    double least = m_measured.front().all.quantile(quantile);
    for (const auto &round : m_measured)
        least = std::min(least, round.all.quantile(quantile));
    return least;
}

void TextBench::reportSize(Report &report)
{
    const double text = m_catalogue.plainBytes();
    const double index = m_catalogue.indexBytes() / text;
    const double both = m_catalogue.documentBytes() / text + index;
    const double recall = double(m_recall.found) / double(std::max<qint64>(m_recall.wanted, 1));
    const double precision
        = double(m_recall.found) / double(std::max<qint64>(m_recall.answered, 1));
    QString note = u"documents and index over their plain UTF-8 text ("_s + number(text / megabyte)
        + u" MB, "_s + m_source + u"); index "_s + number(index)
        + u" (goal 0.12); recall of 1, 2 and 3 syllables "_s + QString::number(recall, 'g', 6)
        + u" (goal 1, "_s + QString::number(m_recall.wanted)
        + u" finds), precision before reading "_s + number(precision) + u"; whole file "_s
        + number(m_catalogue.fileBytes() / text);
    if (m_catalogue.indexSeconds() > 0)
        note += u"; indexed in "_s + number(m_catalogue.indexSeconds()) + u" s"_s;
    const bool ok
        = both > index && both <= 0.45 && index <= 0.12 && m_recall.found == m_recall.wanted;
    report.add({u"G8"_s + m_suffix, both, u"x"_s, 0.45, ok, note});
}

void TextBench::reportSpeed(Report &report)
{
    const double half = best(0.5) / 1000;
    const double tail = best(0.99) / 1000;
    const double scale = m_catalogue.every();
    const double faster = m_like.p50() * scale / m_subjectOfLike.p50();
    QString note = u"p50 of the first 20 verified hits with snippet, one word, "_s + m_source
        + u"; p99 "_s + number(tail)
        + u" ms (goal 15); against LIKE on the plain text, 3 syllables: "_s + number(faster)
        + u"x (goal 30); LIKE p50 "_s + number(m_like.p50() * scale / 1000) + u" ms"_s;
    note += scale > 1 ? u" (of one text in %1, scaled)"_s.arg(m_catalogue.every())
                      : u", until it has 20 "_s + number(m_likeFirst.p50() / 1000) + u" ms"_s;
    for (size_t length = 0; length < m_words.size(); ++length)
        note
            += u"; %1 syll. "_s.arg(length + 1) + described(m_measured.back().firstHits.at(length));
    report.add(
        {u"G9"_s + m_suffix, half, u"ms"_s, 3, half <= 3 && tail <= 15 && faster >= 30, note});
}

} // namespace pillnuts::bench
