// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "label/html_tokens.h"

#include "label/html_entities.h"

#include <QSet>
#include <QStringList>

#include <optional>

using namespace Qt::StringLiterals;

namespace pillnuts {

namespace {

constexpr qsizetype longestTagName = 10;
constexpr qsizetype longestComment = 10'000;

/// Strikes (s, strike, del) are missing on purpose: ignoring them would print struck-out words as
/// valid.

const QSet<QString> &tagNames()
{
    static const QStringList names
        = u"sub sup p br b strong i em u span div font table tbody thead tfoot tr td th caption "
          "colgroup col img a big center h1 h2 h3 h4 h5 h6 hr li ol ul pre small o:p"_s.split(u' ');
    static const QSet<QString> set(names.cbegin(), names.cend());
    return set;
}

bool isAsciiLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool isNameCharacter(QChar c)
{
    return isAsciiLetter(c) || (c >= u'0' && c <= u'9') || c == u':' || c == u'-';
}

qsizetype skipSpaces(QStringView text, qsizetype at)
{
    while (at < text.size() && text.at(at).isSpace())
        ++at;
    return at;
}

qsizetype skipName(QStringView text, qsizetype at)
{
    while (at < text.size() && isNameCharacter(text.at(at)))
        ++at;
    return at;
}

struct Attribute {
    QStringView name;
    QStringView value;
    qsizetype end = 0; ///< just behind it
};

/// One `name=value` at `at`; nothing when that is not what stands there. A quoted value holds no
/// '<': with an unclosed quote it would swallow the text of the tags that follow.
std::optional<Attribute> attributeAt(QStringView text, qsizetype at)
{
    const qsizetype nameEnd = skipName(text, at);
    const QStringView name = text.sliced(at, nameEnd - at);
    const qsizetype equals = skipSpaces(text, nameEnd);
    if (name.isEmpty() || equals >= text.size() || text.at(equals) != u'=') {
        const bool bare = name.compare(u"nowrap"_s, Qt::CaseInsensitive) == 0;
        return bare ? std::optional(Attribute{name, {}, nameEnd}) : std::nullopt;
    }
    qsizetype from = skipSpaces(text, equals + 1);
    if (from >= text.size())
        return std::nullopt;
    const QChar quote = text.at(from);
    if (quote == u'"' || quote == u'\'') {
        qsizetype end = ++from;
        while (end < text.size() && text.at(end) != quote && text.at(end) != u'<')
            ++end;
        if (end == text.size() || text.at(end) == u'<')
            return std::nullopt;
        return Attribute{name, text.sliced(from, end - from), end + 1};
    }
    qsizetype end = from;
    while (end < text.size() && !text.at(end).isSpace() && text.at(end) != u'>'
        && text.at(end) != u'<')
        ++end;
    return Attribute{name, text.sliced(from, end - from), end};
}

/// Just behind the attributes that begin at `at`.
qsizetype skipAttributes(QStringView html, qsizetype at)
{
    qsizetype next = skipSpaces(html, at);
    while (const auto attribute = attributeAt(html, next))
        next = skipSpaces(html, attribute->end);
    return next;
}

/// The end of what is surely a tag (`style=`) with attributes that cannot be read: the first '>'
/// before any further '<'.
qsizetype brokenTagEnd(QStringView html, qsizetype at, bool hasAttribute)
{
    const qsizetype nameEnd = skipName(html, at);
    const bool assigns = nameEnd > at && html.sliced(nameEnd).startsWith(u'=');
    if (!hasAttribute && !assigns)
        return -1;
    for (qsizetype i = at; i < html.size() && html.at(i) != u'<'; ++i) {
        if (html.at(i) == u'>')
            return i;
    }
    return -1;
}

/// Position of the '>' that ends the tag whose name ends at `at`; -1 when this is no tag after all.
qsizetype tagEnd(QStringView html, qsizetype at)
{
    const qsizetype attributes = skipSpaces(html, at);
    const qsizetype end = skipAttributes(html, attributes);
    const QStringView rest = html.sliced(end);
    if (rest.startsWith(u'>'))
        return end;
    if (rest.startsWith(u"/>"_s))
        return end + 1;
    return brokenTagEnd(html, end, end > attributes);
}

struct Markup {
    std::optional<HtmlToken> token; ///< nothing for a comment
    qsizetype end = 0; ///< just behind it
};

std::optional<Markup> commentAt(QStringView html, qsizetype at)
{
    if (!html.sliced(at).startsWith(u"<!--"_s))
        return std::nullopt;
    const QStringView body = html.sliced(at + 4, std::min(longestComment, html.size() - at - 4));
    const qsizetype end = body.indexOf(u"-->"_s);
    if (end < 0)
        return std::nullopt;
    return Markup{std::nullopt, at + 4 + end + 3};
}

/// The tag or comment that begins with the '<' at `at`.
std::optional<Markup> markupAt(QStringView html, qsizetype at)
{
    const bool closing = at + 1 < html.size() && html.at(at + 1) == u'/';
    const qsizetype nameStart = at + (closing ? 2 : 1);
    const qsizetype nameEnd = skipName(html, nameStart);
    if (nameEnd == nameStart || nameEnd - nameStart > longestTagName)
        return commentAt(html, at);
    const QString name = html.sliced(nameStart, nameEnd - nameStart).toString().toLower();
    if (!tagNames().contains(name))
        return std::nullopt;
    const qsizetype end = tagEnd(html, nameEnd);
    const bool bareAnchor
        = name == u"a"_s && !closing && end == nameEnd; // more likely a label "<A>"
    if (end < 0 || bareAnchor)
        return std::nullopt;
    const auto kind = closing ? HtmlToken::Kind::Close : HtmlToken::Kind::Open;
    return Markup{HtmlToken{kind, name, html.sliced(nameEnd, end - nameEnd)}, end + 1};
}

} // namespace

QVector<HtmlToken> readHtmlTokens(QStringView html)
{
    QVector<HtmlToken> tokens;
    qsizetype textStart = 0;
    const auto endText = [&](qsizetype at) {
        if (at > textStart)
            tokens.append({HtmlToken::Kind::Text, {}, html.sliced(textStart, at - textStart)});
    };
    // Behind the last '>' there is no markup; knowing that keeps a text full of '<' linear.
    const qsizetype lastEnd = html.lastIndexOf(u'>');
    qsizetype mark = html.indexOf(u'<');
    while (mark >= 0 && mark < lastEnd) {
        const auto markup = markupAt(html, mark);
        if (markup) {
            endText(mark);
            if (markup->token)
                tokens.append(*markup->token);
            textStart = markup->end;
        }
        mark = html.indexOf(u'<', markup ? markup->end : mark + 1);
    }
    endText(html.size());
    return tokens;
}

QString htmlAttribute(const HtmlToken &tag, QStringView name)
{
    qsizetype at = skipSpaces(tag.content, 0);
    while (at < tag.content.size()) {
        const auto attribute = attributeAt(tag.content, at);
        if (!attribute)
            return {};
        if (attribute->name.compare(name, Qt::CaseInsensitive) == 0)
            return decodeEntities(attribute->value);
        at = skipSpaces(tag.content, attribute->end);
    }
    return {};
}

} // namespace pillnuts
