// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document_shelf.h"

#include <QCryptographicHash>

namespace pillnuts {

namespace {

constexpr qsizetype fewestSamples = 200;

QVariant dictionaryReference(qint64 dictionary)
{
    return dictionary == 0 ? QVariant() : QVariant(dictionary);
}

} // namespace

DocumentShelf::DocumentShelf(Database &database)
    : m_database(database)
{
}

Result<qint64> DocumentShelf::newestDictionary()
{
    if (m_newest < 0) {
        const auto id
            = m_database.scalar(QStringLiteral("SELECT coalesce(max(id), 0) FROM dictionary"));
        if (!id)
            return tl::make_unexpected(id.error());
        m_newest = id->toLongLong();
    }
    return m_newest;
}

Result<DocumentCodec *> DocumentShelf::codec(qint64 dictionary)
{
    if (const auto known = m_codecs.find(dictionary); known != m_codecs.end())
        return &known->second;
    auto rows = m_database.select(QStringLiteral("catalogue/dictionary"), {dictionary});
    if (!rows)
        return tl::make_unexpected(rows.error());
    const auto body = rows->next() ? rows->bytes(0) : QByteArray();
    return &m_codecs.emplace(dictionary, DocumentCodec(body)).first->second;
}

Outcome DocumentShelf::learnFrom(const QVector<QByteArray> &samples)
{
    const auto newest = newestDictionary();
    if (!newest)
        return tl::make_unexpected(newest.error());
    if (*newest != 0 || samples.size() < fewestSamples)
        return {};
    const auto body = DocumentCodec::train(samples);
    if (body.isEmpty())
        return {};
    m_newest = -1;
    return m_database.run(QStringLiteral("catalogue/put_dictionary"), {body});
}

Result<QVariant> DocumentShelf::put(const QString &xml)
{
    if (xml.isEmpty())
        return QVariant();
    const auto text = xml.toUtf8();
    const auto digest = QCryptographicHash::hash(text, QCryptographicHash::Blake2b_160);
    {
        auto known = m_database.select(QStringLiteral("catalogue/document_by_digest"), {digest});
        if (!known)
            return tl::make_unexpected(known.error());
        if (known->next())
            return QVariant(known->integer(0));
    }
    const auto dictionary = newestDictionary();
    if (!dictionary)
        return tl::make_unexpected(dictionary.error());
    const auto compressor = codec(*dictionary);
    if (!compressor)
        return tl::make_unexpected(compressor.error());
    const auto done = m_database.run(QStringLiteral("catalogue/put_document"),
        {digest, dictionaryReference(*dictionary), text.size(), (*compressor)->compress(text)});
    if (!done)
        return tl::make_unexpected(done.error());
    return QVariant(m_database.lastInsertId());
}

Result<QString> DocumentShelf::get(qint64 id)
{
    qint64 dictionary = 0;
    qsizetype length = 0;
    QByteArray body;
    {
        auto rows = m_database.select(QStringLiteral("catalogue/document"), {id});
        if (!rows)
            return tl::make_unexpected(rows.error());
        if (!rows->next())
            return failure(ErrorKind::NotFound, QStringLiteral("document %1").arg(id));
        dictionary = rows->integer(0);
        length = rows->integer(1);
        body = rows->bytes(2);
    }
    const auto decompressor = codec(dictionary);
    if (!decompressor)
        return tl::make_unexpected(decompressor.error());
    return (*decompressor)->decompress(body, length).map([](const QByteArray &text) {
        return QString::fromUtf8(text);
    });
}

} // namespace pillnuts
