// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_DATA_UPDATE_LIST_READER_H
#define PILLNUTS_DATA_UPDATE_LIST_READER_H

#include "mfds_client.h"
#include "source_rows.h"

#include <QSet>

#include <functional>

namespace pillnuts {

/// How one list of the ministry is read.
struct ListPlan {
    const Operation *operation = nullptr;
    RowList list;
    std::function<Result<Record>(const PageRow &)> decode;
    QMap<QString, QString> filters;
    bool complete
        = true; ///< the answer is the whole list: stored rows that it does not hold are removed
};

/// Reads one list page by page into the staged catalogue. Each page is one transaction with its
/// place in the list, so that a stopped or killed run goes on behind the last whole page. Rows that
/// have not changed are recognised undecoded.
class ListReader final {
public:
    using Progress = std::function<void(qint64 done, qint64 total)>;

    ListReader(MfdsClient &client, Database &database, SourceRows &rows);

    /// Refused: fewer different rows than the service announced, or too few to be the list that was
    /// there.
    Outcome read(const ListPlan &plan, const Progress &progress);

private:
    struct Walk;

    Outcome restore(Walk &walk);
    Outcome sweep(Walk &walk);
    Result<Page> fetch(Walk &walk);
    Outcome takePage(Walk &walk, const Page &page);
    Outcome takeRow(Walk &walk, const PageRow &row);
    Outcome store(Walk &walk, const PageRow &row);
    Outcome learnDocuments(const Walk &walk, const Page &page);
    Outcome notePage(const Walk &walk, const Page &page);
    Outcome reject(const PageRow &row, const QString &why);
    Outcome finish(Walk &walk);
    Result<bool> isDone(const QString &list);

    MfdsClient &m_client;
    Database &m_database;
    SourceRows &m_rows;
};

} // namespace pillnuts

#endif
