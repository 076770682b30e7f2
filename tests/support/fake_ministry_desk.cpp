// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fake_ministry_desk.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace pillnuts {

using namespace Qt::StringLiterals;

namespace {

const QByteArray jsonType = "application/json;charset=UTF-8";

enum class Compare { Equal, Prefix, From, To };

struct Filter {
    const char *path; ///< part of the path
    const char *parameter;
    const char *field;
    Compare compare;
};

/// The spelling differs from service to service; what is not listed is ignored, as the real
/// services do.
constexpr auto filters = std::to_array<Filter>({
    {"/getDrugPrdtPrmsnInq", "prdlst_Stdr_code", "PRDLST_STDR_CODE", Compare::Equal},
    {"/getDrugPrdtPrmsnDtlInq", "item_seq", "ITEM_SEQ", Compare::Equal},
    {"/getDrugPrdtPrmsnDtlInq", "start_change_date", "CHANGE_DATE", Compare::From},
    {"/getDrugPrdtPrmsnDtlInq", "end_change_date", "CHANGE_DATE", Compare::To},
    {"/getDrugPrdtMcpnDtlInq08", "Item_seq", "ITEM_SEQ", Compare::Equal},
    {"/getDrbEasyDrugList", "itemSeq", "itemSeq", Compare::Equal},
    {"/getDrbEasyDrugList", "updateDe", "updateDe", Compare::Prefix},
    {"/getMdcinGrnIdntfcInfoList", "item_seq", "ITEM_SEQ", Compare::Equal},
    {"DURPrdlstInfoService", "itemSeq", "ITEM_SEQ", Compare::Equal},
    {"DURIrdntInfoService", "typeName", "TYPE_NAME", Compare::Equal},
    {"DURIrdntInfoService", "ingrCode", "INGR_CODE", Compare::Equal},
});

bool passes(const Filter &filter, const QJsonObject &row, const QString &wanted)
{
    const QString value = row.value(QLatin1StringView(filter.field)).toVariant().toString();
    switch (filter.compare) {
    case Compare::Equal:
        return value == wanted;
    case Compare::Prefix: // nine characters and more never match
        return wanted.size() <= 8 && value.startsWith(wanted);
    case Compare::From:
        return !value.isEmpty() && value >= wanted;
    case Compare::To:
        return !value.isEmpty() && value <= wanted;
    }
    return false;
}

bool asksForOneProduct(const QString &parameter)
{
    return parameter.compare("item_seq"_L1, Qt::CaseInsensitive) == 0 || parameter == u"itemSeq"
        || parameter == u"prdlst_Stdr_code";
}

int positive(const MinistryRequest &request, const QString &name, int usual)
{
    const int value = request.parameters.value(name).toInt();
    return value > 0 ? value : usual;
}

MinistryReply plain(int status, const QByteArray &text)
{
    MinistryReply reply;
    reply.status = status;
    reply.body = text;
    return reply;
}

const char *codeName(int code)
{
    switch (code) {
    case 1:
        return "APPLICATION_ERROR";
    case 4:
        return "HTTP_ERROR";
    case 5:
        return "SERVICETIMEOUT_ERROR";
    case 12:
        return "NO_OPENAPI_SERVICE_ERROR";
    case 20:
        return "SERVICE_ACCESS_DENIED_ERROR";
    case 22:
        return "LIMITED_NUMBER_OF_SERVICE_REQUESTS_EXCEEDS_ERROR";
    case 23:
        return "LIMITED_NUMBER_OF_SERVICE_REQUESTS_PER_SECOND_EXCEEDS_ERROR";
    case 30:
        return "SERVICE_KEY_IS_NOT_REGISTERED_ERROR";
    case 31:
        return "DEADLINE_HAS_EXPIRED_ERROR";
    case 32:
        return "UNREGISTERED_IP_ERROR";
    default:
        return "UNKNOWN_ERROR";
    }
}

int codeStatus(int code)
{
    switch (code) {
    case 5:
        return 504;
    case 12:
        return 400;
    case 22:
    case 23:
        return 429;
    case 20:
    case 30:
    case 31:
    case 32:
        return 403;
    default:
        return 500;
    }
}

} // namespace

void FakeMinistry::Desk::addFault(const MinistryFault &fault)
{
    m_faults.append({fault});
}

FakeMinistry::Desk::Trap *FakeMinistry::Desk::strikes(Kind kind, const QString &path)
{
    Trap *struck = nullptr;
    for (Trap &trap : m_faults) {
        if (trap.fault.kind != kind || !path.contains(trap.fault.match))
            continue;
        ++trap.seen;
        if (trap.seen <= trap.fault.after || trap.hits >= trap.fault.count)
            continue;
        ++trap.hits;
        struck = &trap;
    }
    return struck;
}

int FakeMinistry::Desk::numberOf(const Trap &trap, int usual)
{
    return trap.fault.number >= 0 ? trap.fault.number : usual;
}

MinistryReply FakeMinistry::Desk::answer(
    const MinistryRequest &request, const QByteArray &acceptEncoding)
{
    const QMutexLocker lock(&mutex);
    log.append(request);
    if (fixed.contains(request.path)) {
        const FixedAnswer &answer = fixed[request.path];
        MinistryReply reply = plain(answer.status, answer.body);
        reply.contentType = answer.contentType;
        reply.headers = answer.headers;
        return reply;
    }
    if (auto reply = refusal(request))
        return *reply;
    if (auto reply = failure(request))
        return *reply;
    MinistryReply reply = page(request);
    spoil(request.path, reply);
    reply.zipped = zipped && acceptEncoding.contains("gzip") && reply.body.size() > 512;
    return reply;
}

/// Who may not come in, in the order in which the gateway looks.
std::optional<MinistryReply> FakeMinistry::Desk::refusal(const MinistryRequest &request)
{
    if (request.userAgent.isEmpty())
        return plain(403, "Forbidden");
    if (Trap *flap = strikes(Kind::Flap, request.path)) {
        constexpr std::array<int, 4> statuses{500, 502, 503, 504};
        const int status = numberOf(*flap, statuses.at(static_cast<size_t>(flap->hits % 4)));
        return plain(status, status == 500 ? "Unexpected errors" : "<html><body>!</body></html>");
    }
    const QString service = request.path.section(u'/', 0, 0) + u'/';
    const auto first = tables.lowerBound(service);
    if (first == tables.end() || !first.key().startsWith(service))
        return gatewayError(12);
    if (!tables.contains(request.path))
        return plain(404, "API not found");
    if (!request.parameters.contains(u"serviceKey"_s))
        return plain(401, "Unauthorized");
    if (request.parameters.value(u"serviceKey"_s) != FakeMinistry::serviceKey())
        return gatewayError(30);
    return std::nullopt;
}

std::optional<MinistryReply> FakeMinistry::Desk::failure(const MinistryRequest &request)
{
    if (Trap *trap = strikes(Kind::Code, request.path))
        return gatewayError(numberOf(*trap, 30));
    if (strikes(Kind::Html, request.path) != nullptr) {
        MinistryReply reply = plain(200,
            "<!DOCTYPE html>\n<html lang=\"ko\"><head><title>점검 안내</title></head>"
            "<body><h1>서비스 점검 중</h1></body></html>\n");
        reply.contentType = "text/html;charset=UTF-8";
        return reply;
    }
    if (strikes(Kind::XmlError, request.path) != nullptr) {
        const Gateway before = std::exchange(gateway, Gateway::Classic);
        MinistryReply reply = gatewayError(4);
        gateway = before;
        reply.contentType = jsonType;
        return reply;
    }
    return std::nullopt;
}

MinistryReply FakeMinistry::Desk::gatewayError(int code) const
{
    const QByteArray name = codeName(code);
    const QByteArray number = QByteArray::number(code).rightJustified(2, '0');
    MinistryReply reply;
    if (gateway == Gateway::Modern) {
        reply.status = codeStatus(code);
        reply.contentType = jsonType;
        reply.body = R"({"OpenAPI_ServiceResponse":{"cmmMsgHeader":{"errMsg":")" + name
            + R"(","returnAuthMsg":"등록되지 않은 서비스키","returnReasonCode":")" + number
            + R"("}}})";
        return reply;
    }
    reply.status = code == 12 ? 400 : 200;
    reply.contentType = "text/xml;charset=UTF-8";
    reply.body = "<OpenAPI_ServiceResponse>\n\t<cmmMsgHeader>\n\t\t<errMsg>SERVICE ERROR</errMsg>\n"
                 "\t\t<returnAuthMsg>"
        + name + "</returnAuthMsg>\n\t\t<returnReasonCode>" + number
        + "</returnReasonCode>\n\t</cmmMsgHeader>\n</OpenAPI_ServiceResponse>\n";
    return reply;
}

MinistryReply FakeMinistry::Desk::page(const MinistryRequest &request)
{
    const int numOfRows = positive(request, u"numOfRows"_s, 10);
    const int pageNo = positive(request, u"pageNo"_s, 1);
    MinistryReply reply;
    reply.contentType = jsonType;
    if (numOfRows > rowLimit) {
        reply.body = R"({"header":{"resultCode":"11","resultMsg":"NO MANDATORY REQUEST PARAMETERS )"
                     R"(ERROR! \n numOfRows maximum is =[)"
            + QByteArray::number(rowLimit) + R"(]"},"body":{}})";
        return reply;
    }
    const Selection found = select(request, pageNo, numOfRows);
    reply.body = envelope(request.path, found, pageNo, numOfRows);
    return reply;
}

void FakeMinistry::Desk::growOrShrink(const QString &path, QVector<QJsonObject> &rows)
{
    const auto hasGrowth = [&](const Trap &trap) {
        return trap.fault.kind == Kind::GrowWhilePaging && path.contains(trap.fault.match);
    };
    if (std::any_of(m_faults.cbegin(), m_faults.cend(), hasGrowth)) {
        // The last fifth of the rows is what will come.
        const qsizetype coming = rows.size() / 5;
        const QVector<QJsonObject> late = rows.mid(rows.size() - coming);
        rows.resize(rows.size() - coming);
        if (const Trap *trap = strikes(Kind::GrowWhilePaging, path))
            rows = late.mid(0, qsizetype{numberOf(*trap, 3)} * (trap->hits - 1)) + rows;
    }
    if (const Trap *trap = strikes(Kind::Shrink, path))
        rows.resize(rows.size() * (100 - numberOf(*trap, 60)) / 100);
}

FakeMinistry::Desk::Selection FakeMinistry::Desk::select(
    const MinistryRequest &request, int pageNo, int numOfRows)
{
    const QVector<QJsonObject> &table = tables[request.path];
    QVector<QJsonObject> rows = table;
    growOrShrink(request.path, rows);
    bool oneProduct = false;
    for (const Filter &filter : filters) {
        const QString parameter = QString::fromLatin1(filter.parameter);
        const QString wanted = request.parameters.value(parameter);
        if (wanted.isEmpty() || !request.path.contains(QLatin1StringView(filter.path)))
            continue;
        oneProduct = oneProduct || asksForOneProduct(parameter);
        rows.removeIf([&](const QJsonObject &row) { return !passes(filter, row, wanted); });
    }
    if (oneProduct && !rows.isEmpty() && strikes(Kind::WrongItem, request.path) != nullptr)
        rows = {table.at((table.indexOf(rows.constFirst()) + 1) % table.size())};
    qsizetype begin = qsizetype{pageNo - 1} * numOfRows;
    if (pageNo > 1)
        if (const Trap *trap = strikes(Kind::Duplicate, request.path))
            begin = std::max<qsizetype>(0, begin - numberOf(*trap, 5));
    return {static_cast<int>(rows.size()), rows.mid(begin, numOfRows)};
}

QByteArray FakeMinistry::Desk::number(int value) const
{
    const QByteArray digits = QByteArray::number(value);
    return numbersAsText ? '"' + digits + '"' : digits;
}

QByteArray FakeMinistry::Desk::envelope(
    const QString &path, const Selection &found, int pageNo, int numOfRows)
{
    QVector<QJsonObject> rows = found.rows;
    if (!rows.isEmpty())
        if (const Trap *trap = strikes(Kind::HugeField, path)) {
            const QStringList names = rows.constFirst().keys();
            rows.first().insert(
                names.constLast(), QString(qsizetype{numberOf(*trap, 51'200)} * 1024, u'x'));
        }
    QByteArray body = R"({"header":{"resultCode":"00","resultMsg":"NORMAL SERVICE."},"body":{)";
    body += "\"pageNo\":" + number(pageNo) + ",\"totalCount\":" + number(found.total)
        + ",\"numOfRows\":" + number(numOfRows);
    if (!rows.isEmpty())
        body += ",\"items\":" + itemsText(path, rows);
    body += "}}";
    return wrapped ? QByteArray("{\"response\":" + body + '}') : body;
}

QByteArray FakeMinistry::Desk::itemsText(
    const QString &path, const QVector<QJsonObject> &rows) const
{
    const bool usuallyNested
        = path.startsWith(u"DURIrdntInfoService") || path.startsWith(u"MdcinRtrvlSleStpge");
    const bool nested = items == Items::Nested || (items == Items::Usual && usuallyNested);
    QByteArrayList texts;
    for (const QJsonObject &row : rows) {
        QByteArray text = QJsonDocument(row).toJson(QJsonDocument::Compact);
        text.replace("</", "<\\/"); // as the real service writes it
        texts.append(nested ? QByteArray("{\"item\":" + text + '}') : text);
    }
    if (items == Items::SingleObject && texts.size() == 1)
        return "{\"item\":" + texts.constFirst() + '}';
    const QByteArray array = '[' + texts.join(',') + ']';
    return items == Items::OneObject ? QByteArray("{\"item\":" + array + '}') : array;
}

/// The faults of the line.
void FakeMinistry::Desk::spoil(const QString &path, MinistryReply &reply)
{
    const int half = static_cast<int>(reply.body.size() / 2);
    if (strikes(Kind::Garbage, path) != nullptr)
        reply.body.insert(half, "\xff\xfe\xc3\x28\xed\xa0\x80");
    if (const Trap *trap = strikes(Kind::Truncate, path))
        reply.cut = numberOf(*trap, -1);
    if (const Trap *trap = strikes(Kind::TruncateUnnoticed, path)) {
        reply.cut = numberOf(*trap, -1);
        reply.wholeLength = false;
    }
    if (const Trap *trap = strikes(Kind::Reset, path)) {
        reply.cut = numberOf(*trap, -1);
        reply.reset = true;
    }
    if (const Trap *trap = strikes(Kind::Slow, path))
        reply.bytesPerSecond = numberOf(*trap, 1024);
}

} // namespace pillnuts
