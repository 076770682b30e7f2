// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "label/label_document.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace pillnuts {

namespace {

/// One line: a line break inside a cell would read as the end of the row.
QString plainCell(const LabelCell &cell)
{
    QStringList paragraphs;
    for (const RichText &paragraph : cell.paragraphs)
        paragraphs.append(plainText(paragraph));
    return paragraphs.join(u' ').replace(u'\n', u' ');
}

struct BlockText {
    QStringList &lines;

    void operator()(const LabelHeading &heading) const { lines.append(heading.text); }

    void operator()(const LabelParagraph &paragraph) const
    {
        lines.append(plainText(paragraph.text));
    }

    void operator()(const LabelImage & /*image*/) const { }

    void operator()(const LabelTable &table) const
    {
        if (!table.caption.isEmpty())
            lines.append(table.caption);
        for (const QVector<LabelCell> &row : table.rows) {
            QStringList cells;
            for (const LabelCell &cell : row)
                cells.append(plainCell(cell));
            lines.append(cells.join(u'\t'));
        }
    }
};

} // namespace

QString plainText(const RichText &text)
{
    QString plain;
    for (const TextRun &run : text)
        plain += run.text;
    return plain;
}

QStringList plainLines(const QVector<LabelBlock> &blocks)
{
    QStringList lines;
    for (const LabelBlock &block : blocks)
        std::visit(BlockText{lines}, block);
    return lines;
}

QString plainText(const LabelDocument &document)
{
    return plainLines(document.blocks).join(u'\n');
}

} // namespace pillnuts
