// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/status_line.h"

#include "settings/catalogue_words.h"
#include "theme/follow_theme.h"
#include "usecases/catalogue_status.h"
#include "usecases/update_session.h"
#include "window/elided_button.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pillnuts {

namespace {

constexpr int kBarFrom = 600;

} // namespace

StatusLine::StatusLine(
    CatalogueStatus &catalogue, UpdateSession &update, const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_catalogue(catalogue)
    , m_update(update)
    , m_theme(theme)
    , m_data(new ElidedButton(this))
    , m_result(new ElidedButton(this))
    , m_step(new ElidedButton(this))
    , m_bar(new QProgressBar(this))
    , m_percent(new QLabel(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    setObjectName(u"statusLine"_s);
    m_data->setObjectName(u"dataStatus"_s);
    m_result->setObjectName(u"taskResult"_s);
    m_result->setAccessibleName(tr("Result of the last task"));
    m_step->setObjectName(u"taskStep"_s);
    m_bar->setObjectName(u"taskProgress"_s);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress"));
    m_percent->setObjectName(u"taskPercent"_s);
    m_percent->setProperty("strong", true);
    m_cancel->setObjectName(u"cancelTask"_s);
    m_cancel->setProperty("kind", u"link"_s);
    m_cancel->setAccessibleName(tr("Cancel the task"));
    connectParts();

    auto *row = new QHBoxLayout(this);
    row->addWidget(m_data);
    row->addStretch();
    row->addWidget(m_result);
    for (auto *part : taskParts())
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

void StatusLine::connectParts()
{
    connect(m_data, &QPushButton::clicked, this, &StatusLine::dataWanted);
    connect(m_result, &QPushButton::clicked, this, &StatusLine::dataWanted);
    connect(m_step, &QPushButton::clicked, this, &StatusLine::taskWanted);
    connect(m_cancel, &QPushButton::clicked, &m_update, &UpdateSession::cancel);
    connect(&m_catalogue, &CatalogueStatus::changed, this, &StatusLine::showCatalogue);
    connect(&m_update, &UpdateSession::stateChanged, this, &StatusLine::showTask);
    connect(&m_update, &UpdateSession::progressed, this, &StatusLine::showProgress);
}

QVector<QWidget *> StatusLine::taskParts() const
{
    return {m_step, m_bar, m_percent, m_cancel};
}

void StatusLine::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    keepDataInView();
}

// When the line is short the task's words give way first: what data these are is always said.
void StatusLine::keepDataInView()
{
    // Half a line shows day and count; the rest of it names the source.
    m_data->setMinimumWidth(std::min(m_data->fullWidth(), width() / 2));
    const bool running = m_update.state() == UpdateSession::State::Running;
    m_bar->setVisible(running && width() >= m_theme.px(kBarFrom)); // the percentage stays
}

void StatusLine::showCatalogue()
{
    QString text = tr("Opening the catalogue …");
    if (m_catalogue.error())
        text = tr("The catalogue cannot be read: %1").arg(m_catalogue.error()->message);
    else if (m_catalogue.info())
        text = catalogueLine(*m_catalogue.info());
    m_data->setWords(text);
    keepDataInView();
}

void StatusLine::showTask()
{
    const auto state = m_update.state();
    const bool running = state == UpdateSession::State::Running;
    for (auto *part : taskParts())
        part->setVisible(running);
    keepDataInView();
    const bool quiet = state == UpdateSession::State::Idle
        || (state == UpdateSession::State::Done && m_update.task() == UpdateSession::Task::Starter);
    m_result->setVisible(!running && !quiet);
    if (state == UpdateSession::State::Done)
        m_result->setWords(tr("Data renewed · %1").arg(reportLine(m_update.report())));
    else if (state == UpdateSession::State::Failed && m_update.error().kind == ErrorKind::Cancelled)
        m_result->setWords(tr("Stopped · what was read is kept"));
    else if (state == UpdateSession::State::Failed)
        m_result->setWords(tr("Renewing failed · the old data stay in use"));
    m_cancel->setEnabled(!m_update.isCancelling());
    m_cancel->setText(m_update.isCancelling() ? tr("Stopping …") : tr("Cancel"));
    if (running)
        showProgress();
}

void StatusLine::showProgress()
{
    const auto &steps = m_update.steps();
    const auto percent = m_update.percent();
    m_bar->setValue(percent.value_or(0));
    m_percent->setText(percent ? u"%1\u00a0%"_s.arg(*percent) : QString());
    if (steps.isEmpty()) {
        m_step->setWords(tr("Starting …"));
        return;
    }
    const auto &step = steps.at(m_update.stepIndex());
    QStringList words{step.name, stepCount(step)};
    words.removeAll(QString());
    m_step->setWords(words.join(u" · "_s));
    m_step->setAccessibleName(tr("Show the steps: %1").arg(m_step->words()));
}

} // namespace pillnuts
