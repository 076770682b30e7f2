// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_DATA_STORAGE_MAPPED_FILE_H
#define PILLNUTS_DATA_STORAGE_MAPPED_FILE_H

#include <QFile>

#include <memory>
#include <span>

namespace pillnuts {

/// A file read in place. It must never be changed while it is mapped, only replaced by another.
class MappedFile final {
public:
    /// Null where there is no such file or it cannot be mapped.
    static std::shared_ptr<const MappedFile> open(const QString &path);

    explicit MappedFile(const QString &path);
    Q_DISABLE_COPY_MOVE(MappedFile)
    ~MappedFile() = default; // closing the file ends the mapping

    std::span<const std::byte> bytes() const { return m_bytes; }

    /// Gives the memory of pages that were read back to the system, which keeps them at hand.
    void forgetPages() const;

private:
    QFile m_file;
    std::span<const std::byte> m_bytes;
};

} // namespace pillnuts

#endif
