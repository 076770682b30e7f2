// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "zip_archive.h"

#include <QCoreApplication>

#include <zip.h>

#include <algorithm>
#include <array>

namespace pillnuts {

namespace {

// Real sheets pack 5 to 30 times; deflate ends at 1032 times. Small entries may be all blanks.
constexpr quint64 largestRatio = 250;
constexpr quint64 smallEntry = 1'048'576;

tl::unexpected<Error> refuse(const QString &message, const QString &detail = {})
{
    return failure(ErrorKind::Refused, message, detail);
}

bool isPackedTooWell(const zip_stat_t &stat)
{
    return stat.size > smallEntry
        && stat.size / std::max<quint64>(stat.comp_size, 1) > largestRatio;
}

} // namespace

ZipEntry::ZipEntry(std::shared_ptr<zip> archive, zip_file *file, qint64 announcedSize)
    : m_archive(std::move(archive))
    , m_file(file)
    , m_announcedSize(announcedSize)
{
    open(QIODevice::ReadOnly);
}

ZipEntry::~ZipEntry()
{
    zip_fclose(m_file);
}

void ZipEntry::drain()
{
    std::array<char, 65536> buffer{};
    while (read(buffer.data(), qint64(buffer.size())) > 0) { }
}

qint64 ZipEntry::readData(char *data, qint64 maxSize)
{
    if (!m_problem.isEmpty())
        return 0;
    const zip_int64_t count = zip_fread(m_file, data, zip_uint64_t(maxSize));
    if (count < 0) {
        m_problem = QString::fromUtf8(zip_error_strerror(zip_file_get_error(m_file)));
        return 0;
    }
    m_bytesRead += count;
    if (m_bytesRead > m_announcedSize) {
        m_problem = QStringLiteral("more bytes than announced");
        return 0;
    }
    if (count == 0 && maxSize > 0 && m_bytesRead < m_announcedSize)
        m_problem = QStringLiteral("fewer bytes than announced");
    return count;
}

ZipArchive::ZipArchive(std::shared_ptr<zip> archive)
    : m_archive(std::move(archive))
{
}

Result<ZipArchive> ZipArchive::open(const QString &path)
{
    int code = 0;
    zip_t *archive = zip_open(path.toUtf8().constData(), ZIP_RDONLY, &code);
    if (archive != nullptr)
        return ZipArchive(std::shared_ptr<zip>(archive, zip_discard));

    zip_error_t error{};
    zip_error_init_with_code(&error, code);
    const QString detail = QString::fromUtf8(zip_error_strerror(&error));
    zip_error_fini(&error);
    return refuse(QCoreApplication::translate(
                      "BulkImport", "The Excel file is damaged or was cut off. Download it again."),
        detail);
}

bool ZipArchive::contains(const QString &name) const
{
    return zip_name_locate(m_archive.get(), name.toUtf8().constData(), 0) >= 0;
}

Result<std::unique_ptr<ZipEntry>> ZipArchive::entry(const QString &name, qint64 maximumSize) const
{
    zip_stat_t stat{};
    if (zip_stat(m_archive.get(), name.toUtf8().constData(), 0, &stat) != 0)
        return refuse(QCoreApplication::translate(
            "BulkImport", "This is not an Excel workbook: \"%1\" is missing in it.")
                          .arg(name));
    if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && stat.encryption_method != ZIP_EM_NONE)
        return refuse(QCoreApplication::translate(
            "BulkImport", "The file is protected by a password. Save it without one."));
    const quint64 needed = ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE;
    if ((stat.valid & needed) != needed || stat.size > quint64(maximumSize)
        || isPackedTooWell(stat))
        return refuse(
            QCoreApplication::translate("BulkImport",
                "The file unpacks to more than a table of medicines can be; it is not read."),
            QStringLiteral("%1: %2 -> %3 bytes").arg(name).arg(stat.comp_size).arg(stat.size));
    zip_file_t *file = zip_fopen(m_archive.get(), name.toUtf8().constData(), 0);
    if (file == nullptr)
        return refuse(QCoreApplication::translate("BulkImport",
                          "The Excel file is damaged or was cut off. Download it again."),
            QString::fromUtf8(zip_strerror(m_archive.get())));
    return std::make_unique<ZipEntry>(m_archive, file, qint64(stat.size));
}

} // namespace pillnuts
