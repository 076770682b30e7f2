// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_BULK_ZIP_ARCHIVE_H
#define PILLNUTS_BULK_ZIP_ARCHIVE_H

#include "result.h"

#include <QIODevice>

#include <memory>

struct zip;
struct zip_file;

namespace pillnuts {

/// A file inside a zip archive, read from its beginning to its end. Never delivers more than the
/// archive announced.
class ZipEntry final : public QIODevice {
    Q_OBJECT
public:
    ZipEntry(std::shared_ptr<zip> archive, zip_file *file, qint64 announcedSize);
    ~ZipEntry() override;
    Q_DISABLE_COPY_MOVE(ZipEntry)

    bool isSequential() const override { return true; }

    qint64 announcedSize() const { return m_announcedSize; }

    qint64 bytesRead() const { return m_bytesRead; }

    /// What was wrong with the bytes (checksum, length); empty when nothing was.
    const QString &problem() const { return m_problem; }

    /// Reads what is left, so that length and checksum are known.
    void drain();

protected:
    qint64 readData(char *data, qint64 maxSize) override;

    qint64 writeData(const char * /*data*/, qint64 /*size*/) override { return -1; }

private:
    std::shared_ptr<zip> m_archive;
    zip_file *m_file;
    qint64 m_announcedSize;
    qint64 m_bytesRead = 0;
    QString m_problem;
};

/// A zip archive from outside: nothing in it is trusted.
class ZipArchive final {
public:
    static Result<ZipArchive> open(const QString &path);

    bool contains(const QString &name) const;
    /// Refuses an entry that is absent, protected by a password, larger than `maximumSize` bytes or
    /// packed too well.
    Result<std::unique_ptr<ZipEntry>> entry(const QString &name, qint64 maximumSize) const;

private:
    explicit ZipArchive(std::shared_ptr<zip> archive);

    std::shared_ptr<zip> m_archive;
};

} // namespace pillnuts

#endif
