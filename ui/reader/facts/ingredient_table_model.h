// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_UI_INGREDIENT_TABLE_MODEL_H
#define PILLNUTS_UI_INGREDIENT_TABLE_MODEL_H

#include "product.h"
#include "reader/facts/daily_maximum.h"

#include <QAbstractTableModel>

namespace pillnuts {

/// The ingredients of one composition with everything the sources say of their amounts.
class IngredientTableModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, AmountAsPrinted, InMilligrams, Share, Standard, Maximum, ColumnCount };

    enum Roles {
        SecondLineRole = Qt::UserRole + 1, ///< a smaller line below the first
        UnknownRole, ///< bool: the cell says that something is not known
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setVariant(const Product &product, const Variant &variant);

    const Ingredient &ingredient(int row) const { return m_variant.ingredients.at(row); }

    /// Whether any row of `column` has something to say.
    bool hasContent(Column column) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(int row, Column column) const;
    QString secondLine(int row, Column column) const;
    QString maximumTitle() const;
    QString maximumText(int row) const;
    QString spoken(int row, Column column) const;

    Variant m_variant;
    QVector<std::optional<DailyMaximum>> m_maxima;
};

} // namespace pillnuts

#endif
