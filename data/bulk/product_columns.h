// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_BULK_PRODUCT_COLUMNS_H
#define PILLNUTS_BULK_PRODUCT_COLUMNS_H

#include "records.h"
#include "row_layout.h"

namespace pillnuts {

/// Header names of the product code; every list of products has one of them.
inline constexpr QStringView productCodeNames = u"품목일련번호|품목기준코드";

/// The columns that are read, by kind of list. Names are those of the nedrug exports
/// (OpenData_PotOpenTabletIdntfc, OpenData_EasyExcelList, OpenData_ItemPermitDetail,
/// OpenData_ItemPermit) and, where the portal's description of the same data set differs, of that
/// one too.
std::span<const Column<PillRecord>> pillColumns();
std::span<const Column<EasyRecord>> easyColumns();
std::span<const Column<PermitDetailRecord>> permitDetailColumns();
std::span<const Column<PermitListRecord>> permitListColumns();

} // namespace pillnuts

#endif
