// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/result_model.h"

#include "search/row_words.h"

#include <algorithm>

namespace pillnuts {

ResultModel::ResultModel(Part part, QObject *parent)
    : QAbstractListModel(parent)
    , m_part(part)
{
}

ResultModel::Range ResultModel::rangeOf(const SearchAnswer &answer) const
{
    const auto hits = std::clamp<qsizetype>(answer.count, 0, answer.hits.size());
    if (m_part == Part::Hits)
        return {0, hits};
    return {hits, answer.hits.size() - hits};
}

void ResultModel::setAnswer(const SearchAnswer &answer)
{
    const Range next = rangeOf(answer);
    const bool sameTable = m_answer.products == answer.products;
    const auto sameRow = [&](qsizetype row, qsizetype nextRow) {
        const int was = place(static_cast<int>(row));
        const int is = answer.hits.at(next.first + nextRow).product;
        return sameTable ? was == is : m_answer.products->id(was) == answer.products->id(is);
    };
    const auto shared = std::min(m_count, next.count);
    qsizetype head = 0;
    while (head < shared && sameRow(head, head))
        ++head;
    qsizetype tail = 0;
    while (tail < shared - head && sameRow(m_count - 1 - tail, next.count - 1 - tail))
        ++tail;

    const auto removed = m_count - head - tail;
    if (removed > 0) {
        beginRemoveRows({}, static_cast<int>(head), static_cast<int>(head + removed - 1));
        // The old answer without the rows in the middle, for as long as the new one is not in
        // place.
        m_answer.hits.remove(m_first + head, removed);
        m_count -= removed;
        endRemoveRows();
    }
    const auto inserted = next.count - head - tail;
    if (inserted > 0)
        beginInsertRows({}, static_cast<int>(head), static_cast<int>(head + inserted - 1));
    m_answer = answer;
    m_first = next.first;
    m_count = next.count;
    if (inserted > 0)
        endInsertRows();
    if (m_count > 0) // reasons and marks of the rows that stayed
        Q_EMIT dataChanged(index(0), index(static_cast<int>(m_count) - 1));
}

void ResultModel::setOpened(const ProductId &product)
{
    if (m_opened == product)
        return;
    const int before = rowOf(m_opened);
    m_opened = product;
    for (const int row : {before, rowOf(m_opened)}) {
        if (row >= 0)
            Q_EMIT dataChanged(index(row), index(row), {OpenedRole});
    }
}

int ResultModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_count);
}

QVariant ResultModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int row = index.row();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return product(row).name;
    case Qt::AccessibleTextRole:
        return rowSentence(product(row), hit(row));
    case ProductIdRole:
        return product(row).id.toString();
    case CompanyRole:
        return product(row).company;
    case ReasonRole:
        return reasonWord(hit(row));
    case OpenedRole:
        return isOpened(row);
    default:
        return {};
    }
}

int ResultModel::rowOf(const ProductId &product) const
{
    if (product.isEmpty())
        return -1;
    for (int row = 0; row < static_cast<int>(m_count); ++row) {
        if (id(row) == product)
            return row;
    }
    return -1;
}

} // namespace pillnuts
