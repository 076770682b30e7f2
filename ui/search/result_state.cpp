// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/result_state.h"

#include "theme/follow_theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pillnuts {

ResultState::ResultState(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_icon(new QLabel(this))
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_button(new QPushButton(this))
{
    setObjectName(u"resultState"_s);
    m_title->setObjectName(u"resultStateTitle"_s);
    m_title->setProperty("type", u"lead"_s);
    m_title->setProperty("strong", true);
    m_text->setObjectName(u"resultStateText"_s);
    m_text->setProperty("tone", u"subtle"_s);
    m_button->setObjectName(u"resultStateButton"_s);
    for (auto *label : {m_title, m_text}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setAlignment(Qt::AlignHCenter);
    }
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (const auto next = m_next) // it may be replaced on the way
            next();
    });

    auto *column = new QVBoxLayout(this);
    column->addStretch(2);
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addStretch(3);
    followTheme(theme, this, [this, column] {
        column->setContentsMargins(m_theme.px(24), 0, m_theme.px(24), 0);
        column->setSpacing(m_theme.px(12));
        if (!m_iconName.isEmpty())
            m_icon->setPixmap(
                m_theme.icon(m_iconName, Role::TextSubtle)
                    .pixmap(QSize(m_theme.px(32), m_theme.px(32)), devicePixelRatioF()));
    });
}

void ResultState::show(const QString &icon, const QString &title, const QString &text)
{
    m_iconName = icon;
    m_icon->setPixmap(m_theme.icon(icon, Role::TextSubtle)
                          .pixmap(QSize(m_theme.px(32), m_theme.px(32)), devicePixelRatioF()));
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    m_button->hide();
}

void ResultState::offer(const QString &text, std::function<void()> next)
{
    m_button->setText(text);
    m_button->setAccessibleName(text);
    m_button->show();
    m_next = std::move(next);
}

void ResultState::showLoading()
{
    show(u"clock"_s, tr("Opening the catalogue …"), {});
}

void ResultState::showNoData()
{
    show(u"data"_s,
        tr("There is no medicine data yet"),
        tr("Once it is here, searching works without the internet."));
    offer(tr("Bring in data"), [this] { Q_EMIT dataWanted(); });
}

void ResultState::showNothingFound(const SearchRequest &request)
{
    const QString hint = tr(
        "Part of the name, the initials (ㅌㅇㄹㄴ), an ingredient, a company or a code will do.");
    if (request.query.isEmpty())
        show(u"search"_s, tr("Nothing of this type"), {});
    else
        show(u"search"_s, tr("Nothing found for “%1”").arg(request.query), hint);
    if (!request.type.isEmpty())
        offer(tr("Search in all types"), [this] { Q_EMIT clearTypeWanted(); });
    else
        offer(tr("Clear the search"), [this] { Q_EMIT clearQueryWanted(); });
}

void ResultState::showFailure(const Error &error)
{
    show(u"info"_s, tr("The search did not work"), error.message);
    offer(tr("Try again"), [this] { Q_EMIT retryWanted(); });
}

} // namespace pillnuts
