// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_UI_RESULT_PANEL_H
#define PILLNUTS_UI_RESULT_PANEL_H

#include "search_answer.h"

#include <QFrame>

#include <optional>

namespace pillnuts {

class ListHeader;
class NearFence;
class PillPainter;
class ResultDelegate;
class ResultList;
class ResultModel;
class ResultState;
class SearchSession;
class Theme;

/// The left pane: what the search session found, with its header, the near misses behind the fence,
/// or the state that stands in their place. The row under the keyboard and the row that is open are
/// two things.
class ResultPanel final : public QFrame {
    Q_OBJECT
public:
    ResultPanel(
        SearchSession &session, const Theme &theme, PillPainter &pills, QWidget *parent = nullptr);

    /// No catalogue at all: the empty state says so instead of "nothing found".
    void setCatalogueEmpty(bool empty);
    void setOpened(const ProductId &product);

    void moveCurrent(int rows, bool pages);
    /// Opens the row under the keyboard, or the first one; waits for the answer when it is on its
    /// way. Never a near miss.
    void openCurrent();
    ProductId selected() const;
    int scroll() const;
    /// Puts selection and scroll back once the answer to request `number` is shown.
    void restoreWith(int number, const ProductId &selected, int scroll);

    int count() const; ///< hits that are not near misses
    int rowOf(const ProductId &product) const; ///< 0-based among the hits, -1 when not there
    ProductId productAt(int row) const; ///< empty outside the list

Q_SIGNALS:
    void openRequested(const pillnuts::ProductId &product);
    void requestChosen(const pillnuts::SearchRequest &request); ///< another order or type
    void clearQueryWanted();
    void dataWanted();
    void shown(); ///< another answer stands in the list

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Place {
        int number = 0;
        ProductId selected;
        int scroll = 0;
    };

    void connectViews();
    void connectState();
    void showAnswer();
    void settlePlace(const ProductId &selectedBefore, bool sameQuery);
    void showState();
    void arrange();
    void openIndex(const QModelIndex &index);
    void setCurrentRow(int row);

    SearchSession &m_session;
    const Theme &m_theme;
    ListHeader *m_header;
    ResultModel *m_hits;
    ResultModel *m_near;
    ResultList *m_list;
    ResultDelegate *m_delegate;
    NearFence *m_fence;
    ResultState *m_state;
    std::optional<Place> m_place; ///< to be restored
    QString m_shownQuery;
    bool m_catalogueEmpty = false;
    int m_openNumber = 0; ///< the request whose answer Enter waits for
    std::optional<bool> m_foldChosen; ///< what the user wants of the fence for this query
};

} // namespace pillnuts

#endif
