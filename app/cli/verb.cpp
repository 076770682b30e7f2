// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "verb.h"

#include <QIODevice>
#include <QTextStream>

#include <cstdio>

namespace pillnuts::cli {

namespace {

QString kindName(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::NotFound:
        return QStringLiteral("notFound");
    case ErrorKind::Usage:
        return QStringLiteral("usage");
    case ErrorKind::Refused:
        return QStringLiteral("refused");
    case ErrorKind::Transport:
        return QStringLiteral("transport");
    case ErrorKind::ServiceKey:
        return QStringLiteral("serviceKey");
    case ErrorKind::Quota:
        return QStringLiteral("quota");
    case ErrorKind::Storage:
        return QStringLiteral("storage");
    case ErrorKind::Cancelled:
        return QStringLiteral("cancelled");
    }
    return {};
}

void write(std::FILE *stream, const QString &line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stream);
    std::fflush(stream);
}

} // namespace

ExitCode exitCodeOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::NotFound:
        return ExitCode::No;
    case ErrorKind::Usage:
        return ExitCode::Usage;
    case ErrorKind::Refused:
        return ExitCode::Refused;
    case ErrorKind::Transport:
    case ErrorKind::ServiceKey:
    case ErrorKind::Quota:
    case ErrorKind::Cancelled:
        return ExitCode::Transport;
    case ErrorKind::Storage:
        break;
    }
    return ExitCode::Storage;
}

QJsonObject errorJson(const Error &error)
{
    return {{QStringLiteral("error"),
        QJsonObject{{QStringLiteral("kind"), kindName(error.kind)},
            {QStringLiteral("message"), error.message},
            {QStringLiteral("detail"), error.detail}}}};
}

Terminal::Terminal(QString catalogue, bool json)
    : m_catalogue(std::move(catalogue))
    , m_json(json)
{
}

void Terminal::print(const QString &line)
{
    write(stdout, line);
}

void Terminal::printJson(const QJsonObject &object)
{
    print(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
}

void Terminal::say(const QString &message)
{
    write(stderr, message);
}

ExitCode Terminal::fail(const Error &error) const
{
    if (m_json)
        printJson(errorJson(error));
    say(error.detail.isEmpty() ? error.message
                               : error.message + QStringLiteral(" (") + error.detail + u')');
    return exitCodeOf(error.kind);
}

std::optional<QString> Terminal::readLine()
{
    static QTextStream input(stdin, QIODevice::ReadOnly);
    QString line;
    if (!input.readLineInto(&line))
        return {};
    return line;
}

} // namespace pillnuts::cli
