// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/ingredient_bar_model.h"

namespace pillnuts {

void IngredientBarModel::setGroups(const QVector<BarGroup> &groups)
{
    beginResetModel();
    m_groups = groups;
    m_rows.clear();
    for (int g = 0; g < static_cast<int>(groups.size()); ++g) {
        for (int b = 0; b < static_cast<int>(groups.at(g).bars.size()); ++b)
            m_rows += Row{g, b};
    }
    endResetModel();
}

int IngredientBarModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant IngredientBarModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row row = m_rows.at(index.row());
    const BarGroup &group = m_groups.at(row.group);
    const Bar &bar = group.bars.at(row.bar);
    switch (role) {
    case Qt::DisplayRole:
        return bar.name;
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return spokenBar(bar);
    case EnglishNameRole:
        return bar.englishName;
    case IngredientRole:
        return bar.ingredient;
    case GroupRole:
        return row.group;
    case UnitRole:
        return group.unit;
    case FirstInGroupRole:
        return row.bar == 0;
    case LastInGroupRole:
        return row.bar + 1 == group.bars.size();
    case HasAxisRole:
        return group.hasAxis;
    default:
        return {};
    }
}

} // namespace pillnuts
