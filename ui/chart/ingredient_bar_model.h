// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_UI_INGREDIENT_BAR_MODEL_H
#define PILLNUTS_UI_INGREDIENT_BAR_MODEL_H

#include "chart/bar_groups.h"

#include <QAbstractListModel>

namespace pillnuts {

/// The bars of all groups, one a row: what the keyboard walks and a screen reader reads.
class IngredientBarModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Roles {
        EnglishNameRole = Qt::UserRole + 1,
        IngredientRole, ///< int, position in the variant
        GroupRole, ///< int
        UnitRole, ///< QString, of the group's axis
        FirstInGroupRole, ///< bool
        LastInGroupRole, ///< bool
        HasAxisRole, ///< bool
    };

    using QAbstractListModel::QAbstractListModel;

    void setGroups(const QVector<BarGroup> &groups);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Row {
        int group = 0;
        int bar = 0;
    };

    QVector<BarGroup> m_groups;
    QVector<Row> m_rows;
};

} // namespace pillnuts

#endif
