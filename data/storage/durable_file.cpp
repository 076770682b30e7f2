// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "durable_file.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>
#else
#include <io.h>

#include <filesystem>
#endif

namespace pillnuts {

namespace {

tl::unexpected<Error> cannotReplace(const QString &file, const QString &detail)
{
    return failure(ErrorKind::Storage,
        QCoreApplication::translate("Storage", "The new data could not be put in place: %1")
            .arg(file),
        detail);
}

#ifdef Q_OS_UNIX
bool flush(const QString &path, int flags)
{
    const int file = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    if (file < 0)
        return false;
    const bool done = ::fsync(file) == 0;
    ::close(file);
    return done;
}
#endif

} // namespace

#ifdef Q_OS_UNIX
Outcome replaceDurably(const QString &from, const QString &to)
{
    const auto reason = [] { return QString::fromLocal8Bit(std::strerror(errno)); };
    if (!flush(from, O_RDONLY))
        return cannotReplace(from, reason());
    if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return cannotReplace(to, reason());
    if (!flush(QFileInfo(to).absolutePath(), O_RDONLY | O_DIRECTORY))
        return cannotReplace(to, reason());
    return {};
}
#else
Outcome replaceDurably(const QString &from, const QString &to)
{
    {
        QFile file(from);
        if (!file.open(QIODevice::ReadWrite) || _commit(file.handle()) != 0)
            return cannotReplace(from, file.errorString());
    }
    std::error_code problem;
    std::filesystem::rename(from.toStdWString(), to.toStdWString(), problem);
    if (problem)
        return cannotReplace(to, QString::fromStdString(problem.message()));
    return {};
}
#endif

} // namespace pillnuts
