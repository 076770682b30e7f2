// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue_finish.h"

#include "catalogue_meta.h"
#include "label_index.h"
#include "product_builder.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QUuid>

namespace pillnuts {

namespace {

Result<QVector<RejectedRow>> rejectedRows(Database &database)
{
    auto rows = database.select(QStringLiteral("update/rejected"));
    if (!rows)
        return tl::make_unexpected(rows.error());
    QVector<RejectedRow> rejected;
    while (rows->next())
        rejected.append({rows->text(0), rows->text(1)});
    return rejected;
}

Outcome writeProvenance(Database &database, const Provenance &provenance)
{
    if (auto done = writeMeta(database, QStringLiteral("origin"), originName(provenance.origin));
        !done)
        return done;
    if (auto done = writeMeta(database, QStringLiteral("sourceName"), provenance.sourceName); !done)
        return done;
    return writeMeta(
        database, QStringLiteral("dataDate"), provenance.dataDate.toString(Qt::ISODate));
}

/// A new name for the content, where it is not what it was.
Outcome nameEdition(Database &database, bool changed)
{
    const QString key = QStringLiteral("edition");
    const auto known = readMeta(database, key);
    if (!known)
        return tl::make_unexpected(known.error());
    if (!changed && !known->isEmpty())
        return {};
    return writeMeta(database, key, QUuid::createUuid().toString(QUuid::WithoutBraces));
}

/// Says where the data are from, and which edition of them this is.
Outcome signOff(Database &database, const Provenance &provenance, const BuildReport &built)
{
    if (auto done = writeProvenance(database, provenance); !done)
        return done;
    return nameEdition(database, built.added + built.changed + built.removed > 0);
}

Result<UpdateReport> reportOf(
    Database &database, const Provenance &provenance, const BuildReport &built)
{
    const auto rejected = rejectedRows(database);
    const auto info = readInfo(database);
    if (!rejected || !info)
        return tl::make_unexpected(rejected ? info.error() : rejected.error());
    UpdateReport report;
    report.added = built.added;
    report.changed = built.changed;
    report.removed = built.removed;
    report.products = info->products;
    report.unchanged = info->products - built.added - built.changed;
    report.rejected = *rejected;
    report.dataDate = provenance.dataDate;
    return report;
}

} // namespace

QDate todayInSeoul()
{
    constexpr int nineHours = 9 * 60 * 60;
    return QDateTime::currentDateTimeUtc().toOffsetFromUtc(nineHours).date();
}

Result<UpdateReport> finishUpdate(StagedCatalogue &staged,
    const Provenance &provenance,
    UpdateProgress step,
    const UpdateMonitor &monitor)
{
    step.step = QCoreApplication::translate("Update", "Putting the products together");
    const auto follow = [&](qint64 done, qint64 total) {
        step.done = done;
        step.total = total;
        monitor.progressed(step);
        return !monitor.isCancelled();
    };
    const auto built = buildTouchedProducts(staged.database(), follow);
    if (!built)
        return tl::make_unexpected(built.error());
    ++step.stepIndex;
    step.step = QCoreApplication::translate("Update", "Indexing the label texts");
    if (const auto indexed = indexLabels(staged.database(), follow); !indexed)
        return tl::make_unexpected(indexed.error());
    if (auto done = signOff(staged.database(), provenance, *built); !done)
        return tl::make_unexpected(done.error());
    auto report = reportOf(staged.database(), provenance, *built);
    if (!report)
        return report;
    ++step.stepIndex;
    step.step = QCoreApplication::translate("Update", "Checking and putting in place");
    step.done = 0;
    step.total = 0;
    monitor.progressed(step);
    if (auto done = staged.install(); !done)
        return tl::make_unexpected(done.error());
    return report;
}

} // namespace pillnuts
