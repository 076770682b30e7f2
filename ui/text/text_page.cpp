// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/text_page.h"

#include "text/text_filter_bar.h"
#include "text/text_hit_delegate.h"
#include "theme/follow_theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pillnuts {

namespace {

constexpr int mostHits = 1000;
constexpr int longestQuery = 200;

/// What comes and goes beside it does not move.
void keepRoom(QWidget &widget)
{
    auto policy = widget.sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    widget.setSizePolicy(policy);
}

} // namespace

TextPage::TextPage(CatalogueReader &catalogue, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_session(catalogue)
    , m_field(new QLineEdit(this))
    , m_filters(new TextFilterBar(theme, this))
    , m_stop(new QPushButton(tr("Stop"), this))
    , m_state(new QLabel(this))
    , m_list(new QListView(this))
{
    setObjectName(u"textPage"_s);
    setAttribute(Qt::WA_StyledBackground);
    build(theme);
    connect(m_field, &QLineEdit::returnPressed, this, &TextPage::ask);
    connect(m_filters, &TextFilterBar::chosenByUser, this, &TextPage::ask);
    connect(m_stop, &QPushButton::clicked, &m_session, &TextSession::stop);
    connect(&m_session, &TextSession::changed, this, &TextPage::follow);
    connect(m_list, &QListView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT openRequested(m_model.productAt(index.row()));
    });
    connect(m_list, &QListView::clicked, m_list, &QListView::activated);
    follow();
}

void TextPage::build(const Theme &theme)
{
    auto *title = new QLabel(tr("Search in the label texts"), this);
    title->setProperty("type", u"title"_s);
    m_field->setObjectName(u"textField"_s);
    m_field->setMaxLength(longestQuery);
    m_field->setPlaceholderText(tr("Words that must all occur, then Enter"));
    m_field->setAccessibleName(tr("Words in the label texts"));
    m_field->setToolTip(tr("Words in quotation marks must stand just so: \"liver failure\""));
    m_field->installEventFilter(this);
    m_stop->setObjectName(u"stopTextSearch"_s);
    keepRoom(*m_stop);
    m_state->setObjectName(u"textState"_s);
    m_state->setProperty("tone", u"subtle"_s);
    m_state->setWordWrap(true);
    m_list->setObjectName(u"textHits"_s);
    m_list->setAccessibleName(tr("Places found"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new TextHitDelegate(theme, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QListView::ScrollPerPixel);

    auto *row = new QHBoxLayout;
    row->addWidget(m_field, 1);
    row->addWidget(m_stop);
    auto *column = new QVBoxLayout(this);
    column->addWidget(title);
    column->addLayout(row);
    column->addWidget(m_filters);
    column->addWidget(m_state);
    column->addWidget(m_list, 1);
    followTheme(theme, this, [this, &theme, column, row] {
        column->setContentsMargins(theme.px(24), theme.px(20), theme.px(24), 0);
        column->setSpacing(theme.px(12));
        row->setSpacing(theme.px(8));
    });
}

void TextPage::ask()
{
    TextQuery query;
    query.words = m_field->text();
    query.limit = mostHits;
    m_filters->apply(query);
    m_session.ask(query);
}

/// From the field down into the list, and out of a search that runs.
bool TextPage::eventFilter(QObject *watched, QEvent *event)
{
    const auto *key
        = event->type() == QEvent::KeyPress ? static_cast<const QKeyEvent *>(event) : nullptr;
    if (watched != m_field || key == nullptr)
        return QWidget::eventFilter(watched, event);
    if (key->key() == Qt::Key_Down && m_model.rowCount() > 0) {
        m_list->setFocus(Qt::TabFocusReason);
        if (!m_list->currentIndex().isValid())
            m_list->setCurrentIndex(m_model.index(0));
        return true;
    }
    if (key->key() == Qt::Key_Escape && m_session.state() == TextSession::State::Running) {
        m_session.stop();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

QString TextPage::stateText() const
{
    const auto found = m_session.hits().size();
    const auto count = QLocale().toString(found);
    switch (m_session.state()) {
    case TextSession::State::Idle:
        return tr("Finds words in the permit labels, plain-language labels and summaries of all "
                  "products on this computer.");
    case TextSession::State::Running:
        return found == 0 ? tr("Looking through the labels …")
                          : tr("Places: %1 · still looking").arg(count);
    case TextSession::State::Failed:
        return m_session.error().message;
    case TextSession::State::Stopped:
        return tr("Places: %1 · stopped, there may be more").arg(count);
    case TextSession::State::Done:
        break;
    }
    if (found == 0)
        return nothingText();
    if (found >= mostHits)
        return tr("The first %1 places; another word narrows them down.").arg(count);
    return tr("Places found: %1").arg(count);
}

QString TextPage::nothingText() const
{
    return m_filters->isNarrowing()
        ? tr("No label text of this choice holds all of these words in one section.")
        : tr("No label text holds all of these words in one section.");
}

void TextPage::follow()
{
    m_model.show(m_session.hits());
    m_stop->setVisible(m_session.state() == TextSession::State::Running);
    m_state->setText(stateText());
}

} // namespace pillnuts
