// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe_bench.h"

#include "ime_model.h"
#include "random.h"
#include "typed_names.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pillnuts::bench {

namespace {

constexpr int firstHits = 10;
constexpr qsizetype longestStem = 10;

/// The letters that a name begins with.
QString lettersOf(const QString &name)
{
    qsizetype end = 0;
    while (end < name.size() && end < longestStem && name[end].isLetter())
        ++end;
    return name.left(end);
}

bool isHangul(const QString &text)
{
    return std::all_of(
        text.begin(), text.end(), [](QChar c) { return c >= QChar(0xAC00) && c <= QChar(0xD7A3); });
}

/// A Korean stem that is long enough to mean something; else nothing.
QString stemOf(const SearchEntry &entry)
{
    const QString stem = lettersOf(entry.summary.name);
    return stem.size() >= 3 && isHangul(stem) ? stem : QString();
}

/// The keys of a text without blanks, signs and case.
QString keysOf(const QString &text)
{
    QString keys;
    for (const QChar c : pressedLetters(text)) {
        if (c.isLetterOrNumber())
            keys += c;
    }
    return keys.toLower();
}

bool isSame(const SearchEntry &meant, const SearchEntry &hit)
{
    return meant.summary.id == hit.summary.id;
}

bool hasSameStem(const SearchEntry &meant, const SearchEntry &hit)
{
    return hit.summary.name.startsWith(lettersOf(meant.summary.name));
}

QString cut(const QString &stem, int seed)
{
    const QStringList steps = typedSteps(stem);
    const auto half = static_cast<int>(steps.size()) / 2;
    return steps[half + seed % (static_cast<int>(steps.size()) - half)];
}

} // namespace

ProbeBench::ProbeBench(const QVector<SearchEntry> &entries, int probes)
    : m_entries(entries)
    , m_probes(probes)
    , m_index(SearchIndex::build(entries))
{
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const QString &name = entries[i].summary.name;
        m_entryOf.insert(entries[i].summary.id, i);
        m_pressed.append(keysOf(name));
        m_initials.append(initialsOf(name));
    }
    m_pressed.sort();
    m_initials.sort();
}

int ProbeBench::countStarting(const QStringList &texts, const QString &start) const
{
    const auto begin = std::lower_bound(texts.begin(), texts.end(), start);
    const auto end = std::lower_bound(begin, texts.end(), start + QChar(0xFFFF));
    return static_cast<int>(end - begin);
}

QVector<ProbeBench::Kind> ProbeBench::kinds() const
{
    return {{u"exact"_s,
                0.98,
                [](const SearchEntry &entry, int) { return entry.summary.name; },
                isSame,
                {}},
        {u"wrong-keyboard"_s,
            0.97,
            [](const SearchEntry &entry, int) { return pressedLetters(stemOf(entry)); },
            hasSameStem,
            {}},
        {u"typo"_s,
            0.93,
            [](const SearchEntry &entry, int seed) {
        const QString stem = stemOf(entry);
        return stem.isEmpty() ? stem : withTypo(stem, seed);
         },
            hasSameStem,
            {}},
        {u"ingredient"_s,
            0.98,
            [](const SearchEntry &entry, int seed) {
        return entry.ingredients.isEmpty() ? QString()
                                           : entry.ingredients[seed % entry.ingredients.size()];
         },
            [](const SearchEntry &meant, const SearchEntry &hit) {
        return std::any_of(meant.ingredients.begin(),
            meant.ingredients.end(),
            [&](const QString &name) { return hit.ingredients.contains(name); });
        },
        {}}};
}

QVector<ProbeBench::Kind> ProbeBench::codeKinds() const
{
    return {{u"edi"_s,
                0.98,
                [](const SearchEntry &entry, int) { return entry.ediCodes.value(0); },
                isSame,
                {}},
        {u"edi-without-zeros"_s,
            0.98,
            [](const SearchEntry &entry, int) {
        QString code = entry.ediCodes.value(0);
        while (code.startsWith(u'0'))
            code.remove(0, 1);
        return code;
         },
            isSame,
            {}},
        {u"gtin"_s,
            0.98,
            [](const SearchEntry &entry, int) { return entry.gtins.value(0); },
            isSame,
            {}},
        {u"item-seq"_s,
            0.98,
            [](const SearchEntry &entry, int) { return entry.summary.id.toString(); },
            isSame,
            {}}};
}

QVector<ProbeBench::Kind> ProbeBench::shortKinds() const
{
    return {{u"initials-whole-name"_s,
                0.95,
                [](const SearchEntry &entry, int) {
        const QString &name = entry.summary.name;
        return stemOf(entry).isEmpty() ? QString() : initialsOf(name.section(u'(', 0, 0));
             },
                [](const SearchEntry &meant, const SearchEntry &hit) {
        return initialsOf(meant.summary.name).section(u'(', 0, 0)
            == initialsOf(hit.summary.name).section(u'(', 0, 0);
            },
        {}},
        {u"initials-brand"_s,
            0.03,
            [](const SearchEntry &entry, int) { return initialsOf(stemOf(entry)); },
            isSame,
            [this](const QString &typed) { return countStarting(m_initials, typed); }},
        {u"unfinished"_s,
            0.03,
            [](const SearchEntry &entry, int seed) {
        const QString stem = stemOf(entry);
        return stem.isEmpty() ? stem : cut(stem, seed);
         },
            isSame,
            [this](const QString &typed) { return countStarting(m_pressed, keysOf(typed)); }}};
}

const SearchEntry &ProbeBench::entryOf(const SearchAnswer &answer, qsizetype hit) const
{
    return m_entries[m_entryOf.value(answer.products->id(answer.hits[hit].product))];
}

/// True where each word that is typed stands in some text of a product, key by key.
bool ProbeBench::holds(const SearchEntry &entry, const QString &typed) const
{
    QStringList texts{entry.summary.name,
        entry.summary.englishName,
        entry.summary.company,
        entry.summary.drugClass.name,
        entry.summary.id.toString()};
    texts += entry.ingredients + entry.ediCodes + entry.gtins + entry.types;
    for (QString &text : texts)
        text = keysOf(text);
    static const QRegularExpression signs(
        u"[^\\w.%]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    const QStringList words = typed.split(signs, Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(), [&](const QString &word) {
        const QString keys = keysOf(word);
        return std::any_of(
            texts.begin(), texts.end(), [&](const QString &text) { return text.contains(keys); });
    });
}

/// Enter opens the first hit. That is wrong where nothing of it is what was typed and it is not
/// what was meant either.
bool ProbeBench::isWrongForEnter(const SearchAnswer &answer, const Probe &probe) const
{
    // A lone jamo is an initial: what it stands for was typed.
    if (answer.hits.isEmpty() || answer.hits.first().near
        || answer.hits.first().reason == HitReason::Initials)
        return false;
    const SearchEntry &opened = entryOf(answer, 0);
    const SearchEntry &meant = m_entries[probe.entry];
    const auto substances = [](const SearchEntry &entry) {
        return QSet<QString>(entry.ingredients.begin(), entry.ingredients.end());
    };
    return substances(opened) != substances(meant) && !hasSameStem(meant, opened)
        && !holds(opened, probe.typed);
}

void ProbeBench::measureKind(const Kind &kind, Report &report)
{
    Random random(2024);
    int asked = 0;
    int found = 0;
    double reachable = 0;
    for (int tries = 0; asked < m_probes && tries < 50 * m_probes; ++tries) {
        const qsizetype meant = random.below(static_cast<int>(m_entries.size()));
        const Probe probe{
            meant, kind.typed(m_entries[meant], static_cast<int>(random.next() >> 40U))};
        if (probe.typed.isEmpty())
            continue;
        ++asked;
        const SearchAnswer answer
            = m_index->search({probe.typed, SortOrder::Relevance, {}}, firstHits);
        bool isFound = false;
        for (qsizetype hit = 0; hit < answer.hits.size() && !isFound; ++hit)
            isFound = kind.isFound(m_entries[meant], entryOf(answer, hit));
        found += isFound ? 1 : 0;
        reachable += kind.equals
            ? std::min(1.0, double(firstHits) / std::max(1, kind.equals(probe.typed)))
            : 0;
        if (isWrongForEnter(answer, probe)) {
            ++m_wrongForEnter;
            m_wrongExamples.append(kind.name + u": "_s + probe.typed);
        }
    }
    const double share = double(found) / std::max(1, asked);
    const double best = reachable / std::max(1, asked);
    const bool isEnough = asked >= std::min<qsizetype>(m_probes, 2000) || asked > 0;
    const double goal = kind.equals ? best - kind.goal : kind.goal;
    report.add({u"I3-found-"_s + kind.name,
        share,
        u"share"_s,
        goal,
        isEnough && share >= goal,
        u"in the first ten of "_s + QString::number(asked) + u" probes"_s
            + (kind.equals ? u"; no ranking could reach more than "_s + QString::number(best)
                           : QString())});
}

void ProbeBench::run(Report &report)
{
    for (const Kind &kind : kinds() + codeKinds() + shortKinds())
        measureKind(kind, report);
    report.add({u"I3-wrong-for-enter"_s,
        double(m_wrongForEnter),
        u"probes"_s,
        0,
        m_wrongForEnter == 0,
        u"first hits that are neither what was typed nor what was meant "_s
            + m_wrongExamples.first(std::min<qsizetype>(m_wrongExamples.size(), 5)).join(u", "_s)});
}

} // namespace pillnuts::bench
