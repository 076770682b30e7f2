// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_UI_NAVIGATOR_H
#define PILLNUTS_UI_NAVIGATOR_H

#include "usecases/visit_history.h"
#include "window/reader_seam.h"

#include <QObject>

namespace pillnuts {

class ListSide;
class ResultPanel;
class SearchField;
class SearchPlace;
class SearchSession;

/// What happens on typing, opening and going back: keeps search box, list, reader and history
/// telling one story.
class Navigator final : public QObject {
    Q_OBJECT
public:
    struct Parts {
        SearchSession &session;
        SearchField &field;
        ResultPanel &list;
        ListSide &side;
        SearchPlace &place;
    };

    Navigator(const Parts &parts, ReaderSeam reader, QObject *parent = nullptr);

    void search(const QString &query); ///< as if typed
    void goHome(); ///< nothing asked, no type, no list
    void open(const ProductId &product);
    void back();
    void forward();
    /// Esc: a narrow reader closes, then the box is cleared, then the start page comes back.
    void escape();

    /// Another place is in view: arrows, Enter and Esc of the search box are not for list and
    /// reader.
    void setElsewhere(bool elsewhere) { m_elsewhere = elsewhere; }

    const ProductId &opened() const { return m_history.current().opened; }

Q_SIGNALS:
    void asked(); ///< by typing, or by order or type of the list
    void moved(); ///< something was opened or gone back to; the search place should be in view
    void historyChanged(bool canGoBack, bool canGoForward);
    void productOpened(const pillnuts::ProductId &product, const QString &query);

private:
    enum class Wish { Asking, Browsing }; ///< of an empty request: to begin anew, or the whole list

    void connectParts();
    void connectSide();
    void ask(const SearchRequest &request, Wish wish);
    void narrow(const QString &type);
    void move(int rows, bool pages);
    void restore(const Visit &visit);
    void rememberPlace();
    void showOpened();
    void updatePosition() const;
    void step(int rows);

    Parts m_parts;
    ReaderSeam m_reader;
    VisitHistory m_history;
    bool m_elsewhere = false;
    bool m_typing = false; ///< the current visit is still being typed
};

} // namespace pillnuts

#endif
