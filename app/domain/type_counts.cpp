// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "type_counts.h"

#include "drug_class.h"

#include <QHash>

#include <algorithm>

namespace pillnuts {

QVector<TypeCount> typeCounts(const QVector<ClassCount> &classes)
{
    QHash<QString, int> byType;
    for (const ClassCount &drugClass : classes) {
        for (const auto &type : everydayTypes(drugClass.number))
            byType[type] += drugClass.count;
    }
    QVector<TypeCount> types;
    for (auto it = byType.cbegin(); it != byType.cend(); ++it)
        types.append({it.key(), it.value()});
    std::sort(types.begin(), types.end(), [](const TypeCount &a, const TypeCount &b) {
        return a.count != b.count ? a.count > b.count : a.name < b.name;
    });
    return types;
}

} // namespace pillnuts
