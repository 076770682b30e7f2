// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_BULK_BULK_FILE_H
#define PILLNUTS_BULK_BULK_FILE_H

#include "records.h"
#include "result.h"

#include <QDate>

#include <atomic>
#include <functional>

namespace pillnuts {

/// What a file is, told from its content (zip magic, header row), never from its name.
enum class BulkKind {
    Pill, ///< PillRecord
    Easy, ///< EasyRecord
    DurIngredients, ///< DurRecord, lists A to G
    PermitDetail, ///< PermitDetailRecord without documents: the file has only links to them
    PermitList, ///< PermitListRecord
};

struct BulkFile {
    BulkKind kind = BulkKind::Pill;
    QDate dataDate; ///< from YYYYMMDD or YYYYMM (its first day) in the file name, else the day the
                    ///< file was written
    int rows = 0; ///< records, without the header
};

/// Takes a record and the bytes of its row (all cells of the file's columns joined by U+001F,
/// UTF-8), from which a fingerprint can be made. An error stops the reading and is handed on.
using RecordSink = std::function<Outcome(const Record &, const QByteArray &rawRow)>;
/// `total` is known from the start; both count the same thing, which is not rows.
using BulkProgress = std::function<void(qint64 done, qint64 total)>;

/// Streams the records of a file published by nedrug.mfds.go.kr into `sink`: .xlsx whatever its
/// name is, and the CSV form of the DUR ingredient lists. Refuses the whole file when one row does
/// not fit or when the number of records delivered differs from the rows of the file: the records
/// that `sink` got before an error must be thrown away. Blocking; to be called from a worker
/// thread.
Result<BulkFile> readBulkFile(const QString &path,
    const RecordSink &sink,
    const std::atomic_bool &cancelled,
    const BulkProgress &progress);

/// Reads the whole file as readBulkFile does and keeps nothing.
Result<BulkFile> probeBulkFile(const QString &path);

} // namespace pillnuts

#endif
