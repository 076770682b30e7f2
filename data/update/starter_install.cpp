// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "starter_install.h"

#include "catalogue_finish.h"
#include "list_replacement.h"
#include "starter_reader.h"

#include <QElapsedTimer>

namespace pillnuts {

namespace {

QString keyOf(const Record &record)
{
    if (const auto *pill = std::get_if<PillRecord>(&record))
        return pill->itemSeq + u'|' + pill->imageUrl;
    const auto *rule = std::get_if<DurRecord>(&record);
    if (rule == nullptr)
        return itemSeqOf(record);
    // The interaction list has no serial numbers; what sets its rows apart is the pair and its
    // conditions.
    return QStringList{rule->serial,
        rule->code,
        rule->partnerCode,
        rule->mix,
        rule->partnerMix,
        rule->notified,
        rule->remark}
        .join(u'|');
}

Outcome putAll(StagedCatalogue &staged, const QVector<Record> &records)
{
    Transaction transaction(staged.database());
    if (auto done = transaction.begin(); !done)
        return done;
    SourceRows rows(staged.database());
    ListReplacement replacement(rows);
    for (const auto &record : records) {
        const auto key = keyOf(record);
        // The tables are compiled in: their rows cannot change under a catalogue, so the key stands
        // for the row.
        if (auto done = replacement.put(key, key.toUtf8(), record); !done)
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
    progress.stepCount = 2;
    auto report = finishUpdate(*staged,
        {CatalogueInfo::Origin::Starter, QStringLiteral("Pillnuts 요약"), starterDate()},
        progress,
        monitor);
    if (report)
        report->seconds = static_cast<double>(clock.elapsed()) / 1000.0;
    return report;
}

} // namespace pillnuts
