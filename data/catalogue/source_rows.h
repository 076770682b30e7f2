// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_DATA_CATALOGUE_SOURCE_ROWS_H
#define PILLNUTS_DATA_CATALOGUE_SOURCE_ROWS_H

#include "document_shelf.h"
#include "row_list.h"

#include <QHash>

namespace pillnuts {

/// What to do with a stored label when a permit detail comes without one.
enum class MissingLabels {
    Remove, ///< the source has none any more
    Keep, ///< the source never carries labels (bulk files)
};

/// The rows of the sources inside a catalogue: what each service said, kept as it came.
class SourceRows final {
public:
    explicit SourceRows(Database &database, MissingLabels missingLabels = MissingLabels::Remove);

    /// Fingerprint by key of every stored row of a list, to recognise what has not changed.
    Result<QHash<QString, qint64>> fingerprints(const RowList &list);
    /// Stores or replaces a row and notes the product it speaks of as touched.
    Outcome put(const QString &key, qint64 fingerprint, const Record &record);
    /// Removes a row and notes its product as touched.
    Outcome remove(const RowList &list, const QString &key);
    /// Removes every row of `list` that speaks of this product.
    Outcome removeProduct(const RowList &list, const QString &itemSeq);

    DocumentShelf &documents() { return m_documents; }

private:
    Outcome touch(const QString &itemSeq);
    Outcome putDur(const QString &key, qint64 fingerprint, const DurRecord &record);
    Outcome putOrigins(const QString &key, const QString &origins, int side);
    Result<QVariantList> values(const PermitDetailRecord &record);
    Result<QVariantList> labelsOf(const PermitDetailRecord &record);
    Result<QVariantList> storedLabels(const QString &itemSeq);

    Database &m_database;
    DocumentShelf m_documents;
    MissingLabels m_missingLabels;
};

/// The product a record speaks of; empty for DUR rules, which speak of substances.
QString itemSeqOf(const Record &record);

} // namespace pillnuts

#endif
