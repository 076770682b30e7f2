// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/suggestions.h"

#include "drug_class.h"
#include "text/fold_text.h"
#include "type_counts.h"

#include <QHash>

#include <algorithm>

namespace pillnuts {

namespace {

constexpr int mostRecent = 3;
constexpr int mostOfAKind = 2;
constexpr int mostTypes = 4;
/// Enough to see which ingredient is meant; a single letter matches tens of thousands, and each is
/// asked again for what it matched.
constexpr int mostExamined = 100;
const QString synonymSign = QStringLiteral(" = "); ///< "파라세타몰 = 아세트아미노펜"

/// Texts and how many hits they matched.
class Tally final {
public:
    void add(const QString &text) { ++m_counts[text]; }

    /// First those that go on from what is typed, then by how many hits they matched; never what
    /// is typed itself.
    QStringList leaders(const QString &typed) const
    {
        QVector<Leader> all;
        for (auto it = m_counts.cbegin(); it != m_counts.cend(); ++it) {
            if (const QString key = foldText(it.key()); !key.isEmpty() && key != typed)
                all.append({it.key(), key.startsWith(typed), it.value()});
        }
        std::sort(all.begin(), all.end(), [](const Leader &a, const Leader &b) {
            if (a.goesOn != b.goesOn)
                return a.goesOn;
            return a.count != b.count ? a.count > b.count : a.text < b.text;
        });
        QStringList texts;
        for (qsizetype i = 0; i < std::min<qsizetype>(all.size(), mostOfAKind); ++i)
            texts.append(all.at(i).text);
        return texts;
    }

private:
    struct Leader {
        QString text;
        bool goesOn = false;
        int count = 0;
    };

    QHash<QString, int> m_counts;
};

void addRecent(QVector<Suggestion> &list, const QString &typed, const QStringList &queries)
{
    int added = 0;
    for (const QString &query : queries) {
        const QString key = foldText(query);
        if (added < mostRecent && key != typed && key.startsWith(typed)) {
            list.append({Suggestion::Kind::Recent, query, -1, {}});
            ++added;
        }
    }
}

void addMatched(QVector<Suggestion> &list, const QString &typed, const SearchAnswer &answer)
{
    Tally ingredients;
    Tally companies;
    int examined = 0;
    for (qsizetype i = 0; i < answer.hits.size(); ++i) {
        const SearchHit &bare = answer.hits.at(i);
        if (bare.near || examined >= mostExamined)
            break;
        if (bare.reason != HitReason::Ingredient && bare.reason != HitReason::Company)
            continue;
        ++examined;
        const SearchHit hit = answer.hit(i);
        if (hit.reason == HitReason::Ingredient)
            ingredients.add(hit.matched.section(synonymSign, 0, 0));
        else if (hit.reason == HitReason::Company)
            companies.add(hit.matched);
    }
    // Without counts: a hit tells its best reason only, so that they would be too low.
    for (const QString &name : ingredients.leaders(typed))
        list.append({Suggestion::Kind::Ingredient, name, -1, {}});
    for (const QString &name : companies.leaders(typed))
        list.append({Suggestion::Kind::Company, name, -1, {}});
}

/// The classes of the answer that make up each type, as a key: types with the same key are of the
/// same hits.
QHash<QString, QString> classKeys(const QVector<ClassCount> &classes)
{
    QHash<QString, QString> keys;
    for (const ClassCount &drugClass : classes) {
        for (const auto &type : everydayTypes(drugClass.number))
            keys[type] += drugClass.number + u' ';
    }
    return keys;
}

void addTypes(QVector<Suggestion> &list, const QString &typed, const SearchAnswer &answer)
{
    const auto keys = classKeys(answer.classes);
    QHash<QString, qsizetype> places;
    for (const TypeCount &type : typeCounts(answer.classes)) {
        if (type.count >= answer.count || foldText(type.name) == typed)
            continue;
        const QString key = keys.value(type.name);
        if (const auto twin = places.constFind(key); twin != places.constEnd()) {
            list[*twin].twins.append(type.name);
        } else if (places.size() < mostTypes) {
            places.insert(key, list.size());
            list.append({Suggestion::Kind::Type, type.name, type.count, {}});
        }
    }
}

} // namespace

QVector<Suggestion> suggestionsFor(
    const SearchAnswer &answer, const SearchRequest &request, const QStringList &recentQueries)
{
    const QString typed = foldText(request.query);
    QVector<Suggestion> list;
    if (typed.isEmpty())
        return list;
    addRecent(list, typed, recentQueries);
    addMatched(list, typed, answer);
    if (request.type.isEmpty())
        addTypes(list, typed, answer);
    return list;
}

} // namespace pillnuts
