// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_UI_LIST_HEADER_H
#define PILLNUTS_UI_LIST_HEADER_H

#include "search_answer.h"

#include <QFrame>

class QLabel;
class QMenu;
class QPushButton;

namespace pillnuts {

class Theme;

/// The bar above the list: exact count, order, and the type to narrow to.
class ListHeader final : public QFrame {
    Q_OBJECT
public:
    explicit ListHeader(const Theme &theme, QWidget *parent = nullptr);

    void showAnswer(const SearchAnswer &answer, const SearchRequest &request);

Q_SIGNALS:
    void orderChosen(pillnuts::SortOrder order);
    void typeChosen(const QString &type); ///< everyday type (진통, 소염 …), empty = all

private:
    void fillOrders();
    void fillTypes();

    QLabel *m_count;
    QPushButton *m_order;
    QPushButton *m_filter;
    QMenu *m_orderMenu;
    QMenu *m_filterMenu;
    SearchRequest m_request;
    SearchAnswer m_everything; ///< the last answer that was not narrowed: what types there are to
                               ///< choose from
};

} // namespace pillnuts

#endif
