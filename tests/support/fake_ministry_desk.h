// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_TESTS_FAKE_MINISTRY_DESK_H
#define PILLNUTS_TESTS_FAKE_MINISTRY_DESK_H

#include "fake_ministry.h"

#include <QHash>
#include <QMutex>

#include <optional>

namespace pillnuts {

/// What goes out over the wire and how.
struct MinistryReply {
    int status = 200;
    QByteArray contentType = "text/plain;charset=UTF-8";
    QByteArray body;
    QByteArray headers;
    bool zipped = false;
    std::optional<qsizetype> cut; ///< bytes of the body that are sent
    bool wholeLength = true; ///< Content-Length does not know of the cut
    bool reset = false; ///< the connection is reset after the body
    int bytesPerSecond = 0; ///< 0: at once
};

/// Decides what to answer; knows nothing of sockets. Thread-safe.
class FakeMinistry::Desk final {
public:
    using Kind = MinistryFault::Kind;

    MinistryReply answer(const MinistryRequest &request, const QByteArray &acceptEncoding);

    QMutex mutex;
    QMap<QString, QVector<QJsonObject>> tables;
    QMap<QString, FixedAnswer> fixed;
    QVector<MinistryRequest> log;
    int rowLimit = 500;
    Gateway gateway = Gateway::Classic;
    Items items = Items::Usual;
    bool wrapped = false;
    bool numbersAsText = false;
    bool zipped = true;

    void addFault(const MinistryFault &fault);

    void dropFaults() { m_faults.clear(); }

private:
    struct Trap {
        MinistryFault fault;
        int seen = 0;
        int hits = 0;
    };

    struct Selection {
        int total = 0;
        QVector<QJsonObject> rows;
    };

    Trap *strikes(Kind kind, const QString &path);
    static int numberOf(const Trap &trap, int usual);
    std::optional<MinistryReply> refusal(const MinistryRequest &request);
    std::optional<MinistryReply> failure(const MinistryRequest &request);
    MinistryReply page(const MinistryRequest &request);
    Selection select(const MinistryRequest &request, int pageNo, int numOfRows);
    void growOrShrink(const QString &path, QVector<QJsonObject> &rows);
    void spoil(const QString &path, MinistryReply &reply);
    MinistryReply gatewayError(int code) const;
    QByteArray envelope(const QString &path, const Selection &found, int pageNo, int numOfRows);
    QByteArray itemsText(const QString &path, const QVector<QJsonObject> &rows) const;
    QByteArray number(int value) const;

    QVector<Trap> m_faults;
};

} // namespace pillnuts

#endif
