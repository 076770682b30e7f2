// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_BULK_RECORD_READER_H
#define PILLNUTS_BULK_RECORD_READER_H

#include "bulk_file.h"
#include "row_source.h"

namespace pillnuts {

/// How the rows below a header become records.
struct RecordReader {
    BulkKind kind = BulkKind::Pill;
    int columnCount = 0;
    std::function<Result<Record>(const Row &)>
        read; ///< the error says what is wrong with the row, without its number
};

/// Tells the kind of a file from its header. Refuses headers without a product code and files of
/// other kinds.
Result<RecordReader> recordReaderFor(const Row &header, const RowSource &source);

} // namespace pillnuts

#endif
