// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_MFDS_JSON_TEXT_H
#define PILLNUTS_MFDS_JSON_TEXT_H

#include <QString>

#include <simdjson.h>

namespace pillnuts {

/// The text of a string, number or truth value as it is written; empty for null. INCORRECT_TYPE for
/// arrays and objects.
inline simdjson::error_code readText(simdjson::ondemand::value value, QString &text)
{
    using simdjson::ondemand::json_type;
    json_type type{};
    if (const auto flaw = value.type().get(type))
        return flaw;
    if (type == json_type::string) {
        std::string_view utf8;
        if (const auto flaw = value.get_string().get(utf8))
            return flaw;
        text = QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
        return simdjson::SUCCESS;
    }
    if (type == json_type::array || type == json_type::object)
        return simdjson::INCORRECT_TYPE;
    std::string_view token = value.raw_json_token();
    token = token.substr(0, token.find_last_not_of(" \t\r\n") + 1);
    if (type == json_type::null && token != "null")
        return simdjson::N_ATOM_ERROR;
    if (type == json_type::boolean && token != "true" && token != "false")
        return simdjson::T_ATOM_ERROR;
    if (type == json_type::number)
        if (const auto flaw = value.get_double().error())
            return flaw;
    const bool isNull = type == json_type::null;
    text = isNull ? QString()
                  : QString::fromLatin1(token.data(), static_cast<qsizetype>(token.size()));
    return simdjson::SUCCESS;
}

} // namespace pillnuts

#endif
