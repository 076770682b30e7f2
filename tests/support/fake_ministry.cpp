// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fake_ministry.h"

#include "fake_ministry_desk.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>
#include <QTimer>

#include <sys/socket.h>
#include <zlib.h>

#include <algorithm>

namespace pillnuts {

using namespace Qt::StringLiterals;

namespace {

QByteArray gzip(const QByteArray &text)
{
    z_stream stream{};
    constexpr int gzipWindow = 15 + 16;
    deflateInit2(&stream, 1, Z_DEFLATED, gzipWindow, 8, Z_DEFAULT_STRATEGY);
    QByteArray packed(
        static_cast<qsizetype>(deflateBound(&stream, static_cast<uLong>(text.size()))), '\0');
    QByteArray input = text;
    stream.next_in = reinterpret_cast<Bytef *>(input.data());
    stream.avail_in = static_cast<uInt>(input.size());
    stream.next_out = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_out = static_cast<uInt>(packed.size());
    deflate(&stream, Z_FINISH);
    packed.truncate(static_cast<qsizetype>(stream.total_out));
    deflateEnd(&stream);
    return packed;
}

QString formDecoded(QByteArray text)
{
    return QString::fromUtf8(QByteArray::fromPercentEncoding(text.replace('+', ' ')));
}

QByteArray headerValue(const QByteArrayList &lines, const QByteArray &name)
{
    for (const QByteArray &line : lines)
        if (line.toLower().startsWith(QByteArray(name + ':')))
            return line.mid(name.size() + 1).trimmed();
    return {};
}

MinistryRequest readRequest(const QByteArrayList &lines)
{
    MinistryRequest request;
    const QByteArray target = lines.constFirst().split(' ').value(1);
    const qsizetype mark = target.indexOf('?');
    request.path = QString::fromUtf8(mark < 0 ? target : target.left(mark)).remove(u"/1471000/"_s);
    request.rawQuery = mark < 0 ? QByteArray() : target.mid(mark + 1);
    for (const QByteArray &part : request.rawQuery.split('&')) {
        const qsizetype equals = part.indexOf('=');
        if (equals > 0)
            request.parameters.insert(
                formDecoded(part.left(equals)), formDecoded(part.mid(equals + 1)));
    }
    request.userAgent = headerValue(lines, "user-agent");
    return request;
}

void resetConnection(QTcpSocket *socket)
{
    const linger hard{1, 0};
    setsockopt(
        static_cast<int>(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &hard, sizeof hard);
    socket->abort();
}

QByteArray headerText(const MinistryReply &reply, qsizetype length, bool closes)
{
    QByteArray text = "HTTP/1.1 " + QByteArray::number(reply.status)
        + " Status\r\nContent-Type: " + reply.contentType
        + "\r\nContent-Length: " + QByteArray::number(length) + "\r\n" + reply.headers;
    if (reply.zipped)
        text += "Content-Encoding: gzip\r\n";
    if (closes)
        text += "Connection: close\r\n";
    return text + "\r\n";
}

/// Writes `body` bit by bit, as long as the socket lives.
void sendSlowly(QTcpSocket *socket, const QByteArray &body, int bytesPerSecond)
{
    const qsizetype step = std::max(1, bytesPerSecond / 20);
    socket->write(body.left(step));
    if (step < body.size())
        QTimer::singleShot(50, socket, [=] { sendSlowly(socket, body.mid(step), bytesPerSecond); });
}

void send(QTcpSocket *socket, const MinistryReply &reply)
{
    QByteArray body = reply.zipped ? gzip(reply.body) : reply.body;
    const qsizetype whole = body.size();
    if (reply.cut)
        body.truncate(*reply.cut < 0 ? whole / 2 : std::min(*reply.cut, whole));
    const bool closes = body.size() < whole || reply.reset;
    socket->write(headerText(reply, reply.wholeLength ? whole : body.size(), closes));
    if (reply.bytesPerSecond > 0) {
        sendSlowly(socket, body, reply.bytesPerSecond);
        return;
    }
    socket->write(body);
    if (!closes)
        return;
    socket->flush();
    if (reply.reset)
        resetConnection(socket);
    else
        socket->disconnectFromHost();
}

} // namespace

/// The sockets, in their own thread.
class FakeMinistry::Door final {
public:
    explicit Door(Desk &desk)
        : m_desk(desk)
        , m_server(std::make_unique<QTcpServer>())
    {
        m_server->listen(QHostAddress::LocalHost);
        m_port = m_server->serverPort();
        QTcpServer *server = m_server.get();
        QObject::connect(
            server, &QTcpServer::newConnection, server, [this, server] { welcome(server); });
        m_server->moveToThread(&m_thread);
        m_thread.start();
    }

    ~Door()
    {
        // Sockets are children of the server and must go in its thread.
        QTcpServer *server = m_server.release();
        QMetaObject::invokeMethod(
            server, [server] { delete server; }, Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
    }

    Q_DISABLE_COPY_MOVE(Door)

    quint16 port() const { return m_port; }

private:
    void welcome(QTcpServer *server)
    {
        while (QTcpSocket *socket = server->nextPendingConnection()) {
            QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            QObject::connect(
                socket, &QTcpSocket::readyRead, socket, [this, socket] { serve(socket); });
        }
    }

    void serve(QTcpSocket *socket)
    {
        while (socket->canReadLine()) {
            const QByteArray waiting = socket->peek(64LL * 1024);
            const qsizetype end = waiting.indexOf("\r\n\r\n");
            if (end < 0)
                return;
            socket->skip(end + 4);
            QByteArrayList lines = waiting.left(end).split('\n');
            for (QByteArray &line : lines)
                line = line.trimmed();
            const QByteArray accepted = headerValue(lines, "accept-encoding");
            send(socket, m_desk.answer(readRequest(lines), accepted));
        }
    }

    Desk &m_desk;
    std::unique_ptr<QTcpServer> m_server;
    quint16 m_port = 0;
    QThread m_thread;
};

FakeMinistry::FakeMinistry()
    : m_desk(std::make_unique<Desk>())
    , m_door(std::make_unique<Door>(*m_desk))
{
}

FakeMinistry::~FakeMinistry() = default;

QString FakeMinistry::baseUrl() const
{
    return u"http://127.0.0.1:"_s + QString::number(m_door->port());
}

QString FakeMinistry::serviceKey()
{
    return u"TEST-KEY+/="_s; // breaks unless it is encoded exactly once
}

void FakeMinistry::setRows(const QString &path, const QVector<QJsonObject> &rows)
{
    const QMutexLocker lock(&m_desk->mutex);
    m_desk->tables.insert(path, rows);
}

QVector<QJsonObject> FakeMinistry::rows(const QString &path) const
{
    const QMutexLocker lock(&m_desk->mutex);
    return m_desk->tables.value(path);
}

void FakeMinistry::close(const QString &path)
{
    const QMutexLocker lock(&m_desk->mutex);
    m_desk->tables.remove(path);
}

void FakeMinistry::setRowLimit(int rows)
{
    const QMutexLocker lock(&m_desk->mutex);
    m_desk->rowLimit = rows;
}

void FakeMinistry::setGateway(Gateway gateway)
{
    const QMutexLocker lock(&m_desk->mutex);
    m_desk->gateway = gateway;
}

void FakeMinistry::setItems(Items items)
{
    const QMutexLocker lock(&m_desk->mutex);
    m_desk->items = items;
}

void FakeMinistry::setResponseWrapper(bool wrapped)
{
    const QMutexLocker lock(&m_desk->mutex);
    m_desk->wrapped = wrapped;
}

void FakeMinistry::setNumbersAsText(bool asText)
{
    const QMutexLocker lock(&m_desk->mutex);
    m_desk->numbersAsText = asText;
}

void FakeMinistry::setZipped(bool zipped)
{
    const QMutexLocker lock(&m_desk->mutex);
    m_desk->zipped = zipped;
}

void FakeMinistry::setFixedAnswer(const QString &path, const FixedAnswer &answer)
{
    const QMutexLocker lock(&m_desk->mutex);
    m_desk->fixed.insert(path, answer);
}

void FakeMinistry::setFault(const MinistryFault &fault)
{
    const QMutexLocker lock(&m_desk->mutex);
    m_desk->addFault(fault);
}

void FakeMinistry::setFault(MinistryFault::Kind kind, int number)
{
    MinistryFault fault;
    fault.kind = kind;
    fault.number = number;
    setFault(fault);
}

void FakeMinistry::clearFaults()
{
    const QMutexLocker lock(&m_desk->mutex);
    m_desk->dropFaults();
}

int FakeMinistry::requests(const QString &path) const
{
    const QMutexLocker lock(&m_desk->mutex);
    const auto matches
        = [&](const MinistryRequest &request) { return path.isEmpty() || request.path == path; };
    return static_cast<int>(std::count_if(m_desk->log.cbegin(), m_desk->log.cend(), matches));
}

QVector<MinistryRequest> FakeMinistry::log() const
{
    const QMutexLocker lock(&m_desk->mutex);
    return m_desk->log;
}

void FakeMinistry::clearLog()
{
    const QMutexLocker lock(&m_desk->mutex);
    m_desk->log.clear();
}

} // namespace pillnuts
