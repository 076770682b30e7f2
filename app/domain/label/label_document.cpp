// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "label/label_document.h"

#include "label/html_entities.h"
#include "label/html_fragment.h"

#include <QCoreApplication>
#include <QXmlStreamEntityResolver>
#include <QXmlStreamReader>

#include <iterator>

using namespace Qt::StringLiterals;

namespace pillnuts {

namespace {

constexpr qsizetype maxCharacters = qsizetype{32} * 1024 * 1024;
constexpr int maxDepth = 64;

/// HTML entities are not declared in XML; the ministry writes them all the same.
class HtmlEntityResolver final : public QXmlStreamEntityResolver {
public:
    QString resolveUndeclaredEntity(const QString &name) override
    {
        const QString reference = u'&' + name + u';';
        const QString character = decodeEntities(reference);
        return character == reference ? QString() : character;
    }
};

class LabelReader final {
public:
    explicit LabelReader(QStringView xml)
        : m_xml(xml.toString())
    {
        m_xml.setEntityResolver(&m_entities);
    }

    Result<LabelDocument> read()
    {
        while (!m_xml.atEnd())
            takeToken();
        if (m_xml.hasError()) {
            return failure(ErrorKind::Refused,
                QCoreApplication::translate(
                    "LabelDocument", "The label document is not well-formed XML."),
                u"line %1: %2"_s.arg(m_xml.lineNumber()).arg(m_xml.errorString()));
        }
        if (!m_sawDocument)
            return failure(ErrorKind::Refused,
                QCoreApplication::translate("LabelDocument", "The XML holds no label document."),
                u"no DOC element"_s);
        return std::move(m_document);
    }

private:
    void takeToken()
    {
        switch (m_xml.readNext()) {
        case QXmlStreamReader::StartElement:
            startElement();
            break;
        case QXmlStreamReader::EndElement:
            --m_depth;
            break;
        case QXmlStreamReader::Characters:
            // Not in the grammar, but text all the same.
            if (!m_xml.isWhitespace())
                addFragment(m_xml.text().toString());
            break;
        default:
            break;
        }
    }

    void startElement()
    {
        if (++m_depth > maxDepth) {
            m_xml.raiseError(u"nested too deeply"_s);
            return;
        }
        const QStringView name = m_xml.name();
        if (name == u"DOC") {
            m_sawDocument = true;
            m_document.title = attribute(u"title"_s);
            m_document.type = attribute(u"type"_s);
        } else if (name == u"PARAGRAPH") {
            readParagraph();
        } else {
            addHeading(name == u"SECTION" ? 1 : 2, attribute(u"title"_s));
        }
    }

    QString attribute(const QString &name) const
    {
        return decodeEntities(m_xml.attributes().value(name));
    }

    void addHeading(int level, const QString &title)
    {
        if (!title.trimmed().isEmpty())
            m_document.blocks.append(LabelHeading{.level = level, .text = title});
    }

    /// Gathers the fragment up to the end of PARAGRAPH. Elements inside it are HTML that was not
    /// wrapped in CDATA.
    void readParagraph()
    {
        QString html;
        const int outside = --m_depth;
        int inside = 1;
        while (inside > 0 && !m_xml.atEnd()) {
            const auto token = m_xml.readNext();
            if (token == QXmlStreamReader::StartElement) {
                html += openTag();
                ++inside;
            } else if (token == QXmlStreamReader::EndElement) {
                if (--inside > 0)
                    html += u"</"_s + m_xml.qualifiedName().toString() + u'>';
            } else if (token == QXmlStreamReader::Characters) {
                html += m_xml.text();
            }
            if (outside + inside > maxDepth)
                m_xml.raiseError(u"nested too deeply"_s);
        }
        addFragment(html);
    }

    QString openTag() const
    {
        QString tag = u'<' + m_xml.qualifiedName().toString();
        for (const QXmlStreamAttribute &attribute : m_xml.attributes())
            tag += u' ' + attribute.qualifiedName().toString() + u"=\""_s
                + attribute.value().toString().toHtmlEscaped() + u'"';
        return tag + u'>';
    }

    /// A paragraph without text is a blank line.
    void addFragment(const QString &html)
    {
        QVector<LabelBlock> blocks = readHtmlFragment(html);
        if (blocks.isEmpty())
            blocks.append(LabelParagraph{});
        std::ranges::move(blocks, std::back_inserter(m_document.blocks));
    }

    HtmlEntityResolver m_entities;
    QXmlStreamReader m_xml;
    LabelDocument m_document;
    int m_depth = 0;
    bool m_sawDocument = false;
};

} // namespace

Result<LabelDocument> readLabel(const QString &xml)
{
    if (xml.size() > maxCharacters)
        return failure(ErrorKind::Refused,
            QCoreApplication::translate("LabelDocument", "The label document is too large."),
            QString::number(xml.size()));
    QStringView text = QStringView(xml).trimmed();
    if (text.startsWith(QChar(QChar::ByteOrderMark)))
        text = text.sliced(1);
    return LabelReader(text).read();
}

} // namespace pillnuts
