// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_DOMAIN_TYPE_COUNTS_H
#define PILLNUTS_DOMAIN_TYPE_COUNTS_H

#include "search_answer.h"

namespace pillnuts {

/// How many hits are of one everyday type.
struct TypeCount {
    QString name;
    int count = 0;
};

/// The everyday types of the hits, most frequent first. A product of two types counts in both.
QVector<TypeCount> typeCounts(const QVector<ClassCount> &classes);

} // namespace pillnuts

#endif
