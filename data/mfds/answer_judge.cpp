// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "answer_judge.h"

#include <simdjson.h>

#include <algorithm>

namespace pillnuts {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype errorBodyLimit
    = 64LL * 1024; ///< errors are short; do not search pages for their words

/// Text of the first <name> element.
QString elementText(const QByteArray &xml, const QByteArray &name)
{
    const qsizetype open = xml.indexOf(QByteArray('<' + name + '>'));
    if (open < 0)
        return {};
    const qsizetype begin = open + name.size() + 2;
    const qsizetype end = xml.indexOf('<', begin);
    return end < 0 ? QString() : QString::fromUtf8(xml.mid(begin, end - begin)).trimmed();
}

ServiceProblem markupProblem(const HttpAnswer &answer, const Operation &operation)
{
    const QByteArray xml = answer.body.left(errorBodyLimit);
    for (const char *name : {"returnReasonCode", "resultCode"}) {
        const QString code = elementText(xml, name);
        if (code.isEmpty())
            continue;
        QStringList texts;
        for (const char *field : {"errMsg", "returnAuthMsg", "resultMsg"})
            texts.append(elementText(xml, field));
        texts.removeAll(QString());
        if (code.toInt() == 0)
            return shapeProblem(u"XML, code "_s + code);
        return codeProblem(code, texts.join(u" / "_s), operation);
    }
    if (answer.status != 200)
        return statusProblem(answer.status, {}, operation);
    return htmlProblem();
}

ServiceProblem flawProblem(const BodyFlaw &flaw)
{
    switch (flaw.kind) {
    case BodyFlaw::Kind::Garbage:
        return garbageProblem();
    case BodyFlaw::Kind::OtherShape:
        return shapeProblem(flaw.detail);
    case BodyFlaw::Kind::Cut:
        break;
    }
    return cutProblem(flaw.detail);
}

/// Some gateways send these words with status 200.
int statusOfText(const QString &text)
{
    if (text.startsWith(u"Unauthorized"))
        return 401;
    if (text.startsWith(u"Forbidden"))
        return 403;
    if (text.startsWith(u"API not found"))
        return 404;
    return text.startsWith(u"Unexpected errors") ? 500 : 0;
}

ServiceProblem textProblem(const HttpAnswer &answer, const Operation &operation)
{
    const auto size = static_cast<size_t>(answer.body.size());
    const QString text = QString::fromUtf8(answer.body.left(errorBodyLimit));
    if (answer.status != 200)
        return statusProblem(answer.status, text, operation);
    if (const int status = statusOfText(text); status != 0)
        return statusProblem(status, text, operation);
    if (answer.body.isEmpty())
        return cutProblem(u"empty body"_s);
    if (!simdjson::validate_utf8(answer.body.constData(), size))
        return garbageProblem();
    return shapeProblem(text.left(200).simplified());
}

tl::expected<Page, ServiceProblem> judgeJson(
    HttpAnswer answer, const Operation &operation, BodyParser &parser)
{
    auto parsed = parser.parse(std::move(answer.body), operation);
    if (!parsed) {
        if (answer.status != 200)
            return tl::make_unexpected(statusProblem(answer.status, {}, operation));
        return tl::make_unexpected(flawProblem(parsed.error()));
    }
    if (parsed->succeeded())
        return std::move(parsed->page);
    bool isNumber = false;
    if (parsed->code.toInt(&isNumber) == 3 && isNumber)
        return Page{}; // 03, NODATA
    return tl::make_unexpected(codeProblem(parsed->code, parsed->message, operation));
}

tl::expected<Page, ServiceProblem> judgeBody(
    HttpAnswer answer, const Operation &operation, BodyParser &parser)
{
    if (answer.body.startsWith("\xEF\xBB\xBF"))
        answer.body.remove(0, 3);
    const auto *first = std::find_if_not(answer.body.cbegin(), answer.body.cend(), [](char c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t';
    });
    const char sign = first == answer.body.cend() ? '\0' : *first;
    if (sign == '<')
        return tl::make_unexpected(markupProblem(answer, operation));
    if (sign == '{' || sign == '[')
        return judgeJson(std::move(answer), operation, parser);
    return tl::make_unexpected(textProblem(answer, operation));
}

} // namespace

tl::expected<Page, ServiceProblem> judgeAnswer(
    HttpAnswer answer, const Operation &operation, BodyParser &parser)
{
    const int retryAfter = answer.retryAfter;
    auto page = judgeBody(std::move(answer), operation, parser);
    if (!page)
        page.error().retryAfter = retryAfter;
    return page;
}

} // namespace pillnuts
