// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "identify/pill_results.h"

#include "identify/look_names.h"
#include "search/near_fence.h"
#include "search/result_delegate.h"
#include "search/result_list.h"
#include "search/result_model.h"
#include "search/row_layout.h"
#include "theme/follow_theme.h"
#include "usecases/identify_session.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pillnuts {

PillResults::PillResults(
    IdentifySession &session, const Theme &theme, PillPainter &pills, QWidget *parent)
    : QFrame(parent)
    , m_session(session)
    , m_theme(theme)
    , m_hits(new ResultModel(ResultModel::Part::Hits, this))
    , m_near(new ResultModel(ResultModel::Part::NearMisses, this))
    , m_room(new QWidget(this))
    , m_list(new ResultList(theme, m_room))
    , m_delegate(new ResultDelegate(theme, pills, false, this))
    , m_fence(new NearFence(*m_near, theme, pills, m_room))
    , m_state(new QFrame(m_room))
    , m_stateTitle(new QLabel(m_state))
    , m_stateText(new QLabel(m_state))
    , m_stateButton(new QPushButton(tr("Start over"), m_state))
    , m_count(new QLabel(this))
    , m_footer(new QFrame(this))
    , m_gaps(new QLabel(m_footer))
    , m_gapButton(new QPushButton(tr("Show them too"), m_footer))
{
    setObjectName(u"pillResults"_s);
    build();
    m_list->setObjectName(u"pillList"_s);
    m_list->setAccessibleName(tr("Pills that agree"));
    m_list->setModel(m_hits);
    m_list->setItemDelegate(m_delegate);
    m_delegate->setBothSides(true);
    //: %1 is a number of products
    m_fence->setLooks(tr("Similar looks"), tr("Similar or incomplete %1 · may be other medicines"));
    for (auto *list : {m_list, m_fence->list()}) {
        connect(list, &QListView::clicked, this, &PillResults::openIndex);
        connect(list, &QListView::activated, this, &PillResults::openIndex);
    }
    connect(m_fence, &NearFence::foldToggled, this, [this](bool folded) {
        m_foldChosen = folded;
        arrange();
    });
    connect(&m_session, &IdentifySession::changed, this, &PillResults::follow);
    follow();
}

void PillResults::build()
{
    m_count->setObjectName(u"pillCount"_s);
    m_count->setProperty("type", u"heading"_s);
    buildState();
    buildFooter();
    auto *head = new QHBoxLayout;
    head->addWidget(m_count);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_room, 1);
    column->addWidget(m_footer);
    followTheme(m_theme, this, [this, head] {
        head->setContentsMargins(m_theme.px(16), m_theme.px(8), m_theme.px(16), m_theme.px(8));
        arrange();
    });
}

void PillResults::buildState()
{
    m_state->setObjectName(u"pillState"_s);
    m_stateTitle->setObjectName(u"pillStateTitle"_s);
    m_stateTitle->setProperty("type", u"lead"_s);
    m_stateTitle->setProperty("strong", true);
    m_stateText->setObjectName(u"pillStateText"_s);
    m_stateText->setProperty("tone", u"subtle"_s);
    m_stateButton->setObjectName(u"pillStateButton"_s);
    for (auto *label : {m_stateTitle, m_stateText}) {
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignHCenter);
        label->setTextFormat(Qt::PlainText);
    }
    connect(m_stateButton, &QPushButton::clicked, this, [this] {
        if (const auto next = m_next) // it may be replaced on the way
            next();
    });
    auto *column = new QVBoxLayout(m_state);
    column->addStretch(2);
    column->addWidget(m_stateTitle);
    auto *text = new QHBoxLayout;
    text->addStretch(1);
    text->addWidget(m_stateText, 100); // up to its greatest width
    text->addStretch(1);
    column->addLayout(text);
    column->addWidget(m_stateButton, 0, Qt::AlignHCenter);
    column->addStretch(3);
    followTheme(m_theme, this, [this, column] {
        column->setContentsMargins(m_theme.px(24), 0, m_theme.px(24), 0);
        column->setSpacing(m_theme.px(12));
        m_stateText->setMaximumWidth(m_theme.px(440));
    });
}

void PillResults::buildFooter()
{
    m_footer->setObjectName(u"pillFooter"_s);
    m_gaps->setObjectName(u"pillGaps"_s);
    m_gaps->setProperty("type", u"caption"_s);
    m_gaps->setWordWrap(true);
    m_gapButton->setObjectName(u"pillGapButton"_s);
    m_gapButton->setProperty("small", true);
    connect(m_gapButton, &QPushButton::clicked, this, [this] {
        Q_EMIT gapsWanted(!m_session.query().withGaps);
    });
    auto *row = new QHBoxLayout(m_footer);
    row->addWidget(m_gaps, 1);
    row->addWidget(m_gapButton);
    followTheme(m_theme, this, [this, row] {
        row->setContentsMargins(m_theme.px(16), m_theme.px(6), m_theme.px(16), m_theme.px(6));
        row->setSpacing(m_theme.px(12));
    });
}

void PillResults::follow()
{
    if (m_session.state() != IdentifySession::State::Waiting)
        showRows();
    showState(stateNow());
    showFooter();
    arrange();
}

void PillResults::showRows()
{
    const auto &answer = m_session.answer();
    const bool sameQuestion = m_shown == answer.query;
    m_shown = answer.query;
    m_delegate->forgetLayouts();
    m_hits->setAnswer(answer.found);
    m_near->setAnswer(answer.found);
    m_fence->forgetLayouts();
    m_count->setVisible(m_hits->rowCount() + m_near->rowCount() > 0);
    //: %1 is a number of products
    m_count->setText(tr("%1 pills agree").arg(QLocale().toString(answer.found.count)));
    if (sameQuestion)
        return;
    m_foldChosen.reset();
    m_list->verticalScrollBar()->setValue(0);
    if (m_hits->rowCount() > 0)
        m_list->setCurrentIndex(m_hits->index(0));
}

PillResults::State PillResults::stateNow()
{
    const bool hasRows = m_hits->rowCount() + m_near->rowCount() > 0;
    switch (m_session.state()) {
    case IdentifySession::State::Idle:
        return {tr("What does the pill look like?"),
            tr("Type what is printed on it, or choose a shape and a colour. Look at the pill "
               "itself before you decide: equal looks may be different medicines."),
            {},
            {}};
    case IdentifySession::State::Waiting:
        return hasRows ? State() : State{tr("Looking …"), {}, {}, {}};
    case IdentifySession::State::Failed:
        return {tr("The pills could not be looked through"),
            m_session.error()->message,
            tr("Try again"),
            [this] { m_session.repeat(); }};
    case IdentifySession::State::Answered:
        break;
    }
    if (hasRows)
        return {};
    State state{tr("No registered pill looks like this"),
        tr("Leave out one thing after the other: worn imprints and pale colours deceive."),
        tr("Start over"),
        [this] { Q_EMIT resetWanted(); }};
    if (!m_session.query().name.isEmpty()) {
        state.button = tr("Leave out the name");
        state.next = [this] { Q_EMIT nameClearWanted(); };
    }
    return state;
}

void PillResults::showState(const State &state)
{
    m_state->setVisible(!state.title.isEmpty());
    m_stateTitle->setText(state.title);
    m_stateText->setText(state.text);
    m_stateText->setVisible(!state.text.isEmpty());
    m_stateButton->setVisible(!state.button.isEmpty());
    if (!state.button.isEmpty())
        m_stateButton->setText(state.button);
    m_next = state.next;
}

QString PillResults::gapText() const
{
    const auto &answer = m_session.answer();
    QStringList facts;
    for (const auto &gap : answer.gaps)
        facts.append(factName(gap.fact) + u' ' + QLocale().toString(gap.count));
    QStringList lines;
    if (answer.gapCount > 0)
        //: %1 is a number of products, %2 what is missing: "imprint 61, size 3"
        lines.append(tr("Could not be compared: %1 (not registered: %2)")
                         .arg(QLocale().toString(answer.gapCount), facts.join(u", "_s)));
    //: %1 is a number of products
    lines.append(tr("%1 products without a registered look are not searched. Compare with the "
                    "package before you decide.")
                     .arg(QLocale().toString(answer.withoutLook)));
    return lines.join(u'\n');
}

void PillResults::showFooter()
{
    const bool isAnswered = m_session.state() == IdentifySession::State::Answered;
    const bool isShown = isAnswered
        || (m_session.state() == IdentifySession::State::Waiting && m_footer->isVisibleTo(this));
    m_footer->setVisible(isShown);
    if (!isAnswered)
        return;
    m_gaps->setText(gapText());
    m_gapButton->setVisible(m_session.answer().gapCount > 0);
    m_gapButton->setText(m_session.query().withGaps ? tr("Hide them") : tr("Show them too"));
    m_gapButton->setAccessibleName(m_gapButton->text());
}

void PillResults::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    layout()->activate();
    arrange();
}

// Hits take the height they need; the fence follows below them, or folds when they fill the room.
void PillResults::arrange()
{
    const int width = m_room->width();
    const int room = m_room->height();
    const bool state = m_state->isVisibleTo(m_room);
    const bool near = !state && m_near->rowCount() > 0;
    m_list->setVisible(!state && m_hits->rowCount() > 0);
    m_fence->setVisible(near);
    m_state->setGeometry(0, 0, width, room);
    if (!near) {
        m_list->setGeometry(0, 0, width, room);
        return;
    }
    const int hits = m_hits->rowCount() * rowHeight(m_theme);
    const bool filled = hits > 0 && hits + m_fence->captionHeight() + rowHeight(m_theme) > room;
    const bool folded = m_foldChosen.value_or(filled);
    if (folded != m_fence->isFolded())
        m_fence->setFolded(folded);
    int fence = room - hits;
    if (filled)
        fence = folded ? m_fence->captionHeight() : std::min(m_fence->fullHeight(), room / 2);
    m_list->setGeometry(0, 0, width, room - fence);
    m_fence->setGeometry(0, room - fence, width, fence);
}

void PillResults::openIndex(const QModelIndex &index)
{
    if (const auto *model = qobject_cast<const ResultModel *>(index.model()))
        Q_EMIT openRequested(model->id(index.row()));
}

void PillResults::moveCurrent(int rows, bool pages)
{
    if (m_hits->rowCount() == 0)
        return;
    const int step = pages ? rows * m_list->rowsInView() : rows;
    const auto current = m_list->currentIndex();
    const int from = current.isValid() ? current.row() : -1;
    m_list->setCurrentIndex(m_hits->index(std::clamp(from + step, 0, m_hits->rowCount() - 1)));
}

void PillResults::openCurrent()
{
    if (m_session.state() != IdentifySession::State::Answered || m_hits->rowCount() == 0)
        return;
    const auto current = m_list->currentIndex();
    openIndex(current.isValid() ? current : m_hits->index(0));
}

void PillResults::focusList()
{
    if (m_hits->rowCount() == 0)
        return;
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_hits->index(0));
    m_list->setFocus(Qt::TabFocusReason);
}

} // namespace pillnuts
