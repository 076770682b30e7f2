// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "request_url.h"

#include <QRegularExpression>

namespace pillnuts {

using namespace Qt::StringLiterals;

namespace {

QByteArray parameter(const QString &name, const QByteArray &encodedValue)
{
    return '&' + QUrl::toPercentEncoding(name) + '=' + encodedValue;
}

} // namespace

QByteArray encodedServiceKey(const QString &serviceKey)
{
    // Decoding once leaves a key in its Decoding form alone: its alphabet (base64) has no '%'.
    const QByteArray decoded = QByteArray::fromPercentEncoding(serviceKey.trimmed().toUtf8());
    return decoded.toPercentEncoding();
}

QUrl requestUrl(const QString &base,
    const QByteArray &encodedKey,
    const OperationVersion &version,
    const PageQuery &query)
{
    QString root = base;
    while (root.endsWith(u'/'))
        root.chop(1);
    QByteArray parameters = "serviceKey=" + encodedKey + "&type=json";
    parameters += parameter(u"pageNo"_s, QByteArray::number(query.pageNo));
    parameters += parameter(u"numOfRows"_s, QByteArray::number(query.numOfRows));
    for (auto filter = query.filters.begin(); filter != query.filters.end(); ++filter)
        parameters += parameter(filter.key(), QUrl::toPercentEncoding(filter.value()));
    QUrl url(root + u"/1471000/"_s + version.path());
    // QUrlQuery would send '+' as it is, which the service reads as a blank; QUrl keeps %2B.
    url.setQuery(QString::fromLatin1(parameters), QUrl::StrictMode);
    return url;
}

QString withoutServiceKey(QString text)
{
    static const QRegularExpression key(
        u"(servicekey=)[^&\\s\"]*"_s, QRegularExpression::CaseInsensitiveOption);
    return text.replace(key, u"\\1…"_s);
}

} // namespace pillnuts
