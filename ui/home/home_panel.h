// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_UI_HOME_PANEL_H
#define PILLNUTS_UI_HOME_PANEL_H

#include "identifiers.h"
#include "search_answer.h"
#include "usecases/product_rows.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace pillnuts {

class HomeSection;
class OverlayScrollArea;
class PillPainter;
class Popularity;
class ProductShelf;
class RecentUse;
class SearchSession;
class Theme;
class UndoBar;
class WordButton;

/// What stands in the list's place before anything is asked: what was opened here lately and often,
/// what was looked for, the types of medicine, and the way to the whole list.
class HomePanel final : public QFrame {
    Q_OBJECT
public:
    struct Sources {
        SearchSession &session;
        RecentUse &use;
        const Popularity &popularity;
    };

    HomePanel(
        const Sources &sources, const Theme &theme, PillPainter &pills, QWidget *parent = nullptr);

    void setOpened(const ProductId &product);
    /// Puts the keyboard on the first thing of the page.
    void enter();

Q_SIGNALS:
    void openRequested(const pillnuts::ProductId &product);
    void queryChosen(const QString &query);
    void typeChosen(const QString &type);
    void everythingWanted();
    void left(); ///< Esc: back to the search box

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void addWords();
    void layOut();
    void orderTabs();
    void connectParts();
    void takeAnswer();
    void renew();
    void fillProducts();
    void fillQueries();
    void fillTypes();
    void fillFoot();
    void clearUse();

    SearchSession &m_session;
    RecentUse &m_use;
    const Popularity &m_popularity;
    const Theme &m_theme;
    OverlayScrollArea *m_scroll;
    QVBoxLayout *m_column = nullptr;
    QLabel *m_hint;
    HomeSection *m_recent;
    HomeSection *m_frequent;
    HomeSection *m_queries;
    HomeSection *m_types;
    ProductShelf *m_recentShelf;
    ProductShelf *m_frequentShelf;
    QVector<WordButton *> m_queryWords;
    QVector<WordButton *> m_typeWords;
    QPushButton *m_more;
    QPushButton *m_clear;
    QPushButton *m_everything;
    UndoBar *m_undo;
    QFrame *m_seam; ///< where the rows of the list have theirs
    SearchAnswer m_all; ///< the last answer to the empty request
    ProductRows m_rows; ///< of its products
    bool m_unfolded = false; ///< all recent products, not the first few
};

} // namespace pillnuts

#endif
