// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "starter_install.h"

#include "catalogue_finish.h"
#include "source_rows.h"
#include "starter_reader.h"

#include <QElapsedTimer>

namespace pillnuts {

namespace {

/// Rules of one list may agree in every code and condition and still be two; only their place in
/// the table sets them apart.
QString keyOf(const Record &record, qsizetype place)
{
    if (const auto *pill = std::get_if<PillRecord>(&record))
        return pill->itemSeq + u'|' + pill->imageUrl;
    return std::holds_alternative<DurRecord>(record) ? QString::number(place) : itemSeqOf(record);
}

Outcome putAll(StagedCatalogue &staged, const QVector<Record> &records)
{
    Transaction transaction(staged.database());
    if (auto done = transaction.begin(); !done)
        return done;
    SourceRows rows(staged.database());
    for (qsizetype place = 0; place < records.size(); ++place) {
        const auto &record = records.at(place);
        // Nothing is ever compared with these rows, so they need no fingerprint.
        if (auto done = rows.put(keyOf(record, place), 0, record); !done)
            return done;
    }
    return transaction.commit();
}

} // namespace

Result<UpdateReport> installStarter(const QString &cataloguePath, const UpdateMonitor &monitor)
{
    QElapsedTimer clock;
    clock.start();
    const auto records = readStarter();
    if (!records)
        return tl::make_unexpected(records.error());
    auto staged = StagedCatalogue::open({cataloguePath, QStringLiteral("starter"), false});
    if (!staged)
        return tl::make_unexpected(staged.error());
    if (auto done = putAll(*staged, *records); !done)
        return tl::make_unexpected(done.error());
    UpdateProgress progress;
    progress.stepCount = finishingSteps;
    auto report = finishUpdate(*staged,
        {CatalogueInfo::Origin::Starter, QStringLiteral("Pillnuts 요약"), starterDate()},
        progress,
        monitor);
    if (report)
        report->seconds = static_cast<double>(clock.elapsed()) / 1000.0;
    return report;
}

} // namespace pillnuts
