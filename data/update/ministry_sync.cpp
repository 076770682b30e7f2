// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ministry_sync.h"

#include "catalogue_finish.h"
#include "catalogue_meta.h"
#include "ministry_steps.h"
#include "row_decoder.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>

namespace pillnuts {

namespace {

/// The ministry's date windows are read with this overlap, since rows are dated by hand and late.
constexpr int overlapDays = 7;
/// More new products than this are not asked for one by one.
constexpr qsizetype mostSingleRequests = 300;

class MinistrySync final {
public:
    MinistrySync(StagedCatalogue &staged, const SyncRequest &request, const UpdateMonitor &monitor)
        : m_staged(staged)
        , m_monitor(monitor)
        , m_fetcher(monitor.cancelled)
        , m_client(m_fetcher, request.baseUrl, request.serviceKey)
        , m_rows(staged.database())
        , m_reader(m_client, staged.database(), m_rows)
    {
    }

    Result<UpdateReport> run(const SyncRequest &request, const QDate &changedSince)
    {
        auto steps = stepsFor(request, changedSince);
        m_progress.stepCount = static_cast<int>(steps.size()) + finishingSteps;
        for (const auto &step : steps) {
            if (auto done = read(step); !done)
                return tl::make_unexpected(done.error());
            if (step.plan.list.name == row_lists::permitDetail().name && changedSince.isValid()) {
                if (auto done = followList(); !done)
                    return tl::make_unexpected(done.error());
            }
            ++m_progress.stepIndex;
        }
        const Provenance provenance{
            CatalogueInfo::Origin::Ministry, QStringLiteral("식약처 공공데이터"), todayInSeoul()};
        return finishUpdate(m_staged, provenance, m_progress, m_monitor);
    }

private:
    QVector<MinistryStep> stepsFor(const SyncRequest &request, const QDate &changedSince)
    {
        QVector<MinistryStep> steps;
        for (auto &step : ministrySteps(m_decoder)) {
            if (!request.only.isEmpty() && !request.only.contains(step.dataSet))
                continue;
            if (step.plan.list.name == row_lists::permitDetail().name && changedSince.isValid()) {
                step.plan.complete = false;
                // An open end: a clock that runs behind must not hide what the ministry has already
                // dated.
                step.plan.filters = {{QStringLiteral("start_change_date"),
                                         changedSince.toString(QStringLiteral("yyyyMMdd"))},
                    {QStringLiteral("end_change_date"), QStringLiteral("20991231")}};
            }
            steps.append(step);
        }
        return steps;
    }

    Outcome read(const MinistryStep &step)
    {
        m_progress.step = step.title;
        m_progress.done = 0;
        m_progress.total = 0;
        m_monitor.progressed(m_progress);
        return m_reader.read(step.plan, [this](qint64 done, qint64 total) {
            m_progress.done = done;
            m_progress.total = total;
            m_monitor.progressed(m_progress);
        });
    }

    Result<QStringList> itemsOf(const QString &statement)
    {
        auto rows = m_staged.database().select(statement);
        if (!rows)
            return tl::make_unexpected(rows.error());
        QStringList items;
        while (rows->next())
            items.append(rows->text(0));
        return items;
    }

    /// After reading details by date: products that left the list lose their detail, products new
    /// to it get theirs.
    Outcome followList()
    {
        const auto vanished = itemsOf(QStringLiteral("update/vanished_from_list"));
        const auto arrived = itemsOf(QStringLiteral("update/new_without_detail"));
        if (!vanished || !arrived)
            return tl::make_unexpected(vanished ? arrived.error() : vanished.error());
        for (const auto &item : *vanished) {
            if (auto done = m_rows.removeProduct(row_lists::permitDetail(), item); !done)
                return done;
        }
        for (const auto &item : arrived->mid(0, mostSingleRequests)) {
            if (auto done = readOne(item); !done)
                return done;
        }
        return {};
    }

    Outcome readOne(const QString &item)
    {
        const auto row = m_client.one(operations::permitDetail(), ProductId(item));
        if (!row
            && (row.error().kind == ErrorKind::NotFound || row.error().kind == ErrorKind::Refused))
            return m_staged.database().run(
                QStringLiteral("update/reject"), {item, row.error().message});
        if (!row)
            return tl::make_unexpected(row.error());
        const auto record = m_decoder.permitDetail(*row);
        if (!record)
            return m_staged.database().run(
                QStringLiteral("update/reject"), {item, record.error().message});
        return m_rows.put(row->key(), static_cast<qint64>(row->fingerprint()), *record);
    }

    StagedCatalogue &m_staged;
    const UpdateMonitor &m_monitor;
    HttpFetcher m_fetcher;
    MfdsClient m_client;
    SourceRows m_rows;
    ListReader m_reader;
    RowDecoder m_decoder;
    UpdateProgress m_progress;
};

struct Installed {
    CatalogueInfo::Origin origin = CatalogueInfo::Origin::None;
    QDate changedSince; ///< from which day on details must be read; invalid = all of them
};

Result<Installed> lookAtInstalled(const QString &path)
{
    Installed installed;
    if (!QFileInfo::exists(path))
        return installed;
    // A catalogue that cannot be read is replaced, not obeyed.
    auto database = Database::open(path, Database::Mode::ReadOnly);
    if (!database)
        return installed;
    const auto info = readInfo(*database);
    if (!info)
        return installed;
    installed.origin = info->origin;
    if (info->origin != CatalogueInfo::Origin::Ministry
        || info->counts.value(row_lists::permitDetail().name) == 0)
        return installed;
    const auto newest
        = database->scalar(QStringLiteral("SELECT max(changed_date) FROM permit_detail"));
    if (!newest)
        return tl::make_unexpected(newest.error());
    const auto changed = QDate::fromString(*newest, Qt::ISODate);
    if (changed.isValid() && info->dataDate.isValid())
        installed.changedSince = std::min(changed, info->dataDate).addDays(-overlapDays);
    return installed;
}

QString purposeOf(const SyncRequest &request, const QDate &changedSince)
{
    QStringList sets;
    for (const auto set : request.only)
        sets.append(QString::number(static_cast<int>(set)));
    sets.sort();
    return QStringLiteral("sync %1 %2 %3")
        .arg(request.baseUrl, sets.join(u','), changedSince.toString(Qt::ISODate));
}

} // namespace

Result<UpdateReport> syncFromMinistry(
    const QString &cataloguePath, const SyncRequest &request, const UpdateMonitor &monitor)
{
    QElapsedTimer clock;
    clock.start();
    auto installed = lookAtInstalled(cataloguePath);
    if (!installed)
        return tl::make_unexpected(installed.error());
    const auto changedSince = request.full ? QDate() : installed->changedSince;
    const bool isRenewal = installed->origin == CatalogueInfo::Origin::Ministry
        || installed->origin == CatalogueInfo::Origin::BulkFiles;
    auto staged
        = StagedCatalogue::open({cataloguePath, purposeOf(request, changedSince), isRenewal});
    if (!staged)
        return tl::make_unexpected(staged.error());
    auto report = MinistrySync(*staged, request, monitor).run(request, changedSince);
    if (!report) {
        if (report.error().kind == ErrorKind::Refused)
            staged->discard();
        return report;
    }
    report->seconds = static_cast<double>(clock.elapsed()) / 1000.0;
    return report;
}

} // namespace pillnuts
