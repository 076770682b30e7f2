// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/name_difference.h"

#include <algorithm>

namespace pillnuts {

namespace {

using Table = QVector<QVector<int>>;

// edits.at(i).at(j): fewest edits from the first i typed to the first j of the part.
Table editTable(const QString &typed, const QString &part)
{
    const auto rows = typed.size() + 1;
    const auto columns = part.size() + 1;
    Table edits(rows, QVector<int>(columns, 0));
    for (qsizetype i = 0; i < rows; ++i)
        edits[i][0] = static_cast<int>(i);
    for (qsizetype j = 0; j < columns; ++j)
        edits[0][j] = static_cast<int>(j);
    for (qsizetype i = 1; i < rows; ++i) {
        for (qsizetype j = 1; j < columns; ++j) {
            const bool same = typed.at(i - 1).toLower() == part.at(j - 1).toLower();
            edits[i][j] = std::min(
                {edits[i - 1][j - 1] + (same ? 0 : 1), edits[i - 1][j] + 1, edits[i][j - 1] + 1});
        }
    }
    return edits;
}

QVector<NameSpan> spansOf(const QVector<bool> &marked)
{
    QVector<NameSpan> spans;
    for (int at = 0; at < marked.size(); ++at) {
        if (!marked.at(at))
            continue;
        if (!spans.isEmpty() && spans.last().start + spans.last().length == at)
            ++spans.last().length;
        else
            spans.append({at, 1});
    }
    return spans;
}

} // namespace

QVector<NameSpan> differences(const QString &typed, const QString &part)
{
    const Table edits = editTable(typed, part);
    QVector<bool> differs(part.size(), false);
    auto i = typed.size();
    auto j = part.size();
    while (j > 0) {
        const bool same = i > 0 && typed.at(i - 1).toLower() == part.at(j - 1).toLower();
        if (i > 0 && edits[i][j] == edits[i - 1][j - 1] + (same ? 0 : 1)) {
            differs[j - 1] = !same;
            --i;
            --j;
        } else if (edits[i][j] == edits[i][j - 1] + 1) {
            differs[--j] = true;
        } else {
            --i;
        }
    }
    return spansOf(differs);
}

} // namespace pillnuts
