// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_UI_PRODUCT_SHELF_H
#define PILLNUTS_UI_PRODUCT_SHELF_H

#include "search/result_list.h"
#include "search_answer.h"

namespace pillnuts {

class PillPainter;
class ResultDelegate;
class ResultModel;

/// A few chosen products, drawn as the result list draws them and as high as they are.
class ProductShelf final : public ResultList {
    Q_OBJECT
public:
    ProductShelf(const Theme &theme, PillPainter &pills, QWidget *parent);

    void setProducts(const ProductList &products, const QVector<int> &rows);
    void setOpened(const ProductId &product);

    int count() const;

Q_SIGNALS:
    void openRequested(const pillnuts::ProductId &product);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void fitHeight();
    void open(const QModelIndex &index);

    const Theme &m_theme;
    ResultModel *m_rows;
    ResultDelegate *m_delegate;
};

} // namespace pillnuts

#endif
