// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "label/label_document.h"
#include "label/label_text.h"

#include <QStringList>

#include <gtest/gtest.h>

#include <random>

using namespace Qt::StringLiterals;
using namespace pillnuts;

namespace {

QString byTheRealReader(const QString &xml)
{
    const auto document = readLabel(xml);
    return document ? plainText(*document) : xml;
}

const QStringList &samples()
{
    static const QStringList xml{u""_s,
        u"<DOC title=\"용법용량\" type=\"UD\"></DOC>"_s,
        u"<DOC title=\"\"/>"_s,
        u"\r\n<DOC title=\"용법용량\" type=\"UD\">\r\n  <SECTION title=\"제목\">\r\n    <ARTICLE title=\"1. 성인\">\r\n      <PARAGRAPH tagName=\"p\" textIndent=\"0\" marginLeft=\"\"><![CDATA[1) 1회 5-10정\r\n2) CrCl &lt; 30 ]]></PARAGRAPH>\r\n      <PARAGRAPH tagName=\"br\" textIndent=\"\" marginLeft=\"\" />\r\n      <PARAGRAPH tagName=\"p\"><![CDATA[ \t ]]></PARAGRAPH>\r\n      <PARAGRAPH tagName=\"p\"><![CDATA[H<sub>2</sub>O<br>줄 <b>굵은</b> 끝]]></PARAGRAPH>\r\n      <PARAGRAPH tagName=\"table\"><![CDATA[<table><tr><td>25±5</td><td>&lt; 10</td></tr></table>]]></PARAGRAPH>\r\n      <PARAGRAPH tagName=\"p\"><![CDATA[<img src=\"data:image/png;base64,AAAA\">]]></PARAGRAPH>\r\n    </ARTICLE>\r\n    <ARTICLE title=\"2. 온 글이 제목에 있다.\" />\r\n    <ARTICLE title=\" \" />\r\n  </SECTION>\r\n  <SECTION title=\"\" />\r\n</DOC>\r\n"_s,
        u"<DOC><SECTION title=\"&amp;lt;내수용&amp;gt;\"><ARTICLE title=\"a&#10;b\"/></SECTION></DOC>"_s,
        u"<DOC>첫째<SECTION title=\"\">둘째<OTHER title=\"셋째\">넷째</OTHER></SECTION></DOC>"_s,
        u"<DOC><SECTION title=\"\"><ARTICLE title=\"\"><PARAGRAPH> <![CDATA[가]]> 나 </PARAGRAPH></ARTICLE></SECTION></DOC>"_s,
        u"<DOC title=\"a\" title=\"b\"><SECTION title=\"\"/></DOC>"_s,
        u"<DOC xmlns=\"http://www.w3.org/XML/1998/namespace\"><SECTION title=\"\"/></DOC>"_s,
        u"<DOC><SECTION title=\"\"><ARTICLE title=\"\"><PARAGRAPH><![CDATA[가\u0001나]]></PARAGRAPH></ARTICLE></SECTION></DOC>"_s,
        u"<DOC><SECTION title=\"\"><ARTICLE title=\"\"><PARAGRAPH><![CDATA[&nbsp;&#x2022;&unknown; &]]></PARAGRAPH></ARTICLE></SECTION></DOC> 끝"_s,
        u"<?xml version=\"1.0\"?><DOC><SECTION title=\"\"></SECTION></DOC><DOC></DOC>"_s,
        u"<DOC><SECTION title=\"\"><ARTICLE title=\"\"><PARAGRAPH><![CDATA[𠀀]]></PARAGRAPH></ARTICLE></SECTION></DOC>"_s};
    return xml;
}

TEST(LabelText, IsWhatTheRealReaderReads)
{
    for (const auto &xml : samples())
        EXPECT_EQ(readLabelText(xml).toStdString(), byTheRealReader(xml).toStdString())
            << xml.toStdString();
}

/// Pieces cut out, doubled and put elsewhere: most come out broken, and both must agree on how.
TEST(LabelText, IsWhatTheRealReaderReadsOfDamagedLabelsToo)
{
    std::mt19937 random(20261122); // NOLINT(cert-msc32-c,cert-msc51-cpp): the same every time
    const auto below = [&random](qsizetype n) {
        return static_cast<qsizetype>(random() % static_cast<unsigned>(std::max<qsizetype>(n, 1)));
    };
    for (int round = 0; round < 3000; ++round) {
        auto xml = samples().at(below(samples().size()));
        for (auto edits = below(3); edits >= 0; --edits) {
            const auto at = below(xml.size());
            const auto piece = xml.mid(at, 1 + below(20));
            if (below(2) == 0)
                xml.remove(at, piece.size());
            xml.insert(below(xml.size()), piece);
        }
        ASSERT_EQ(readLabelText(xml).toStdString(), byTheRealReader(xml).toStdString())
            << xml.toStdString();
    }
}

} // namespace
