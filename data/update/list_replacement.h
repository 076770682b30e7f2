// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_DATA_UPDATE_LIST_REPLACEMENT_H
#define PILLNUTS_DATA_UPDATE_LIST_REPLACEMENT_H

#include "source_rows.h"

#include <QSet>

#include <map>

namespace pillnuts {

/// Replaces whole lists by the rows of a file or table: unchanged rows stay untouched, rows that no
/// longer occur go.
class ListReplacement final {
public:
    explicit ListReplacement(SourceRows &rows);

    /// `rawRow` are the stable bytes of the row, from which its fingerprint is made.
    Outcome put(const QString &key, const QByteArray &rawRow, const Record &record);
    /// To be called once all rows are put.
    Outcome removeOthers();

private:
    struct Replaced {
        RowList list;
        QHash<QString, qint64> known;
        QSet<QString> seen;
    };

    Result<Replaced *> replaced(const RowList &list);

    SourceRows &m_rows;
    std::map<QString, Replaced> m_lists;
};

} // namespace pillnuts

#endif
