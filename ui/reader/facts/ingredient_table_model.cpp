// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/facts/ingredient_table_model.h"

#include "chart/bar_groups.h"

using namespace Qt::StringLiterals;

namespace pillnuts {

namespace {

constexpr int kLongestTotal = 12; ///< letters of a total that a column title can hold

} // namespace

void IngredientTableModel::setVariant(const Product &product, const Variant &variant)
{
    beginResetModel();
    m_variant = variant;
    m_maxima.clear();
    for (const Ingredient &ingredient : variant.ingredients)
        m_maxima += dailyMaximum(product, variant, ingredient);
    endResetModel();
}

int IngredientTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_variant.ingredients.size());
}

int IngredientTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

bool IngredientTableModel::hasContent(Column column) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (!text(row, column).isEmpty())
            return true;
    }
    return false;
}

QVariant IngredientTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), column);
    case SecondLineRole:
        return secondLine(index.row(), column);
    case Qt::AccessibleTextRole:
        return spoken(index.row(), column);
    case Qt::ToolTipRole:
        if (column == Maximum && m_maxima.at(index.row()))
            return m_maxima.at(index.row())->basis;
        return {};
    case UnknownRole:
        return (column == AmountAsPrinted && !ingredient(index.row()).amount.isStated())
            || (column == Maximum && !m_maxima.at(index.row()));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            column == Name || column >= Standard ? Qt::AlignLeft : Qt::AlignRight);
    default:
        return {};
    }
}

QVariant IngredientTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            section == Name || section >= Standard ? Qt::AlignLeft : Qt::AlignRight);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Ingredient");
    case AmountAsPrinted:
        return tr("Amount as printed");
    case InMilligrams:
        return tr("In mg");
    case Share:
        return tr("Share");
    case Standard:
        return tr("Standard");
    case Maximum:
        return maximumTitle();
    default:
        return {};
    }
}

QString IngredientTableModel::text(int row, Column column) const
{
    const Ingredient &one = ingredient(row);
    switch (column) {
    case Name:
        return one.name;
    case AmountAsPrinted:
        return one.amount.isStated() ? one.amount.display() : tr("no data");
    case InMilligrams: {
        const auto milligrams = one.amount.milligrams();
        const bool said = one.amount.unit.milligramExponent.value_or(0) == 0;
        return milligrams && !said ? milligrams->toString() + QChar(0x00a0) + u"mg"_s : QString();
    }
    case Share: {
        const auto share = massShare(m_variant, one);
        return share ? shareText(*share) : QString();
    }
    case Standard:
        return one.standard;
    case Maximum:
        return maximumText(row);
    default:
        return {};
    }
}

/// Names the total that the share is of, unless the source writes a whole sentence for it.
QString IngredientTableModel::maximumTitle() const
{
    const QString total = totalName(m_variant);
    if (total.isEmpty() || total.size() > kLongestTotal)
        return tr("DUR daily maximum");
    //: %1 is a total such as "1정" (one tablet)
    return tr("%1 of the DUR daily maximum").arg(total);
}

QString IngredientTableModel::maximumText(int row) const
{
    const auto &maximum = m_maxima.at(row);
    if (!maximum)
        return tr("no data");
    if (!maximum->portion)
        return maximum->limit;
    return shareText(*maximum->portion) + u" · "_s + maximum->limit;
}

QString IngredientTableModel::secondLine(int row, Column column) const
{
    const Ingredient &one = ingredient(row);
    if (column == Name)
        return one.englishName;
    if (column != Maximum || !m_maxima.at(row) || m_maxima.at(row)->portion)
        return {};
    // Without a share the limit needs to say whose it is.
    return m_maxima.at(row)->basis.section(u'\n', 0, 0);
}

QString IngredientTableModel::spoken(int row, Column column) const
{
    const QString shown = text(row, column);
    QString content = shown.isEmpty() ? tr("nothing stated") : shown;
    if (column == Name)
        return content;
    return headerData(column, Qt::Horizontal, Qt::DisplayRole).toString() + u": "_s + content;
}

} // namespace pillnuts
