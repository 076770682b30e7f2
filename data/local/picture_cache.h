// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_LOCAL_PICTURE_CACHE_H
#define PILLNUTS_LOCAL_PICTURE_CACHE_H

#include <QByteArray>
#include <QString>

#include <optional>

namespace pillnuts {

/// PNG, JPEG, GIF, BMP or WebP, told from the first bytes.
bool looksLikePicture(const QByteArray &bytes);

/// Pictures in a folder of bounded size; the one not asked for the longest goes first. Blocking,
/// one thread at a time. Every file begins with the SHA-256 of its picture, so that a damaged one
/// is noticed and removed.
class PictureCache final {
public:
    PictureCache(QString folder, qint64 maximumBytes);

    std::optional<QByteArray> read(const QString &key);
    /// A picture that cannot be kept is simply not kept.
    void write(const QString &key, const QByteArray &picture);

private:
    QString pathOf(const QString &key) const;
    qint64 totalBytes() const;
    void makeRoom();

    QString m_folder;
    qint64 m_maximumBytes;
    std::optional<qint64> m_total; ///< known after the first write
};

} // namespace pillnuts

#endif
