// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture_cache.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSaveFile>

namespace pillnuts {

namespace {

constexpr int digestLength = 32;
constexpr qint64 keptPercent = 90; // after making room, so that it is not made for every picture

QByteArray digestOf(const QByteArray &picture)
{
    return QCryptographicHash::hash(picture, QCryptographicHash::Sha256);
}

/// The files of the cache, the least recently used first; other files in the folder are none of
/// ours.
QFileInfoList cachedFiles(const QString &folder)
{
    static const QRegularExpression name(QStringLiteral("^[0-9a-f]{64}$"));
    QFileInfoList files
        = QDir(folder).entryInfoList(QDir::Files | QDir::NoSymLinks, QDir::Time | QDir::Reversed);
    files.removeIf([](const QFileInfo &file) { return !name.match(file.fileName()).hasMatch(); });
    return files;
}

bool isWebP(const QByteArray &bytes)
{
    return bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WEBP";
}

} // namespace

bool looksLikePicture(const QByteArray &bytes)
{
    return bytes.startsWith("\x89PNG\r\n\x1a\n") || bytes.startsWith("\xFF\xD8\xFF")
        || bytes.startsWith("GIF87a") || bytes.startsWith("GIF89a") || bytes.startsWith("BM")
        || isWebP(bytes);
}

PictureCache::PictureCache(QString folder, qint64 maximumBytes)
    : m_folder(std::move(folder))
    , m_maximumBytes(maximumBytes)
{
}

std::optional<QByteArray> PictureCache::read(const QString &key)
{
    QFile file(pathOf(key));
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
        return std::nullopt;
    const QByteArray content = file.readAll();
    const QByteArray picture = content.mid(digestLength);
    if (!looksLikePicture(picture) || content.left(digestLength) != digestOf(picture)) {
        file.remove();
        m_total.reset();
        return std::nullopt;
    }
    file.setFileTime(QDateTime::currentDateTimeUtc(), QFileDevice::FileModificationTime);
    return picture;
}

void PictureCache::write(const QString &key, const QByteArray &picture)
{
    if (picture.size() + digestLength > m_maximumBytes || !QDir().mkpath(m_folder))
        return;
    const qint64 before = QFileInfo(pathOf(key)).size();
    if (!m_total)
        m_total = totalBytes();
    QSaveFile file(pathOf(key));
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.write(digestOf(picture));
    file.write(picture);
    if (!file.commit())
        return;
    *m_total += picture.size() + digestLength - before;
    if (*m_total > m_maximumBytes)
        makeRoom();
}

QString PictureCache::pathOf(const QString &key) const
{
    return m_folder + QLatin1Char('/') + key;
}

qint64 PictureCache::totalBytes() const
{
    qint64 total = 0;
    for (const QFileInfo &file : cachedFiles(m_folder))
        total += file.size();
    return total;
}

void PictureCache::makeRoom()
{
    const QFileInfoList files = cachedFiles(m_folder);
    qint64 total = totalBytes();
    for (const QFileInfo &file : files) {
        if (total <= m_maximumBytes / 100 * keptPercent)
            break;
        if (QFile::remove(file.filePath()))
            total -= file.size();
    }
    m_total = total;
}

} // namespace pillnuts
