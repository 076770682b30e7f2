// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service_problem.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace pillnuts {

using namespace Qt::StringLiterals;

namespace {

struct KnownCode {
    int code;
    ErrorKind kind;
    Patience patience;
    const char *message; ///< %1 is the code, %2 the name of the data set
};

constexpr const char *busy
    = QT_TRANSLATE_NOOP("Mfds", "The service has trouble of its own (code %1). Try again later.");
constexpr const char *notAccepted = QT_TRANSLATE_NOOP("Mfds",
    "The service did not accept the request (code %1). Perhaps it was changed; look for a newer "
    "Pillnuts.");

// Codes of data.go.kr: "오픈API 에러 코드별 의미" of the portal and of the gateway.
constexpr auto knownCodes = std::to_array<KnownCode>({
    {1, ErrorKind::Transport, Patience::Long, busy},
    {2, ErrorKind::Transport, Patience::Long, busy},
    {4, ErrorKind::Transport, Patience::Long, busy},
    {5,
        ErrorKind::Transport,
        Patience::Long,
        QT_TRANSLATE_NOOP(
            "Mfds", "The service took too long to answer (code %1). Try again later.")},
    {10, ErrorKind::Transport, Patience::None, notAccepted},
    {11, ErrorKind::Transport, Patience::None, notAccepted},
    {12,
        ErrorKind::Transport,
        Patience::None,
        QT_TRANSLATE_NOOP("Mfds",
            "The service “%2” is not known to data.go.kr any more (code %1). Look for a newer "
            "Pillnuts.")},
    {20,
        ErrorKind::ServiceKey,
        Patience::None,
        QT_TRANSLATE_NOOP("Mfds",
            "The service key is not approved for “%2” (code %1). Apply for the use of this data "
            "set at data.go.kr, then try again.")},
    {21,
        ErrorKind::ServiceKey,
        Patience::None,
        QT_TRANSLATE_NOOP("Mfds",
            "The service key is suspended for now (code %1). Look into your account at "
            "data.go.kr.")},
    {22,
        ErrorKind::Quota,
        Patience::None,
        QT_TRANSLATE_NOOP("Mfds",
            "Today's calls for “%2” are used up (code %1). The count starts anew at midnight, "
            "Korean time; continue then.")},
    {23,
        ErrorKind::Transport,
        Patience::Long,
        QT_TRANSLATE_NOOP("Mfds",
            "The service gets too many requests a second (code %1). Try again in a few minutes.")},
    {29,
        ErrorKind::Transport,
        Patience::None,
        QT_TRANSLATE_NOOP("Mfds",
            "data.go.kr blocks the address of this network (code %1). Ask the data portal's help "
            "desk.")},
    {30,
        ErrorKind::ServiceKey,
        Patience::None,
        QT_TRANSLATE_NOOP("Mfds",
            "The service key is not registered yet (code %1). After approval it takes about an "
            "hour. Check the key or try again later.")},
    {31,
        ErrorKind::ServiceKey,
        Patience::None,
        QT_TRANSLATE_NOOP(
            "Mfds", "The service key has expired (code %1). Extend its use at data.go.kr.")},
    {32,
        ErrorKind::ServiceKey,
        Patience::None,
        QT_TRANSLATE_NOOP("Mfds",
            "The service key is not allowed from the address of this network (code %1). Register "
            "the address at data.go.kr.")},
    {33,
        ErrorKind::ServiceKey,
        Patience::None,
        QT_TRANSLATE_NOOP("Mfds",
            "data.go.kr does not accept the service key for this call (code %1). Check the key.")},
    {99, ErrorKind::Transport, Patience::Long, busy},
});

QString filled(const char *message, const QString &code, const Operation &operation)
{
    return QCoreApplication::translate("Mfds", message)
        .replace(u"%1"_s, code)
        .replace(u"%2"_s, operation.dataSet);
}

/// "numOfRows maximum is =[100]" → 100
int rowLimitIn(const QString &text)
{
    static const QRegularExpression limit(u"numOfRows\\s+maximum[^\\[]*\\[\\s*(\\d{1,6})\\s*\\]"_s,
        QRegularExpression::CaseInsensitiveOption);
    return limit.match(text).captured(1).toInt();
}

ServiceProblem refused(const QString &message, const QString &detail, Patience patience)
{
    ServiceProblem problem;
    problem.error = {ErrorKind::Refused, message, detail};
    problem.patience = patience;
    return problem;
}

ServiceProblem keyProblem(int status, const Operation &operation)
{
    const char *message = status == 401
        ? QT_TRANSLATE_NOOP("Mfds",
            "data.go.kr does not know the service key (status %1). Check the key in the settings.")
        : QT_TRANSLATE_NOOP("Mfds",
            "The service key is not approved for “%2” (status %1). Apply for the use of this data "
            "set at data.go.kr; after approval it takes about an hour.");
    ServiceProblem problem;
    problem.error
        = {ErrorKind::ServiceKey, filled(message, QString::number(status), operation), {}};
    return problem;
}

ServiceProblem transport(const char *message, int status, const Operation &operation)
{
    ServiceProblem problem;
    problem.error = {ErrorKind::Transport, filled(message, QString::number(status), operation), {}};
    return problem;
}

ServiceProblem serverProblem(int status, const Operation &operation)
{
    ServiceProblem problem
        = transport(QT_TRANSLATE_NOOP(
                        "Mfds", "The service has trouble of its own (status %1). Try again later."),
            status,
            operation);
    problem.patience = Patience::Long;
    return problem;
}

ServiceProblem plainStatusProblem(int status, const QString &body, const Operation &operation)
{
    if (status == 401 || status == 403)
        return keyProblem(status, operation);
    if (status == 404) {
        ServiceProblem problem
            = transport(QT_TRANSLATE_NOOP("Mfds",
                            "The service “%2” is not known to data.go.kr any more "
                            "(status %1). Look for a newer "
                            "Pillnuts."),
                status,
                operation);
        problem.unknownOperation = true;
        return problem;
    }
    if (status == 429) {
        ServiceProblem problem = transport(
            QT_TRANSLATE_NOOP("Mfds",
                "The service gets too many requests (status %1). Try again in a few minutes."),
            status,
            operation);
        problem.patience = Patience::Long;
        return problem;
    }
    if (status >= 500) {
        ServiceProblem problem = serverProblem(status, operation);
        // A service that does not exist answers in this way too.
        if (status == 500 && body.startsWith(u"Unexpected errors")) {
            problem.unknownOperation = true;
            problem.patience = Patience::Few;
        }
        return problem;
    }
    if (status >= 300 && status < 400)
        return refused(
            filled(QT_TRANSLATE_NOOP("Mfds",
                       "Something else than the service answered (status %1, a redirection). Does "
                       "this network ask for a sign-in?"),
                QString::number(status),
                operation),
            {},
            Patience::Once);
    ServiceProblem problem = transport(
        QT_TRANSLATE_NOOP("Mfds",
            "The service did not accept the request (status %1). Perhaps it was changed; look for "
            "a newer Pillnuts."),
        status,
        operation);
    problem.patience = Patience::Once;
    return problem;
}

} // namespace

ServiceProblem codeProblem(const QString &code, const QString &text, const Operation &operation)
{
    bool isNumber = false;
    const int number = code.toInt(&isNumber);
    const auto *known = std::find_if(knownCodes.begin(),
        knownCodes.end(),
        [&](const KnownCode &entry) { return isNumber && entry.code == number; });
    ServiceProblem problem;
    if (known == knownCodes.end()) {
        problem.error.kind = ErrorKind::Transport;
        problem.error.message = filled(busy, code, operation);
        problem.patience = Patience::Few;
    } else {
        problem.error.kind = known->kind;
        problem.error.message = filled(known->message, code, operation);
        problem.patience = known->patience;
    }
    problem.error.detail = text.simplified();
    problem.unknownOperation = isNumber && number == 12;
    problem.rowLimit = isNumber && number == 11 ? rowLimitIn(text) : 0;
    return problem;
}

ServiceProblem statusProblem(int status, const QString &body, const Operation &operation)
{
    ServiceProblem problem = plainStatusProblem(status, body, operation);
    problem.error.detail = body.left(200).simplified();
    return problem;
}

ServiceProblem htmlProblem()
{
    return refused(
        QCoreApplication::translate("Mfds",
            "A web page came instead of data. The service may be under maintenance, or this "
            "network asks for a sign-in."),
        {},
        Patience::Once);
}

ServiceProblem garbageProblem()
{
    return refused(QCoreApplication::translate(
                       "Mfds", "The answer is garbage: it holds bytes that are not text (UTF-8)."),
        {},
        Patience::Once);
}

ServiceProblem shapeProblem(const QString &what)
{
    return refused(
        QCoreApplication::translate("Mfds",
            "The answer does not look like one of this service. Perhaps it was changed; look for a "
            "newer Pillnuts."),
        what,
        Patience::Once);
}

ServiceProblem cutProblem(const QString &what)
{
    ServiceProblem problem;
    problem.error = {ErrorKind::Transport,
        QCoreApplication::translate(
            "Mfds", "The answer arrived incomplete. Check the network or try again later."),
        what};
    problem.patience = Patience::Long;
    return problem;
}

} // namespace pillnuts
