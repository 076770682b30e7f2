// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/navigator.h"

#include "home/home_panel.h"
#include "home/list_side.h"
#include "home/suggestion_strip.h"
#include "search/result_panel.h"
#include "search/search_field.h"
#include "usecases/search_session.h"
#include "window/back_bar.h"
#include "window/search_place.h"

namespace pillnuts {

Navigator::Navigator(const Parts &parts, ReaderSeam reader, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_reader(std::move(reader))
{
    connectParts();
    connectSide();
}

void Navigator::connectParts()
{
    auto &field = m_parts.field;
    auto &list = m_parts.list;
    connect(&field, &SearchField::queryChanged, this, [this](const QString &query) {
        auto request = m_parts.session.request();
        request.query = query;
        ask(request, Wish::Asking);
    });
    connect(&field, &SearchField::moveRequested, this, [this](int rows, bool pages) {
        if (!m_elsewhere)
            move(rows, pages);
    });
    connect(&field, &SearchField::openRequested, this, [this] {
        if (!m_elsewhere && !m_history.current().isHome()) // nothing asked, nothing to open
            m_parts.list.openCurrent();
    });
    connect(&field, &SearchField::escapeRequested, this, &Navigator::escape);
    connect(&list, &ResultPanel::openRequested, this, &Navigator::open);
    connect(&list, &ResultPanel::requestChosen, this, [this](const SearchRequest &request) {
        ask(request, Wish::Browsing);
    });
    connect(&list, &ResultPanel::clearQueryWanted, this, [this] { search({}); });
    connect(&list, &ResultPanel::shown, this, &Navigator::updatePosition);
    connect(&m_parts.place, &SearchPlace::arrangementChanged, this, &Navigator::updatePosition);
    connect(
        &m_parts.place.backBar(), &BackBar::listWanted, this, [this] { m_parts.place.showList(); });
    connect(&m_parts.place.backBar(), &BackBar::stepWanted, this, &Navigator::step);
}

void Navigator::connectSide()
{
    auto &field = m_parts.field;
    const auto &home = m_parts.side.home();
    const auto &suggestions = m_parts.side.suggestions();
    const auto toField = [&field] { field.setFocus(Qt::OtherFocusReason); };
    connect(&home, &HomePanel::openRequested, this, &Navigator::open);
    connect(&home, &HomePanel::queryChosen, this, &Navigator::search);
    connect(&home, &HomePanel::typeChosen, this, &Navigator::narrow);
    connect(&home, &HomePanel::everythingWanted, this, [this, toField] {
        ask(m_parts.session.request(), Wish::Browsing);
        toField();
    });
    connect(&home, &HomePanel::left, this, toField);
    connect(&field, &SearchField::suggestionsRequested, &suggestions, [this] {
        m_parts.side.suggestions().enter();
    });
    connect(&suggestions, &SuggestionStrip::queryChosen, this, &Navigator::search);
    connect(&suggestions, &SuggestionStrip::typeChosen, this, &Navigator::narrow);
    connect(&suggestions, &SuggestionStrip::left, this, toField);
}

void Navigator::move(int rows, bool pages)
{
    // In a narrow reader the list is out of sight: the keys turn its pages instead.
    if (m_parts.place.isNarrow() && m_parts.place.showsReader())
        step(rows);
    else if (!m_history.current().isHome())
        m_parts.list.moveCurrent(rows, pages);
    else if (rows > 0)
        m_parts.side.home().enter();
}

void Navigator::narrow(const QString &type)
{
    auto request = m_parts.session.request();
    request.type = type;
    ask(request, Wish::Browsing);
    m_parts.field.setFocus(Qt::OtherFocusReason);
}

void Navigator::goHome()
{
    m_parts.field.restore({});
    m_parts.field.setFocus(Qt::OtherFocusReason);
    SearchRequest request;
    request.order = m_parts.session.request().order;
    ask(request, Wish::Asking);
}

void Navigator::search(const QString &query)
{
    m_parts.field.setText(query);
    m_parts.field.setFocus();
    m_parts.place.showList();
    Q_EMIT moved();
}

// Typing is one place in the history, however many keys it takes.
void Navigator::ask(const SearchRequest &request, Wish wish)
{
    Visit visit = m_history.current();
    visit.request = request;
    visit.browsing = wish == Wish::Browsing && request.query.isEmpty() && request.type.isEmpty();
    if (m_typing) {
        m_history.amend(visit);
    } else {
        rememberPlace();
        m_history.visit(visit);
        m_typing = true;
    }
    m_parts.place.showList();
    m_parts.session.ask(request);
    m_parts.side.setHome(visit.isHome());
    updatePosition();
    Q_EMIT asked();
    Q_EMIT historyChanged(m_history.canGoBack(), m_history.canGoForward());
}

void Navigator::open(const ProductId &product)
{
    rememberPlace();
    Visit visit = m_history.current();
    visit.request = m_parts.session.request();
    visit.opened = product;
    visit.selected = m_parts.list.rowOf(product) >= 0 ? product : visit.selected;
    m_history.visit(visit);
    m_typing = false;
    showOpened();
    m_parts.place.showReader();
    Q_EMIT productOpened(product, visit.request.query);
    Q_EMIT moved();
    Q_EMIT historyChanged(m_history.canGoBack(), m_history.canGoForward());
}

void Navigator::back()
{
    if (!m_history.canGoBack())
        return;
    rememberPlace();
    restore(Visit(m_history.back()));
}

void Navigator::forward()
{
    if (!m_history.canGoForward())
        return;
    rememberPlace();
    restore(Visit(m_history.forward()));
}

void Navigator::restore(const Visit &visit)
{
    m_typing = false;
    m_parts.field.restore(visit.request.query);
    const int number = m_parts.session.number() + 1;
    m_parts.list.restoreWith(number, visit.selected, visit.scroll);
    m_parts.session.ask(visit.request);
    m_parts.side.setHome(visit.isHome());
    showOpened();
    if (visit.opened.isEmpty())
        m_parts.place.showList();
    else
        m_parts.place.showReader();
    Q_EMIT moved();
    Q_EMIT historyChanged(m_history.canGoBack(), m_history.canGoForward());
}

void Navigator::rememberPlace()
{
    Visit visit = m_history.current();
    visit.selected = m_parts.list.selected();
    visit.scroll = m_parts.list.scroll();
    m_history.amend(visit);
}

void Navigator::showOpened()
{
    const auto &product = m_history.current().opened;
    if (product.isEmpty())
        m_reader.clear();
    else
        m_reader.show(product);
    m_parts.list.setOpened(product);
    m_parts.side.home().setOpened(product);
    updatePosition();
}

void Navigator::updatePosition() const
{
    if (m_history.current().isHome())
        m_parts.place.backBar().setPosition(-1, -1);
    else
        m_parts.place.backBar().setPosition(m_parts.list.rowOf(opened()), m_parts.list.count());
}

void Navigator::step(int rows)
{
    const int row = m_history.current().isHome() ? -1 : m_parts.list.rowOf(opened());
    const auto next = row < 0 ? ProductId() : m_parts.list.productAt(row + rows);
    if (!next.isEmpty())
        open(next);
}

void Navigator::escape()
{
    if (m_elsewhere)
        m_parts.field.clear();
    else if (m_parts.place.isNarrow() && m_parts.place.showsReader())
        m_parts.place.showList();
    else if (!m_parts.field.query().isEmpty() && !m_parts.session.request().type.isEmpty())
        search({}); // first what was typed, then the type
    else if (!m_parts.field.query().isEmpty() || !m_history.current().isHome())
        goHome();
}

} // namespace pillnuts
