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
    Error readNumber(ondemand::value value, int &number) const;

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
    SIMDJSON_TRY(parser.iterate(text).get(document));
    ondemand::object root;
    SIMDJSON_TRY(document.get_object().get(root));
    SIMDJSON_TRY(eachField(root, &Reading::readRoot));
    if (document.current_location().error() != simdjson::OUT_OF_BOUNDS)
        return simdjson::TRAILING_CONTENT;
    const bool isWhole = m_hasCode && (m_hasTotal || !m_answer.succeeded());
    return isWhole ? simdjson::SUCCESS : simdjson::NO_SUCH_FIELD;
}

simdjson::error_code BodyParser::Reading::eachField(ondemand::object object, Reader reader)
{
    for (auto entry : object) {
        ondemand::field field;
        SIMDJSON_TRY(std::move(entry).get(field));
        std::string_view key;
        SIMDJSON_TRY(field.unescaped_key().get(key));
        SIMDJSON_TRY((this->*reader)(key, field.value()));
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
    SIMDJSON_TRY(readText(value, text));
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
    SIMDJSON_TRY(items.type().get(type));
    if (type == ondemand::json_type::object) {
        ondemand::object item;
        SIMDJSON_TRY(items.get_object().get(item));
        return readItem(item);
    }
    if (type != ondemand::json_type::array)
        return simdjson::SUCCESS; // null or "": no rows
    ondemand::array array;
    SIMDJSON_TRY(items.get_array().get(array));
    for (auto entry : array) {
        ondemand::value value;
        SIMDJSON_TRY(std::move(entry).get(value));
        ondemand::object item;
        SIMDJSON_TRY(value.get_object().get(item));
        SIMDJSON_TRY(readItem(item));
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
    SIMDJSON_TRY(row.reset().error());
    std::string_view json;
    SIMDJSON_TRY(row.raw_json().get(json));
    json = json.substr(0, json.rfind('}') + 1); // simdjson adds the blanks behind it
    const quint64 fingerprint = XXH3_64bits(json.data(), json.size());
    QStringList keys;
    QString itemSeq;
    for (const std::string_view name : m_operation.keyFields) {
        SIMDJSON_TRY(row.reset().error());
        QString text;
        ondemand::value value;
        const auto error = row.find_field_unordered(name).get(value);
        if (error == simdjson::SUCCESS)
            SIMDJSON_TRY(readText(value, text));
        if (error != simdjson::SUCCESS && error != simdjson::NO_SUCH_FIELD)
            return error;
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

simdjson::error_code BodyParser::Reading::readNumber(ondemand::value value, int &number) const
{
    QString text;
    SIMDJSON_TRY(readText(value, text));
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
