// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_LOCAL_PICTURE_ADDRESS_H
#define PILLNUTS_LOCAL_PICTURE_ADDRESS_H

#include "result.h"

#include <QUrl>

namespace pillnuts {

/// The address of a picture in the form it can be fetched in. Only http and https. The permit
/// service writes nedrug addresses in capitals; the server knows them only as
/// /pbp/cmn/itemImageDownload/<id>.
Result<QUrl> readPictureAddress(const QString &text);

} // namespace pillnuts

#endif
