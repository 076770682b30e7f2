// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "label/label_text.h"

#include "label/html_entities.h"
#include "label/html_fragment.h"
#include "label/html_tags.h"
#include "label/html_tokens.h"
#include "label/layout_text.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace pillnuts {

namespace {

constexpr QStringView dataStart = u"<![CDATA[";
constexpr QStringView dataEnd = u"]]>";

/// Reads the grammar that the ministry's own editor writes, tags without entities and paragraphs of
/// one CDATA each, and gives up at anything else.
class UsualLabel final {
public:
    explicit UsualLabel(QStringView xml)
        : m_xml(xml)
    {
        m_text.reserve(xml.size());
    }

    std::optional<QString> read()
    {
        skipLayout();
        if (!openTag(u"DOC") || m_isClosed)
            return std::nullopt;
        skipLayout();
        while (openTag(u"SECTION")) {
            if (!titled(u"SECTION", [this] { return articles(); }))
                return std::nullopt;
        }
        if (!closeTag(u"DOC") || m_at != m_xml.size())
            return std::nullopt;
        if (m_hasLine)
            m_text.chop(1);
        return std::move(m_text);
    }

private:
    void skipLayout()
    {
        while (m_at < m_xml.size() && isLayoutSpace(m_xml[m_at]))
            ++m_at;
    }

    bool take(QStringView expected)
    {
        if (!m_xml.sliced(m_at).startsWith(expected))
            return false;
        m_at += expected.size();
        return true;
    }

    /// The rest of an element that was opened: its title is a heading, `content` reads what
    /// follows.
    template <typename Content>
    bool titled(QStringView name, Content content)
    {
        addHeading();
        if (!m_isClosed)
            return content() && closeTag(name);
        skipLayout();
        return true;
    }

    bool articles()
    {
        while (openTag(u"ARTICLE")) {
            if (!titled(u"ARTICLE", [this] { return paragraphs(); }))
                return false;
        }
        return true;
    }

    /// `<NAME attributes>` or `<NAME attributes />`, leaving its title in `m_title`; where
    /// something else stands, nothing is taken.
    bool openTag(QStringView name)
    {
        const auto start = m_at;
        m_title = {};
        m_names.clear();
        if (take(u"<") && take(name)) {
            while (attribute()) { }
            m_isClosed = take(u" />") || take(u"/>");
            if (m_isClosed || take(u">"))
                return true;
        }
        m_at = start;
        return false;
    }

    bool attribute()
    {
        auto equals = m_at + 1;
        while (equals < m_xml.size() && isNameLetter(m_xml[equals]))
            ++equals;
        if (!m_xml.sliced(m_at).startsWith(u' ') || !m_xml.sliced(equals).startsWith(u"=\""))
            return false;
        const auto name = m_xml.sliced(m_at + 1, equals - m_at - 1);
        const auto end = m_xml.indexOf(u'"', equals + 2);
        if (end < 0 || !isUsualName(name))
            return false;
        const auto value = m_xml.sliced(equals + 2, end - equals - 2);
        // What an entity or a line end means here is for the real reader to say.
        if (!isPlain(value) || value.contains(u'\n') || value.contains(u'\t'))
            return false;
        if (name == u"title")
            m_title = value;
        m_names.append(name);
        m_at = end + 1;
        return true;
    }

    static bool isNameLetter(QChar c)
    {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
    }

    /// None that XML keeps for itself and none twice.
    bool isUsualName(QStringView name) const
    {
        return !name.isEmpty() && !name.startsWith(u"xml", Qt::CaseInsensitive)
            && !m_names.contains(name);
    }

    bool closeTag(QStringView name)
    {
        if (!take(u"</") || !take(name) || !take(u">"))
            return false;
        skipLayout();
        return true;
    }

    bool paragraphs()
    {
        skipLayout();
        while (openTag(u"PARAGRAPH")) {
            if (!paragraph())
                return false;
        }
        return true;
    }

    bool paragraph()
    {
        if (m_isClosed) {
            addLine({});
            skipLayout();
            return true;
        }
        if (!take(dataStart))
            return false;
        const auto end = endOfData();
        if (end < 0)
            return false;
        addParagraph(m_xml.sliced(m_at, end - m_at));
        m_at = end + dataEnd.size();
        return closeTag(u"PARAGRAPH");
    }

    /// Of the CDATA that goes on here. (A bracket is rare, so this is faster than looking for all
    /// three characters.)
    qsizetype endOfData() const
    {
        auto end = m_xml.indexOf(u']', m_at);
        while (end >= 0 && !m_xml.sliced(end).startsWith(dataEnd))
            end = m_xml.indexOf(u']', end + 1);
        return end;
    }

    /// Characters without a meaning of their own in XML or HTML.
    static bool isPlain(QStringView text) { return !text.contains(u'<') && !text.contains(u'&'); }

    /// The text of a fragment whose tags only dress it; nothing when they part it.
    static std::optional<QString> inlineText(QStringView html)
    {
        QString text;
        for (const HtmlToken &token : readHtmlTokens(html)) {
            if (token.kind == HtmlToken::Kind::Text) {
                text += decodeEntities(token.content);
                continue;
            }
            const auto role = meaningOf(token.name).role;
            if (role == Role::LineBreak)
                text += token.kind == HtmlToken::Kind::Open ? u"\n"_s : QString();
            else if (role != Role::Style && role != Role::Other)
                return std::nullopt;
        }
        return text;
    }

    void addHeading()
    {
        skipLayout();
        if (!m_title.trimmed().isEmpty())
            addLine(m_title);
    }

    void addParagraph(QStringView html)
    {
        if (!html.contains(u'<')) {
            const auto decoded = html.contains(u'&') ? decodeEntities(html) : QString();
            const auto line = decoded.isEmpty() ? html : QStringView(decoded);
            addLine(isLayoutOnly(line) ? QStringView() : line);
            return;
        }
        if (const auto line = inlineText(html)) {
            addLine(isLayoutOnly(*line) ? QStringView() : QStringView(*line));
            return;
        }
        const auto blocks = readHtmlFragment(html);
        if (blocks.isEmpty())
            addLine({});
        for (const auto &line : plainLines(blocks))
            addLine(line);
    }

    void addLine(QStringView line)
    {
        m_text += line;
        m_text += u'\n';
        m_hasLine = true;
    }

    QStringView m_xml;
    qsizetype m_at = 0;
    QStringView m_title; ///< of the tag opened last
    bool m_isClosed = false; ///< that tag has no content
    QVector<QStringView> m_names; ///< of the tag's attributes
    QString m_text;
    bool m_hasLine = false;
};

/// Characters that XML forbids, or that may be half of one. (Without a way out of the loop, so that
/// the compiler looks at many at a time.)
bool hasOddCharacters(QStringView xml)
{
    bool isOdd = false;
    for (const QChar c : xml) {
        const auto code = c.unicode();
        const bool isControl = code < 0x20 && code != u'\n' && code != u'\t' && code != u'\r';
        isOdd = isOdd | isControl | ((code & 0xF800) == 0xD800) | (code >= 0xFFFE);
    }
    return isOdd;
}

/// To XML every line end is one '\n'.
QString withPlainLineEnds(const QString &xml)
{
    QString plain;
    plain.reserve(xml.size());
    qsizetype at = 0;
    for (auto end = xml.indexOf(u'\r'); end >= 0; end = xml.indexOf(u'\r', at)) {
        plain += QStringView(xml).sliced(at, end - at);
        plain += u'\n';
        at = end + 1;
        if (at < xml.size() && xml.at(at) == u'\n')
            ++at;
    }
    return plain += QStringView(xml).sliced(at);
}

} // namespace

QString readLabelText(const QString &xml)
{
    if (!hasOddCharacters(xml)) {
        const auto plain = xml.contains(u'\r') ? withPlainLineEnds(xml) : xml;
        if (auto text = UsualLabel(plain).read())
            return std::move(*text);
    }
    const auto document = readLabel(xml);
    return document ? plainText(*document) : xml;
}

} // namespace pillnuts
