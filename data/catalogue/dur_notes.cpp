// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dur_notes.h"

#include "row_list.h"

#include <QRegularExpression>
#include <QSet>

namespace pillnuts {

namespace {

struct Candidate {
    DurNote note;
    bool isCombination = false;
    QString durCode; ///< D###### of the side that matched
    QString mix; ///< the further substances of a combination: "[D000684]Timolol(티몰롤)/…"
};

QString joinWords(const QStringList &words)
{
    QStringList stated;
    std::copy_if(words.begin(), words.end(), std::back_inserter(stated), [](const QString &word) {
        return !word.isEmpty();
    });
    return stated.join(QStringLiteral(" · "));
}

QString limitOf(DurList list, const Rows &rows)
{
    if (list == DurList::Interaction)
        return rows.text(4);
    if (list == DurList::Class)
        return joinWords({rows.text(6), rows.text(7)});
    return rows.text(5);
}

Candidate readCandidate(const Rows &rows)
{
    const auto list = static_cast<DurList>(rows.integer(0));
    Candidate candidate;
    auto &note = candidate.note;
    note.list = durListName(list);
    note.matchedCode = SubstanceCode(rows.text(1));
    note.substance = rows.text(3);
    note.limit = limitOf(list, rows);
    note.forms = rows.text(8);
    note.content = rows.text(9);
    note.notified = rows.text(11);
    candidate.isCombination = rows.text(12) == QStringLiteral("복합");
    candidate.durCode = rows.text(13);
    candidate.mix = rows.text(14);
    note.remark = joinWords({candidate.mix, rows.text(10)});
    return candidate;
}

bool isWholeCombination(const Candidate &candidate, const QSet<QString> &present)
{
    static const QRegularExpression code(QStringLiteral(R"(\[([A-Z]\d+)\])"));
    if (!present.contains(candidate.durCode) || candidate.mix.isEmpty())
        return false;
    auto codes = code.globalMatch(candidate.mix);
    while (codes.hasNext()) {
        if (!present.contains(codes.next().captured(1)))
            return false;
    }
    return true;
}

} // namespace

QVector<DurNote> readDurNotes(Rows rows)
{
    QVector<Candidate> candidates;
    QSet<QString> present;
    while (rows.next()) {
        candidates.append(readCandidate(rows));
        if (!candidates.last().isCombination)
            present.insert(candidates.last().durCode);
    }
    QVector<DurNote> notes;
    for (const auto &candidate : candidates) {
        if (!candidate.isCombination || isWholeCombination(candidate, present))
            notes.append(candidate.note);
    }
    return notes;
}

} // namespace pillnuts
