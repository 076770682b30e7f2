// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_MFDS_OPERATION_H
#define PILLNUTS_MFDS_OPERATION_H

#include "records.h"

#include <QString>
#include <QVector>

#include <string_view>

namespace pillnuts {

/// One published version of an operation. Service and operation count their versions apart
/// (DrugPrdtPrmsnInfoService07 answers …DtlInq06).
struct OperationVersion {
    QString service;
    QString operation;

    QString path() const { return service + u'/' + operation; }
};

/// One list of the ministry's open data (data.go.kr, organisation 1471000).
struct Operation {
    QString id; ///< short name of the list, unique
    QString dataSet; ///< name of the data set at data.go.kr, to apply for its use
    QVector<OperationVersion> versions; ///< newest first
    QVector<std::string_view>
        keyFields; ///< together unique in the list; empty: the row's fingerprint is its key
    std::string_view
        itemField; ///< field with the product code; empty: the list is not about products
    QString itemFilter; ///< parameter that asks for one product; empty: there is none

    /// Services that are renewed together share this name.
    QString family() const;
};

namespace operations {

const Operation &permitList();
const Operation &permitDetail();
/// 주성분: one row for each product, total and ingredient.
const Operation &components();
/// e약은요
const Operation &easy();
/// 낱알식별
const Operation &pill();
/// One list of the DUR ingredient level.
const Operation &dur(DurList list);
/// 서방정분할주의 of the DUR product level.
const Operation &split();
/// 회수·판매중지
const Operation &recalls();

} // namespace operations
} // namespace pillnuts

#endif
