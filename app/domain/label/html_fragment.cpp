// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "label/html_fragment.h"

#include "label/html_entities.h"
#include "label/html_tokens.h"
#include "label/numbering.h"

#include <QHash>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace pillnuts {

namespace {

constexpr int maxSpan = 100;
constexpr int maxColumns = 200;
constexpr qsizetype maxImageBytes = qsizetype{8} * 1024 * 1024;

/// What a tag means to the builder; tags of other roles are ignored (span, font, colgroup …).
enum class Role { Other, Style, LineBreak, Block, Image, Table, Row, Cell, Caption };

struct TagMeaning {
    Role role = Role::Other;
    TextRun::Style style = TextRun::Plain;
};

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

bool isLayoutSpace(QChar c)
{
    return c == u' ' || c == u'\n' || c == u'\r' || c == u'\t';
}

bool isLayoutOnly(QStringView text)
{
    return std::ranges::all_of(text, isLayoutSpace);
}

bool isLayoutOnly(const RichText &text)
{
    return std::ranges::all_of(
        text, [](const TextRun &run) { return isLayoutOnly(QStringView(run.text)); });
}

/// A line break of the markup inside a table, with the indent around it, is one blank.
QString unwrapped(QStringView raw)
{
    QString text;
    text.reserve(raw.size());
    for (qsizetype i = 0; i < raw.size();) {
        qsizetype end = i;
        while (end < raw.size() && isLayoutSpace(raw.at(end)))
            ++end;
        const QStringView blanks = raw.sliced(i, end - i);
        if (blanks.contains(u'\n') || blanks.contains(u'\r'))
            text += u' ';
        else
            text += blanks;
        if (end < raw.size())
            text += raw.at(end++);
        i = end;
    }
    return text;
}

void trimLayout(RichText &text)
{
    while (!text.isEmpty()) {
        QString &last = text.last().text;
        while (!last.isEmpty() && isLayoutSpace(last.back()))
            last.chop(1);
        if (!last.isEmpty())
            break;
        text.removeLast();
    }
    while (!text.isEmpty()) {
        QString &first = text.first().text;
        while (!first.isEmpty() && isLayoutSpace(first.front()))
            first.remove(0, 1);
        if (!first.isEmpty())
            break;
        text.removeFirst();
    }
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

/// Keeps spans inside the table, so that a hostile one cannot ask for millions of cells.
void tidySpans(LabelTable &table)
{
    for (qsizetype r = 0; r < table.rows.size(); ++r) {
        int columns = 0;
        for (LabelCell &cell : table.rows[r]) {
            cell.rowSpan
                = static_cast<int>(std::min<qsizetype>(cell.rowSpan, table.rows.size() - r));
            columns += cell.columnSpan;
        }
        if (columns > maxColumns) {
            for (LabelCell &cell : table.rows[r])
                cell.columnSpan = 1;
        }
    }
}

/// Builds blocks from tokens. Unclosed and stray tags are forgiven; text is never dropped.
class BlockBuilder final {
public:
    void take(const HtmlToken &token)
    {
        switch (token.kind) {
        case HtmlToken::Kind::Text:
            takeText(token.content);
            break;
        case HtmlToken::Kind::Open:
            open(token);
            break;
        case HtmlToken::Kind::Close:
            close(token);
            break;
        }
    }

    QVector<LabelBlock> finish()
    {
        endParagraph();
        endTable();
        return std::move(m_blocks);
    }

private:
    enum class Place { Text, TableGap, Cell, Caption };

    void takeText(QStringView raw)
    {
        if (m_tableDepth == 0) {
            append(decodeEntities(raw));
            return;
        }
        if (isLayoutOnly(raw)
            && (m_place == Place::TableGap || m_paragraph.isEmpty() || endsInSpace()))
            return;
        if (m_place == Place::TableGap)
            openCell({}); // text between the cells: never lost
        append(decodeEntities(unwrapped(raw)));
    }

    bool endsInSpace() const { return isLayoutSpace(m_paragraph.last().text.back()); }

    void append(const QString &text)
    {
        int style = TextRun::Plain;
        for (const auto flag : {TextRun::Bold,
                 TextRun::Italic,
                 TextRun::Underline,
                 TextRun::Subscript,
                 TextRun::Superscript}) {
            if (m_openStyles.value(flag) > 0)
                style |= flag;
        }
        if (!m_paragraph.isEmpty() && m_paragraph.last().style == style)
            m_paragraph.last().text += text;
        else if (!text.isEmpty())
            m_paragraph.append({text, style});
    }

    void open(const HtmlToken &tag)
    {
        const TagMeaning meaning = meaningOf(tag.name);
        switch (meaning.role) {
        case Role::Style:
            ++m_openStyles[meaning.style];
            break;
        case Role::LineBreak:
            append(u"\n"_s);
            break;
        case Role::Block:
            endBlock();
            break;
        case Role::Image:
            takeImage(tag);
            break;
        case Role::Table:
            openTable();
            break;
        case Role::Row:
            openRow(tag.name == u"tr"_s);
            break;
        case Role::Cell:
            openCell(tag);
            break;
        case Role::Caption:
            openCaption();
            break;
        case Role::Other:
            break;
        }
    }

    void close(const HtmlToken &tag)
    {
        const TagMeaning meaning = meaningOf(tag.name);
        switch (meaning.role) {
        case Role::Style:
            if (m_openStyles.value(meaning.style) > 0)
                --m_openStyles[meaning.style];
            break;
        case Role::Block:
            endBlock();
            break;
        case Role::Table:
            closeTable();
            break;
        case Role::Row:
        case Role::Cell:
        case Role::Caption:
            leavePart();
            break;
        case Role::LineBreak:
        case Role::Image:
        case Role::Other:
            break;
        }
    }

    /// End of a paragraph; in a nested table a blank, since a paragraph there is a whole row.
    void endBlock()
    {
        if (m_tableDepth > 1) {
            if (!m_paragraph.isEmpty() && !endsInSpace())
                append(u" "_s);
            return;
        }
        endParagraph();
    }

    void endParagraph()
    {
        m_openStyles.remove(TextRun::Subscript);
        m_openStyles.remove(TextRun::Superscript);
        RichText text;
        std::swap(text, m_paragraph);
        if (isLayoutOnly(text))
            return;
        if (m_tableDepth > 0)
            trimLayout(text);
        if (m_place == Place::Cell)
            m_table.rows.last().last().paragraphs.append(text);
        else if (m_place == Place::Caption)
            m_table.caption += (m_table.caption.isEmpty() ? QString() : u" "_s) + plainText(text);
        else
            m_blocks.append(
                LabelParagraph{.text = text, .indent = numberingDepth(plainText(text))});
    }

    void takeImage(const HtmlToken &tag)
    {
        const LabelImage image = readImage(tag);
        if (m_place == Place::TableGap)
            openCell({});
        if (m_place == Place::Cell) {
            m_table.rows.last().last().images.append(image);
            return;
        }
        if (m_place == Place::Text)
            endParagraph();
        m_blocks.append(image);
    }

    void openTable()
    {
        if (m_tableDepth > 0 && m_place == Place::TableGap) {
            if (m_table.rows.isEmpty())
                return; // <caption> came before its <table>
            endTable();
        }
        endParagraph();
        ++m_tableDepth;
        if (m_tableDepth == 1)
            m_place = Place::TableGap;
    }

    void needTable()
    {
        if (m_tableDepth == 0)
            openTable();
    }

    void openRow(bool isRow)
    {
        needTable();
        endParagraph();
        if (m_tableDepth > 1)
            return;
        m_place = Place::TableGap;
        m_openStyles.clear();
        if (isRow)
            m_table.rows.append(QVector<LabelCell>());
    }

    void openCell(const HtmlToken &tag)
    {
        needTable();
        if (m_tableDepth > 1) {
            if (!m_paragraph.isEmpty())
                joinNestedCell();
            return;
        }
        endParagraph();
        m_openStyles.clear();
        if (m_table.rows.isEmpty())
            m_table.rows.append(QVector<LabelCell>());
        LabelCell cell;
        cell.columnSpan = readSpan(tag, u"colspan");
        cell.rowSpan = readSpan(tag, u"rowspan");
        cell.header = tag.name == u"th"_s;
        m_table.rows.last().append(cell);
        m_place = Place::Cell;
    }

    void joinNestedCell()
    {
        QString &text = m_paragraph.last().text;
        while (text.endsWith(u' '))
            text.chop(1);
        text += u'\t';
    }

    void openCaption()
    {
        needTable();
        endParagraph();
        if (m_tableDepth == 1)
            m_place = Place::Caption;
    }

    /// </td>, </tr>, </tbody>, </caption>
    void leavePart()
    {
        if (m_tableDepth != 1)
            return;
        endParagraph();
        m_openStyles.clear();
        m_place = Place::TableGap;
    }

    void closeTable()
    {
        endParagraph();
        if (m_tableDepth > 1)
            --m_tableDepth;
        else
            endTable();
    }

    void endTable()
    {
        if (m_tableDepth == 0)
            return;
        m_tableDepth = 0;
        m_place = Place::Text;
        m_openStyles.clear();
        LabelTable table;
        std::swap(table, m_table);
        if (table.caption.trimmed().isEmpty())
            table.caption.clear();
        tidySpans(table);
        if (!table.rows.isEmpty())
            m_blocks.append(table);
        else if (!table.caption.isEmpty())
            m_blocks.append(LabelParagraph{.text = {{table.caption, TextRun::Bold}}});
    }

    QVector<LabelBlock> m_blocks;
    RichText m_paragraph;
    LabelTable m_table;
    QHash<TextRun::Style, int> m_openStyles;
    Place m_place = Place::Text;
    int m_tableDepth = 0;
};

} // namespace

QVector<LabelBlock> readHtmlFragment(QStringView html)
{
    BlockBuilder builder;
    for (const HtmlToken &token : readHtmlTokens(html))
        builder.take(token);
    return builder.finish();
}

} // namespace pillnuts
