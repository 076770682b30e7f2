// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapped_file.h"

#ifdef Q_OS_UNIX
#include <sys/mman.h>
#endif

namespace pillnuts {

MappedFile::MappedFile(const QString &path)
    : m_file(path)
{
    if (!m_file.open(QIODevice::ReadOnly) || m_file.size() == 0)
        return;
    if (const uchar *at = m_file.map(0, m_file.size()))
        m_bytes
            = {reinterpret_cast<const std::byte *>(at), static_cast<std::size_t>(m_file.size())};
}

std::shared_ptr<const MappedFile> MappedFile::open(const QString &path)
{
    auto file = std::make_shared<const MappedFile>(path);
    return file->m_bytes.empty() ? nullptr : file;
}

void MappedFile::forgetPages() const
{
#ifdef Q_OS_UNIX
    ::madvise(const_cast<std::byte *>(m_bytes.data()), m_bytes.size(), MADV_DONTNEED);
#endif
}

} // namespace pillnuts
