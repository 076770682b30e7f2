// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/status_line.h"

#include "theme/follow_theme.h"
#include "usecases/catalogue_status.h"
#include "usecases/update_session.h"
#include "window/catalogue_words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace pillnuts {

StatusLine::StatusLine(
    CatalogueStatus &catalogue, UpdateSession &update, const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_catalogue(catalogue)
    , m_update(update)
    , m_data(new QPushButton(this))
    , m_result(new QLabel(this))
    , m_step(new QPushButton(this))
    , m_bar(new QProgressBar(this))
    , m_percent(new QLabel(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    setObjectName(u"statusLine"_s);
    m_data->setObjectName(u"dataStatus"_s);
    m_data->setProperty("kind", u"flat"_s);
    m_result->setObjectName(u"taskResult"_s);
    m_step->setObjectName(u"taskStep"_s);
    m_step->setProperty("kind", u"flat"_s);
    m_bar->setObjectName(u"taskProgress"_s);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress"));
    m_percent->setObjectName(u"taskPercent"_s);
    m_percent->setProperty("strong", true);
    m_cancel->setObjectName(u"cancelTask"_s);
    m_cancel->setProperty("kind", u"link"_s);
    m_cancel->setAccessibleName(tr("Cancel the task"));
    connect(m_data, &QPushButton::clicked, this, &StatusLine::dataWanted);
    connect(m_step, &QPushButton::clicked, this, &StatusLine::taskWanted);
    connect(m_cancel, &QPushButton::clicked, &update, &UpdateSession::cancel);
    connect(&catalogue, &CatalogueStatus::changed, this, &StatusLine::showCatalogue);
    connect(&update, &UpdateSession::stateChanged, this, &StatusLine::showTask);
    connect(&update, &UpdateSession::progressed, this, &StatusLine::showProgress);

    auto *row = new QHBoxLayout(this);
    row->addWidget(m_data);
    row->addStretch();
    for (QWidget *part : {static_cast<QWidget *>(m_result),
             static_cast<QWidget *>(m_step),
             static_cast<QWidget *>(m_bar),
             static_cast<QWidget *>(m_percent),
             static_cast<QWidget *>(m_cancel)})
        row->addWidget(part);
    followTheme(theme, this, [this, row, &theme] {
        setFixedHeight(theme.px(28));
        row->setContentsMargins(theme.px(10), theme.px(1), theme.px(12), 0);
        row->setSpacing(theme.px(8));
        m_bar->setFixedWidth(theme.px(144));
    });
    showCatalogue();
    showTask();
}

void StatusLine::showCatalogue()
{
    QString text = tr("Opening the catalogue …");
    if (m_catalogue.error())
        text = tr("The catalogue cannot be read: %1").arg(m_catalogue.error()->message);
    else if (m_catalogue.info())
        text = catalogueLine(*m_catalogue.info());
    m_data->setText(text);
    m_data->setAccessibleName(text);
}

void StatusLine::showTask()
{
    const auto state = m_update.state();
    const bool running = state == UpdateSession::State::Running;
    for (QWidget *part : {static_cast<QWidget *>(m_step),
             static_cast<QWidget *>(m_bar),
             static_cast<QWidget *>(m_percent),
             static_cast<QWidget *>(m_cancel)})
        part->setVisible(running);
    m_result->setVisible(!running && state != UpdateSession::State::Idle);
    if (state == UpdateSession::State::Done)
        m_result->setText(tr("Data renewed · %1").arg(reportLine(m_update.report())));
    else if (state == UpdateSession::State::Failed && m_update.error().kind == ErrorKind::Cancelled)
        m_result->setText(tr("Stopped · what was read is kept"));
    else if (state == UpdateSession::State::Failed)
        m_result->setText(tr("Renewing failed · the old data stay in use"));
    m_cancel->setEnabled(!m_update.isCancelling());
    m_cancel->setText(m_update.isCancelling() ? tr("Stopping …") : tr("Cancel"));
    if (running)
        showProgress();
}

void StatusLine::showProgress()
{
    const auto &steps = m_update.steps();
    const auto percent = m_update.percent();
    m_bar->setRange(0, percent ? 100 : 0);
    m_bar->setValue(percent.value_or(0));
    m_percent->setText(percent ? u"%1\u00a0%"_s.arg(*percent) : QString());
    if (steps.isEmpty()) {
        m_step->setText(tr("Starting …"));
        return;
    }
    const auto &step = steps.at(m_update.stepIndex());
    QStringList words{step.name, stepCount(step)};
    words.removeAll(QString());
    m_step->setText(words.join(u" · "_s));
    m_step->setAccessibleName(tr("Show the steps: %1").arg(m_step->text()));
}

} // namespace pillnuts
