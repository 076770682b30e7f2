// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/list_header.h"

#include "search/row_words.h"
#include "theme/follow_theme.h"
#include "type_counts.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pillnuts {

namespace {

constexpr int kTypesOffered = 24;

QPushButton *menuButton(QMenu *menu, const QString &objectName, QWidget *parent)
{
    auto *button = new QPushButton(parent);
    button->setObjectName(objectName);
    button->setProperty("kind", u"quiet"_s);
    button->setMenu(menu);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

ListHeader::ListHeader(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_count(new QLabel(this))
    , m_orderMenu(new QMenu(this))
    , m_filterMenu(new QMenu(this))
{
    setObjectName(u"listHeader"_s);
    m_count->setObjectName(u"resultCount"_s);
    m_count->setProperty("type", u"caption"_s);
    m_count->setProperty("strong", true);
    m_order = menuButton(m_orderMenu, u"orderButton"_s, this);
    m_order->setIcon(theme.icon(u"chevron-down"_s, Role::TextSubtle));
    m_order->setLayoutDirection(Qt::RightToLeft); // the arrow stands behind the word
    m_filter = menuButton(m_filterMenu, u"typeButton"_s, this);
    m_filter->setIcon(theme.icon(u"filter"_s, Role::TextSubtle));
    m_filter->setAccessibleName(tr("Narrow to a type"));
    m_filter->setToolTip(tr("Narrow to a type"));
    connect(m_orderMenu, &QMenu::aboutToShow, this, &ListHeader::fillOrders);
    connect(m_filterMenu, &QMenu::aboutToShow, this, &ListHeader::fillTypes);

    auto *row = new QHBoxLayout(this);
    row->addWidget(m_count);
    row->addStretch();
    row->addWidget(m_order);
    row->addWidget(m_filter);
    followTheme(theme, this, [this, row, &theme] {
        setFixedHeight(theme.px(40));
        row->setContentsMargins(theme.px(16), 0, theme.px(8), 0);
        row->setSpacing(theme.px(4));
    });
}

void ListHeader::showAnswer(const SearchAnswer &answer, const SearchRequest &request)
{
    m_request = request;
    const QString count = QLocale().toString(answer.count);
    //: %1 is the exact number of products found or in the catalogue
    m_count->setText(
        request.query.isEmpty() ? tr("All %1").arg(count) : tr("Results %1").arg(count));
    m_order->setText(orderWord(request.order));
    m_order->setAccessibleName(tr("Order: %1").arg(orderWord(request.order)));
    if (request.type.isEmpty())
        m_everything = answer;
    m_filter->setText(request.type);
}

void ListHeader::fillOrders()
{
    m_orderMenu->clear();
    auto *group = new QActionGroup(m_orderMenu);
    for (const auto order :
        {SortOrder::Relevance, SortOrder::Name, SortOrder::Company, SortOrder::Newest}) {
        auto *action = m_orderMenu->addAction(orderWord(order));
        action->setCheckable(true);
        action->setChecked(order == m_request.order);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, order] { Q_EMIT orderChosen(order); });
    }
}

void ListHeader::fillTypes()
{
    m_filterMenu->clear();
    auto *group = new QActionGroup(m_filterMenu);
    const auto add = [&](const QString &text, const QString &name) {
        auto *action = m_filterMenu->addAction(text);
        action->setCheckable(true);
        action->setChecked(name == m_request.type);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, name] { Q_EMIT typeChosen(name); });
    };
    add(tr("All types"), {});
    m_filterMenu->addSeparator();
    const auto types = typeCounts(m_everything.classes);
    for (qsizetype i = 0; i < std::min<qsizetype>(types.size(), kTypesOffered); ++i) {
        const auto &type = types.at(i);
        add(type.name + u"  "_s + QLocale().toString(type.count), type.name);
    }
}

} // namespace pillnuts
