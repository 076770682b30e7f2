// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/result_panel.h"

#include "search/list_header.h"
#include "search/near_fence.h"
#include "search/result_delegate.h"
#include "search/result_list.h"
#include "search/result_model.h"
#include "search/result_state.h"
#include "theme/theme.h"
#include "usecases/search_session.h"

#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pillnuts {

ResultPanel::ResultPanel(
    SearchSession &session, const Theme &theme, PillPainter &pills, QWidget *parent)
    : QFrame(parent)
    , m_session(session)
    , m_theme(theme)
    , m_header(new ListHeader(theme, this))
    , m_hits(new ResultModel(ResultModel::Part::Hits, this))
    , m_near(new ResultModel(ResultModel::Part::NearMisses, this))
    , m_list(new ResultList(theme, this))
    , m_delegate(new ResultDelegate(theme, pills, false, this))
    , m_fence(new NearFence(*m_near, theme, pills, this))
    , m_state(new ResultState(theme, this))
{
    setObjectName(u"resultPanel"_s);
    m_list->setObjectName(u"resultList"_s);
    m_list->setAccessibleName(tr("Results"));
    m_list->setModel(m_hits);
    m_list->setItemDelegate(m_delegate);
    connectViews();
    connectState();
    m_header->showAnswer(m_session.answer(), m_session.request());
    showState();
}

void ResultPanel::connectViews()
{
    connect(m_list, &QListView::clicked, this, &ResultPanel::openIndex);
    connect(m_list, &QListView::activated, this, &ResultPanel::openIndex);
    connect(m_fence->list(), &QListView::clicked, this, &ResultPanel::openIndex);
    connect(m_fence->list(), &QListView::activated, this, &ResultPanel::openIndex);
    connect(m_fence, &NearFence::foldToggled, this, [this](bool folded) {
        m_foldChosen = folded;
        arrange();
    });
    connect(m_header, &ListHeader::orderChosen, this, [this](SortOrder order) {
        auto request = m_session.request();
        request.order = order;
        Q_EMIT requestChosen(request);
    });
    connect(m_header, &ListHeader::typeChosen, this, [this](const QString &type) {
        auto request = m_session.request();
        request.type = type;
        Q_EMIT requestChosen(request);
    });
    connect(&m_theme, &Theme::changed, this, &ResultPanel::arrange);
}

void ResultPanel::connectState()
{
    connect(&m_session, &SearchSession::answered, this, &ResultPanel::showAnswer);
    connect(&m_session, &SearchSession::failed, this, &ResultPanel::showState);
    connect(m_state, &ResultState::retryWanted, this, [this] { m_session.repeat(); });
    connect(m_state, &ResultState::dataWanted, this, &ResultPanel::dataWanted);
    connect(m_state, &ResultState::clearQueryWanted, this, &ResultPanel::clearQueryWanted);
    connect(m_state, &ResultState::clearTypeWanted, this, [this] {
        auto request = m_session.request();
        request.type.clear();
        Q_EMIT requestChosen(request);
    });
}

void ResultPanel::setCatalogueEmpty(bool empty)
{
    m_catalogueEmpty = empty;
    showState();
}

void ResultPanel::setOpened(const ProductId &product)
{
    m_hits->setOpened(product);
    m_near->setOpened(product);
    if (const int row = m_hits->rowOf(product); row >= 0)
        setCurrentRow(row);
}

void ResultPanel::showAnswer()
{
    const auto &answer = m_session.answer();
    const ProductId before = selected();
    const bool sameQuery = answer.query == m_shownQuery;
    const int scrollBefore = scroll();
    m_shownQuery = answer.query;
    if (!sameQuery)
        m_foldChosen.reset();
    m_delegate->forgetLayouts();
    m_hits->setAnswer(answer);
    m_near->setAnswer(answer);
    m_fence->forgetLayouts();
    m_header->showAnswer(answer, m_session.request());
    showState();
    m_list->doItemsLayout(); // the scroll range is needed now
    if (sameQuery)
        m_list->verticalScrollBar()->setValue(scrollBefore);
    settlePlace(before, sameQuery);
    Q_EMIT shown();
    if (m_openNumber == m_session.answerNumber())
        openCurrent();
}

void ResultPanel::settlePlace(const ProductId &selectedBefore, bool sameQuery)
{
    if (m_place && m_place->number == m_session.answerNumber()) {
        setCurrentRow(m_hits->rowOf(m_place->selected));
        m_list->verticalScrollBar()->setValue(m_place->scroll);
        m_place.reset();
        return;
    }
    if (sameQuery) {
        setCurrentRow(m_hits->rowOf(selectedBefore));
        return;
    }
    // Another query: Enter opens the first hit, and the row shows that it will.
    setCurrentRow(m_shownQuery.isEmpty() ? -1 : 0);
    m_list->verticalScrollBar()->setValue(0);
}

void ResultPanel::showState()
{
    const bool hasRows = m_hits->rowCount() + m_near->rowCount() > 0;
    if (m_session.error())
        m_state->showFailure(*m_session.error());
    else if (m_catalogueEmpty)
        m_state->showNoData();
    else if (!m_session.hasAnswer())
        m_state->showLoading();
    else
        m_state->showNothingFound(m_session.request());
    m_state->setVisible(m_session.error() || !hasRows);
    arrange();
}

void ResultPanel::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    arrange();
}

// Hits take the height they need; the fence follows right below them, or folds to its caption when
// they fill the pane.
void ResultPanel::arrange()
{
    const int width = this->width();
    const int top = m_header->sizeHint().height() > 0 ? m_header->maximumHeight() : 0;
    m_header->setGeometry(0, 0, width, top);
    const int room = std::max(0, height() - top);
    m_state->setGeometry(0, top, width, room);
    const bool state = m_state->isVisibleTo(this);
    const bool near = !state && m_near->rowCount() > 0;
    m_list->setVisible(!state);
    m_fence->setVisible(near);
    if (state)
        return;
    if (!near) {
        m_list->setGeometry(0, top, width, room);
        return;
    }
    const int hits = m_hits->rowCount() * rowHeight(m_theme);
    const bool filled = hits + m_fence->captionHeight() + rowHeight(m_theme) > room;
    const bool folded = m_foldChosen.value_or(filled);
    if (folded != m_fence->isFolded())
        m_fence->setFolded(folded);
    const int wanted = folded ? m_fence->captionHeight() : m_fence->fullHeight();
    const int least = filled ? room / 2 : room - hits; // the fence never takes more than that
    const int fence = std::min(wanted, std::max(least, m_fence->captionHeight()));
    const int list = std::min(hits, room - fence);
    m_list->setGeometry(0, top, width, list);
    m_fence->setGeometry(0, top + list, width, filled ? fence : room - list);
}

void ResultPanel::openIndex(const QModelIndex &index)
{
    if (const auto *model = qobject_cast<const ResultModel *>(index.model()))
        Q_EMIT openRequested(model->id(index.row()));
}

void ResultPanel::setCurrentRow(int row)
{
    if (row < 0 || row >= m_hits->rowCount())
        m_list->selectionModel()->clear();
    else
        m_list->setCurrentIndex(m_hits->index(row));
}

void ResultPanel::moveCurrent(int rows, bool pages)
{
    if (m_hits->rowCount() == 0)
        return;
    const int step = pages ? rows * m_list->rowsInView() : rows;
    const auto current = m_list->currentIndex();
    const int from = current.isValid() ? current.row() : (step > 0 ? -1 : 0);
    setCurrentRow(std::clamp(from + step, 0, m_hits->rowCount() - 1));
}

void ResultPanel::openCurrent()
{
    // A scanner's Enter comes before the answer; what an older query found is never opened by it.
    m_openNumber = m_session.isWaiting() ? m_session.number() : 0;
    if (m_session.isWaiting() || m_hits->rowCount() == 0)
        return;
    const auto current = m_list->currentIndex();
    openIndex(current.isValid() ? current : m_hits->index(0));
}

ProductId ResultPanel::selected() const
{
    const auto current = m_list->currentIndex();
    return current.isValid() ? m_hits->id(current.row()) : ProductId();
}

int ResultPanel::scroll() const
{
    return m_list->verticalScrollBar()->value();
}

void ResultPanel::restoreWith(int number, const ProductId &selected, int scroll)
{
    m_place = Place{number, selected, scroll};
}

int ResultPanel::count() const
{
    return m_hits->rowCount();
}

int ResultPanel::rowOf(const ProductId &product) const
{
    return m_hits->rowOf(product);
}

ProductId ResultPanel::productAt(int row) const
{
    return row >= 0 && row < m_hits->rowCount() ? m_hits->id(row) : ProductId();
}

} // namespace pillnuts
