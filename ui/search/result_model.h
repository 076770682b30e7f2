// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_UI_RESULT_MODEL_H
#define PILLNUTS_UI_RESULT_MODEL_H

#include "search_answer.h"

#include <QAbstractListModel>

namespace pillnuts {

/// The hits of one answer, or its near misses. Holds values; rows that stay are kept in place, so
/// that selection and scroll position survive the next answer.
class ResultModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum class Part { Hits, NearMisses };

    enum ItemRole { ProductIdRole = Qt::UserRole + 1, CompanyRole, ReasonRole, OpenedRole };

    explicit ResultModel(Part part, QObject *parent = nullptr);

    void setAnswer(const SearchAnswer &answer);
    /// The product that is open in the reader; its row is drawn open.
    void setOpened(const ProductId &product);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    /// With its matched text and mark.
    SearchHit hit(int row) const { return m_answer.hit(m_first + row); }

    ProductSummary product(int row) const { return m_answer.products->at(place(row)); }

    ProductId id(int row) const { return m_answer.products->id(place(row)); }

    const QString &query() const { return m_answer.query; }

    bool isOpened(int row) const { return !m_opened.isEmpty() && id(row) == m_opened; }

    int rowOf(const ProductId &product) const; ///< -1 when it is not there

private:
    /// Of a row in the table of products.
    int place(int row) const { return m_answer.hits.at(m_first + row).product; }

    struct Range {
        qsizetype first = 0;
        qsizetype count = 0;
    };

    Range rangeOf(const SearchAnswer &answer) const;

    Part m_part;
    SearchAnswer m_answer;
    qsizetype m_first = 0; ///< of m_answer.hits
    qsizetype m_count = 0;
    ProductId m_opened;
};

} // namespace pillnuts

#endif
