// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "body_parser.h"

#include "json_text.h"

#define XXH_INLINE_ALL
#include <simdjson.h>
#include <xxhash.h>

namespace pillnuts {

using namespace Qt::StringLiterals;
namespace ondemand = simdjson::ondemand;

namespace {

/// Where a text that is not UTF-8 only breaks off inside its last character, it was cut.
bool isCutCharacter(const char *text, size_t size)
{
    for (size_t shorter = 1; shorter <= 3 && shorter <= size; ++shorter)
        if (simdjson::validate_utf8(text, size - shorter))
            return true;
    return false;
}

BodyFlaw flawOf(simdjson::error_code error, const char *text, size_t size)
{
    const QString detail = QString::fromLatin1(simdjson::error_message(error));
    switch (error) {
    case simdjson::UTF8_ERROR:
        return {isCutCharacter(text, size) ? BodyFlaw::Kind::Cut : BodyFlaw::Kind::Garbage, detail};
    case simdjson::INCORRECT_TYPE:
    case simdjson::NO_SUCH_FIELD:
    case simdjson::NUMBER_ERROR:
        return {BodyFlaw::Kind::OtherShape, detail};
    default:
        return {BodyFlaw::Kind::Cut, detail};
    }
}

} // namespace

struct BodyParser::Parser {
    ondemand::parser json;
};

/// One pass over one body.
class BodyParser::Reading final {
public:
    Reading(QByteArray body, qsizetype size, const Operation &operation)
        : m_body(std::move(body))
        , m_size(size)
        , m_operation(operation)
    {
    }

    simdjson::error_code read(ondemand::parser &parser);

    ServiceAnswer take() { return std::move(m_answer); }

private:
    using Error = simdjson::error_code;
    using Reader = Error (Reading::*)(std::string_view key, ondemand::value value);

    Error eachField(ondemand::object object, Reader reader);
    Error readRoot(std::string_view key, ondemand::value value);
    Error readHeader(std::string_view key, ondemand::value value);
    Error readGateway(std::string_view key, ondemand::value value);
    Error readBody(std::string_view key, ondemand::value value);
    Error readItems(ondemand::value items);
    Error readItem(ondemand::object item);
    Error addRow(ondemand::object row);
    static Error readKey(ondemand::object &row, std::string_view name, QString &text);
    static Error readNumber(ondemand::value value, int &number);

    QByteArray m_body;
    qsizetype m_size;
    const Operation &m_operation;
    ServiceAnswer m_answer;
    bool m_hasCode = false;
    bool m_hasTotal = false;
};

simdjson::error_code BodyParser::Reading::read(ondemand::parser &parser)
{
    const auto size = static_cast<size_t>(m_size);
    const simdjson::padded_string_view text(
        m_body.constData(), size, static_cast<size_t>(m_body.size()));
    ondemand::document document;
    if (const auto flaw = parser.iterate(text).get(document))
        return flaw;
    ondemand::object root;
    if (const auto flaw = document.get_object().get(root))
        return flaw;
    if (const auto flaw = eachField(root, &Reading::readRoot))
        return flaw;
    if (document.current_location().error() != simdjson::OUT_OF_BOUNDS)
        return simdjson::TRAILING_CONTENT;
    const bool isWhole = m_hasCode && (m_hasTotal || !m_answer.succeeded());
    return isWhole ? simdjson::SUCCESS : simdjson::NO_SUCH_FIELD;
}

simdjson::error_code BodyParser::Reading::eachField(ondemand::object object, Reader reader)
{
    for (auto entry : object) {
        ondemand::field field;
        if (const auto flaw = std::move(entry).get(field))
            return flaw;
        std::string_view key;
        if (const auto flaw = field.unescaped_key().get(key))
            return flaw;
        if (const auto flaw = (this->*reader)(key, field.value()))
            return flaw;
    }
    return simdjson::SUCCESS;
}

simdjson::error_code BodyParser::Reading::readRoot(std::string_view key, ondemand::value value)
{
    Reader reader = nullptr;
    if (key == "response")
        reader = &Reading::readRoot;
    else if (key == "header")
        reader = &Reading::readHeader;
    else if (key == "OpenAPI_ServiceResponse" || key == "cmmMsgHeader")
        reader = &Reading::readGateway;
    else if (key == "body")
        reader = &Reading::readBody;
    ondemand::object object;
    if (reader == nullptr || value.get_object().get(object) != simdjson::SUCCESS)
        return simdjson::SUCCESS; // an empty body may be null or ""
    return eachField(object, reader);
}

simdjson::error_code BodyParser::Reading::readHeader(std::string_view key, ondemand::value value)
{
    if (key == "resultCode") {
        m_hasCode = true;
        return readText(value, m_answer.code);
    }
    return key == "resultMsg" ? readText(value, m_answer.message) : simdjson::SUCCESS;
}

simdjson::error_code BodyParser::Reading::readGateway(std::string_view key, ondemand::value value)
{
    if (key == "cmmMsgHeader")
        return readRoot(key, value);
    if (key == "returnReasonCode") {
        m_hasCode = true;
        return readText(value, m_answer.code);
    }
    if (key != "errMsg" && key != "returnAuthMsg")
        return simdjson::SUCCESS;
    // The two messages have swapped roles between the gateways: keep both.
    QString text;
    if (const auto flaw = readText(value, text))
        return flaw;
    m_answer.message += m_answer.message.isEmpty() ? text : u" / "_s + text;
    return simdjson::SUCCESS;
}

simdjson::error_code BodyParser::Reading::readBody(std::string_view key, ondemand::value value)
{
    if (key == "totalCount") {
        m_hasTotal = true;
        return readNumber(value, m_answer.page.totalCount);
    }
    if (key == "numOfRows")
        return readNumber(value, m_answer.page.numOfRows);
    return key == "items" ? readItems(value) : simdjson::SUCCESS;
}

simdjson::error_code BodyParser::Reading::readItems(ondemand::value items)
{
    ondemand::json_type type{};
    if (const auto flaw = items.type().get(type))
        return flaw;
    if (type == ondemand::json_type::object) {
        ondemand::object item;
        if (const auto flaw = items.get_object().get(item))
            return flaw;
        return readItem(item);
    }
    if (type != ondemand::json_type::array)
        return simdjson::SUCCESS; // null or "": no rows
    ondemand::array array;
    if (const auto flaw = items.get_array().get(array))
        return flaw;
    for (auto entry : array) {
        ondemand::value value;
        if (const auto flaw = entry.get(value))
            return flaw;
        ondemand::object item;
        if (const auto flaw = value.get_object().get(item))
            return flaw;
        if (const auto flaw = readItem(item))
            return flaw;
    }
    return simdjson::SUCCESS;
}

/// A row, or the {"item": …} around one or several.
simdjson::error_code BodyParser::Reading::readItem(ondemand::object item)
{
    ondemand::value inner;
    const auto error = item.find_field("item").get(inner);
    if (error == simdjson::SUCCESS)
        return readItems(inner);
    if (error != simdjson::NO_SUCH_FIELD)
        return error;
    return addRow(item);
}

simdjson::error_code BodyParser::Reading::addRow(ondemand::object row)
{
    if (const auto flaw = row.reset().error())
        return flaw;
    std::string_view json;
    if (const auto flaw = row.raw_json().get(json))
        return flaw;
    json = json.substr(0, json.rfind('}') + 1); // simdjson adds the blanks behind it
    const quint64 fingerprint = XXH3_64bits(json.data(), json.size());
    QStringList keys;
    QString itemSeq;
    for (const std::string_view name : m_operation.keyFields) {
        QString text;
        if (const auto flaw = readKey(row, name, text))
            return flaw;
        if (name == m_operation.itemField)
            itemSeq = text;
        keys.append(text);
    }
    const QString key = keys.isEmpty() ? QString::number(fingerprint, 16) : keys.join(u'|');
    PageRow kept(m_body, {json.data() - m_body.constData(), static_cast<qsizetype>(json.size())});
    kept.name(key, itemSeq, fingerprint);
    m_answer.page.rows.append(kept);
    return simdjson::SUCCESS;
}

/// One part of a key: a single line, empty where the row lacks it.
simdjson::error_code BodyParser::Reading::readKey(
    ondemand::object &row, std::string_view name, QString &text)
{
    if (const auto flaw = row.reset().error())
        return flaw;
    ondemand::value value;
    const auto found = row.find_field_unordered(name).get(value);
    if (found == simdjson::NO_SUCH_FIELD)
        return simdjson::SUCCESS;
    const auto flaw = found == simdjson::SUCCESS ? readText(value, text) : found;
    text = text.simplified();
    return flaw;
}

simdjson::error_code BodyParser::Reading::readNumber(ondemand::value value, int &number)
{
    QString text;
    if (const auto flaw = readText(value, text))
        return flaw;
    bool isNumber = false;
    number = text.toInt(&isNumber);
    return isNumber && number >= 0 ? simdjson::SUCCESS : simdjson::NUMBER_ERROR;
}

bool ServiceAnswer::succeeded() const
{
    bool isNumber = false;
    return code.toInt(&isNumber) == 0 && isNumber;
}

BodyParser::BodyParser()
    : m_parser(std::make_unique<Parser>())
{
}

BodyParser::~BodyParser() = default;

tl::expected<ServiceAnswer, BodyFlaw> BodyParser::parse(QByteArray body, const Operation &operation)
{
    const qsizetype size = body.size();
    body.append(simdjson::SIMDJSON_PADDING, '\0');
    Reading reading(body, size, operation);
    const auto error = reading.read(m_parser->json);
    if (error != simdjson::SUCCESS)
        return tl::make_unexpected(flawOf(error, body.constData(), static_cast<size_t>(size)));
    return reading.take();
}

} // namespace pillnuts
