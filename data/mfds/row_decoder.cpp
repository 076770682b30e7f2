// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "row_decoder.h"

#include "json_text.h"
#include "record_fields.h"
#include "source_date.h"

#include <QCoreApplication>

#include <algorithm>
#include <span>

namespace pillnuts {

using namespace Qt::StringLiterals;
namespace ondemand = simdjson::ondemand;

struct RowDecoder::Parser {
    ondemand::parser json;
};

namespace {

Error rowError(const PageRow &row, const QString &message)
{
    return {ErrorKind::Refused, message, row.key()};
}

Error brokenError(const PageRow &row, simdjson::error_code error)
{
    Error result = rowError(
        row, QCoreApplication::translate("Mfds", "The row is broken and cannot be read."));
    result.detail += u": "_s + QString::fromLatin1(simdjson::error_message(error));
    return result;
}

Error tooLargeError(const PageRow &row)
{
    return rowError(row,
        QCoreApplication::translate("Mfds", "The row is too large to be true (%1 MiB).")
            .arg(row.json().size() / 1024 / 1024));
}

Error unreadableError(const PageRow &row, const QStringList &fields)
{
    return rowError(row,
        QCoreApplication::translate("Mfds", "The row holds something else than text in: %1")
            .arg(fields.join(u", "_s)));
}

Error namelessError(const PageRow &row)
{
    return rowError(
        row, QCoreApplication::translate("Mfds", "The row has no product code (ITEM_SEQ)."));
}

QString tidy(QString text)
{
    if (text.contains(u'\r'))
        text.replace("\r\n"_L1, "\n"_L1);
    return std::move(text).trimmed();
}

template <typename Record>
void assign(Record &record, const RecordField<Record> &field, QString text)
{
    if (field.document != nullptr) {
        record.*field.document = std::move(text);
        return;
    }
    text = tidy(std::move(text));
    if (text.isEmpty())
        return;
    if (field.text != nullptr)
        record.*field.text = std::move(text);
    else if (field.date != nullptr)
        record.*field.date = readSourceDate(text);
    else
        record.*field.flag = text == QString::fromUtf8(field.yes);
}

/// Fills `record` in one pass over the row; the fields are looked for where the last one was found,
/// since rows list them in the order of the tables.
template <typename Record>
class RowReading final {
public:
    RowReading(std::span<const RecordField<Record>> fields, Record &record, QStringList &unreadable)
        : m_fields(fields)
        , m_record(record)
        , m_unreadable(unreadable)
    {
    }

    simdjson::error_code read(ondemand::parser &parser, const PageRow &row)
    {
        const QByteArrayView json = row.json();
        const auto size = static_cast<size_t>(json.size());
        const simdjson::padded_string_view text(
            json.data(), size, size + simdjson::SIMDJSON_PADDING);
        ondemand::document document;
        if (const auto flaw = parser.iterate(text).get(document))
            return flaw;
        ondemand::object object;
        if (const auto flaw = document.get_object().get(object))
            return flaw;
        for (auto entry : object) {
            ondemand::field field;
            if (const auto flaw = std::move(entry).get(field))
                return flaw;
            std::string_view name;
            if (const auto flaw = field.unescaped_key().get(name))
                return flaw;
            if (const auto flaw = take(name, field.value()))
                return flaw;
        }
        return simdjson::SUCCESS;
    }

private:
    simdjson::error_code take(std::string_view name, ondemand::value value)
    {
        const RecordField<Record> *field = find(name);
        if (field == nullptr)
            return simdjson::SUCCESS;
        QString text;
        const auto error = readText(value, text);
        if (error == simdjson::INCORRECT_TYPE)
            m_unreadable.append(
                QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())));
        else if (error == simdjson::SUCCESS)
            assign(m_record, *field, std::move(text));
        return error == simdjson::INCORRECT_TYPE ? simdjson::SUCCESS : error;
    }

    const RecordField<Record> *find(std::string_view name)
    {
        for (size_t step = 0; step < m_fields.size(); ++step) {
            const size_t at = (m_next + step) % m_fields.size();
            if (m_fields[at].name != name)
                continue;
            m_next = at + 1;
            return &m_fields[at];
        }
        return nullptr;
    }

    std::span<const RecordField<Record>> m_fields;
    Record &m_record;
    QStringList &m_unreadable;
    size_t m_next = 0;
};

template <typename Record>
Result<Record> decode(ondemand::parser &parser,
    const PageRow &row,
    std::span<const RecordField<Record>> fields,
    Record record = {},
    QStringList *unreadableFields = nullptr)
{
    if (row.tooLarge())
        return tl::make_unexpected(tooLargeError(row));
    QStringList unreadable;
    RowReading<Record> reading(fields, record, unreadable);
    if (const auto error = reading.read(parser, row); error != simdjson::SUCCESS)
        return tl::make_unexpected(brokenError(row, error));
    if (unreadableFields != nullptr)
        *unreadableFields = unreadable;
    else if (!unreadable.isEmpty())
        return tl::make_unexpected(unreadableError(row, unreadable));
    return record;
}

template <typename Record>
Result<Record> withProduct(Result<Record> record, const PageRow &row)
{
    if (record && record->itemSeq.isEmpty())
        return tl::make_unexpected(namelessError(row));
    return record;
}

} // namespace

RowDecoder::RowDecoder()
    : m_parser(std::make_unique<Parser>())
{
}

RowDecoder::~RowDecoder() = default;

Result<PermitListRecord> RowDecoder::permitList(const PageRow &row)
{
    return withProduct(decode<PermitListRecord>(m_parser->json, row, permitListFields), row);
}

Result<PermitDetailRecord> RowDecoder::permitDetail(
    const PageRow &row, QStringList *unreadableFields)
{
    return withProduct(
        decode<PermitDetailRecord>(m_parser->json, row, permitDetailFields, {}, unreadableFields),
        row);
}

Result<ComponentRecord> RowDecoder::component(const PageRow &row)
{
    return withProduct(decode<ComponentRecord>(m_parser->json, row, componentFields), row);
}

Result<EasyRecord> RowDecoder::easy(const PageRow &row)
{
    return withProduct(decode<EasyRecord>(m_parser->json, row, easyFields), row);
}

Result<PillRecord> RowDecoder::pill(const PageRow &row)
{
    return withProduct(decode<PillRecord>(m_parser->json, row, pillFields), row);
}

Result<DurRecord> RowDecoder::dur(const PageRow &row, DurList list)
{
    DurRecord record;
    record.list = list;
    return decode<DurRecord>(m_parser->json, row, durFields(list), record);
}

Result<SplitRecord> RowDecoder::split(const PageRow &row)
{
    return withProduct(decode<SplitRecord>(m_parser->json, row, splitFields), row);
}

Result<RecallRecord> RowDecoder::recall(const PageRow &row)
{
    RecallRecord record;
    record.key = row.key();
    return decode<RecallRecord>(m_parser->json, row, recallFields, record);
}

} // namespace pillnuts
