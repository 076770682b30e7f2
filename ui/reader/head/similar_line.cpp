// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/head/similar_line.h"

#include "reader/head/flow_layout.h"
#include "reader/head/similar_link.h"
#include "reader/head/themed_label.h"
#include "theme/follow_theme.h"
#include "usecases/similar_session.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pillnuts {

namespace {

constexpr int kGap = 8;
constexpr int kHeight = 24; ///< of everything in a row

} // namespace

SimilarLine::SimilarLine(SimilarSession &session, Theme &theme)
    : m_session(session)
    , m_theme(theme)
{
    setObjectName(u"similarLine"_s);
    setAccessibleName(tr("May be mistaken for this medicine"));
    m_names = makeRow(u"similarNames"_s, tr("Similar names"));
    m_looks = makeRow(u"similarLooks"_s, tr("Similar looks"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_names.widget);
    column->addWidget(m_looks.widget);
    connect(&session, &SimilarSession::changed, this, &SimilarLine::renew);
    renew();
}

SimilarLine::Row SimilarLine::makeRow(const QString &objectName, const QString &title)
{
    Row row;
    row.widget = new QWidget(this);
    row.widget->setObjectName(objectName);
    row.widget->setAccessibleName(title);
    row.flow = new FlowLayout(m_theme.px(kGap));
    row.widget->setLayout(row.flow);
    auto *label = new ThemedLabel(m_theme, TextSize::Caption, Role::TextSubtle, Weight::Bold);
    label->setText(title);
    row.flow->addWidget(label);
    for (int i = 0; i < kSimilarShown; ++i) {
        auto *link = new SimilarLink(m_theme, row.widget);
        link->setObjectName(objectName + QString::number(i));
        link->setAccessibleName(title);
        connect(link, &QAbstractButton::clicked, this, [this, link] {
            Q_EMIT openRequested(ProductId(link->product())); // the link may change on the way
        });
        row.flow->addWidget(link);
        row.links.append(link);
    }
    row.more = new ThemedLabel(m_theme, TextSize::Caption, Role::TextSubtle);
    row.more->setObjectName(objectName + u"More"_s);
    row.flow->addWidget(row.more);
    followTheme(m_theme, row.widget, [this, row, label] {
        row.flow->setGap(m_theme.px(kGap));
        label->setFixedHeight(m_theme.px(kHeight));
        row.more->setFixedHeight(m_theme.px(kHeight));
    });
    return row;
}

void SimilarLine::renew()
{
    const auto &answer = m_session.answer();
    fill(m_names, answer.names, answer.moreNames, answer.stem);
    fill(m_looks, answer.looks, answer.moreLooks, {}); // where their names differ says nothing
    setVisible(!answer.names.isEmpty() || !answer.looks.isEmpty());
}

void SimilarLine::fill(
    const Row &row, const QVector<SimilarProduct> &products, int more, const QString &stem)
{
    for (qsizetype i = 0; i < row.links.size(); ++i) {
        if (i < products.size())
            row.links.at(i)->setProduct(products.at(i), stem);
        row.links.at(i)->setVisible(i < products.size());
    }
    row.more->setText(tr("and %1 more").arg(more));
    row.more->setVisible(more > 0);
    row.widget->setVisible(!products.isEmpty());
}

QVector<QWidget *> SimilarLine::stops() const
{
    QVector<QWidget *> stops;
    for (auto *link : m_names.links + m_looks.links)
        stops.append(link);
    return stops;
}

} // namespace pillnuts
