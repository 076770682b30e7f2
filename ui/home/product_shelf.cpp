// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "home/product_shelf.h"

#include "search/result_delegate.h"
#include "search/result_model.h"
#include "theme/follow_theme.h"

#include <QKeyEvent>
#include <QWheelEvent>

namespace pillnuts {

ProductShelf::ProductShelf(const Theme &theme, PillPainter &pills, QWidget *parent)
    : ResultList(theme, parent)
    , m_theme(theme)
    , m_rows(new ResultModel(ResultModel::Part::Hits, this))
    , m_delegate(new ResultDelegate(theme, pills, false, this))
{
    setModel(m_rows);
    setItemDelegate(m_delegate);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(this, &QListView::clicked, this, &ProductShelf::open);
    connect(this, &QListView::activated, this, &ProductShelf::open);
    followTheme(theme, this, [this] { fitHeight(); });
}

void ProductShelf::setProducts(const ProductList &products, const QVector<int> &rows)
{
    SearchAnswer answer;
    answer.products = products;
    answer.count = static_cast<int>(rows.size());
    for (const int row : rows) {
        SearchHit hit;
        hit.product = row;
        answer.hits.append(hit);
    }
    m_delegate->forgetLayouts();
    m_rows->setAnswer(answer);
    fitHeight();
}

void ProductShelf::setOpened(const ProductId &product)
{
    m_rows->setOpened(product);
}

int ProductShelf::count() const
{
    return m_rows->rowCount();
}

void ProductShelf::fitHeight()
{
    m_delegate->forgetLayouts();
    setFixedHeight(count() * rowHeight(m_theme));
}

void ProductShelf::open(const QModelIndex &index)
{
    Q_EMIT openRequested(m_rows->id(index.row()));
}

// The arrows walk on into what stands above and below.
void ProductShelf::keyPressEvent(QKeyEvent *event)
{
    const int row = currentIndex().row();
    if (event->key() == Qt::Key_Down && row == count() - 1)
        focusNextChild();
    else if (event->key() == Qt::Key_Up && row <= 0)
        focusPreviousChild();
    else
        ResultList::keyPressEvent(event);
}

void ProductShelf::focusInEvent(QFocusEvent *event)
{
    ResultList::focusInEvent(event);
    const bool fromBelow = event->reason() == Qt::BacktabFocusReason;
    if (!currentIndex().isValid() && count() > 0)
        setCurrentIndex(m_rows->index(fromBelow ? count() - 1 : 0));
}

// One row under the keyboard on the whole page.
void ProductShelf::focusOutEvent(QFocusEvent *event)
{
    ResultList::focusOutEvent(event);
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason)
        selectionModel()->clear();
}

void ProductShelf::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the page scrolls
}

} // namespace pillnuts
