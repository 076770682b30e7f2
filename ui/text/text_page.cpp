// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/text_page.h"

#include "settings/segmented.h"
#include "text/text_hit_delegate.h"
#include "theme/follow_theme.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace pillnuts {

namespace {

constexpr int mostHits = 200;
constexpr int longestQuery = 100;

/// In the order of the choices; the first is every section.
constexpr std::array<std::optional<SectionKind>, 4> sections{
    std::nullopt, SectionKind::Efficacy, SectionKind::Dosage, SectionKind::Precaution};

QStringList sectionChoices()
{
    QStringList choices{QCoreApplication::translate("TextSearch", "All sections")};
    for (const auto &section : sections) {
        if (section)
            choices.append(sectionName(*section));
    }
    return choices;
}

} // namespace

TextPage::TextPage(CatalogueReader &catalogue, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_session(catalogue)
    , m_field(new QLineEdit(this))
    , m_section(new Segmented(tr("Section"), sectionChoices(), this))
    , m_stop(new QPushButton(tr("Stop"), this))
    , m_state(new QLabel(this))
    , m_list(new QListView(this))
{
    setObjectName(u"textPage"_s);
    setAttribute(Qt::WA_StyledBackground);
    build(theme);
    connect(m_field, &QLineEdit::returnPressed, this, &TextPage::ask);
    connect(m_section, &Segmented::chosenByUser, this, &TextPage::ask);
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
    m_section->setObjectName(u"textSection"_s);
    m_section->choose(0);
    m_stop->setObjectName(u"stopTextSearch"_s);
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
    row->addWidget(m_section);
    row->addWidget(m_stop);
    auto *column = new QVBoxLayout(this);
    column->addWidget(title);
    column->addLayout(row);
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
    if (const auto section = sections.at(static_cast<size_t>(m_section->chosen())))
        query.sections = {*section};
    m_session.ask(query);
}

QString TextPage::stateText() const
{
    switch (m_session.state()) {
    case TextSession::State::Idle:
        return tr("Permit labels, plain-language labels and summaries of all products are read "
                  "through on this computer.");
    case TextSession::State::Running:
        return tr("Reading through the labels …");
    case TextSession::State::Failed:
        return m_session.error().message;
    case TextSession::State::Stopped:
    case TextSession::State::Done:
        break;
    }
    const auto count = m_session.hits().size();
    if (count == 0)
        return tr("No label text holds all of these words.");
    if (count >= mostHits)
        return tr("The first %1 places; another word narrows them down.")
            .arg(QLocale().toString(count));
    return tr("Places found: %1").arg(QLocale().toString(count));
}

void TextPage::follow()
{
    m_model.show(
        m_session.state() == TextSession::State::Done ? m_session.hits() : QVector<TextHit>());
    m_stop->setVisible(m_session.state() == TextSession::State::Running);
    m_state->setText(stateText());
}

} // namespace pillnuts
