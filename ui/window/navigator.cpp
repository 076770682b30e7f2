// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/navigator.h"

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
}

void Navigator::connectParts()
{
    auto &field = m_parts.field;
    auto &list = m_parts.list;
    connect(&field, &SearchField::queryChanged, this, [this](const QString &query) {
        auto request = m_parts.session.request();
        request.query = query;
        ask(request);
    });
    connect(&field, &SearchField::moveRequested, &list, [this](int rows, bool pages) {
        if (m_elsewhere)
            return;
        // In a narrow reader the list is out of sight: the keys turn its pages instead.
        if (m_parts.place.isNarrow() && m_parts.place.showsReader())
            step(rows);
        else
            m_parts.list.moveCurrent(rows, pages);
    });
    connect(&field, &SearchField::openRequested, &list, [this] {
        if (!m_elsewhere)
            m_parts.list.openCurrent();
    });
    connect(&field, &SearchField::escapeRequested, this, &Navigator::escape);
    connect(&list, &ResultPanel::openRequested, this, &Navigator::open);
    connect(&list, &ResultPanel::requestChosen, this, &Navigator::ask);
    connect(&list, &ResultPanel::clearQueryWanted, this, [this] { search({}); });
    connect(&list, &ResultPanel::shown, this, &Navigator::updatePosition);
    connect(&m_parts.place, &SearchPlace::arrangementChanged, this, &Navigator::updatePosition);
    connect(
        &m_parts.place.backBar(), &BackBar::listWanted, this, [this] { m_parts.place.showList(); });
    connect(&m_parts.place.backBar(), &BackBar::stepWanted, this, &Navigator::step);
}

void Navigator::search(const QString &query)
{
    m_parts.field.setText(query);
    m_parts.field.setFocus();
    m_parts.place.showList();
    Q_EMIT moved();
}

// Typing is one place in the history, however many keys it takes.
void Navigator::ask(const SearchRequest &request)
{
    Visit visit = m_history.current();
    visit.request = request;
    if (m_typing) {
        m_history.amend(visit);
    } else {
        rememberPlace();
        m_history.visit(visit);
        m_typing = true;
    }
    m_parts.place.showList();
    m_parts.session.ask(request);
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
    updatePosition();
}

void Navigator::updatePosition() const
{
    m_parts.place.backBar().setPosition(m_parts.list.rowOf(opened()), m_parts.list.count());
}

void Navigator::step(int rows)
{
    const int row = m_parts.list.rowOf(opened());
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
    else if (!m_parts.field.query().isEmpty())
        search({});
}

} // namespace pillnuts
