// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_DOMAIN_LABEL_LABEL_DOCUMENT_H
#define PILLNUTS_DOMAIN_LABEL_LABEL_DOCUMENT_H

#include "result.h"

#include <QByteArray>
#include <QStringList>
#include <QVector>

#include <variant>

namespace pillnuts {

/// A stretch of text in one style. `text` is exact: entities are decoded, nothing else is changed.
struct TextRun {
    enum Style { Plain = 0, Bold = 1, Italic = 2, Underline = 4, Subscript = 8, Superscript = 16 };

    QString text; ///< '\n' stands for <br>
    int style = Plain; ///< Style flags
};

using RichText = QVector<TextRun>;

struct LabelHeading {
    int level = 1; ///< 1 section, 2 article
    QString text;
};

struct LabelParagraph {
    RichText text;
    int indent = 0; ///< steps of the numbering depth read from "1)", "(1)", "①"; for layout only
};

struct LabelImage {
    QByteArray data; ///< decoded bytes of an inline image; empty when `source` is an address
    QString mimeType;
    QString source; ///< address of an image that is not inline
};

struct LabelCell {
    QVector<RichText> paragraphs;
    QVector<LabelImage> images;
    int columnSpan = 1;
    int rowSpan = 1;
    bool header = false;
};

struct LabelTable {
    QString caption;
    QVector<QVector<LabelCell>> rows;
};

using LabelBlock = std::variant<LabelHeading, LabelParagraph, LabelTable, LabelImage>;

/// A label document (효능효과, 용법용량, 사용상의주의사항) with every character of the source.
struct LabelDocument {
    QString title; ///< DOC@title
    QString type; ///< DOC@type: EE, UD, NB, PN
    QVector<LabelBlock> blocks;
};

/// Reads the DOC XML of the permit detail (EE|UD|NB|PN_DOC_DATA). Refuses XML that is not
/// well-formed. Grammar: DOC > SECTION@title > ARTICLE@title > PARAGRAPH@tagName with an HTML
/// fragment as CDATA.
Result<LabelDocument> readLabel(const QString &xml);

/// The exact text: cells are joined by a tab, rows and blocks by a newline, images contribute
/// nothing.
QString plainText(const LabelDocument &document);
QString plainText(const RichText &text);
QStringList plainLines(const QVector<LabelBlock> &blocks);

} // namespace pillnuts

#endif
