// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/label/label_html.h"

#include "theme/theme.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QImageReader>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace pillnuts {

namespace {

/// A span beyond this is a slip of the source; QTextTable would make that many cells.
constexpr int kLargestSpan = 60;
constexpr int kDeepestIndent = 6;

QString styled(const QString &text, int style)
{
    using Tag = std::pair<int, QLatin1String>;
    static constexpr std::array tags{
        Tag{TextRun::Bold, QLatin1String("b")},
        Tag{TextRun::Italic, QLatin1String("i")},
        Tag{TextRun::Underline, QLatin1String("u")},
        Tag{TextRun::Subscript, QLatin1String("sub")},
        Tag{TextRun::Superscript, QLatin1String("sup")},
    };
    QString html = text;
    for (const auto &[flag, tag] : tags) {
        if ((style & flag) != 0)
            html = u'<' + tag + u'>' + html + u"</"_s + tag + u'>';
    }
    return html;
}

QString escaped(const QString &text)
{
    QString html = text.toHtmlEscaped();
    return html.replace(u'\n', u"<br/>"_s);
}

QString richHtml(const RichText &text)
{
    QString html;
    for (const TextRun &run : text)
        html += styled(escaped(run.text), run.style);
    return html;
}

QSize inlineImageSize(const LabelImage &image)
{
    QBuffer buffer;
    buffer.setData(image.data);
    return QImageReader(&buffer).size();
}

/// Writes the blocks of one section.
class Writer final {
public:
    Writer(QString prefix, const Theme &theme)
        : m_prefix(std::move(prefix))
        , m_theme(theme)
    {
    }

    void operator()(const LabelHeading &heading)
    {
        const QString tag = heading.level <= 1 ? u"h3"_s : u"h4"_s;
        m_result.html += u'<' + tag + u'>' + escaped(heading.text) + u"</"_s + tag + u'>';
    }

    void operator()(const LabelParagraph &paragraph)
    {
        const int indent = std::clamp(paragraph.indent, 0, kDeepestIndent);
        m_result.html += u"<p class=\"n"_s + QString::number(indent) + u"\">"_s
            + richHtml(paragraph.text) + u"</p>"_s;
    }

    void operator()(const LabelImage &image)
    {
        m_result.html += u"<p class=\"image\">"_s + imageTag(image) + u"</p>"_s;
    }

    void operator()(const LabelTable &table)
    {
        if (!table.caption.isEmpty())
            m_result.html += u"<p class=\"caption\">"_s + escaped(table.caption) + u"</p>"_s;
        m_result.html += u"<table class=\"label\" border=\"1\" cellspacing=\"0\" cellpadding=\""_s
            + QString::number(m_theme.px(6)) + u"\">"_s;
        for (const auto &row : table.rows) {
            m_result.html += u"<tr>"_s;
            for (const LabelCell &cell : row)
                writeCell(cell);
            m_result.html += u"</tr>"_s;
        }
        m_result.html += u"</table>"_s;
    }

    LabelHtml take() { return std::move(m_result); }

private:
    void writeCell(const LabelCell &cell)
    {
        const QString tag = cell.header ? u"th"_s : u"td"_s;
        m_result.html += u'<' + tag;
        writeSpan(u" colspan"_s, cell.columnSpan);
        writeSpan(u" rowspan"_s, cell.rowSpan);
        m_result.html += u'>';
        for (const RichText &paragraph : cell.paragraphs)
            m_result.html += u"<p class=\"cell\">"_s + richHtml(paragraph) + u"</p>"_s;
        for (const LabelImage &image : cell.images)
            m_result.html += u"<p class=\"cell\">"_s + imageTag(image) + u"</p>"_s;
        m_result.html += u"</"_s + tag + u'>';
    }

    void writeSpan(const QString &name, int span)
    {
        if (span > 1)
            m_result.html += name + u"=\""_s + QString::number(std::min(span, kLargestSpan)) + u'"';
    }

    QString imageTag(const LabelImage &image)
    {
        const QString address
            = u"label-image:"_s + m_prefix + u'/' + QString::number(m_result.images.size());
        m_result.images.insert(address, image);
        QSize size(kRemoteImageWidth, kRemoteImageHeight);
        if (!image.data.isEmpty())
            size = inlineImageSize(image);
        if (size.width() > kLabelMeasure)
            size.scale(kLabelMeasure, size.height(), Qt::KeepAspectRatio);
        if (size.isEmpty())
            size = QSize(m_theme.px(24), m_theme.px(24));
        return u"<img src=\"%1\" width=\"%2\" height=\"%3\"/>"_s.arg(address)
            .arg(m_theme.px(size.width()))
            .arg(m_theme.px(size.height()));
    }

    QString m_prefix;
    const Theme &m_theme;
    LabelHtml m_result;
};

/// Paragraphs of a text without markup: a line is a paragraph, an empty line some air.
QString plainHtml(const QString &text)
{
    QString html;
    const QStringList lines = text.split(u'\n');
    for (const QString &line : lines) {
        if (!line.trimmed().isEmpty())
            html += u"<p class=\"n0\">"_s + escaped(line) + u"</p>"_s;
    }
    return html;
}

/// Line height in percent of what the font itself asks for.
int linePercent(const QFont &font, int pixels)
{
    return static_cast<int>(pixels * 100 / QFontMetricsF(font).lineSpacing());
}

QString translated(const char *text)
{
    return QCoreApplication::translate("LabelView", text);
}

} // namespace

LabelHtml labelHtml(const LabelSection &section, const QString &imagePrefix, const Theme &theme)
{
    if (!section.document) {
        LabelHtml plain;
        plain.html = section.unreadable ? u"<pre>"_s + section.text.toHtmlEscaped() + u"</pre>"_s
                                        : plainHtml(section.text);
        return plain;
    }
    Writer writer(imagePrefix, theme);
    for (const LabelBlock &block : section.document->blocks)
        std::visit(writer, block);
    return writer.take();
}

QString sectionSource(SectionKind kind)
{
    switch (kind) {
    case SectionKind::Efficacy:
    case SectionKind::Dosage:
    case SectionKind::Precaution:
    case SectionKind::Professional:
        return translated(QT_TRANSLATE_NOOP("LabelView", "Permit label · MFDS"));
    case SectionKind::StarterEfficacy:
    case SectionKind::StarterDosage:
    case SectionKind::StarterPrecaution:
        return translated(
            QT_TRANSLATE_NOOP("LabelView", "Pillnuts summary · not the text of the permit"));
    default:
        return translated(QT_TRANSLATE_NOOP("LabelView", "e약은요 · MFDS"));
    }
}

QString labelStyleSheet(const Theme &theme)
{
    const QFont body = theme.font(TextSize::Body);
    const auto px = [&](int length) { return QString::number(theme.px(length)); };
    const auto colour = [&](Role role) { return theme.colour(role).name(); };
    const QString line = QString::number(linePercent(body, theme.px(24)));
    QString sheet
        = u"h2 { font-size: %1px; font-weight: 700; margin-top: %2px; margin-bottom: 0; color: %3; "
          u"white-space: pre-wrap }"
          "h3 { font-size: %4px; font-weight: 700; margin-top: %2px; margin-bottom: %5px; color: "
          "%3; white-space: pre-wrap }"
          "h4 { font-size: %6px; font-weight: 700; margin-top: %7px; margin-bottom: %5px; color: "
          "%3; white-space: pre-wrap }"
          "p { margin-top: 0; margin-bottom: %5px; white-space: pre-wrap; line-height: %8% }"_s.arg(
              px(20), px(20), colour(Role::Text), px(16), px(4), px(14), px(12), line);
    for (int step = 0; step <= kDeepestIndent; ++step) {
        sheet += u"p.n%1 { margin-left: %2px; text-indent: -%3px }"_s.arg(
            QString::number(step), px(20 * step), step > 0 ? px(20) : u"0"_s);
    }
    sheet += u"p.source { font-size: %1px; color: %2; margin-bottom: %3px }"
             "p.caption { font-weight: 700; margin-top: %3px }"
             "p.cell, p.image { margin-bottom: 0 }"
             "pre { font-size: %1px; white-space: pre-wrap }"
             "table.label { border-collapse: collapse; border-color: %4; border-style: solid; "
             "margin-top: %3px; margin-bottom: %3px }"
             "th { background-color: %5; font-weight: 700; text-align: left }"
             "table.note { margin-top: %3px; margin-bottom: %3px; background-color: %6 }"
             "td.name { color: %2; padding-left: 0 }"
             "a { color: %7; text-decoration: none }"_s.arg(px(12),
                 colour(Role::TextSubtle),
                 px(8),
                 colour(Role::LineStrong),
                 colour(Role::SurfaceSunken),
                 colour(Role::CautionSurface),
                 colour(Role::Link));
    return sheet;
}

} // namespace pillnuts
