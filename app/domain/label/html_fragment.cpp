// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "label/html_fragment.h"

#include "label/html_entities.h"
#include "label/html_tags.h"
#include "label/html_tokens.h"
#include "label/layout_text.h"
#include "label/numbering.h"

#include <QHash>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace pillnuts {

namespace {

constexpr int maxColumns = 200;

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
