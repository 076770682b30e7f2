// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_TESTS_LOCAL_HTTP_SERVER_H
#define PILLNUTS_TESTS_LOCAL_HTTP_SERVER_H

#include <QHash>
#include <QStringList>
#include <QTcpServer>
#include <QTcpSocket>

#include <functional>

namespace pillnuts::test {

/// Serves raw answers on a port of 127.0.0.1; every connection carries one request.
class HttpServer final : public QTcpServer {
    Q_OBJECT
public:
    struct Request {
        QString path;
        QByteArray head;
    };

    /// Writes the whole answer, headers included; an empty answer leaves the connection open.
    using Handler = std::function<QByteArray(const Request &)>;

    explicit HttpServer(Handler handler);

    QString url(const QString &path) const;

    const QVector<Request> &requests() const { return m_requests; }

    int openConnections() const { return m_open; }

    int mostOpenConnections() const { return m_mostOpen; }

    /// Answers every connection that is still open.
    void release(const QByteArray &answer);

private:
    void take(QTcpSocket *socket);
    void reply(QTcpSocket *socket);

    Handler m_handler;
    QVector<Request> m_requests;
    QVector<QTcpSocket *> m_waiting;
    int m_open = 0;
    int m_mostOpen = 0;
};

QByteArray httpAnswer(
    const QByteArray &body, const QByteArray &status = "200 OK", const QByteArray &headers = {});

} // namespace pillnuts::test

#endif
