// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_TESTS_FAKE_MINISTRY_H
#define PILLNUTS_TESTS_FAKE_MINISTRY_H

#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QVector>

#include <limits>
#include <memory>

namespace pillnuts {

/// Something that goes wrong while it is set. `number` means, by kind (in brackets the default):
struct MinistryFault {
    enum class Kind {
        Truncate, ///< body cut at that byte (half), Content-Length of the whole
        TruncateUnnoticed, ///< the same, but the length of the cut body
        Reset, ///< connection reset after that many bytes (half)
        Slow, ///< that many bytes a second (1024)
        Html, ///< an HTML page with status 200
        XmlError, ///< gateway XML, code 04, under the JSON content type
        Code, ///< that gateway code (30)
        Flap, ///< that status (500, 502, 503, 504 in turn)
        Garbage, ///< bytes that are not UTF-8 in the middle
        HugeField, ///< the first row carries a field of that many KiB (51200)
        WrongItem, ///< asked for one product, answers about the next
        Duplicate, ///< pages from the second on begin with that many (5) rows of the page before
        Shrink, ///< total and rows fall by that many percent (60)
        GrowWhilePaging, ///< that many (3) rows appear at the front with every call
    };
    Kind kind = Kind::Code;
    int number = -1;
    int after = 0; ///< requests that pass unharmed first
    int count = std::numeric_limits<int>::max(); ///< how often it strikes
    QString match; ///< only paths that contain it
};

/// A request as it came in.
struct MinistryRequest {
    QString path; ///< "service/operation"
    QByteArray rawQuery;
    QMap<QString, QString> parameters; ///< decoded as a form: '+' is a blank
    QByteArray userAgent;
};

/// What the service sends whatever it is asked.
struct FixedAnswer {
    int status = 200;
    QByteArray contentType = "application/json;charset=UTF-8";
    QByteArray body;
    QByteArray headers; ///< further header lines, each ending in CRLF
};

/// The open data service of the ministry on 127.0.0.1, in a thread of its own: paths, envelopes,
/// paging, filters, key check and errors as the real one has them (apis.data.go.kr/1471000), over
/// rows that the test hands in. All functions may be called at any time from the test's thread.
class FakeMinistry final {
public:
    enum class Gateway {
        Classic, ///< errors as XML with status 200
        Modern, ///< errors as JSON with status 4xx
    };
    enum class Items {
        Usual, ///< [row], and [{"item":row}] for the DUR ingredient lists and recalls
        Flat, ///< [row]
        Nested, ///< [{"item":row}]
        OneObject, ///< {"item":[row]}
        SingleObject, ///< {"item":row} for one row, else [row]
    };

    FakeMinistry();
    ~FakeMinistry();
    Q_DISABLE_COPY_MOVE(FakeMinistry)

    QString baseUrl() const;
    /// The accepted key in its Decoding form.
    static QString serviceKey();

    /// Opens the operation "service/operation" with these rows, in this order.
    void setRows(const QString &path, const QVector<QJsonObject> &rows);
    QVector<QJsonObject> rows(const QString &path) const;
    /// A service without operations answers code 12, an unknown operation of a known service 404.
    void close(const QString &path);

    void setRowLimit(int rows); ///< largest numOfRows, 500 at first
    void setGateway(Gateway gateway);
    void setItems(Items items);
    void setResponseWrapper(bool wrapped); ///< {"response":{…}} around header and body
    void setNumbersAsText(bool asText); ///< totalCount and the others in quotation marks
    void setZipped(bool zipped); ///< gzip where the client accepts it; at first on
    void setFixedAnswer(const QString &path, const FixedAnswer &answer);

    void setFault(const MinistryFault &fault); ///< adds to those that are set
    void setFault(MinistryFault::Kind kind, int number = -1);
    void clearFaults();

    /// Calls since the start, also those that were refused.
    int requests(const QString &path = {}) const;
    QVector<MinistryRequest> log() const;
    void clearLog();

private:
    class Desk;
    class Door;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<Door> m_door;
};

} // namespace pillnuts

#endif
