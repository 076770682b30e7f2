// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/catalogue_panel.h"

#include "settings/catalogue_words.h"
#include "theme/follow_theme.h"
#include "usecases/catalogue_status.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pillnuts {

namespace {

constexpr int kColumns = 4;

} // namespace

CataloguePanel::CataloguePanel(CatalogueStatus &catalogue, const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_catalogue(catalogue)
    , m_title(new QLabel(this))
    , m_facts(new QWidget(this))
    , m_grid(new QGridLayout(m_facts))
{
    setObjectName(u"cataloguePanel"_s);
    setProperty("kind", u"well"_s);
    m_title->setProperty("strong", true);
    m_title->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_title);
    column->addWidget(m_facts);
    connect(&catalogue, &CatalogueStatus::changed, this, &CataloguePanel::refresh);
    followTheme(theme, this, [this, column, &theme] {
        column->setContentsMargins(theme.px(24), theme.px(16), theme.px(24), theme.px(16));
        column->setSpacing(theme.px(8));
        m_grid->setContentsMargins(0, 0, 0, 0);
        m_grid->setHorizontalSpacing(theme.px(32));
        m_grid->setVerticalSpacing(theme.px(8));
    });
    refresh();
}

void CataloguePanel::refresh()
{
    qDeleteAll(m_shown);
    m_shown.clear();
    const auto &info = m_catalogue.info();
    setVisible(info && info->origin != CatalogueInfo::Origin::None);
    if (!info)
        return;
    m_title->setText(catalogueLine(*info));
    addFact(tr("Data day"), dayText(info->dataDate));
    addFact(tr("Source"), info->sourceName);
    const bool starter = info->origin == CatalogueInfo::Origin::Starter;
    //: the licence under which the ministry's data are published
    addFact(tr("Licence"),
        starter ? tr("Pillnuts summary · not the ministry's text")
                : tr("Public data (no restriction of use)"));
    for (const auto &count : dataCounts(*info))
        addFact(count.name, QLocale().toString(count.rows));
}

void CataloguePanel::addFact(const QString &name, const QString &value)
{
    auto *fact = new QWidget(m_facts);
    auto *nameLabel = new QLabel(name, fact);
    nameLabel->setProperty("type", u"caption"_s);
    nameLabel->setProperty("tone", u"subtle"_s);
    auto *valueLabel = new QLabel(value, fact);
    valueLabel->setProperty("type", u"caption"_s);
    valueLabel->setProperty("strong", true);
    valueLabel->setWordWrap(true);
    valueLabel->setTextFormat(Qt::PlainText);
    auto *column = new QVBoxLayout(fact);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(nameLabel);
    column->addWidget(valueLabel);
    column->addStretch();
    const auto index = static_cast<int>(m_shown.size());
    m_grid->addWidget(fact, index / kColumns, index % kColumns);
    m_shown.append(fact);
}

} // namespace pillnuts
