// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_DOMAIN_CATALOGUE_INFO_H
#define PILLNUTS_DOMAIN_CATALOGUE_INFO_H

#include "result.h"

#include <QDate>
#include <QMap>
#include <QVector>

namespace pillnuts {

/// Which of the ministry's data sets to read.
enum class DataSet { Permit, Easy, Pill, Dur, Recall };

/// What a catalogue is made of; shown in the status bar and on paper.
struct CatalogueInfo {
    enum class Origin { None, Starter, Ministry, BulkFiles };
    Origin origin = Origin::None;
    int products = 0;
    QDate dataDate; ///< day the data was read, Asia/Seoul
    QString sourceName;
    QMap<QString, int> counts; ///< rows taken by data set, for the data-source page
};

struct RejectedRow {
    QString itemSeq; ///< or another key where the row has no product code
    QString why;
};

/// What a sync or an import did.
struct UpdateReport {
    int added = 0;
    int changed = 0;
    int removed = 0;
    int unchanged = 0;
    QVector<RejectedRow> rejected;
    int products = 0;
    QDate dataDate;
    double seconds = 0;
};

/// Exact progress of a long task; `total` 0 means not known yet.
struct UpdateProgress {
    QString step; ///< already in the user's language
    qint64 done = 0;
    qint64 total = 0;
    int stepIndex = 0; ///< 0-based
    int stepCount = 1;
};

/// One check of `verify`.
struct VerifyCheck {
    QString name;
    bool ok = false;
    QString detail;
};

} // namespace pillnuts

#endif
