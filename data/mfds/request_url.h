// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_MFDS_REQUEST_URL_H
#define PILLNUTS_MFDS_REQUEST_URL_H

#include "operation.h"

#include <QMap>
#include <QUrl>

namespace pillnuts {

/// Parameters of one request for a page.
struct PageQuery {
    int pageNo = 1;
    int numOfRows = 10;
    QMap<QString, QString> filters;
};

/// The key percent-encoded exactly once, from either form in which data.go.kr hands it out
/// ("Encoding" with %2B %2F %3D, "Decoding" with + / =). Blanks and line ends around a pasted key
/// are dropped.
QByteArray encodedServiceKey(const QString &serviceKey);

/// `base` is scheme, host and port; `encodedKey` comes from encodedServiceKey().
QUrl requestUrl(const QString &base,
    const QByteArray &encodedKey,
    const OperationVersion &version,
    const PageQuery &query);

/// `text` without the service keys that stand in it: for messages and logs.
QString withoutServiceKey(QString text);

} // namespace pillnuts

#endif
