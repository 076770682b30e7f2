// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "file_import.h"

#include "bulk_file.h"
#include "catalogue_finish.h"
#include "catalogue_meta.h"
#include "list_replacement.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>

namespace pillnuts {

namespace {

/// What is installed; nothing where there is no catalogue or none that can be read.
CatalogueInfo installedInfo(const QString &path)
{
    if (!QFileInfo::exists(path))
        return {};
    auto database = Database::open(path, Database::Mode::ReadOnly);
    return database ? readInfo(*database).value_or(CatalogueInfo()) : CatalogueInfo();
}

/// Rows of a file have no service that names them; the same fields as in the ministry's services
/// make their key.
QString keyOf(const Record &record)
{
    if (const auto *easy = std::get_if<EasyRecord>(&record))
        return easy->itemSeq + u'|' + easy->imageUrl;
    if (const auto *pill = std::get_if<PillRecord>(&record))
        return pill->itemSeq + u'|' + pill->imageUrl;
    if (const auto *rule = std::get_if<DurRecord>(&record))
        return rule->serial;
    return itemSeqOf(record);
}

class FileImport final {
public:
    FileImport(StagedCatalogue &staged, const UpdateMonitor &monitor)
        : m_staged(staged)
        , m_rows(staged.database(), MissingLabels::Keep)
        , m_monitor(monitor)
    {
    }

    Result<UpdateReport> run(const QStringList &files, const CatalogueInfo &before)
    {
        m_progress.stepCount = static_cast<int>(files.size()) + finishingSteps;
        for (const auto &file : files) {
            if (auto done = read(file); !done)
                return tl::make_unexpected(done.error());
            ++m_progress.stepIndex;
        }
        return finishUpdate(m_staged, provenance(before), m_progress, m_monitor);
    }

private:
    Outcome read(const QString &file)
    {
        m_progress.step
            = QCoreApplication::translate("Update", "Reading %1").arg(QFileInfo(file).fileName());
        Transaction transaction(m_staged.database());
        if (auto done = transaction.begin(); !done)
            return done;
        ListReplacement replacement(m_rows);
        const auto taken = readBulkFile(
            file,
            [&](const Record &record, const QByteArray &rawRow) {
            return replacement.put(keyOf(record), rawRow, record);
            },
            m_monitor.cancelled,
            [this](qint64 done, qint64 total) {
            m_progress.done = done;
            m_progress.total = total;
            m_monitor.progressed(m_progress);
        });
        if (!taken)
            return tl::make_unexpected(taken.error());
        if (auto done = replacement.removeOthers(); !done)
            return done;
        m_oldest = m_oldest.isValid() ? std::min(m_oldest, taken->dataDate) : taken->dataDate;
        return transaction.commit();
    }

    /// The date of the oldest part: data must never look newer than it is.
    Provenance provenance(const CatalogueInfo &before) const
    {
        auto date = m_oldest;
        if (before.origin == CatalogueInfo::Origin::BulkFiles && before.dataDate.isValid())
            date = std::min(date, before.dataDate);
        return {
            CatalogueInfo::Origin::BulkFiles, QStringLiteral("식약처 의약품안전나라 파일"), date};
    }

    StagedCatalogue &m_staged;
    SourceRows m_rows;
    const UpdateMonitor &m_monitor;
    UpdateProgress m_progress;
    QDate m_oldest;
};

} // namespace

Result<UpdateReport> importFiles(
    const QString &cataloguePath, const QStringList &files, const UpdateMonitor &monitor)
{
    QElapsedTimer clock;
    clock.start();
    const auto before = installedInfo(cataloguePath);
    const bool isBuiltUpon = before.origin == CatalogueInfo::Origin::Ministry
        || before.origin == CatalogueInfo::Origin::BulkFiles;
    auto staged = StagedCatalogue::open(
        {cataloguePath, QStringLiteral("import ") + files.join(u'|'), isBuiltUpon});
    if (!staged)
        return tl::make_unexpected(staged.error());
    auto report = FileImport(*staged, monitor).run(files, before);
    if (report)
        report->seconds = static_cast<double>(clock.elapsed()) / 1000.0;
    else
        staged->discard();
    return report;
}

} // namespace pillnuts
