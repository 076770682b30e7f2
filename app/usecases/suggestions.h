// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_USECASES_SUGGESTIONS_H
#define PILLNUTS_USECASES_SUGGESTIONS_H

#include "search_answer.h"

#include <QStringList>

namespace pillnuts {

/// What else could be asked, beside the live answer (F27).
struct Suggestion {
    enum class Kind {
        Recent, ///< a query that led to a product before
        Ingredient, ///< `text` is its whole name
        Company,
        Type, ///< narrows the same query to an everyday type
    };

    Kind kind = Kind::Recent;
    QString text;
    int count = -1; ///< exact number of products where it is known, else -1
    QStringList twins; ///< other types that are of the very same hits
};

/// Recent queries that go on from what is typed, then ingredients and companies that the hits
/// matched, then types that part the hits. Never what is typed already. Empty for an empty query.
QVector<Suggestion> suggestionsFor(
    const SearchAnswer &answer, const SearchRequest &request, const QStringList &recentQueries);

} // namespace pillnuts

#endif
