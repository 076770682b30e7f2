// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "home/list_side.h"

#include "home/home_panel.h"
#include "home/suggestion_strip.h"
#include "theme/theme.h"
#include "usecases/recent_use.h"
#include "usecases/search_session.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pillnuts {

ListSide::ListSide(
    SearchSession &session, RecentUse &use, const Theme &theme, PillPainter &pills, QWidget *parent)
    : QFrame(parent)
    , m_session(session)
    , m_theme(theme)
    , m_home(new HomePanel({session, use, use}, theme, pills, this))
    , m_suggestions(new SuggestionStrip(session, use, theme, this))
{
    setObjectName(u"listSide"_s);
    m_home->hide();
    m_suggestions->hide();
    connect(&session, &SearchSession::answered, this, &ListSide::settle);
    connect(&session, &SearchSession::failed, this, &ListSide::settle);
    connect(&theme, &Theme::changed, this, &ListSide::arrange);
}

void ListSide::setList(QWidget *list)
{
    m_list = list;
    list->setParent(this);
    list->show();
    arrange();
}

void ListSide::setHome(bool wanted)
{
    m_wanted = wanted;
    settle();
}

void ListSide::settle()
{
    const bool hasData = m_session.hasAnswer() && m_session.answer().products->size() > 0;
    if (m_wanted)
        showHome(hasData && !m_session.error());
    else if (!m_session.isWaiting())
        showHome(false);
}

void ListSide::showHome(bool home)
{
    const bool typed = !m_session.request().query.trimmed().isEmpty();
    m_suggestions->setVisible(!home && typed && m_session.hasAnswer());
    m_home->setVisible(home);
    if (m_list != nullptr)
        m_list->setVisible(!home);
    arrange();
}

void ListSide::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    arrange();
}

void ListSide::arrange()
{
    m_home->setGeometry(rect());
    const int top = m_suggestions->isVisibleTo(this) ? m_suggestions->maximumHeight() : 0;
    m_suggestions->setGeometry(0, 0, width(), top);
    if (m_list != nullptr)
        m_list->setGeometry(0, top, width(), std::max(0, height() - top));
}

} // namespace pillnuts
