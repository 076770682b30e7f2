// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture_address.h"

#include <QCoreApplication>

namespace pillnuts {

namespace {

const QString nedrugFolder = QStringLiteral("/pbp/cmn/itemImageDownload/");

} // namespace

Result<QUrl> readPictureAddress(const QString &text)
{
    QUrl url(text.trimmed()); // lower-cases scheme and host
    const bool fetchable = url.scheme() == u"http" || url.scheme() == u"https";
    if (!url.isValid() || !fetchable || url.host().isEmpty() || !url.userInfo().isEmpty())
        return failure(ErrorKind::Usage,
            QCoreApplication::translate(
                "CachedPictureStore", "\"%1\" is not the address of a picture.")
                .arg(text));
    url.setFragment({});
    const QString path = url.path(QUrl::FullyEncoded);
    if (path.startsWith(nedrugFolder, Qt::CaseInsensitive)) // the id behind it is case-sensitive
        url.setPath(nedrugFolder + path.mid(nedrugFolder.size()), QUrl::TolerantMode);
    return url;
}

} // namespace pillnuts
