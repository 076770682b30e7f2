// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_MFDS_ROW_DECODER_H
#define PILLNUTS_MFDS_ROW_DECODER_H

#include "page.h"
#include "records.h"
#include "result.h"

#include <QStringList>

#include <memory>

namespace pillnuts {

/// Turns rows into records. Fields that a record does not name are passed over, missing ones stay
/// empty. Errors (ErrorKind::Refused, for this row alone): a row above PageRow::sizeLimit, broken
/// JSON, a field that is no text, a row about a product without a product code. Keep one decoder
/// for many rows; for one thread.
class RowDecoder final {
public:
    RowDecoder();
    ~RowDecoder();
    Q_DISABLE_COPY_MOVE(RowDecoder)

    Result<PermitListRecord> permitList(const PageRow &row);
    /// Older versions of the service send documents as JSON objects. With `unreadableFields` such
    /// fields stay empty in the record and are named there, so that nobody takes them for absent;
    /// without it the row is refused.
    Result<PermitDetailRecord> permitDetail(
        const PageRow &row, QStringList *unreadableFields = nullptr);
    Result<ComponentRecord> component(const PageRow &row);
    Result<EasyRecord> easy(const PageRow &row);
    Result<PillRecord> pill(const PageRow &row);
    Result<DurRecord> dur(const PageRow &row, DurList list);
    Result<SplitRecord> split(const PageRow &row);
    Result<RecallRecord> recall(const PageRow &row);

private:
    struct Parser;
    std::unique_ptr<Parser> m_parser;
};

} // namespace pillnuts

#endif
