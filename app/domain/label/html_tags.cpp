// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "label/html_tags.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pillnuts {

namespace {

constexpr int maxSpan = 100;
constexpr qsizetype maxImageBytes = qsizetype{8} * 1024 * 1024;

} // namespace

TagMeaning meaningOf(const QString &name)
{
    static const QHash<QString, TagMeaning> meanings{
        {u"b"_s, {Role::Style, TextRun::Bold}},
        {u"strong"_s, {Role::Style, TextRun::Bold}},
        {u"i"_s, {Role::Style, TextRun::Italic}},
        {u"em"_s, {Role::Style, TextRun::Italic}},
        {u"u"_s, {Role::Style, TextRun::Underline}},
        {u"sub"_s, {Role::Style, TextRun::Subscript}},
        {u"sup"_s, {Role::Style, TextRun::Superscript}},
        {u"br"_s, {Role::LineBreak}},
        {u"p"_s, {Role::Block}},
        {u"div"_s, {Role::Block}},
        {u"center"_s, {Role::Block}},
        {u"h1"_s, {Role::Block}},
        {u"h2"_s, {Role::Block}},
        {u"h3"_s, {Role::Block}},
        {u"h4"_s, {Role::Block}},
        {u"h5"_s, {Role::Block}},
        {u"h6"_s, {Role::Block}},
        {u"hr"_s, {Role::Block}},
        {u"li"_s, {Role::Block}},
        {u"ol"_s, {Role::Block}},
        {u"ul"_s, {Role::Block}},
        {u"pre"_s, {Role::Block}},
        {u"img"_s, {Role::Image}},
        {u"table"_s, {Role::Table}},
        {u"tbody"_s, {Role::Row}},
        {u"thead"_s, {Role::Row}},
        {u"tfoot"_s, {Role::Row}},
        {u"tr"_s, {Role::Row}},
        {u"td"_s, {Role::Cell}},
        {u"th"_s, {Role::Cell}},
        {u"caption"_s, {Role::Caption}},
    };
    return meanings.value(name);
}

int readSpan(const HtmlToken &tag, QStringView attribute)
{
    return std::clamp(htmlAttribute(tag, attribute).trimmed().toInt(), 1, maxSpan);
}

LabelImage readImage(const HtmlToken &tag)
{
    const QString source = htmlAttribute(tag, u"src");
    const qsizetype comma = source.indexOf(u',');
    if (!source.startsWith(u"data:"_s, Qt::CaseInsensitive) || comma < 0)
        return {.data = {}, .mimeType = {}, .source = source.trimmed()};
    const QStringView header = QStringView(source).sliced(5, comma - 5);
    LabelImage image{.data = {},
        .mimeType = header.first(std::max<qsizetype>(0, header.indexOf(u';'))).toString(),
        .source = {}};
    const QStringView body = QStringView(source).sliced(comma + 1);
    if (header.endsWith(u"base64"_s, Qt::CaseInsensitive) && body.size() / 4 * 3 <= maxImageBytes)
        image.data = QByteArray::fromBase64(body.toLatin1());
    return image;
}

} // namespace pillnuts
