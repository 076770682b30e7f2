// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_MFDS_RECORD_FIELDS_H
#define PILLNUTS_MFDS_RECORD_FIELDS_H

#include "records.h"

#include <span>
#include <string_view>

namespace pillnuts {

/// Which field of a row goes into which member of its record; one of the members is set.
template <typename Record>
struct RecordField {
    std::string_view name;
    QString Record::*text = nullptr; ///< tidied
    QDate Record::*date = nullptr;
    QString Record::*document = nullptr; ///< kept to the letter
    bool Record::*flag = nullptr; ///< true where the text is `yes`
    const char *yes = nullptr;
};

extern const std::span<const RecordField<PermitListRecord>> permitListFields;
extern const std::span<const RecordField<PermitDetailRecord>> permitDetailFields;
extern const std::span<const RecordField<ComponentRecord>> componentFields;
extern const std::span<const RecordField<EasyRecord>> easyFields;
extern const std::span<const RecordField<PillRecord>> pillFields;
extern const std::span<const RecordField<SplitRecord>> splitFields;
extern const std::span<const RecordField<RecallRecord>> recallFields;
/// The lists differ in the field that holds the limit.
std::span<const RecordField<DurRecord>> durFields(DurList list);

} // namespace pillnuts

#endif
