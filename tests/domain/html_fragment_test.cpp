// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "label/html_entities.h"
#include "label/html_fragment.h"
#include "label/numbering.h"

#include <QRegularExpression>

#include <gtest/gtest.h>

#include <random>

using namespace Qt::StringLiterals;
using namespace pillnuts;

namespace {

QString plain(const QString &html)
{
    LabelDocument document;
    document.blocks = readHtmlFragment(html);
    return plainText(document);
}

RichText runs(const QString &html)
{
    const auto blocks = readHtmlFragment(html);
    return blocks.isEmpty() ? RichText() : std::get<LabelParagraph>(blocks.first()).text;
}

LabelTable table(const QString &html)
{
    const auto blocks = readHtmlFragment(html);
    EXPECT_FALSE(blocks.isEmpty());
    return blocks.isEmpty() ? LabelTable() : std::get<LabelTable>(blocks.first());
}

TEST(HtmlEntities, DecodesOnce)
{
    const std::pair<QString, QString> cases[]{
        {u"&lt;30&gt;"_s, u"<30>"_s},
        {u"&amp;lt;"_s, u"&lt;"_s},
        {u"&nbsp;"_s, u"\u00a0"_s},
        {u"&#8805; &#x2265; &ge; &GE;"_s, u"≥ ≥ ≥ &GE;"_s},
        {u"&plusmn;&micro;&times;&divide;&deg;&middot;&szlig;&yuml;"_s, u"±µ×÷°·ßÿ"_s},
        {u"&alpha;&beta;&gamma;&omega;&sigmaf;&Omega;&Sigma;"_s, u"αβγως\u03a9Σ"_s},
        {u"&ndash;&mdash;&hellip;&bull;&minus;&ne;&rarr;&darr;&rsquo;&quot;&apos;"_s,
            u"–—…•−≠→↓’\"'"_s},
        {u"&#150;&#x2013;&#39;"_s, u"––'"_s},
        {u"A & B &c; &; &#; &#x; &#0; &#xD800; &#1114112; &unknown; &lt"_s,
            u"A & B &c; &; &#; &#x; &#0; &#xD800; &#1114112; &unknown; &lt"_s},
        {u"&#x1F48A;"_s, u"💊"_s},
        {u"&"_s, u"&"_s},
        {u""_s, u""_s},
    };
    for (const auto &[text, expected] : cases)
        EXPECT_EQ(decodeEntities(text), expected);
}

TEST(HtmlFragment, TakesOnlyKnownTagsForMarkup)
{
    for (const QString &text : {u"CrCl < 30 또는 > 60"_s,
             u"<내수용> 1정"_s,
             u"p<0.05, P < 0.01>"_s,
             u"3<x>2"_s,
             u"a<b"_s,
             u"<p 값 0.05>"_s,
             u"<b"_s,
             u"1<2<p"_s,
             u"<u 30 > 5"_s,
             u"<x>y</x>"_s,
             u"<del>5</del>"_s,
             u"<A>형"_s,
             u"<!-- 열린"_s,
             u"< p >"_s,
             u"</ p>"_s,
             u">>><<<"_s})
        EXPECT_EQ(plain(text), text);
}

TEST(HtmlFragment, DropsMarkupAndKeepsText)
{
    const std::pair<QString, QString> cases[]{
        {u"1회 5-10정<br>1일 2-3회<BR/>끝"_s, u"1회 5-10정\n1일 2-3회\n끝"_s},
        {u"<p>가</p><p>나</p>"_s, u"가\n나"_s},
        {u"<span style=\"a:b\">25±5</span>&nbsp;℃"_s, u"25±5\u00a0℃"_s},
        {u"&lt;b&gt;굵게&lt;/b&gt;"_s, u"<b>굵게</b>"_s},
        {u"<p style=\"width:10pt>열린 따옴표</p>뒤"_s, u"열린 따옴표\n뒤"_s},
        {u"가<!-- 주석 -->나"_s, u"가나"_s},
        {u"<font color=red size='2'>빨강</font>"_s, u"빨강"_s},
        {u"H<sub>2</sub>O 10<sup>3</sup>"_s, u"H2O 103"_s},
        {u" 앞뒤 공백 "_s, u" 앞뒤 공백 "_s},
        {u"두 줄\n글"_s, u"두 줄\n글"_s},
    };
    for (const auto &[html, expected] : cases)
        EXPECT_EQ(plain(html), expected) << qPrintable(html);
}

TEST(HtmlFragment, MarksStyles)
{
    const RichText text = runs(u"m<sup>2</sup> <b>굵고 <i>기운</i></b> T<sub>1/2</sub>"_s);
    ASSERT_EQ(text.size(), 7);
    EXPECT_EQ(text[1].text, u"2"_s);
    EXPECT_EQ(text[1].style, TextRun::Superscript);
    EXPECT_EQ(text[3].style, TextRun::Bold);
    EXPECT_EQ(text[4].style, TextRun::Bold | TextRun::Italic);
    EXPECT_EQ(text[6].style, TextRun::Subscript);
}

TEST(HtmlFragment, UnclosedSuperscriptEndsWithItsParagraph)
{
    const auto blocks = readHtmlFragment(u"<p>10<sup>3</p><p>5 mg</p>"_s);
    ASSERT_EQ(blocks.size(), 2);
    EXPECT_EQ(std::get<LabelParagraph>(blocks[1]).text.first().style, TextRun::Plain);
}

TEST(HtmlFragment, ReadsTablesWithoutTheirOuterTag)
{
    const LabelTable found = table(
        u"<caption>\n  제목 \n</caption> \n<tbody> \n <tr> \n  <th colspan=\"2\" "
        u"style=\"width:1pt\"> <p>연령</p> <p>(세)</p> </th> \n </tr> "
        "\n <tr> \n  <td rowspan='2'>11~14세</td> \n  <td>&lt; 30<br>또는 ≥ 60</td> \n </tr> <tr><td>x</td></tr>\n</tbody>"_s);
    EXPECT_EQ(found.caption, u"제목"_s);
    ASSERT_EQ(found.rows.size(), 3);
    EXPECT_TRUE(found.rows[0][0].header);
    EXPECT_EQ(found.rows[0][0].columnSpan, 2);
    EXPECT_EQ(found.rows[0][0].paragraphs.size(), 2);
    EXPECT_EQ(found.rows[1][0].rowSpan, 2);
    EXPECT_EQ(plainText(found.rows[1][1].paragraphs.first()), u"< 30\n또는 ≥ 60"_s);
}

TEST(HtmlFragment, PrintsTablesWithTabs)
{
    EXPECT_EQ(
        plain(
            u"앞<table><tr><td><p>가</p><p>나</p></td><td>다<br/>라</td></tr>\n<tr><td>마</td><td></td></tr></table>뒤"_s),
        u"앞\n가 나\t다 라\n마\t\n뒤"_s);
    EXPECT_EQ(plain(u"<caption>&nbsp;</caption><tbody><tr><td>가</td></tr></tbody>"_s), u"가"_s);
    EXPECT_EQ(plain(u"<table><caption>제목만</caption></table>"_s), u"제목만"_s);
}

TEST(HtmlFragment, KeepsTextBetweenCells)
{
    EXPECT_EQ(
        plain(u"<tr>밖 글<td>안 글</td>사이 글</tr>끝 글"_s), u"밖 글\t안 글\t사이 글\t끝 글"_s);
    EXPECT_EQ(plain(u"<td>행 없는 칸</td>"_s), u"행 없는 칸"_s);
    EXPECT_EQ(plain(u"<tr><td>안 닫힌"_s), u"안 닫힌"_s);
}

TEST(HtmlFragment, FlattensNestedTables)
{
    EXPECT_EQ(
        plain(
            u"<table><tr><td>바깥<table><tr><td> <p>1</p> <p>2</p> </td> <td>3</td></tr><tr><td>4</td><td>5</td></tr></table>뒤</td><td>옆</td></tr></table>"_s),
        u"바깥 1 2\t3 4\t5 뒤\t옆"_s);
}

TEST(HtmlFragment, BoundsSpans)
{
    const LabelTable wide = table(
        u"<tr><td colspan=\"99999999999\" rowspan=\"100000\">가</td><td colspan=\"-3\">나</td></tr><tr><td colspan=\"2x\">다</td></tr>"_s);
    EXPECT_EQ(wide.rows[0][0].columnSpan, 1); // not a number that fits: one column
    EXPECT_EQ(wide.rows[0][0].rowSpan, 2);
    EXPECT_EQ(wide.rows[0][1].columnSpan, 1);
    QString many = u"<tr>"_s;
    for (int i = 0; i < 50; ++i)
        many += u"<td colspan=\"100\">x</td>"_s;
    const LabelTable tooMany = table(many);
    for (const LabelCell &cell : tooMany.rows[0])
        EXPECT_EQ(cell.columnSpan, 1);
}

TEST(HtmlFragment, ReadsImages)
{
    const auto blocks = readHtmlFragment(
        u"앞<img alt=\"x>y\" src=\"data:image/gif;base64, R0lG\nODlh\" style=\"width:1px\" />뒤<img src=https://example.org/a?b=1&amp;c=2>"_s);
    ASSERT_EQ(blocks.size(), 4);
    const auto &inlined = std::get<LabelImage>(blocks[1]);
    EXPECT_EQ(inlined.data, QByteArray("GIF89a"));
    EXPECT_EQ(inlined.mimeType, u"image/gif"_s);
    EXPECT_EQ(inlined.source, QString());
    EXPECT_EQ(std::get<LabelImage>(blocks[3]).source, u"https://example.org/a?b=1&c=2"_s);
    LabelDocument document;
    document.blocks = blocks;
    EXPECT_EQ(plainText(document), u"앞\n뒤"_s);

    const LabelTable inTable
        = table(u"<tr><td>가<img src=\"data:image/png;base64,AAAA\"/>나</td></tr>"_s);
    ASSERT_EQ(inTable.rows[0][0].images.size(), 1);
    EXPECT_EQ(plainText(inTable.rows[0][0].paragraphs.first()), u"가나"_s);
}

TEST(HtmlFragment, BoundsInlineImages)
{
    const QString huge
        = u"<img src=\"data:image/png;base64,"_s + QString(12 * 1024 * 1024, u'A') + u"\">"_s;
    const auto blocks = readHtmlFragment(huge);
    ASSERT_EQ(blocks.size(), 1);
    EXPECT_TRUE(std::get<LabelImage>(blocks[0]).data.isEmpty());
    EXPECT_TRUE(std::get<LabelImage>(blocks[0]).source.isEmpty());
}

/// Whatever the order of tags, every piece of text comes out, in its order.
TEST(HtmlFragment, LosesNoTextUnderAnyTags)
{
    const QStringList tags
        = u"p br b sub sup span div table tbody tr td th font li center colgroup"_s.split(u' ');
    std::mt19937 random(20260801);
    const auto below = [&random](qsizetype bound) {
        return static_cast<qsizetype>(random() % static_cast<size_t>(bound));
    };
    for (int round = 0; round < 3000; ++round) {
        QString html;
        QString expected;
        for (qsizetype i = below(40); i >= 0; --i) {
            const QString &tag = tags.at(below(tags.size()));
            const QStringList pieces{u"<%1>"_s.arg(tag),
                u"</%1>"_s.arg(tag),
                u"<%1 style=\"w:1\" rowspan=2>"_s.arg(tag),
                u"글%1"_s.arg(i),
                u"< %1"_s.arg(i),
                u" \n "_s};
            const qsizetype choice = below(pieces.size());
            html += pieces.at(choice);
            if (choice == 3 || choice == 4)
                expected += pieces.at(choice);
        }
        QString found = plain(html);
        ASSERT_EQ(found.remove(QRegularExpression(u"\\s"_s)), expected.remove(u' '))
            << qPrintable(html);
    }
}

TEST(HtmlFragment, StaysFastOnHostileText)
{
    const qsizetype count = 200'000;
    EXPECT_EQ(plain(u"<p "_s.repeated(count)), u"<p "_s.repeated(count));
    plain(u"<!-- "_s.repeated(count / 10) + u'>');
    plain(u"<p a=\""_s.repeated(count) + u'>');
    plain(u"<table><tr><td>"_s.repeated(count));
    plain(u"&"_s.repeated(count));
    plain(u"&#"_s.repeated(count) + u';');
}

TEST(Numbering, ReadsTheDepth)
{
    const std::pair<QString, int> cases[]{{u"1) 가"_s, 1},
        {u"(1) 가"_s, 2},
        {u"① 가"_s, 3},
        {u"가) 나"_s, 1},
        {u"(가) 나"_s, 2},
        {u"1. 가"_s, 0},
        {u"100) 가"_s, 0},
        {u"(예) 가"_s, 0},
        {u"(1"_s, 0},
        {u""_s, 0},
        {u"\u00a012) 가"_s, 1},
        {u"1회 5) 정"_s, 0}};
    for (const auto &[text, depth] : cases)
        EXPECT_EQ(numberingDepth(text), depth) << qPrintable(text);
}

} // namespace
