// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_DOMAIN_OPENINGS_H
#define PILLNUTS_DOMAIN_OPENINGS_H

#include "identifiers.h"

#include <QStringList>
#include <QVector>

namespace pillnuts {

/// That a product was opened, and what was in the search box then. No time and no person.
struct Opening {
    ProductId product;
    QString query; ///< as it is worth offering again; often empty

    friend bool operator==(const Opening &a, const Opening &b)
    {
        return a.product == b.product && a.query == b.query;
    }
};

/// Newest first.
using Openings = QVector<Opening>;

inline constexpr int kOpeningsKept = 500;
inline constexpr int kRecentKept = 20; ///< products, and queries, that count as recent

/// `query` as it may be offered again: blanks simplified. Empty for what is a code and not a word,
/// as a scanner sends it, and for what is longer than a name.
QString rememberedQuery(const QString &query);

/// `openings` with one more. Opening the newest product again makes no second entry; the oldest
/// beyond kOpeningsKept are forgotten.
Openings withOpening(Openings openings, const Opening &opening);

/// `newer` before `older`, within the bound.
Openings joined(const Openings &newer, const Openings &older);

/// The distinct products, newest first, at most kRecentKept.
QVector<ProductId> recentProducts(const Openings &openings);

/// The distinct queries, newest first, at most kRecentKept.
QStringList recentQueries(const Openings &openings);

/// Products opened at least `least` times, most often first; of equals the newest first.
QVector<ProductId> frequentProducts(const Openings &openings, int least, int most);

} // namespace pillnuts

#endif
