// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_PORTS_PICTURE_STORE_H
#define PILLNUTS_PORTS_PICTURE_STORE_H

#include "result.h"

#include <QByteArray>
#include <QFuture>
#include <QString>

namespace pillnuts {

/// Pictures of products: from a cache on disk of bounded size, from the network when online.
class PictureStore {
public:
    PictureStore() = default;
    Q_DISABLE_COPY_MOVE(PictureStore)
    virtual ~PictureStore() = default;

    /// The encoded image (at most 5 MB). Repeated calls for one address share one download.
    virtual QFuture<Result<QByteArray>> picture(const QString &url) = 0;
};

} // namespace pillnuts

#endif
