// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/task_panel.h"

#include "settings/catalogue_words.h"
#include "theme/follow_theme.h"
#include "usecases/update_session.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pillnuts {

namespace {

constexpr qsizetype kRejectedShown = 200; // the copy has them all

QString rejectedText(const UpdateReport &report, qsizetype limit)
{
    QStringList lines;
    for (qsizetype i = 0; i < std::min(limit, report.rejected.size()); ++i)
        lines << report.rejected.at(i).itemSeq + u": "_s + report.rejected.at(i).why;
    if (report.rejected.size() > limit)
        lines << u"…"_s;
    return lines.join(u'\n');
}

} // namespace

TaskPanel::TaskPanel(UpdateSession &update, const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_update(update)
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_action(new QPushButton(this))
    , m_unfold(new QPushButton(this))
    , m_copy(new QPushButton(tr("Copy the details"), this))
    , m_detail(new QLabel(this))
{
    setObjectName(u"taskPanel"_s);
    setProperty("kind", u"panel"_s);
    build(theme);
    connect(&update, &UpdateSession::stateChanged, this, [this] {
        m_unfolded = false;
        refresh();
    });
    connect(&update, &UpdateSession::progressed, this, &TaskPanel::refresh);
    connect(m_unfold, &QPushButton::clicked, this, [this] {
        m_unfolded = !m_unfolded;
        refresh();
    });
    connect(m_copy, &QPushButton::clicked, this, [this] {
        const bool done = m_update.state() == UpdateSession::State::Done;
        QGuiApplication::clipboard()->setText(done
                ? rejectedText(m_update.report(), m_update.report().rejected.size())
                : m_update.error().message + u"\n"_s + m_update.error().detail);
    });
    connect(m_action, &QPushButton::clicked, this, [this] {
        if (m_update.state() == UpdateSession::State::Running)
            m_update.cancel();
        else if (m_update.error().kind == ErrorKind::ServiceKey)
            Q_EMIT keyWanted();
        else
            m_update.repeat();
    });
    refresh();
}

void TaskPanel::build(const Theme &theme)
{
    m_title->setObjectName(u"taskTitle"_s);
    m_title->setProperty("type", u"lead"_s);
    m_title->setProperty("strong", true);
    m_text->setObjectName(u"taskText"_s);
    m_detail->setObjectName(u"taskDetail"_s);
    m_detail->setProperty("type", u"caption"_s);
    m_detail->setProperty("tone", u"subtle"_s);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    for (auto *label : {m_title, m_text, m_detail}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress"));
    m_action->setObjectName(u"taskAction"_s);
    m_unfold->setObjectName(u"unfoldDetail"_s);
    m_unfold->setProperty("kind", u"link"_s);
    m_copy->setObjectName(u"copyDetail"_s);
    m_copy->setProperty("kind", u"link"_s);
    m_copy->setIcon(theme.icon(u"copy"_s, Role::Link));

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_action);
    buttons->addWidget(m_unfold);
    buttons->addWidget(m_copy);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addWidget(m_bar);
    column->addWidget(m_detail);
    column->addLayout(buttons);
    followTheme(theme, this, [column, &theme] {
        column->setContentsMargins(theme.px(24), theme.px(16), theme.px(24), theme.px(16));
        column->setSpacing(theme.px(8));
    });
}

void TaskPanel::refresh()
{
    const auto state = m_update.state();
    const bool starterDone
        = state == UpdateSession::State::Done && m_update.task() == UpdateSession::Task::Starter;
    setVisible(state != UpdateSession::State::Idle && !starterDone);
    m_bar->setVisible(state == UpdateSession::State::Running);
    m_action->setVisible(state != UpdateSession::State::Done);
    m_action->setEnabled(!m_update.isCancelling());
    switch (state) {
    case UpdateSession::State::Idle:
        break;
    case UpdateSession::State::Running:
        showRunning();
        break;
    case UpdateSession::State::Done:
        showDone();
        break;
    case UpdateSession::State::Failed:
        showFailed();
        break;
    }
}

void TaskPanel::showRunning()
{
    switch (m_update.task()) {
    case UpdateSession::Task::Sync:
        m_title->setText(tr("Receiving data"));
        break;
    case UpdateSession::Task::Import:
        m_title->setText(tr("Reading files"));
        break;
    case UpdateSession::Task::Starter:
        m_title->setText(tr("Preparing the starter data"));
        break;
    }
    m_action->setText(m_update.isCancelling() ? tr("Stopping …") : tr("Cancel"));
    const auto percent = m_update.percent();
    m_bar->setValue(percent.value_or(0));
    showDetail({});
    if (m_update.steps().isEmpty()) {
        m_text->setText(tr("Starting …"));
        return;
    }
    const auto &step = m_update.steps().at(m_update.stepIndex());
    //: %1 number of the step, %2 how many there are, %3 its name
    QStringList words{tr("Step %1 of %2 · %3")
                          .arg(m_update.stepIndex() + 1)
                          .arg(m_update.steps().size())
                          .arg(step.name),
        stepCount(step)};
    words.removeAll(QString());
    m_text->setText(words.join(u" · "_s));
}

void TaskPanel::showDone()
{
    const auto &report = m_update.report();
    const QLocale locale;
    m_title->setText(tr("%1 products are installed · %2")
                         .arg(locale.toString(report.products), dayText(report.dataDate)));
    QString text = reportLine(report);
    if (!report.rejected.isEmpty())
        text += u" · "_s + tr("not taken %1").arg(locale.toString(report.rejected.size()));
    m_text->setText(text);
    showDetail(rejectedText(report, kRejectedShown));
}

void TaskPanel::showFailed()
{
    const auto &error = m_update.error();
    const bool cancelled = error.kind == ErrorKind::Cancelled;
    m_title->setText(cancelled ? tr("Stopped. What was read is kept.")
                               : tr("It did not work. The data in use are unchanged."));
    m_text->setText(cancelled ? QString() : error.message);
    m_text->setVisible(!m_text->text().isEmpty());
    m_action->setText(cancelled                   ? tr("Go on")
            : error.kind == ErrorKind::ServiceKey ? tr("Enter the key again")
                                                  : tr("Try again"));
    showDetail(error.detail);
}

void TaskPanel::showDetail(const QString &detail)
{
    m_unfold->setVisible(!detail.isEmpty());
    m_unfold->setText(m_unfolded ? tr("Hide the details") : tr("Show the details"));
    m_copy->setVisible(!detail.isEmpty());
    m_detail->setText(detail);
    m_detail->setVisible(m_unfolded && !detail.isEmpty());
    if (m_update.state() != UpdateSession::State::Failed)
        m_text->show();
}

} // namespace pillnuts
