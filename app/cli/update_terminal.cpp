// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "update_terminal.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonArray>

#include <csignal>

namespace pillnuts::cli {

namespace {

constexpr qint64 progressIntervalMs = 1000;

std::atomic_bool stopAsked{false};

extern "C" void askToStop(int /*signal*/)
{
    stopAsked.store(true);
}

QJsonObject reportJson(const UpdateReport &report)
{
    QJsonArray rejected;
    for (const auto &row : report.rejected)
        rejected.append(QJsonObject{
            {QStringLiteral("itemSeq"), row.itemSeq}, {QStringLiteral("why"), row.why}});
    return {{QStringLiteral("added"), report.added},
        {QStringLiteral("changed"), report.changed},
        {QStringLiteral("removed"), report.removed},
        {QStringLiteral("unchanged"), report.unchanged},
        {QStringLiteral("rejected"), rejected},
        {QStringLiteral("products"), report.products},
        {QStringLiteral("dataDate"), report.dataDate.toString(Qt::ISODate)},
        {QStringLiteral("seconds"), report.seconds}};
}

QString reportText(const UpdateReport &report)
{
    auto text = QCoreApplication::translate("Cli",
        "%1 products (%2): %3 added, %4 changed, %5 removed, %6 unchanged, %7 rows rejected; %8 s")
                    .arg(report.products)
                    .arg(report.dataDate.toString(Qt::ISODate))
                    .arg(report.added)
                    .arg(report.changed)
                    .arg(report.removed)
                    .arg(report.unchanged)
                    .arg(report.rejected.size())
                    .arg(report.seconds, 0, 'f', 1);
    for (const auto &row : report.rejected)
        text += QStringLiteral("\n  %1  %2").arg(row.itemSeq, row.why);
    return text;
}

/// Tells of each step when it begins and of a long one once a second.
class ProgressLines final {
public:
    ProgressLines() { m_clock.start(); }

    void tell(const UpdateProgress &progress)
    {
        if (progress.step == m_step && m_clock.elapsed() < progressIntervalMs)
            return;
        m_step = progress.step;
        m_clock.restart();
        const auto count = progress.total > 0
            ? QStringLiteral(" %1/%2").arg(progress.done).arg(progress.total)
            : QString();
        Terminal::say(QStringLiteral("[%1/%2] %3%4")
                          .arg(progress.stepIndex + 1)
                          .arg(progress.stepCount)
                          .arg(progress.step, count));
    }

private:
    QElapsedTimer m_clock;
    QString m_step;
};

} // namespace

ExitCode runUpdate(const Terminal &terminal,
    const std::function<Result<UpdateReport>(const UpdateMonitor &)> &update)
{
    std::signal(SIGINT, askToStop);
    std::signal(SIGTERM, askToStop);
    ProgressLines lines;
    const auto report
        = update({stopAsked, [&lines](const UpdateProgress &progress) { lines.tell(progress); }});
    if (!report)
        return terminal.fail(report.error());
    if (terminal.isJson())
        Terminal::printJson(reportJson(*report));
    else
        Terminal::print(reportText(*report));
    return ExitCode::Done;
}

} // namespace pillnuts::cli
