// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_DATA_CATALOGUE_ROW_LIST_H
#define PILLNUTS_DATA_CATALOGUE_ROW_LIST_H

#include "records.h"

#include <QString>

#include <optional>

namespace pillnuts {

/// One list of rows as a source delivers it; the unit in which an update reads, compares and
/// removes.
struct RowList {
    QString name; ///< unique: "permit_list", "dur_interaction" …
    QString table; ///< where its rows are kept
    std::optional<DurList> durList; ///< the seven DUR lists share a table
};

namespace row_lists {

inline RowList permitList()
{
    return {QStringLiteral("permit_list"), QStringLiteral("permit_list"), {}};
}

inline RowList permitDetail()
{
    return {QStringLiteral("permit_detail"), QStringLiteral("permit_detail"), {}};
}

inline RowList component()
{
    return {QStringLiteral("component"), QStringLiteral("component"), {}};
}

inline RowList easy()
{
    return {QStringLiteral("easy"), QStringLiteral("easy"), {}};
}

inline RowList pill()
{
    return {QStringLiteral("pill"), QStringLiteral("pill"), {}};
}

inline RowList split()
{
    return {QStringLiteral("split_caution"), QStringLiteral("split_caution"), {}};
}

inline RowList recall()
{
    return {QStringLiteral("recall"), QStringLiteral("recall"), {}};
}

inline RowList starter()
{
    return {QStringLiteral("starter_summary"), QStringLiteral("starter_summary"), {}};
}

RowList dur(DurList list);

/// The list that a record belongs to.
RowList of(const Record &record);

} // namespace row_lists

/// Korean name of a DUR list, as the ministry calls it.
QString durListName(DurList list);

} // namespace pillnuts

#endif
