// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http_server.h"

#include <algorithm>

namespace pillnuts::test {

HttpServer::HttpServer(Handler handler)
    : m_handler(std::move(handler))
{
    listen(QHostAddress::LocalHost);
    connect(this, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = nextPendingConnection())
            take(socket);
    });
}

QString HttpServer::url(const QString &path) const
{
    return QStringLiteral("http://127.0.0.1:%1%2").arg(QString::number(serverPort()), path);
}

void HttpServer::take(QTcpSocket *socket)
{
    m_mostOpen = std::max(m_mostOpen, ++m_open);
    connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
        --m_open;
        m_waiting.removeAll(socket);
        socket->deleteLater();
    });
    connect(socket, &QTcpSocket::readyRead, this, [this, socket] { reply(socket); });
}

void HttpServer::reply(QTcpSocket *socket)
{
    if (!socket->peek(65536).contains("\r\n\r\n"))
        return;
    const QByteArray head = socket->readAll();
    m_requests.append({QString::fromLatin1(head.split(' ').value(1)), head});
    const QByteArray answer = m_handler(m_requests.last());
    if (answer.isEmpty()) {
        m_waiting.append(socket);
        return;
    }
    socket->write(answer);
    socket->disconnectFromHost();
}

void HttpServer::release(const QByteArray &answer)
{
    for (QTcpSocket *socket : std::exchange(m_waiting, {})) {
        socket->write(answer);
        socket->disconnectFromHost();
    }
}

QByteArray httpAnswer(const QByteArray &body, const QByteArray &status, const QByteArray &headers)
{
    return "HTTP/1.1 " + status + "\r\nConnection: close\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n" + headers + "\r\n" + body;
}

} // namespace pillnuts::test
