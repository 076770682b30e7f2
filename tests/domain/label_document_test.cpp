// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "label/label_document.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace pillnuts;

namespace {

QString plain(const QString &xml)
{
    const auto document = readLabel(xml);
    return document ? plainText(*document) : u"refused: "_s + document.error().detail;
}

TEST(LabelDocument, ReadsTheGrammar)
{
    const QString xml
        = u"<DOC title=\"용법용량\" type=\"UD\">\r\n  <SECTION "
          u"title=\"&amp;lt;내수용&amp;gt;\">\r\n    <ARTICLE title=\"1. 성인\">\r\n"
          "      <PARAGRAPH tagName=\"p\" textIndent=\"0\" marginLeft=\"\"><![CDATA[1) 1회 5-10정, "
          "CrCl < 30 또는 ≥ 60]]></PARAGRAPH>\r\n"
          "      <PARAGRAPH tagName=\"br\" textIndent=\"\" marginLeft=\"\"/>\r\n"
          "      <PARAGRAPH tagName=\"table\"><![CDATA[<tbody><tr><td>25±5</td><td>&lt; "
          "10</td></tr></tbody>]]></PARAGRAPH>\r\n"
          "    </ARTICLE>\r\n    <ARTICLE title=\"2. 온 글이 제목에 있다.\" />\r\n  </SECTION>\r\n</DOC>"_s;
    const auto document = readLabel(xml);
    ASSERT_TRUE(document) << qPrintable(document.error().detail);
    EXPECT_EQ(document->title, u"용법용량"_s);
    EXPECT_EQ(document->type, u"UD"_s);
    ASSERT_EQ(document->blocks.size(), 6);
    EXPECT_EQ(std::get<LabelHeading>(document->blocks[0]).level, 1);
    EXPECT_EQ(std::get<LabelHeading>(document->blocks[1]).level, 2);
    EXPECT_EQ(std::get<LabelParagraph>(document->blocks[2]).indent, 1);
    EXPECT_TRUE(std::holds_alternative<LabelTable>(document->blocks[4]));
    EXPECT_EQ(plainText(*document),
        u"<내수용>\n1. 성인\n1) 1회 5-10정, CrCl < 30 또는 ≥ 60\n\n25±5\t< 10\n2. 온 글이 제목에 있다."_s);
}

TEST(LabelDocument, ReadsHtmlThatIsNotWrapped)
{
    EXPECT_EQ(
        plain(
            u"<DOC><SECTION title=\"\"><ARTICLE title=\"가\"><PARAGRAPH tagName=\"p\">H<sub>2</sub>O &lt; 5<br/>끝</PARAGRAPH></ARTICLE></SECTION></DOC>"_s),
        u"가\nH2O < 5\n끝"_s);
    EXPECT_EQ(
        plain(
            u"<EE_DOC_DATA><DOC title=\"효능효과\" type=\"EE\"><SECTION title=\"\"><ARTICLE title=\"나\"/></SECTION></DOC></EE_DOC_DATA>"_s),
        u"나"_s);
}

TEST(LabelDocument, KeepsTextOutsideTheGrammar)
{
    EXPECT_EQ(
        plain(
            u"<DOC>첫째<SECTION title=\"\">둘째<OTHER title=\"셋째\">넷째</OTHER></SECTION></DOC>"_s),
        u"첫째\n둘째\n셋째\n넷째"_s);
    EXPECT_EQ(
        plain(
            u"\ufeff<?xml version=\"1.0\" encoding=\"EUC-KR\"?><DOC><ARTICLE title=\"가&nbsp;나\"/></DOC>"_s),
        u"가\u00a0나"_s);
}

TEST(LabelDocument, RefusesWhatIsNoLabel)
{
    QString deep;
    for (int i = 0; i < 100; ++i)
        deep += u"<SECTION title=\"\">"_s;
    QString closed = deep;
    for (int i = 0; i < 100; ++i)
        closed += u"</SECTION>"_s;
    for (const QString &xml : {u""_s,
             u"plain"_s,
             u"<DOC>"_s,
             u"<DOC></DOC><DOC/>"_s,
             u"<DOC><PARAGRAPH></DOC>"_s,
             u"<html></html>"_s,
             QString(u"<DOC>"_s + closed + u"</DOC>"_s),
             u"<DOC title=\"&nosuch;\"/>"_s,
             u"<DOC><PARAGRAPH><![CDATA[열린"_s}) {
        const auto document = readLabel(xml);
        ASSERT_FALSE(document) << qPrintable(xml.left(40));
        EXPECT_EQ(document.error().kind, ErrorKind::Refused);
        EXPECT_FALSE(document.error().message.isEmpty());
    }
}

TEST(LabelDocument, StopsEntityBombs)
{
    QString bomb = u"<!DOCTYPE DOC [<!ENTITY a \"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\">"_s;
    for (char16_t c = u'b'; c <= u'k'; ++c)
        bomb += u"<!ENTITY %1 \"%2\">"_s.arg(
            QChar(c), u"&%1;"_s.arg(QChar(char16_t(c - 1))).repeated(16));
    EXPECT_FALSE(readLabel(bomb + u"]><DOC><PARAGRAPH>&k;</PARAGRAPH></DOC>"_s));
}

} // namespace
